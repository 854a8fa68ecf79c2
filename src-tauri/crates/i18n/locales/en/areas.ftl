### Decision areas of large accounts: on the account, on a person, on a deal, in the portfolio.

area-areas = Decision areas
area-about = Each is worked like an account of its own.
area-none = Who decides on what there? Name the parts that decide for themselves: a plant, an office, a kind of purchase.
area-area = Decision area
area-add = Add an area
area-hint = Plant maintenance, an office, packaging…
area-whole = Whole account
area-delete = Take the area { $name } away
area-deleted = The area “{ $name }” is gone; its people and deals belong to the whole account now
area-of = Areas of { $name }

## What stands in one

area-decides =
    { $count ->
        [one] { $names } decides
       *[other] { $names } decide
    }
area-met =
    { $known ->
        [0] Nobody is known yet
       *[other] { $met } of { $known } met this quarter
    }
area-deals =
    { $count ->
        [0] No open deal
        [one] { $count } open deal
       *[other] { $count } open deals
    }
area-problems =
    { $count ->
        [0] No problem written down
        [one] { $count } problem
       *[other] { $count } problems
    }
area-flags-of =
    { $count ->
        [one] { $count } red flag in { $name }
       *[other] { $count } red flags in { $name }
    }
area-complete = Nothing is missing

## In the portfolio

area-large = Large accounts
area-large-about = area by area
area-large-unnamed = Several people decide there, and nobody has named the areas.
area-name-them = Name the areas
area-name-them-of = Name the decision areas of { $name }
