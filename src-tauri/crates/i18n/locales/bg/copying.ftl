### Оферта, копирана за друг клиент, и какво трябва да се прегледа в копието.

copying-open = Копирай за друг клиент…
copying-title = Копиране за друг клиент
copying-account = За кого
copying-find = Въведете име
copying-account-missing = Изберете клиента, за когото е копието.
copying-note = Копието е нова чернова на езика и във валутата на клиента. До него се изброява какво е казано само на другия клиент.
copying-leave = Отказ
copying-now = Копирай
copying-working = Копира се
copying-done = { $count ->
    [0] Започната е чернова за { $account }
    [one] Започната е чернова за { $account }, { $count } нещо за преглед
   *[other] Започната е чернова за { $account }, { $count } неща за преглед
}
copying-look-at = { $count ->
    [one] { $count } нещо за преглед в копието
   *[other] { $count } неща за преглед в копието
}
copying-looked-at = Всичко в копието е прегледано
copying-of = { $done } от { $of }
copying-kept = Списъкът се пази заедно с черновата: отметнатото остава отметнато.
copying-rest = Целият списък
copying-close = Затвори списъка
copying-list-closed = Списъкът е затворен
