### Sources of new accounts: attempts and what came of them (M7).

sources-title = Sources of new accounts
sources-words = attempts cold calls referrals letters exhibitions conversion hunting
sources-summary = { $tried ->
    [one] { $tried } attempt
   *[other] { $tried } attempts
}: { $talking } talk with us, { $refused } refused, { $waiting } haven’t answered.
sources-span = How far back
sources-months = Last { $months } months
sources-conversion = What came of the attempts
sources-source = Source
sources-name = { $source ->
    [referral] Referral
    [cold_call] Cold call
    [letter] Letter
    [exhibition] Exhibition
   *[incoming] They came to us
}
sources-all = All sources
sources-tried = Attempts
sources-col-waiting = No answer yet
sources-col-refused = Refused
sources-col-talking = Talk with us
sources-col-won = Became customers
sources-answer-rate = Talk, of those that answered
sources-win-rate = Customers, of all attempts
sources-few = fewer than five cases
sources-few-note = A share is given from five cases on; fewer would say more about chance than about the source.
sources-attempts = Attempts
sources-add = Note an attempt
sources-added = { $company }: attempt noted
sources-deleted = { $company }: attempt deleted
sources-named = { $company }, { $date }
sources-none = No attempt noted in this time. Refusals belong here too: they show which source is worth the effort.
sources-none-of = No attempt of this source in this time.
sources-company = Company
sources-company-lacks = Write which company was tried.
sources-on = On
sources-answer = Their answer
sources-answer-is = { $answer ->
    [waiting] No answer yet
    [talking] Talks with us
   *[refused] Refused
}
sources-won = Became a customer
sources-said = What they said
sources-why-refused = Why they refused
sources-refusal-lacks = Write why they refused; the next attempt will begin there.
sources-person = With whom
sources-member = Who of ours tried
sources-account = Account it became
sources-no-account = None yet
