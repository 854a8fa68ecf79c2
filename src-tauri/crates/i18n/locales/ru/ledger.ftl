### Перечень фактов одного рода: добавить, исправить.

ledger-add = Добавить
ledger-adding = Добавление
ledger-discard = Отказаться
ledger-done = Готово
ledger-delete = Удалить
ledger-edit-named = Изменить: { $name }
ledger-delete-named = Удалить: { $name }
