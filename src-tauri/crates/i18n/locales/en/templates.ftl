### Templates of proposals: what a new one begins with, and the looks it can have.

## A new proposal

templates-begins = Begins with
templates-what = What it holds
templates-usual = The usual texts
templates-usual-about = Three editions that answer what a director, an HR team and a finance or technical specialist ask, with places to fill in.
templates-usual-structure = The key figures, “Prepared by” and the expiry are shared by all three; the rest is own to each.
templates-own-about = Made from one of your proposals.
templates-held = { $days ->
    [one] Terms held for { $days } day
   *[other] Terms held for { $days } days
}
templates-look = Look: { $look }
templates-group = { $id ->
    [own] Yours
   *[program] From the program
}
