### Източници на нови клиенти: опити и какво излезе от тях (M7).

sources-title = Източници на нови клиенти
sources-words = опити студени обаждания препоръки писма изложения конверсия търсене
sources-summary = { $tried ->
    [one] { $tried } опит
   *[other] { $tried } опита
}: разговарят с нас { $talking }, отказаха { $refused }, не са отговорили { $waiting }.
sources-span = За какъв период
sources-months = Последните { $months } месеца
sources-conversion = Какво излезе от опитите
sources-source = Източник
sources-name = { $source ->
    [referral] Препоръка
    [cold_call] Студено обаждане
    [letter] Писмо
    [exhibition] Изложение
   *[incoming] Сами се обърнаха
}
sources-all = Всички източници
sources-tried = Опити
sources-col-waiting = Без отговор
sources-col-refused = Отказаха
sources-col-talking = Разговарят
sources-col-won = Станаха клиенти
sources-answer-rate = Разговарят, от отговорилите
sources-win-rate = Клиенти, от всички опити
sources-few = по-малко от пет случая
sources-few-note = Делът се показва от пет случая нагоре: при по-малко говори повече за случайност, отколкото за източника.
sources-attempts = Опити
sources-add = Запиши опит
sources-added = { $company }: опитът е записан
sources-deleted = { $company }: опитът е изтрит
sources-named = { $company }, { $date }
sources-none = За този период няма записани опити. И отказите се записват: те показват кой източник си струва усилието.
sources-none-of = За този период няма опити от този източник.
sources-company = Фирма
sources-company-lacks = Напишете към коя фирма сте се обърнали.
sources-on = Кога
sources-answer = Какво отговориха
sources-answer-is = { $answer ->
    [waiting] Без отговор
    [talking] Разговарят
   *[refused] Отказаха
}
sources-won = Стана клиент
sources-said = Какво казаха
sources-why-refused = Защо отказаха
sources-refusal-lacks = Напишете защо отказаха: оттам ще започне следващият опит.
sources-person = С кого
sources-member = Кой от нашите
sources-account = Какъв клиент стана
sources-no-account = Още никакъв
