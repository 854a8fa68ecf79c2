### Retention reviews (M21): three questions asked of a customer, and what we did about the answers.

reviews-title = Retention reviews
reviews-about = Every key account is asked the three questions each quarter, once a year at the least, and is then told what was done.
reviews-asked = Asked the three questions
reviews-add = Note a review
reviews-add-named = Note a retention review with { $name }
reviews-none = Nobody has asked them the three questions yet.
reviews-none-short = nobody has asked
reviews-of = the review of { $date }
reviews-added = Retention review noted
reviews-deleted = Retention review deleted
reviews-on = Asked on
reviews-who-said = Who answered
reviews-who-asked = Who asked
reviews-question = { $answer ->
    [wrong] Is anything in how we work not right for you?
    [change] Would you change something in our cooperation?
   *[disliked] What did you not like in it?
}
reviews-answer-hint = Empty: nothing
reviews-which = The last programme, project or delivery
reviews-which-hint = The third question is about it.
reviews-short = { $answer ->
    [wrong] Not right:
    [change] To change:
   *[disliked] Did not like:
}
reviews-disliked-in = Did not like in “{ $about }”:
reviews-nothing = Nothing to put right
reviews-done = What we did about it
reviews-told-on = Told them on
reviews-we-did = We did: { $what }
reviews-told = told what was done on { $date }
reviews-not-told = not told yet what was done
