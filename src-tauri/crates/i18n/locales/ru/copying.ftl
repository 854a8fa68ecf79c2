### Копия предложения для другого клиента и то, на что в ней надо взглянуть.

copying-open = Скопировать для другого клиента…
copying-title = Скопировать для другого клиента
copying-account = Для кого
copying-find = Введите название
copying-account-missing = Выберите клиента, для которого копия.
copying-note = Копия — новый черновик на языке и в валюте клиента. Рядом будет перечень того, что говорилось только прежнему клиенту.
copying-leave = Отмена
copying-now = Скопировать
copying-working = Копируется
copying-done = { $count ->
    [0] Начат черновик: { $account }
    [one] Начат черновик: { $account }. Взглянуть надо на { $count } место
    [few] Начат черновик: { $account }. Взглянуть надо на { $count } места
   *[other] Начат черновик: { $account }. Взглянуть надо на { $count } мест
}
copying-look-at = { $count ->
    [one] Взгляните на { $count } место в копии
    [few] Взгляните на { $count } места в копии
   *[other] Взгляните на { $count } мест в копии
}
copying-looked-at = В копии просмотрено всё
copying-of = { $done } из { $of }
copying-kept = Перечень хранится вместе с черновиком: отмеченное остаётся отмеченным.
copying-rest = Весь перечень
copying-close = Закрыть перечень
copying-list-closed = Перечень закрыт
