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
blocks-kind-table = Table
blocks-kind-chart = Chart
blocks-kind-two-columns = Two columns
blocks-kind-quotation = Quotation
blocks-kind-callout = Callout
blocks-kind-appendix = Appendix
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

## Own tables, charts and other blocks

blocks-columns = Columns
blocks-column-add = Column
blocks-column-number = Column { $number }
blocks-column-head = Head
blocks-column-kind = What stands in it
blocks-column-text = Words
blocks-column-amount = Numbers
blocks-column-money = Money
blocks-column-align = Alignment
blocks-align-left = Left
blocks-align-centre = Centre
blocks-align-right = Right
blocks-column-width = Width
blocks-column-width-hint = Percent of the page; if empty, as its words ask.
blocks-column-unread = { $count ->
    [one] In “{ $column }” one cell is not a number: it is printed as it is and added to no total.
   *[other] In “{ $column }” { $count } cells are not numbers: they are printed as they are and added to no total.
}
blocks-column-sum = Add up
blocks-cells = Cells
blocks-cell = { $column }, row { $row }
blocks-cell-looks = Cell in row { $row }, column { $column }
blocks-grid-wide = Open wider
blocks-grid-size =
    { $columns ->
        [one] { $columns } column
       *[other] { $columns } columns
    }, { $rows ->
        [one] { $rows } row
       *[other] { $rows } rows
    }
blocks-row-add = Row
blocks-row-remove = Remove row { $number }
blocks-table-total = Total row
blocks-table-total-detail = Adds up columns that ask for it, and columns in which every cell is a number.
blocks-table-repeat = Repeat the head on every page
blocks-chart-kind = Kind of chart
blocks-chart-bar = Bars
blocks-chart-line = Lines
blocks-chart-before-after = Before and after
blocks-chart-timeline = Timeline
blocks-chart-share = Parts of a whole
blocks-chart-row = Name
blocks-chart-value = Value
blocks-chart-unit = Unit
blocks-chart-unit-hint = Stands over the chart, such as “thousand trips a month”.
blocks-chart-figures = Figures
blocks-chart-table = Print the figures under it
blocks-chart-alternative = What the chart shows
blocks-chart-alternative-hint = Read aloud to those who can’t see it; if empty, the figures are read.
blocks-series = Series
blocks-series-add = Series
blocks-series-name = Name of the series
blocks-series-number = Series { $number }
blocks-stages = Stages
blocks-stage-add = Stage
blocks-stage-name = What is done
blocks-stage-from = From
blocks-stage-to = Until
blocks-stage-reversed = It ends before it begins.
blocks-left-title = Title on the left
blocks-left = Text on the left
blocks-right-title = Title on the right
blocks-right = Text on the right
blocks-quotation-text = Words said
blocks-quotation-who = Who said it
blocks-quotation-position = Position
blocks-quotation-organisation = Organisation
blocks-crop = Cut off
blocks-crop-left = Left
blocks-crop-right = Right
blocks-crop-top = Top
blocks-crop-bottom = Bottom
blocks-crop-edge = { $side ->
    [left] Left edge of the frame
    [right] Right edge of the frame
    [top] Upper edge of the frame
   *[bottom] Lower edge of the frame
}
blocks-crop-cut = { $percent } % cut off
blocks-crop-frame = Move the frame
blocks-crop-hint = Drag the frame or its edges. Arrow keys move by 1 %, with Shift by 5 %.
blocks-crop-whole = Whole picture
blocks-appendix-choose = Choose a PDF…
blocks-appendix-replace = Replace…
blocks-appendix-reading = Reading
blocks-appendix-drop = Or drop one here. Its pages follow the last page of the edition.
blocks-appendix-pages = { $count ->
    [one] { $count } page
   *[other] { $count } pages
}
blocks-appendix-title-hint = If empty, the name of the file is printed.
blocks-appendix-claims = With foreign pages in it, the PDF no longer says that it keeps PDF/A and PDF/UA.
