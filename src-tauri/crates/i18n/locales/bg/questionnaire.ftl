### VIP анкета (M25): двете страни на един лист A4, за разговор до един час. Клиентът може да я прочете.
### Редовете са къси: формулярът трябва да се побере с редове за писане по 9 мм.

questionnaire-title = VIP анкета
questionnaire-lead = Разговор до един час. Попълва се на ръка, отговорите се въвеждат същия ден.
questionnaire-lead-back = Едно „не“ в раздел 5 значи „недостатъчно добре“: поставяме си задача да го поправим.
questionnaire-programme = програма { $programme }
questionnaire-side = страна { $side } от { $sides }
questionnaire-pdf-title = { $label } · VIP анкета · { $account }
questionnaire-pdf-title-blank = VIP анкета
questionnaire-pdf-title-many = VIP анкети за { $count } клиента
questionnaire-alt-qr = Код на анкета { $label }

## 1

questionnaire-meeting-title = Клиент, дата, кой проведе срещата
questionnaire-meeting-hint = известното вече е вписано – проверете го
questionnaire-field-account = Клиент
questionnaire-field-site = Обект
questionnaire-field-date = Дата
questionnaire-field-start = Начало
questionnaire-field-end = Край
questionnaire-field-held-by = Провел срещата
questionnaire-field-assigned = Вашият мениджър

## 2

questionnaire-people-title = Ключови хора
questionnaire-people-hint = проверете всеки ред, впишете новите
questionnaire-people-name = Име и фамилия
questionnaire-people-position = Длъжност
questionnaire-people-contact = Телефон, имейл
questionnaire-people-area = Област
questionnaire-people-correct = вярно
questionnaire-people-left = напуснал
questionnaire-people-changed = Какво се промени
questionnaire-people-more = { $count ->
    [one] и още { $count } човек, когото познаваме
   *[other] и още { $count } души, които познаваме
}
questionnaire-people-who-else = При кого още да отидем
questionnaire-people-who-decides = кой решава за покупките догодина

## 3

questionnaire-company-title = Разкажете за компанията
questionnaire-company-hint = със свои думи
questionnaire-company-proud = С какво от последните две години най-много се гордеете? Какво направихте по-добре от другите?
questionnaire-company-plans = Как виждате следващата година: какво искате да постигнете, какво променяте за това?
questionnaire-company-chosen = За какво ви избират вашите клиенти? За кого от тях сте особено ценни?

## 4

questionnaire-cooperation-title = Как работим заедно
questionnaire-cooperation-hint = отбележете и уточнете
questionnaire-cooperation-bought = Купувате от нас
questionnaire-cooperation-rhythm = Ритъм на поръчките
questionnaire-cooperation-rhythm-week = седмица
questionnaire-cooperation-rhythm-month = месец
questionnaire-cooperation-rhythm-quarter = тримесечие
questionnaire-cooperation-rhythm-request = по заявка
questionnaire-cooperation-others = Кой още доставя и какъв дял
questionnaire-cooperation-channel = Удобен начин за връзка
questionnaire-cooperation-important = Какво в работата ни е най-важно

## 5

questionnaire-quality-title = Качество на нашата работа
questionnaire-quality-hint = изпълнено ли е условието?
questionnaire-quality-measure = Показател
questionnaire-quality-good = Добре означава
questionnaire-quality-ours = наши данни
questionnaire-quality-yes = да
questionnaire-quality-no = не
questionnaire-quality-words = Вашите думи: какво да поправим и докога
questionnaire-quality-delivery = Доставка в срок
questionnaire-quality-delivery-good = в уговорения ден: 95 от 100 поръчки
questionnaire-quality-complete = Пълнота на поръчката
questionnaire-quality-complete-good = най-много 1 непълна доставка на тримесечие
questionnaire-quality-goods = Качество на стоката
questionnaire-quality-goods-good = най-много 2 забележки за 6 месеца
questionnaire-quality-reply = Отговор на запитване
questionnaire-quality-reply-good = в същия работен ден
questionnaire-quality-complaints = Рекламации
questionnaire-quality-complaints-good = решение до 5 работни дни
questionnaire-quality-papers = Фактури и документи
questionnaire-quality-papers-good = без поправки 3 месеца подред
questionnaire-quality-meetings = Срещи с нас
questionnaire-quality-meetings-good = поне веднъж на тримесечие
questionnaire-quality-disliked = Какво не ви хареса в последната доставка или проект

## 6

questionnaire-growth-title = Къде можем да растем заедно
questionnaire-growth-hint = обеми, обекти, планове
questionnaire-growth-volume = Обем догодина
questionnaire-growth-sites = нови линии, обекти
questionnaire-growth-site = нов обект
questionnaire-growth-line = нова линия
questionnaire-growth-product = нов продукт
questionnaire-growth-other = друго

## 7

questionnaire-offers-title = Какво ново да покажем
questionnaire-offers-hint = отбележете и запишете
questionnaire-offers-offer = Предложение
questionnaire-offers-interesting = интересно
questionnaire-offers-later = по-късно
questionnaire-offers-no = не
questionnaire-offers-next = Кога и с кого да продължим

## 8

questionnaire-referrals-title = На кого ще ни препоръчате
questionnaire-referrals-hint = ако сте доволни от резултата
questionnaire-referrals-letter = препоръчително писмо
questionnaire-referrals-calls = може да ви се обаждат
questionnaire-referrals-introduce = лично запознанство
questionnaire-referrals-not-yet = засега не
questionnaire-referrals-name = Име, компания
questionnaire-referrals-phone = телефон
questionnaire-referrals-agreed = За какво се разбрахме: вашата следваща стъпка и дата

## Долу на страницата

questionnaire-foot-made = { $company } · анкетата е съставена на { $date }
questionnaire-foot-privacy = Лични данни: пазят се само в работната база на мениджъра, изтриват се при поискване
questionnaire-foot-thanks = Благодарим за разговора. Какво сме поправили, ще ви кажем до един месец.
