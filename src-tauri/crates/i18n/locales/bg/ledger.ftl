### Списък от факти от един вид: добавяне, поправяне.

ledger-add = Добави
ledger-adding = Добавяне
ledger-discard = Откажи се
ledger-done = Готово
ledger-delete = Изтрий
ledger-edit-named = Редактирай: { $name }
ledger-delete-named = Изтрий: { $name }
