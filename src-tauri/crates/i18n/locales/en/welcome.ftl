### The first screen.

welcome-title = A good customer is a rare animal.
welcome-text = You can’t multiply the species. You can change how you work with each one you have.
welcome-offline = Works without the internet. Nothing leaves this computer.
welcome-where = Where shall we keep your book?
welcome-what = A workspace is one file on this computer, with a folder of attachments beside it. “Back up now” in Settings takes both.
welcome-refused = “{ $file }” could not be opened
welcome-refused-safe = Nothing in it was changed.
welcome-opening = Opening
welcome-restore = Restore a backup…
welcome-restoring = Restoring
welcome-restored = The workspace is restored from the backup
welcome-restored-aside = Restored from the backup. The damaged file is kept beside it: { $file }
welcome-new = New workspace
welcome-name = Name
welcome-name-hint = Your company, as proposals name it. You can change it later.
welcome-language = Language
welcome-currency = Currency
welcome-folder = Folder
welcome-choose = Choose…
welcome-create = Create the workspace
welcome-creating = Creating
welcome-open = Open a workspace
welcome-open-detail = Choose a .redbook file
welcome-recent = Opened before
welcome-sample = Look around in a sample
welcome-sample-detail = Invented accounts with their people and proposals in three editions
