# The handover brief and the relationship map on paper; for our side only.

doc-map-document = Relationship map
doc-map-nobody = nobody known yet
doc-map-reports = reports to
doc-map-influences = influences

doc-brief-document = Handover brief · { $account }
doc-brief-ours = For { $company } only, not for the customer
doc-brief-as-of = As of { $date }
doc-brief-title = { $account }: what to know before the first meeting
doc-brief-led-by = Led by
doc-brief-takes-over = takes the account over
doc-brief-takes-over-on = takes the account over on { $date }
doc-brief-handed-by = from { $manager }
doc-brief-for = For { $person }
doc-brief-short = In short
doc-brief-since = First delivery: { $month }.
doc-brief-sites = Sites: { $sites }.
doc-brief-buys = They buy: { $products }.
doc-brief-others = Also supplied by { $others }.
doc-brief-decided = By { $date } they decide on “{ $deal }”.
doc-brief-with-us = With us: { $people }.
doc-brief-against-us = Against us: { $people }.
doc-brief-next = Next: { $step }.
doc-brief-next-by = Next, by { $date }: { $step }.
doc-brief-sales = sales in the last twelve months
doc-brief-share = of all our sales
doc-brief-known = { $known } of { $could }
doc-brief-known-under = { $met ->
    [0] of those who could decide are known; none was met in the last quarter
    [one] of those who could decide are known; one was met in the last quarter
   *[other] of those who could decide are known; { $met } were met in the last quarter
}
doc-brief-steps = First steps
doc-brief-talk = How to speak
doc-brief-channel = Prefers: { $channel }.
doc-brief-birthday = Birthday: { $date }.
doc-brief-people = People
doc-brief-people-title = Who decides, and by what
doc-brief-known-from = How we know
doc-brief-criteria-note = seen in practice|only said
doc-brief-areas = Decision areas
doc-brief-area-nobody = Nobody is known who decides.
doc-brief-area-known = { $known } of { $could } known.
doc-brief-area-deals = Open: { $deals }.
doc-brief-goals = Their goals
doc-brief-problems = What hurts
doc-brief-problem = Problem
doc-brief-who-has = Who has it
doc-brief-a-year = Costs a year
doc-brief-uncounted = not counted
doc-brief-together = Together
doc-brief-keeps = What keeps them
doc-brief-satisfaction = Satisfaction
doc-brief-loyalty = Loyalty
doc-brief-leaving = Leaving us would cost them
doc-brief-leaving-cost = { $cost } once
doc-brief-leaving-days = { $days ->
    [one] { $days } day
   *[other] { $days } days
}
doc-brief-deals = Open deals
doc-brief-decide-by = decision by { $date }
doc-brief-missing = Missing before the next stage:
doc-brief-all-met = Nothing is missing before the next stage.
doc-brief-promises = Open promises
doc-brief-promises-under = of both sides
doc-brief-who = Who
doc-brief-what = What
doc-brief-by = By
doc-brief-late = late
doc-brief-they = They
doc-brief-we = We
doc-brief-history = History
doc-brief-numbers = Figures
doc-brief-numbers-under = sales by year, thousand { $unit }
doc-brief-twelve = 12 months
doc-brief-buying = { $role ->
    [economic] who gives the money
    [user] who works with it
    [technical] who checks whether it fits
   *[coach] who tells us how things are decided
}
doc-brief-flag-no-ally = Nobody there helps us yet. Find whose problem we solve best.
doc-brief-flag-role = Find { $role }. Nobody is known.
doc-brief-flag-role-unmet = Meet { $people }: { $role }, and we have not spoken for a year.
doc-brief-flag-unknown = Find the person: { $title }.
doc-brief-step-decides = Find out who decides.
doc-brief-step-single = Meet somebody besides { $person }: we know nobody else.
doc-brief-step-never-met = Meet { $person } for the first time.
doc-brief-step-plans = Ask { $person } about plans for the next 12 months.
doc-brief-step-not-met = { $days ->
    [one] Meet { $person }: the last meeting was { $days } day ago.
   *[other] Meet { $person }: the last meeting was { $days } days ago.
}
doc-brief-step-late = { $person } is late: “{ $what }”, promised for { $date }. Ask.
doc-brief-flag-unknown-all = Find the people: { $title }.
doc-brief-flag-new = { $person } is new since { $date }. Introduce us anew.
doc-brief-flag-change = They announced: { $what }. Ask what it changes for us.
doc-brief-flag-change-on = For { $date } they announced: { $what }. Ask what it changes for us.
doc-brief-flag-lacking = { $person }: find out the { $what }.
doc-brief-lacking = { $what ->
    [role] role
    [reader] way of reading a proposal
    [stance] stance
    [influence] influence
   *[criteria] criteria
}
doc-brief-file = handover brief
