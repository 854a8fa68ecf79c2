### Meetings: what is asked of whom, what they said, what comes of it; the bank of questions (M10).

meetings-title = Meetings
meetings-summary = What is asked of whom, and what came of it.
meetings-plan = Plan a meeting
meetings-planned = Meeting planned for tomorrow
meetings-new-title = Meeting, { $account }
meetings-none = No meeting planned yet
meetings-none-text = A meeting is planned from the dossier of an account or from a deal.
meetings-to-accounts = To the accounts
meetings-more = { $count } more
meetings-group = { $group ->
    [silent] Passed, nothing written down yet
    [ahead] To come
   *[held] Held
}
meetings-asked = { $asked } of { $questions } answered
meetings-questions = { $count ->
    [0] no questions yet
    [one] { $count } question
   *[other] { $count } questions
}
meetings-minutes = { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}
meetings-gone = This meeting isn’t here any more
meetings-gone-text = It was deleted. Undo brings it back.
meetings-name = Title
meetings-delete = Delete the plan
meetings-deleted = { $title } deleted
meetings-print = Print the plan
meetings-print-in = Save the sheet for the meeting as PDF, { $language }…
meetings-printed = Sheet for the meeting saved: { $name }
meetings-file = { $title } { $date }
meetings-grid = Questions
meetings-beside = Beside the questions

## Questions

meetings-col-questions = Questions
meetings-whoever = Whoever knows
meetings-absent = did not come
meetings-kinds = Kind of question
meetings-kind = { $kind ->
    [situation] Situation
    [problem] Problem
    [implication] Implication
   *[need_payoff] Benefit
}
meetings-kind-about = { $kind ->
    [situation] how it is now
    [problem] what hinders
    [implication] what follows from it
   *[need_payoff] what it would give, in their words
}
meetings-question = Question
meetings-question-hint = Enter keeps it
meetings-question-add = Add: { $kind }, { $name }
meetings-question-drop = Take out: { $text }
meetings-answer = what they said
meetings-answer-of = What they said: { $text }
meetings-not-printed = Stance and answers aren’t printed: the sheet for the meeting has the questions and room to write.
meetings-link = { $kind ->
    [problem] { $place ->
        [0] problem: { $title }
       *[other] problem { $place }: { $title }
    }
    [criterion] criterion: { $title }
    [influence] relationship map: { $title }
    [planned_change] change: { $title }
    [part] stance: { $title }
    [task] our task: { $title }
   *[contact] contact: { $title }
}

## The bank

meetings-bank = Questions to ask
meetings-from-bank = From the bank
meetings-bank-short = From the bank
meetings-bank-for = From the bank, for { $name }
meetings-ask-whom = Asked of
meetings-own = our own
meetings-used = { $count ->
    [one] in { $count } plan
   *[other] in { $count } plans
}
meetings-taken = In the plan
meetings-take = Take into the plan: { $text }
meetings-bank-none = No such question in the bank
meetings-bank-edit = All questions of the bank
meetings-bank-summary = Situation, problem, implication, benefit: a plan takes its questions from here.
meetings-bank-any-reader = Questions for every reader
meetings-bank-any-industry = Every industry
meetings-bank-language = Language of the questions
meetings-bank-find = Find a question
meetings-bank-own = Our own
meetings-bank-own-none = None yet. Add one, or take one over from those below and change it.
meetings-bank-add = Add a question
meetings-bank-added = Question added
meetings-bank-deleted = Question deleted
meetings-bank-lacks = Write the question as it is asked.
meetings-bank-readers = For whom (none ticked: for everybody)
meetings-bank-industries = Trades (none: for every one)
meetings-bank-industry-add = Add a trade
meetings-bank-starting = Come with the program
meetings-bank-copy = Take over as our own: { $text }

## Setting

meetings-goal = What they are to agree to
meetings-goal-hint = Their next commitment: data, a test, a meeting with whoever decides
meetings-when-where = When and where
meetings-on = Day
meetings-at = Time
meetings-at-wrong = Write it like 9:30.
meetings-place = Place
meetings-lasts = Minutes
meetings-theirs = From their side
meetings-ours = From our side
meetings-nobody-known = Nobody is known there yet
meetings-hint-goal = Write what they are to agree to at the end.
meetings-hint-nobody = Choose who comes from their side.
meetings-hint-question = { $name }: nothing is asked yet.
meetings-hint-benefit = The customer must name the benefit: { $name } isn’t asked about it yet.
meetings-hint-unanswered = { $count ->
    [one] { $count } question has no answer.
   *[other] { $count } questions have no answer.
}

## Words

meetings-objections = What they may say against it
meetings-objections-none = Nothing expected yet
meetings-objection = What they may say
meetings-objection-add = Add an objection
meetings-objection-hint = Enter, then our answer
meetings-objection-answer = Our answer: { $says }
meetings-our-answer = What we answer
meetings-objection-drop = Take out: { $says }
meetings-fallback = The least we leave with
meetings-bring = To take along
meetings-note = Our own note
meetings-ours-only = For us only, never printed

## After it

meetings-after = After the meeting
meetings-after-about = Once it was held, it becomes a contact, and the answers can enter the problem list.
meetings-was-held = It was held…
meetings-held-noted = Meeting noted as a contact
meetings-who-came = Who came
meetings-later = Later
meetings-commitment = Their next commitment
meetings-contact = Contact of { $date }
meetings-offers = What may enter the problem list
meetings-offer-into = Enters as
meetings-offer-new = A new problem
meetings-offer-text = Problem
meetings-offer-text-hint = The problem in a line
meetings-offer-consequence = Follows:
meetings-offer-benefit = Benefit:
meetings-offer-hidden = Hidden need: they named no benefit
meetings-enter = { $count ->
    [one] Enter { $count } record
   *[other] Enter { $count } records
}
meetings-enter-none = Tick what is to enter the list.
meetings-enter-after = Can enter the list once the meeting was held.
meetings-entered = { $count ->
    [one] { $count } problem entered
   *[other] { $count } problems entered
}
meetings-next = Next meeting
meetings-next-on = Next meeting: { $when }
meetings-carried = { $count ->
    [0] no question carried over from here
    [one] { $count } question carried over from here
   *[other] { $count } questions carried over from here
}
meetings-left = { $count ->
    [0] Nothing was left open
    [one] { $count } question was left open
   *[other] { $count } questions were left open
}
meetings-plan-next = Plan the next one
meetings-open = Open the plan
meetings-follows = Carries on

## What was heard of people

meetings-heard = Criteria and stances
meetings-heard-again = Said again
meetings-heard-again-named = “{ $text }”: said again
meetings-heard-seen = Seen in practice
meetings-heard-seen-named = “{ $text }”: seen in practice
meetings-heard-is-noted = brought up to date from this meeting, { $date }
meetings-heard-noted = { $name }: “{ $text }”, { $seen ->
    [yes] seen in practice
   *[no] said again
}
meetings-heard-more = { $count } more
meetings-heard-add = Criterion
meetings-heard-add-for = New criterion of { $name }
meetings-heard-added = { $name }: criterion “{ $text }” noted
meetings-heard-source = said at the meeting on { $date }
meetings-heard-stance-noted = { $name }: { $stance }
meetings-heard-plans = Asked about their 12 months
meetings-heard-plans-of = Asked about their 12 months: { $name }
meetings-heard-plans-noted = { $name } was asked about the next 12 months
meetings-heard-change = Announced:
meetings-heard-change-short = To planned changes
meetings-heard-change-take = To planned changes: { $what }
meetings-heard-change-noted = Among planned changes: { $what }
