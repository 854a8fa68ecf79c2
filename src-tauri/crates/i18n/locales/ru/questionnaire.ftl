### VIP-анкета (M25): две стороны одного листа A4, разговор до часа. Клиент может её прочесть.
### Строки короткие: анкета должна поместиться со строками для письма по 9 мм.

questionnaire-title = Анкета VIP-клиента
questionnaire-lead = Разговор до часа. Заполняется от руки, ответы вносятся в базу в тот же день.
questionnaire-lead-back = Одно «нет» в разделе 5 значит «недостаточно хорошо»: ставим себе задачу исправить.
questionnaire-programme = программа { $programme }
questionnaire-side = сторона { $side } из { $sides }
questionnaire-pdf-title = { $label } · Анкета VIP-клиента · { $account }
questionnaire-pdf-title-blank = Анкета VIP-клиента
questionnaire-pdf-title-many = Анкеты VIP-клиентов, всего { $count }
questionnaire-alt-qr = Код анкеты { $label }

## 1

questionnaire-meeting-title = Клиент, дата, кто провёл встречу
questionnaire-meeting-hint = известное уже вписано — проверьте
questionnaire-field-account = Клиент
questionnaire-field-site = Площадка
questionnaire-field-date = Дата
questionnaire-field-start = Начало
questionnaire-field-end = Конец
questionnaire-field-held-by = Встречу провёл
questionnaire-field-assigned = Ваш менеджер

## 2

questionnaire-people-title = Ключевые люди
questionnaire-people-hint = проверьте каждую строку, впишите новых
questionnaire-people-name = Имя и фамилия
questionnaire-people-position = Должность
questionnaire-people-contact = Телефон, почта
questionnaire-people-area = Область
questionnaire-people-correct = верно
questionnaire-people-left = ушёл
questionnaire-people-changed = Что изменилось
questionnaire-people-more = { $count ->
    [one] и ещё { $count } человек, которого мы знаем
    [few] и ещё { $count } человека, которых мы знаем
   *[other] и ещё { $count } человек, которых мы знаем
}
questionnaire-people-who-else = К кому ещё стоит прийти
questionnaire-people-who-decides = кто решает о закупках в следующем году

## 3

questionnaire-company-title = Расскажите о компании
questionnaire-company-hint = своими словами
questionnaire-company-proud = Чем в последние два года вы гордитесь больше всего? Что получилось лучше, чем у других?
questionnaire-company-plans = Каким вы видите следующий год: чего хотите достичь, что для этого меняете?
questionnaire-company-chosen = За что вас выбирают ваши заказчики? Кому из них вы особенно нужны?

## 4

questionnaire-cooperation-title = Как мы работаем вместе
questionnaire-cooperation-hint = отметьте и уточните
questionnaire-cooperation-bought = Покупаете у нас
questionnaire-cooperation-rhythm = Ритм заказов
questionnaire-cooperation-rhythm-week = неделя
questionnaire-cooperation-rhythm-month = месяц
questionnaire-cooperation-rhythm-quarter = квартал
questionnaire-cooperation-rhythm-request = по заявке
questionnaire-cooperation-others = Кто ещё поставляет и какую долю
questionnaire-cooperation-channel = Удобный канал связи
questionnaire-cooperation-important = Что в нашей работе важнее всего

## 5

questionnaire-quality-title = Качество нашей работы
questionnaire-quality-hint = условие выполнено?
questionnaire-quality-measure = Показатель
questionnaire-quality-good = Хорошо — это значит
questionnaire-quality-ours = наши данные
questionnaire-quality-yes = да
questionnaire-quality-no = нет
questionnaire-quality-words = Ваши слова: что исправить и к какому сроку
questionnaire-quality-delivery = Поставка в срок
questionnaire-quality-delivery-good = в обещанный день: 95 заказов из 100
questionnaire-quality-complete = Полнота заказа
questionnaire-quality-complete-good = не более 1 недопоставки за квартал
questionnaire-quality-goods = Качество товара
questionnaire-quality-goods-good = не более 2 замечаний за 6 месяцев
questionnaire-quality-reply = Ответ на запрос
questionnaire-quality-reply-good = в тот же рабочий день
questionnaire-quality-complaints = Рекламации
questionnaire-quality-complaints-good = решение не позже 5 рабочих дней
questionnaire-quality-papers = Счета и документы
questionnaire-quality-papers-good = без исправлений 3 месяца подряд
questionnaire-quality-meetings = Встречи с нами
questionnaire-quality-meetings-good = не реже раза в квартал
questionnaire-quality-disliked = Что вам не понравилось в последней поставке или проекте

## 6

questionnaire-growth-title = Где можем расти вместе
questionnaire-growth-hint = объёмы, площадки, планы
questionnaire-growth-volume = Объём в следующем году
questionnaire-growth-sites = новые линии, площадки
questionnaire-growth-site = новая площадка
questionnaire-growth-line = новая линия
questionnaire-growth-product = новый продукт
questionnaire-growth-other = другое

## 7

questionnaire-offers-title = Что новое показать
questionnaire-offers-hint = отметьте и запишите
questionnaire-offers-offer = Предложение
questionnaire-offers-interesting = интересно
questionnaire-offers-later = позже
questionnaire-offers-no = нет
questionnaire-offers-next = Когда и с кем продолжить

## 8

questionnaire-referrals-title = Кому нас порекомендуете
questionnaire-referrals-hint = если результат вас устроил
questionnaire-referrals-letter = рекомендательное письмо
questionnaire-referrals-calls = вам можно звонить
questionnaire-referrals-introduce = познакомите лично
questionnaire-referrals-not-yet = пока нет
questionnaire-referrals-name = Имя, компания
questionnaire-referrals-phone = телефон
questionnaire-referrals-agreed = О чём договорились: ваш следующий шаг и дата

## Низ страницы

questionnaire-foot-made = { $company } · анкета составлена { $date }
questionnaire-foot-privacy = Персональные данные: хранятся только в рабочей базе менеджера, удаляются по просьбе
questionnaire-foot-thanks = Спасибо за разговор. Что исправили, расскажем в течение месяца.
