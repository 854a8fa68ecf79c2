# Problems of a customer (M9): what hurts, what it costs a year, what they said themselves.

problems-title = Problems
problems-new = Problem
problems-new-text = What hurts them, in one line
problems-new-hint = Enter adds it, Esc leaves
problems-none = No problem is written down yet
problems-none-text = What hurts this customer, and what it costs them a year, is what a proposal is worth to them.
problems-together = together they cost { $sum } a year
problems-col-problem = Problem and who has it
problems-col-consequence = What follows
problems-col-cost = Cost a year
problems-col-need = Need
problems-col-benefit = What solving it gives, in their words
problems-nobody = nobody is known yet
problems-uncounted = not counted
problems-uncounted-rest = { $count ->
    [one] One problem isn’t counted yet and is not in the sum.
   *[other] { $count } problems aren’t counted yet and are not in the sum.
}
problems-need = { $need ->
    [explicit] explicit
   *[hidden] hidden
}
problems-quote = “{ $words }”
problems-not-said = they haven’t said it yet
problems-deleted = Deleted: { $name }
problems-delete = Delete the problem
problems-text = Problem
problems-who = Who has it
problems-decision = { $decision ->
    [considering] thinks about it
    [for] wants it solved
    [against] would leave it
   *[unknown] not asked yet
}
problems-decision-of = Does { $name } want it solved
problems-holder-add = Add a person
problems-holder-drop = { $name } doesn’t have it
problems-department = Department
problems-department-hint = As long as no person is known.
problems-consequence = What follows from it
problems-cost = What it costs them
problems-a-year = { $sum } a year
problems-part = Part { $number }
problems-part-label = What is counted
problems-part-drop = Take out part { $number }
problems-part-add = One more part
problems-part-sum = { $factors } = { $sum } a year
problems-part-uncounted = Not counted: write what one of it costs.
problems-count-it = Work it out
problems-rate = For one
problems-quantity = How many
problems-unit = Unit
problems-unit-hint = h, trips
problems-per-label = How often
problems-per = { $per ->
    [day] a day
    [week] a week
    [month] a month
    [quarter] a quarter
   *[year] a year
}
problems-share = Share of it
problems-source = Where the figures come from
problems-source-hint = Their accounts, a report
problems-said = In their own words
problems-benefit = What solving it would give them
problems-benefit-hint = As they said it
problems-said-by = Who said it
problems-said-by-hint = Choose a person
problems-said-on = On
problems-said-waits = Say who said it: then the need is explicit and it is saved.
problems-criteria = By what they will choose
problems-criteria-short = Criteria:
problems-criterion-add = Link a criterion
problems-criterion-drop = Unlink: { $text }
problems-criteria-none = No criterion of these people is known yet. Criteria are kept with each person:
problems-note = Note
