### Blocks of a proposal: their kinds and their fields.

blocks-kind-heading = Section title
blocks-kind-text = Text
blocks-kind-key-figures = Key figures
blocks-kind-price-table = Prices
blocks-kind-cost-table = Costs now and after
blocks-kind-cash-flow = Cash flow
blocks-kind-picture = Picture
blocks-kind-exclusivity = Only for you
blocks-kind-references = References
blocks-kind-team = Team
blocks-kind-specification = Compliance table
blocks-kind-proofs = Proofs
blocks-kind-decision = The decision asked for
blocks-kind-prepared-by = Prepared by
blocks-kind-expiry = Expiry

## Shared by many kinds

blocks-text = Text
blocks-title = Title
blocks-label = Label in the margin
blocks-label-hint = Stands to the left of the text; the outline calls the block by it.
blocks-sublabel = Second line in the margin
blocks-note = Note
blocks-lead = Opening words
blocks-lead-detail = Set larger, as the first paragraph of a page.
blocks-to-numbers = Open them

## Figures

blocks-figures = Figures
blocks-figure-add = Figure
blocks-figure-number = Number
blocks-figure-written = Written by hand
blocks-figure-value = Figure
blocks-figure-caption = Words under it
blocks-figure-caption-hint = If empty, the usual words are printed.

## Tables

blocks-price-source = The lines come from “Prices and terms”.
blocks-cost-source = The figures come from “Calculation”.
blocks-what-ifs = With “What if”
blocks-what-ifs-detail = A small table of what happens if things go worse.
blocks-requirements = Requirements
blocks-requirement-add = Requirement
blocks-requirement = What is asked for
blocks-offered = What is offered
blocks-compliance = Compliance
blocks-proofs = Proofs
blocks-proof-add = Proof
blocks-proof-criterion = Criterion
blocks-proof-who = Who named it
blocks-proof-document = Document
blocks-proof-date = Date
blocks-proof-appendix = Appendix

## Terms, people, pictures

blocks-points = Terms
blocks-point-add = Term
blocks-point-term = Term
blocks-point-text = What it means
blocks-members = Who stands here
blocks-member-add = Add a colleague
blocks-members-none = Nobody is in the team yet.
blocks-references = References
blocks-reference-add = Add a reference
blocks-references-none = There are no references yet.
blocks-how-to-ask = How to ask them
blocks-picture-choose = Choose a picture…
blocks-picture-replace = Replace…
blocks-picture-reading = Reading
blocks-picture-drop = Or drop or paste one here. PNG, JPEG or SVG.
blocks-picture-alternative = What can be seen on it
blocks-picture-alternative-hint = Read aloud to those who can’t see it.
blocks-picture-caption = Caption
blocks-picture-width = Width
blocks-picture-full = Whole page
blocks-picture-text = Text column
blocks-guarantee = Words of the guarantee
blocks-guarantee-hint = If empty, the usual words are printed.
