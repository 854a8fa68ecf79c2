### How an account stands with us: coverage by role, health, fit, satisfaction, loyalty, what leaving costs, changes.

standing-name = How they stand with us
standing-health = Health
standing-fit = Fit with our ideal
standing-satisfaction = Satisfaction
standing-satisfaction-what = what they say
standing-loyalty = Loyalty
standing-loyalty-what = what they do
standing-of-100 = { $value } of 100
standing-of-hundred = of 100
standing-seen-of = { $seen } of { $of }
standing-confidence = { $percent } of it is known

## Health

standing-health-about = Counted from facts only. { $percent } of the weight is known; what nobody knows counts neither for nor against.
standing-weights = Weights of the parts
standing-weight = weight { $weight }
standing-part = { $part ->
    [profile] Dossier
    [coverage] Coverage
    [freshness] Fresh contact
    [review] Retention review
    [satisfaction] Satisfaction
    [loyalty] Loyalty
    [delivery] Action plan kept
   *[risks] Risks
}
standing-check = { $code ->
    [profile_filled] The dossier is filled in
    [decision_maker_met] A decision maker was met this quarter
    [ally_known] There is an ally
    [several_contacts] More than one person was met this quarter
    [roles_known] Everybody who must exist is known by name
    [last_contact] Days since the last contact
    [last_review] When they were last asked the three questions
    [mark] What they say of us
    [behaviour] What they do for us
    [actions_on_time] Steps of action plans done on time
    [dependency] We don’t depend on this one customer
    [ally_silent] No ally has gone silent
   *[changes_ahead] No announced change ahead
}
standing-check-unknown = nobody knows
standing-fact-empty = Empty: { $field ->
    [industry] industry
    [business] business
    [address] address
    [phone] phone or e-mail
    [employees] people employed
    [turnover] turnover
    [manager-id] our manager
    [could-decide] how many could decide
    [supply] what they buy and from whom
    [next-step] next step
    [goals] goals
    [sites] sites
    [people] people
    [criteria] by what they choose
   *[revenue] revenue
}
standing-fact-met = { $name }, last met on { $date }
standing-fact-never = { $name }, never met
standing-fact-gap = Not known by name: { $title }
standing-fact-contact = { $days ->
    [0] Last contact today
    [one] Last contact on { $date }, { $days } day ago
   *[other] Last contact on { $date }, { $days } days ago
}
standing-fact-review = { $days ->
    [0] Asked today
    [one] Asked on { $date }, { $days } day ago
   *[other] Asked on { $date }, { $days } days ago
}{ $said ->
    [0] , nothing to put right
    [one] , { $said } answer to put right
   *[other] , { $said } answers to put right
}
standing-fact-mark = { $people ->
    [one] { $mark } of 10, from { $people } person
   *[other] { $mark } of 10, from { $people } people
}
standing-fact-behaviour = { $against ->
    [0] { $seen } of { $of } behaviours seen
   *[other] { $seen } of { $of } behaviours seen, the contrary of { $against }
}
standing-fact-actions = { $due ->
    [one] { $due } step was due: { $time } on time, { $late } late, { $overdue } overdue
   *[other] { $due } steps were due: { $time } on time, { $late } late, { $overdue } overdue
}
standing-fact-share = { $percent } of our sales; danger begins at { $danger }
standing-fact-change = { $what }, no date given
standing-fact-change-on = { $what }, { $date }

## Coverage

standing-coverage-open = Coverage by role
standing-coverage-about = { $met } met this quarter, { $known } known, { $could } could buy or influence.
standing-coverage-about-known = { $met } met this quarter, { $known } known.
standing-last-proposal = Last proposed something on { $date }
standing-group = { $group ->
    [role] By role
    [buying] By buying role
   *[reader] By reader
}
standing-col-what = Role
standing-col-who = People
standing-col-met = Met this quarter
standing-reader-unknown = How they read isn’t known
standing-not-met = never met
standing-met-of = { $met } of { $known } met
standing-uncovered = Nobody is known
standing-gaps = Must exist, not known by name

## Facts about satisfaction and loyalty

standing-of-ten = { $people ->
    [one] of 10, from { $people } person
   *[other] of 10, from { $people } people
}
standing-satisfaction-about = The mean of each person’s latest mark within a year.
standing-said = What they said
standing-said-add = Add a mark
standing-said-none = Nobody was asked yet. Add a mark after a talk, a survey or a questionnaire.
standing-said-added = Mark noted
standing-said-deleted = Mark deleted
standing-said-named = mark { $mark }, { $date }
standing-mark = Mark, 0 to 10
standing-mark-lacks = Choose a mark from 0 to 10.
standing-words-said = What they said with it
standing-who-said = Who gave it
standing-how-asked = How it was asked
standing-on = On
standing-no-words = no words noted
standing-nobody-named = person not noted
standing-not-counted = no longer counted
standing-asked = { $asked ->
    [survey] survey
    [questionnaire] questionnaire
   *[talk] in a talk
}
standing-loyalty-about = What they do for us beyond buying: the latest fact of each kind within two years.
standing-behaviours = Behaviours we look for
standing-behaviour = { $behaviour ->
    [recommended_unasked] Recommended us unasked
    [told_of_offer] Told us of a competitor’s offer
    [forgave_mistake] Forgave a mistake
    [involved_in_plans] Involved us in plans
    [introduced_colleague] Introduced us to a colleague
    [shared_figures] Shared their figures
    [tried_first] Tried something new with us first
   *[defended_us] Spoke up for us
}
standing-contrary = the contrary, { $date }
standing-done = What they did
standing-done-add = Add a fact
standing-done-none = Nothing noted yet. Add what they did for us, or against us, with its day.
standing-done-added = Fact noted
standing-done-deleted = Fact deleted
standing-done-named = { $behaviour }, { $date }
standing-done-lacks = Write what happened.
standing-behaviour-what = Behaviour
standing-which-way = Which way
standing-did = They did it
standing-against = They did the contrary
standing-against-short = the contrary
standing-what-happened = What happened
standing-who-did = Who it was

## What leaving us would cost them

standing-switching = What leaving us would cost
standing-switching-open = Leaving us, counted
standing-switching-count = Count what leaving us would cost
standing-switching-about = Costs are added up; the time is the longest of all, because things are done side by side.
standing-uncounted = { $count ->
    [one] { $count } item has neither money nor days yet.
   *[other] { $count } items have neither money nor days yet.
}
standing-cost = { $has ->
    [both] { $days ->
        [one] About { $cost } and { $days } day
       *[other] About { $cost } and { $days } days
    }
    [cost] About { $cost }
    [days] { $days ->
        [one] About { $days } day
       *[other] About { $days } days
    }
    [barriers] { $barriers ->
        [one] { $barriers } barrier for competitors
       *[other] { $barriers } barriers for competitors
    }
   *[none] Nothing counted yet
}
standing-switching-list = Costs and barriers
standing-switching-add = Add a cost or a barrier
standing-switching-none = Nothing noted yet: money, time, learning, terms they would lose, barriers for competitors.
standing-switching-added = Noted
standing-switching-deleted = Deleted
standing-switching-lacks = Write what it is.
standing-switching-what-kind = Kind
standing-switching-kind = { $kind ->
    [time] Time
    [money] Money
    [learning] Learning
    [lost_terms] Lost terms
   *[barrier] Barrier for competitors
}
standing-switching-what = What it is
standing-switching-cost = Costs them, once
standing-switching-days = Takes them, days
standing-days = { $days ->
    [one] { $days } day
   *[other] { $days } days
}
standing-days-wrong = Whole days only, for example 35.
standing-raise = What would raise it
standing-raise-line = Would raise it: { $what }
standing-source = How we know

## Fit with the ideal customer

standing-fit-about = Over the criteria somebody judged: { $percent } of the weight.
standing-fit-none = The ideal customer isn’t described yet
standing-fit-none-text = Write its criteria and their weights in Settings, and every account can be judged by them.
standing-fit-profile = Ideal customer
standing-fit-why = How we know
standing-fit-why-of = How we know: { $text }
standing-grade = { $grade ->
    [fits] Fits
    [partly] Partly
   *[no] Doesn’t fit
}

## Announced changes

standing-changes = Announced changes
standing-changes-none = None noted yet: new lines and plants, reorganisations, rules, people leaving.
standing-changes-all-over = None ahead
standing-change-add = Add a change
standing-change-added = Change noted
standing-change-deleted = Change deleted
standing-change-lacks = Write what is to change.
standing-change-what = What is to change
standing-change-what-kind = Kind
standing-change-kind = { $kind ->
    [reorganisation] Reorganisation
    [new_line] New line
    [new_plant] New plant
    [regulation] Regulation
    [leaving] Somebody leaves
   *[other] Other
}
standing-change-expected = Expected on
standing-change-undated = no date given
standing-change-source = Who said it, or where
standing-change-noted-on = Heard on
standing-change-heard = { $source }, { $date }
standing-change-noted = noted on { $date }
standing-change-over = over
standing-change-is-over = It happened or was called off
standing-note = Note

## Handover brief

standing-brief = Handover brief
standing-brief-in = Save as PDF, { $language }…
standing-brief-named = Handover brief of { $name }
standing-brief-about = What whoever takes { $name } over has to know.
standing-brief-for = Who takes the account over
standing-brief-for-anybody = For anybody
standing-brief-from = From which day
standing-brief-ours = For us only: how people stand and what they weigh is on these pages.
standing-brief-language = Language of the pages
standing-brief-save = Save as PDF…
standing-brief-print = Print
standing-brief-saved = Handover brief saved: { $name }
standing-brief-file = Handover brief { $name }

## What hurts, and the deals

standing-hurts = What hurts them
standing-hurts-all = { $count ->
    [one] { $count } problem
   *[other] all { $count } problems
}
standing-hurts-none = Nobody has found out yet. Problems come from questions asked at meetings.
standing-hurts-uncounted = cost not counted
standing-hurts-year = Together a year
standing-deals = Open deals
standing-deals-all = all { $count }
standing-deals-none = No open deal
standing-deals-missing = Missing for the next stage:
standing-deals-complete = Nothing is missing for the next stage.
standing-deals-more = and { $count } more
