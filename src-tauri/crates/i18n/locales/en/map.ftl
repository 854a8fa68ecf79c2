### Relationship map: who stands where in the decision, and who listens to whom.

map-views = How people are shown
map-view = { $view ->
    [map] Map
   *[list] List
}
map-name = Relationship map: { $account }
map-keys = Arrows walk between cards, Enter opens one, Shift with arrows moves it. Plus and minus zoom, 0 shows the whole map, Ctrl with arrows moves it.
map-beside = Beside the map
map-zoom = Zoom
map-nearer = Nearer
map-farther = Farther
map-whole = The whole map
map-reports = reports to
map-deep = coverage
map-influences = influences
map-deal = Deal
map-deal-all = Whole account
map-none-text = Add whoever you met first; the map draws itself from positions, who reports to whom and who listens to whom.
map-none-deal = Nobody is named in this deal yet
map-none-deal-text = The map of a deal shows those who have a part in it.

## Cards

map-nobody = nobody known yet
map-gap-part = must exist
map-no-role = role not known
map-buying-role = Buying role
map-buying = { $role ->
    [economic] Gives the money
    [user] Works with it
    [technical] Checks the fit
   *[coach] Tells us how they decide
}
map-covered = Covered
map-area = Decision area: { $name }
map-depth = { $depth ->
    [none] No contact within a year
    [brief] Briefly: one contact within a year
    [several] Several contacts within a year
   *[in_depth] In depth
}
map-met = Last met on { $date }, { $ago }
map-never-met = Never met
map-bond = { $bond ->
    [stranger] stranger
    [acquainted] acquainted
    [working] working relationship
    [trusted] trusted
   *[partner] partner
}
map-bond-now = Relationship with us
map-bond-wanted = Relationship we want
map-bond-line = Relationship: { $bond }
map-bond-lines = Relationship: { $bond }; we want: { $wanted }
map-came = Came on
map-profile = Open profile
map-automatic = Automatic place
map-placed = { $count ->
    [one] Card moved
   *[other] { $count } cards moved
}

## Influence

map-listens = Listens to
map-listens-none = Nobody we know of.
map-moves = Is heard by
map-influence-add = Add who they listen to
map-influence-who = { $name } listens to
map-influence-why = How we know
map-influence-why-of = Why { $to } listens to { $from }
map-influence-lacks = { $lacks ->
    [who] Choose whom they listen to.
   *[why] Write in a word how we know.
}
map-influence-added = { $to } listens to { $from }: added
map-influence-drop = Delete that { $to } listens to { $from }
map-influence-dropped = { $to } listens to { $from }: deleted
map-keep = Add
map-keeping = Adding
map-leave = Leave

## Empty cards

map-gap-add = Add an empty card
map-gaps = Red flags and empty cards
map-gaps-list = Empty cards
map-gap-about = For somebody who must exist there, though we don’t know the name yet.
map-gap-title = What they are there
map-gap-lacks = Write what they are there, for example “Head of quality”.
map-gap-added = Empty card “{ $title }” added
map-gap-who = Who it is
map-gap-who-hint = once you know the name
map-gap-note = How we know that they exist
map-gap-filled = { $name } is on the card
map-gap-delete = Delete the card
map-gap-deleted = Empty card “{ $title }” deleted

## Warnings, the worst first

map-flags = Red flags
map-flags-count = { $count ->
    [one] { $count } red flag
   *[other] { $count } red flags
}
map-no-flags = None: every buying role is known, an ally is there and nothing is missing.
map-flag-no-ally = No ally: nobody there helps us yet.
map-flag-uncovered = Buying role not covered: { $role }. Nobody is known.
map-flag-unmet = Buying role not covered: { $role }. Never met: { $people }.
map-flag-unknown = Not known by name: { $title }.
map-flag-change = { $dated ->
    [yes] Reorganisation, { $date }: { $text }
   *[no] Reorganisation: { $text }
}
map-flag-new = New person: { $name }, since { $date }.
map-flag-missing = { $name }: not known yet: { $what }.
map-lacking = { $what ->
    [role] role
    [reader] reader
    [stance] stance
    [influence] influence
   *[criteria] criteria
}

## As a file

map-pdf = Save
map-save = Save the relationship map as PDF…
map-save-picture = Save the relationship map as a picture (PNG)…
map-saving = Saving
map-saved = Relationship map saved
map-file = { $of ->
    [deal] Relationship map, { $account }, { $deal }
   *[account] Relationship map, { $account }
}
