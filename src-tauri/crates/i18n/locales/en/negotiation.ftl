### The negotiation sheet: for us only.

negotiation-title = Negotiation sheet
negotiation-private = Private
negotiation-never = Never in any document.
negotiation-never-text = Nothing here can be placed in a proposal, exported or printed with one.
negotiation-hide = Hide
negotiation-show = Show
negotiation-hidden = Hidden while somebody looks on. Nothing was lost.
negotiation-prepared = Prepared before talks
negotiation-talks = Talks
negotiation-written = Negotiation sheet changed
negotiation-edit = Edit
negotiation-edit-named = Edit: { $name }
negotiation-delete = Delete
negotiation-cancel = Cancel
negotiation-write = Write it down
negotiation-writing = Writing
negotiation-note = Note it

## What we refuse, and where we stand

negotiation-refuse = We refuse if
negotiation-refuse-none = Nothing is written yet. Write the line before the first offer.
negotiation-set-before = set before the first offer
negotiation-set-after = set after the first offer
negotiation-worse = { $better ->
    [higher] is less than { $value }
   *[lower] is more than { $value }
}
negotiation-stand = Where we stand
negotiation-their-ask = their ask
negotiation-nothing-said = nothing said
negotiation-refuse-at = refuse { $value }
negotiation-target-at = target { $value }
negotiation-ask-is = They ask for { $value }
negotiation-ask-beyond = They ask for { $value }, beyond our line
negotiation-value = { $unit ->
    [money] { $figure }
    [percent] { $figure } %
    [days] { $count ->
        [one] { $figure } day
       *[other] { $figure } days
    }
    [months] { $count ->
        [one] { $figure } month
       *[other] { $figure } months
    }
    [years] { $count ->
        [one] { $figure } year
       *[other] { $figure } years
    }
    [pieces] { $figure } pcs
   *[number] { $figure }
}
negotiation-term-add = Add a term…
negotiation-term = What is negotiated
negotiation-term-placeholder = Price a trip
negotiation-term-missing = Say what is negotiated.
negotiation-unit = Counted in
negotiation-unit-name = { $unit ->
    [money] money
    [percent] percent
    [days] days
    [months] months
    [years] years
    [pieces] pieces
   *[number] a number
}
negotiation-better = Better for us
negotiation-better-way = { $better ->
    [higher] More is better
   *[lower] Less is better
}
negotiation-line = We refuse beyond
negotiation-target = Target
negotiation-line-words = Or a condition in words

## If it fails

negotiation-else = If this fails
negotiation-we-have = We have
negotiation-they-have = They have
negotiation-worth = Worth
negotiation-sure = How sure
negotiation-sure-part = { $part } sure
negotiation-else-none = What we have, and what they have, if nothing comes of it: who knows it bargains calmly.
negotiation-else-write = Write it down
negotiation-else-done = Done

## Guards

negotiation-them = them
negotiation-hours-left = { $hours } h
negotiation-guard = { $code ->
    [walk_away] { $state ->
        [running] Write the walk-away before the first offer.
       *[broken] { $open ->
            [true] There is no walk-away, and offers are on the table.
           *[false] The walk-away was written after the first offer.
        }
    }
    [counter_offer] { $state ->
        [running] Answer { $who } no sooner than { $until }
       *[broken] You answered too soon.
    }
    [second_concession] { $state ->
        [running] You conceded and wait for an answer.
       *[broken] You conceded twice without an answer.
    }
    [unasked_concession] You conceded unasked.
   *[beyond_walk_away] Your offer lies beyond your own walk-away.
}
negotiation-guard-fact = { $code ->
    [walk_away] { $state ->
        [running] A line drawn in the heat of talks moves.
       *[broken] The first offer was made on { $at }.
    }
    [counter_offer] { $state ->
        [running] { $left_hours } h { $left_minutes } min left of { $hours }. Prepare the answer now if you like.
       *[broken] On { $at }, less than { $hours } h after { $since }.
    }
    [second_concession] { $state ->
        [running] { $what }, on { $since }. Give nothing more before they answer.
       *[broken] { $what }, the second on { $at }. Before a third, hear what they give for the first.
    }
    [unasked_concession] { $open ->
        [true] { $what }, on { $at }. Ask for something, and give nothing more before they answer.
       *[false] { $what }, on { $at }. Next time name the price first.
    }
   *[beyond_walk_away] Made on { $at }.
}
negotiation-guard-act = { $code ->
    [walk_away] Write it
    [counter_offer] { $state ->
        [running] Write the answer
       *[broken] See the offer
    }
    [second_concession] Note what they gave
    [unasked_concession] Ask for something
   *[beyond_walk_away] See the offer
}

## Offers

negotiation-offers = Offers
negotiation-important = important deal: { $hours } h between theirs and ours
negotiation-not-important = a small deal: no waiting time
negotiation-note-theirs = Note their offer
negotiation-note-ours = Note our offer
negotiation-when = When
negotiation-side = Side
negotiation-side-of = { $side ->
    [ours] Ours
   *[theirs] Theirs
}
negotiation-offer = Offer
negotiation-who = Who
negotiation-then = Then
negotiation-today = Today
negotiation-day = Day
negotiation-hour = Hour
negotiation-hour-wrong = Write the hour as 14:30.
negotiation-words = In words
negotiation-offer-missing = Say what was offered: a figure or words.
negotiation-answers = It answers
negotiation-replied = The other side answered without an offer
negotiation-reply = What it said
negotiation-offer-beyond = Beyond our own walk-away, { $value }.
negotiation-offer-early = Their offer is less than { $hours } h old. Answer no sooner than { $until }.
negotiation-offer-noted = Offer noted
negotiation-offer-deleted = Offer deleted
negotiation-answered = { $days ->
    [0] answered after { $hours } h
    [one] answered after { $days } day
   *[other] answered after { $days } days
}
negotiation-we-answered = { $days ->
    [0] we waited { $hours } h
    [one] we waited { $days } day
   *[other] we waited { $days } days
}
negotiation-no-answer = { $days ->
    [0] no answer, { $hours } h
    [one] no answer, { $days } day
   *[other] no answer, { $days } days
}
negotiation-new-ask = { $days ->
    [0] a new ask, no answer
    [one] a new ask, no answer for { $days } day
   *[other] a new ask, no answer for { $days } days
}
negotiation-not-answered = { $days ->
    [0] not answered, { $hours } h
    [one] not answered, { $days } day
   *[other] not answered, { $days } days
}
negotiation-guard-runs = guard is running

## Concessions

negotiation-ledger = Concessions, each for something
negotiation-cost = ours cost { $yearly } a year and { $once } once
negotiation-we-gave = We gave
negotiation-they-gave = They gave for it
negotiation-a-year = { $sum } a year
negotiation-once = { $sum } once
negotiation-worth-sum = worth { $sum }
negotiation-got = Something in return
negotiation-returned = { $state ->
    [nothing_yet] Nothing yet
   *[nothing_asked] Nothing asked
}
negotiation-asked = asked: { $what }
negotiation-name-first = next time name the price first
negotiation-can-give = We can still give, for something
negotiation-can-give-none = Nothing is prepared to be traded.
negotiation-for = for { $what }
negotiation-concession-add = Add a concession…
negotiation-concession = What we give
negotiation-concession-missing = Say what is given.
negotiation-cost-yearly = Costs a year
negotiation-cost-once = Costs once
negotiation-in-return = What we ask for it
negotiation-is-given = Already given
negotiation-in-offer = In which offer
negotiation-got-what = What they gave for it
negotiation-got-on = On
negotiation-got-by = Who
negotiation-concession-noted = Concession noted
negotiation-concession-deleted = Concession deleted
