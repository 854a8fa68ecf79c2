# The sheet that goes along to a meeting; a customer may read it.

doc-meeting-document = Meeting sheet
doc-meeting-prepared = For the meeting with { $account } on { $date }
doc-meeting-when = When
doc-meeting-where = Where
doc-meeting-theirs = With whom
doc-meeting-ours = From our side
doc-meeting-bring = To bring
doc-meeting-minutes = { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}
doc-meeting-whoever = Whoever knows
doc-meeting-agreed = Agreed at the end
doc-meeting-agreed-who = Who
doc-meeting-agreed-by = By
doc-spin-situation = Situation
doc-spin-situation-hint = how it is now
doc-spin-problem = Problem
doc-spin-problem-hint = what hinders
doc-spin-implication = Implication
doc-spin-implication-hint = what follows from it
doc-spin-need-payoff = Benefit
doc-spin-need-payoff-hint = what it would give
