### Settings: sections, appearance of the program, the workspace.

settings-sections = Sections of settings
settings-group = { $id ->
    [ours] In documents
    [work] How we work
   *[program] The program
}
settings-section = { $id ->
    [company] Company
    [proposals] Proposals
    [templates] Templates
    [team] Team
    [tax] Tax rates
    [prices] Price list
    [references] References
    [ideal] Ideal customer
    [rules] Rules and reminders
    [appearance] Appearance
   *[workspace] Workspace
}

## In the palette

settings-open = Settings: { $section }
# Other words people may type for a section.
settings-words = { $id ->
    [company] logo letterhead address bank IBAN accent colour currency
    [proposals] validity days number pattern prefix
    [templates] templates starting structure looks
    [team] colleagues members photo
    [tax] VAT percent
    [prices] products goods services cost
    [references] recommendations referees consent
    [ideal] our customer criteria weight fit six questions
    [rules] follow-up days reminders limits negotiation hours portfolio danger percent health weights
    [appearance] language theme dark light zoom size keys
   *[workspace] backup restore check bin file time zone
}
settings-add = { $id ->
    [team] Add a colleague
    [tax] Add a tax rate
    [prices] Add to the price list
   *[references] Add a reference
}
settings-check = Check the workspace
settings-bin-open = Open the bin

## Rules and reminders

settings-rules-summary = What the program goes by when it reminds you and warns you.
settings-rules-followup = After sending
settings-rules-followup-note = Counted from the day a proposal is sent.
settings-rules-warnings = Warnings of two extremes
settings-rules-warnings-note = Too long without a step, or too many steps without an answer.
settings-rules-deals = Deals
settings-rules-deals-note = A deal whose customer promised nothing for so long isn’t moving.
settings-rules-health = Health of an account
settings-rules-health-note = How much each part weighs; 0 leaves it out.
settings-rules-portfolio = Portfolio
settings-rules-portfolio-note = Shares are of the sales of all accounts.
settings-rule = { $id ->
    [check-arrival] Check that it arrived after
    [ask-next-step] Ask about their next step after
    [ask-urgency] Ask what makes it urgent after
    [agree-interim] Agree the talk on results after
    [remind-early] First reminder before the terms end
    [remind-late] Last reminder before the terms end
    [quiet-days] Indifference: no step for more than
    [most-contacts] Neediness: unanswered contacts, more than
    [contact-days] Counted over the last
    [key-low] Key accounts together, at least
    [key-high] Key accounts together, at most
    [danger] One account is a danger above
    [curve] The curve asks who makes
    [silent-days] A promise without a day holds for
    [unmet-days] Not met for, worth a look
    [profile] Dossier
    [coverage] Coverage
    [freshness] Fresh contact
    [review] Retention review
    [satisfaction] Satisfaction
    [loyalty] Loyalty
    [delivery] Action plan kept
    [risks] Risks
   *[fall] Revenue fell by, worth a look
}
settings-rule-counts = { $counts ->
    [workdays] { $count ->
        [one] working day
       *[other] working days
    }
    [days] { $count ->
        [one] day
       *[other] days
    }
    [contacts] { $count ->
        [one] contact
       *[other] contacts
    }
    [weight] of 100
   *[percent] %
}
settings-rule-number = Whole numbers only.
settings-rule-other = { $rule }: { $problem }
settings-wait = Negotiation: the time before our answer
settings-wait-note = The larger the deal, the longer their offer waits. Below the first sum nothing waits.
settings-wait-from = Deal from
settings-wait-time = Wait
settings-wait-total = Deal from, step { $step }
settings-wait-hours = Wait, step { $step }
settings-wait-hours-word = { $count ->
    [one] hour
   *[other] hours
}
settings-wait-place = { $field ->
    [total] Sum of step { $step }
   *[hours] Hours of step { $step }
}
settings-wait-add = Larger deals
settings-wait-remove = Take out step { $step }

## Appearance

settings-appearance-summary = For the program on this computer. Documents stay as they are.
settings-language = Language of the program
settings-language-formats = Figures and dates: { $sample }
settings-language-note = Documents are written in the language of their reader, whatever is chosen here.
settings-theme = Theme
settings-theme-name = { $value ->
    [light] Light
    [dark] Dark
   *[system] As the system
}
settings-zoom = Size
settings-zoom-note = From half to twice the usual size.
settings-keys = Keys
settings-single-keys = Single-letter keys
settings-single-keys-note = N for a new record, G then A for accounts. They never work while you type in a field.

## Workspace

settings-workspace-summary = One file on this computer and a folder of attachments beside it. Nothing leaves it by itself.
settings-workspace-close = Close the workspace
settings-workspace-name = Name
settings-workspace-path = File
settings-workspace-zone = Time zone
settings-workspace-zone-note = Days begin and terms run out by it.
settings-workspace-zone-changed = The time zone is { $zone } now
settings-workspace-renamed = The workspace is called “{ $name }” now
settings-workspace-holds = Holds
settings-workspace-counts = { $accounts ->
    [one] { $accounts } account
   *[other] { $accounts } accounts
}, { $proposals ->
    [one] { $proposals } proposal
   *[other] { $proposals } proposals
}
settings-moment = { $date }, { $time }

settings-backups = Backups
settings-backups-note = Made by themselves while you work and when you close.
settings-backups-none = None yet. The first one is made when you close the workspace.
settings-backups-all = Show all { $count }
settings-backup-aside = what was there before going back
settings-backup-now = Back up now
settings-backup-elsewhere = Back up to…
settings-backup-name = Redbook
settings-backing-up = Backing up
settings-backup-made = Backup made, { $size }
settings-backup-reveal = Show the backup of { $moment } in its folder
settings-restore = Go back…
settings-restore-named = Go back to { $moment }
settings-restore-question = The workspace becomes as it was on { $moment }. The present one is kept as a backup, so you can return to it.
settings-restore-do = Go back
settings-restoring = Going back
settings-restored = The workspace is as it was on { $moment }
settings-restore-undone = The workspace is again as it was before

settings-health = Health of the file
settings-health-note = Reads the whole file; seconds for a large one.
settings-health-none = Not checked since the program was started.
settings-health-good = Nothing wrong. Checked at { $time }.
settings-health-repaired = Made anew. Nothing wrong now, checked at { $time }.
settings-health-left = Made anew. This is left:
settings-check-do = Check
settings-checking = Checking
settings-repair = Make anew
settings-repair-note = From your records, which stay as they are.
settings-repairing = Making anew
settings-finding-pages-damaged = Part of the file is damaged. Go back to a backup made before it happened.
settings-finding-reference-broken = A record points to another one that is not there.
settings-finding-row-unreadable = A record can’t be read. Go back to a backup that has it.
settings-finding-file-missing = An attached file or picture is missing. Attach it again.
settings-finding-file-damaged = An attached file or picture is damaged. Attach it again.
settings-finding-search-stale = Search may not find the latest changes. Your records are whole.
settings-finding-figures-stale = Some figures in lists are old. Your records are whole.
settings-finding-links-stale = Some people may miss their latest contacts in lists. Your records are whole.
settings-finding-journal-broken = The history of changes has a gap. Your records are whole; older steps may not be undone.
settings-finding-other = Something is not as it should be ({ $code }).
settings-finding-times = { $count } times

settings-bin = Bin
settings-bin-note = What was deleted is kept for 30 days.
settings-bin-empty = Empty. What you delete can be brought back from here.
settings-bin-until = until { $date }
settings-bin-restore = Bring back
settings-bin-restore-named = Bring back “{ $name }”
settings-bin-restored = “{ $name }” is back
settings-bin-more = Show { $count } more
settings-kind-account = Account
settings-kind-site = Site
settings-kind-decision-area = Decision area
settings-kind-goal = Goal
settings-kind-person = Person
settings-kind-part = Part in decisions
settings-kind-criterion = Criterion
settings-kind-contact = Contact
settings-kind-proposal = Proposal
settings-kind-edition = Edition
settings-kind-block = Block
settings-kind-member = Colleague
settings-kind-tax-rate = Tax rate
settings-kind-product = Product
settings-kind-reference = Reference
settings-kind-library = Library entry
settings-kind-form = Questionnaire
settings-kind-problem = Problem
settings-kind-opportunity = Deal
settings-kind-mark = Fact of a deal
settings-kind-evidence = Evidence
settings-kind-action = Step of a plan
settings-kind-influence = Line of influence
settings-kind-role-gap = Empty card
settings-kind-planned-change = Change at a customer
settings-kind-satisfaction = Satisfaction mark
settings-kind-loyalty = Fact of loyalty
settings-kind-switching = Cost of leaving us
settings-kind-ideal-criterion = Criterion of the ideal customer
settings-kind-attempt = Attempt to win a customer
settings-kind-review = Retention review
settings-kind-spin-question = Question of the bank
settings-kind-meeting = Meeting plan
settings-kind-revenue = Sales figure
settings-kind-other = Record
