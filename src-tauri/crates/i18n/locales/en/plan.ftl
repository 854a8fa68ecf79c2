# The action plan of a deal as pages that both sides sign.

doc-plan-document = Action plan
doc-plan-intro = What { $ours } and { $theirs } do to carry it out, by when, and how both see that it worked.
doc-plan-by = By
doc-plan-what = What is done
doc-plan-measure = How we see that it worked
doc-plan-who = Who
doc-plan-done = done on { $date }
doc-plan-agreed = Agreed for both sides:
doc-plan-name-position = Name, position, signature
doc-plan-date = Date
doc-plan-event = { $what } · { $who }
doc-plan-event-measure = How we see that it worked: { $measure }
