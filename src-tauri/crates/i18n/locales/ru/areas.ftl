### Области решения крупных клиентов: у клиента, человека, сделки, в портфеле.

area-areas = Области решения
area-about = С каждой работают как с отдельным клиентом.
area-none = Кто там что решает? Назовите части, которые решают сами: завод, офис, вид закупок.
area-area = Область решения
area-add = Добавить область
area-hint = Ремонт завода, офис, упаковка…
area-whole = Клиент в целом
area-delete = Убрать область «{ $name }»
area-deleted = Область «{ $name }» убрана: её люди и сделки теперь относятся к клиенту в целом
area-of = Области решения: { $name }

## Что в ней есть

area-decides =
    { $count ->
        [one] Решает { $names }
       *[other] Решают { $names }
    }
area-met =
    { $known ->
        [0] Там ещё никого не знаем
       *[other] За квартал встретились с { $met } из { $known }
    }
area-deals =
    { $count ->
        [0] Открытых сделок нет
        [one] { $count } открытая сделка
        [few] { $count } открытые сделки
       *[other] { $count } открытых сделок
    }
area-problems =
    { $count ->
        [0] Проблемы не записаны
        [one] { $count } проблема
        [few] { $count } проблемы
       *[other] { $count } проблем
    }
area-flags-of =
    { $count ->
        [one] { $count } тревожный знак: { $name }
        [few] { $count } тревожных знака: { $name }
       *[other] { $count } тревожных знаков: { $name }
    }
area-complete = Всё на месте

## В портфеле

area-large = Крупные клиенты
area-large-about = по областям решения
area-large-unnamed = Решают несколько человек, а области не названы.
area-name-them = Назвать области
area-name-them-of = Назвать области решения: { $name }
