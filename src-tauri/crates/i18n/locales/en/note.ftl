### Noting a contact from anywhere, with what was learned by it.

note-anywhere = Note a contact…
note-words = call meeting letter talk notice
note-title = Note a contact
note-summary = Who, what was said, what they do next.
note-account = With which account
note-account-hint = Name
note-ours = What we promised
note-ours-hint = Becomes a task of ours
note-ours-due = A promise needs its day.
note-learned = What we learned of them
note-stance-of = Stance of { $name }
note-stance-same = { $stance }, as before
note-plans-asked = Asked about their next 12 months
note-discarded = Discarded, not noted: { $name }
note-noted = { $count ->
    [0] Contact with { $name } noted
    [one] Contact with { $name } noted, { $count } fact brought up to date
   *[other] Contact with { $name } noted, { $count } facts brought up to date
}
note-offers = To bring up to date
note-offers-none = People, their stance, criteria, problems, changes and promises found in what you write stand here. Nothing changes until you tick it.
note-offer-said = “{ $said }”
note-offer-person = { $name } was there
note-offer-criterion = { $state ->
    [verified] { $was ->
        [verified] { $name }: “{ $text }”, spoken of again
       *[stated] { $name }: “{ $text }”, now seen in practice
    }
   *[stated] { $name }: “{ $text }”, said again
}
note-offer-stance = { $name }: { $stance ->
    [ally] an ally now
    [opponent] an opponent now
   *[neutral] neutral now
}
note-offer-problem = { $known ->
    [yes] Known problem: { $text }
   *[no] New problem: { $text }
}
note-offer-change = Announced change: { $text }
note-offer-commitment = They do next: { $what }
note-offer-commitment-by = They do next, by { $date }: { $what }
note-offer-date = Their promise is due on { $date }
note-offer-dismiss = Wrong, put away: { $what }
note-offers-again = { $count ->
    [one] Show the one put away
   *[other] Show { $count } put away
}
