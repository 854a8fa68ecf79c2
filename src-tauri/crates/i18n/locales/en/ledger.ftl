### Facts of one kind, listed: adding one, correcting one.

ledger-add = Add
ledger-adding = Adding
ledger-discard = Discard
ledger-done = Done
ledger-delete = Delete
ledger-edit-named = Edit: { $name }
ledger-delete-named = Delete: { $name }
