//! Totals by tax and by when they are paid, as formulas in the order of EN 16931: sums of lines,
//! the discount shared over the groups by largest remainder, the tax of each group rounded once.

use redbook_domain::pricing::{Cadence, Discount, LineKind, Pricing, Summary, TaxGroup, totals};
use redbook_i18n::keys;
use rust_xlsxwriter::{Formula, Worksheet, XlsxError};

use super::grid::{Column, Grid, TaxCell, cell, number, quoted, range, result, share};
use super::lines::{self, FIRST};
use super::style::Style;
use crate::text::plain;

/// Which lines a table of totals is made of.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Which {
    /// Those that count.
    Counted,
    /// Those and every option.
    WithOptions,
}

/// Writes the totals from `row` on; gives the last row written.
pub(super) fn write(
    sheet: &mut Worksheet,
    style: &Style,
    grid: &Grid<'_>,
    row: u32,
) -> Result<u32, XlsxError> {
    let made = &grid.totals;
    let counted = Table {
        which: Which::Counted,
        groups: &made.tax_groups,
        all: made.all,
    };
    let last = counted.write(sheet, style, grid, row)?;
    let Some(options) = &made.with_options else {
        return Ok(last);
    };
    // The same rule over the same lines, the options among them: the groups of the sum beside it.
    let groups = totals(&with_options(grid.pricing)).map(|made| made.tax_groups);
    let table = Table {
        which: Which::WithOptions,
        groups: groups.as_deref().unwrap_or_default(),
        all: options.all,
    };
    table.write(sheet, style, grid, last + 2)
}

fn with_options(pricing: &Pricing) -> Pricing {
    let mut pricing = pricing.clone();
    for line in &mut pricing.lines {
        if line.kind == LineKind::Optional {
            line.kind = LineKind::Normal;
        }
    }
    pricing
}

struct Table<'a> {
    which: Which,
    groups: &'a [TaxGroup],
    all: Summary,
}

/// Where the numbers of a table stand.
#[derive(Clone, Copy)]
struct Place {
    /// First and last row of groups.
    first: u32,
    last: u32,
    /// Row of the sum of all.
    all: u32,
    /// Subtotal, discount, net, tax, total.
    at: [u16; 5],
}

impl Table<'_> {
    fn write(
        &self,
        sheet: &mut Worksheet,
        style: &Style,
        grid: &Grid<'_>,
        row: u32,
    ) -> Result<u32, XlsxError> {
        let words = grid.words;
        let at = grid.right();
        let heads = [
            keys::DOC_TOTAL_SUBTOTAL,
            keys::DOC_TOTAL_DISCOUNT,
            keys::DOC_TOTAL_NET,
            keys::DOC_PRICE_TAX,
            keys::DOC_TOTAL_GROSS,
        ];
        for column in 0..=grid.last() {
            sheet.write_blank(row, column, &style.head)?;
        }
        let name = words.word(match self.which {
            Which::Counted => keys::DOC_PRICE_TOTAL,
            Which::WithOptions => keys::DOC_TOTAL_OPTIONS,
        });
        sheet.write_string_with_format(row, 1, name, &style.head)?;
        for (column, head) in at.into_iter().zip(heads) {
            let head = words.head_unit(&words.word(head), grid.pricing.currency);
            sheet.write_string_with_format(row, column, head, &style.head_right)?;
        }
        let first = row + 1;
        let count = u32::try_from(self.groups.len()).unwrap_or_default();
        let parts = self.parts();
        let place = Place {
            first,
            last: (first + count).saturating_sub(1),
            all: first + count + u32::try_from(parts.len()).unwrap_or_default(),
            at,
        };
        for (row, group) in (first..).zip(self.groups) {
            self.group(sheet, style, grid, (row, place), group)?;
        }
        for (row, cadence) in (first + count..).zip(parts) {
            self.part(sheet, style, grid, (row, place), cadence)?;
        }
        self.whole(sheet, style, grid, place)?;
        Ok(place.all)
    }

    /// Once and yearly, if there are both.
    fn parts(&self) -> Vec<Cadence> {
        let both = [Cadence::Once, Cadence::Yearly];
        let there = |cadence: &Cadence| self.groups.iter().any(|group| group.cadence == *cadence);
        if both.iter().all(there) {
            both.to_vec()
        } else {
            Vec::new()
        }
    }

    fn group(
        &self,
        sheet: &mut Worksheet,
        style: &Style,
        grid: &Grid<'_>,
        (row, place): (u32, Place),
        group: &TaxGroup,
    ) -> Result<(), XlsxError> {
        let [subtotal, discount, net, tax, total] = place.at;
        let digits = grid.digits();
        for column in 0..=grid.last() {
            sheet.write_blank(row, column, &style.text)?;
        }
        sheet.write_string_with_format(row, 1, plain(&self.label(grid, group)), &style.text)?;
        let put = |sheet: &mut Worksheet, column, formula: String, sum| {
            let formula = Formula::new(formula).set_result(result(sum));
            sheet
                .write_formula_with_format(row, column, formula, &style.amount)
                .map(drop)
        };
        if lines::shown(grid) {
            put(
                sheet,
                subtotal,
                self.sum_of_lines(grid, group),
                group.sums.subtotal,
            )?;
        } else {
            let sum = number(group.sums.subtotal);
            sheet.write_number_with_format(row, subtotal, sum, &style.amount)?;
        }
        let shared = if self.all.discount.is_zero() {
            "=0".to_owned()
        } else {
            discount_share(place, row, digits)
        };
        put(sheet, discount, shared, group.sums.discount)?;
        let (s, d) = (cell(row, subtotal), cell(row, discount));
        let (n, t) = (cell(row, net), cell(row, tax));
        let rate = group.rate.as_ref().map_or(0.0, |rate| share(rate.percent));
        if grid.pricing.prices_include_tax {
            let taken = format!("=ROUND(({s}-{d})*{rate}/(1+{rate}),{digits})");
            put(sheet, tax, taken, group.sums.tax)?;
            put(
                sheet,
                total,
                format!("=ROUND({s}-{d},{digits})"),
                group.sums.total,
            )?;
            let rest = format!("=ROUND({}-{t},{digits})", cell(row, total));
            put(sheet, net, rest, group.sums.net)
        } else {
            put(
                sheet,
                net,
                format!("=ROUND({s}-{d},{digits})"),
                group.sums.net,
            )?;
            put(
                sheet,
                tax,
                format!("=ROUND({n}*{rate},{digits})"),
                group.sums.tax,
            )?;
            put(
                sheet,
                total,
                format!("=ROUND({n}+{t},{digits})"),
                group.sums.total,
            )
        }
    }

    /// "Per year · VAT 20 %".
    fn label(&self, grid: &Grid<'_>, group: &TaxGroup) -> String {
        let words = grid.words;
        let paid = grid.at(Column::Paid).map(|_| grid.paid(group.cadence));
        let tax = match group.rate.as_ref() {
            None => words.word(keys::DOC_TOTAL_TAX_NONE),
            Some(rate) => {
                let said = words.with(
                    keys::DOC_VAT_RATE,
                    "rate",
                    words.percent(rate.percent.get()),
                );
                let name = words.text(&rate.name);
                // A part without tax says why.
                if rate.percent.is_zero() && !name.is_empty() {
                    format!("{said} · {name}")
                } else {
                    said
                }
            }
        };
        paid.into_iter()
            .chain([tax])
            .collect::<Vec<_>>()
            .join(" · ")
    }

    /// Sum of the lines of a group, as they are marked in the lines above.
    fn sum_of_lines(&self, grid: &Grid<'_>, group: &TaxGroup) -> String {
        let last = lines::last(grid);
        let column = |column| grid.at(column).map(|at| range(FIRST, last, at));
        let mut wanted = Vec::new();
        if let (Some(counts), Some(kinds)) = (column(Column::Counts), column(Column::Kind)) {
            let yes = format!("({counts}={})", quoted(&grid.yes()));
            wanted.push(match self.which {
                Which::Counted => yes,
                Which::WithOptions => {
                    format!("(({yes}+({kinds}={}))>0)", quoted(&grid.optional()))
                }
            });
        }
        if let Some(paid) = column(Column::Paid) {
            wanted.push(format!("({paid}={})", quoted(&grid.paid(group.cadence))));
        }
        if let Some(taxes) = column(Column::Tax) {
            wanted.push(match grid.tax(group.rate.as_ref()) {
                TaxCell::Rate(rate) => format!("({taxes}={rate})"),
                TaxCell::Words(said) => format!("({taxes}={})", quoted(&plain(&said))),
            });
        }
        format!(
            "=ROUND(SUMPRODUCT({}*1,{}),{})",
            wanted.join("*"),
            column(Column::Amount).unwrap_or_default(),
            grid.digits()
        )
    }

    fn part(
        &self,
        sheet: &mut Worksheet,
        style: &Style,
        grid: &Grid<'_>,
        (row, place): (u32, Place),
        cadence: Cadence,
    ) -> Result<(), XlsxError> {
        let own = |group: &&TaxGroup| group.cadence == cadence;
        let before = self.groups.iter().position(|group| own(&group));
        let count = self.groups.iter().filter(own).count();
        let first = place.first + u32::try_from(before.unwrap_or_default()).unwrap_or_default();
        let last = first + u32::try_from(count).unwrap_or_default().saturating_sub(1);
        for column in 0..=grid.last() {
            sheet.write_blank(row, column, &style.subtotal)?;
        }
        sheet.write_string_with_format(row, 1, grid.paid(cadence), &style.subtotal)?;
        let sums = self
            .groups
            .iter()
            .filter(own)
            .map(|group| figures(&group.sums));
        let mut whole = [0; 5];
        for sum in sums {
            for (all, one) in whole.iter_mut().zip(sum) {
                *all += one.minor();
            }
        }
        for (column, minor) in place.at.into_iter().zip(whole) {
            let sum = rust_decimal::Decimal::new(minor, grid.digits());
            let formula = format!(
                "=ROUND(SUM({}),{})",
                range(first, last, column),
                grid.digits()
            );
            let formula = Formula::new(formula).set_result(sum.normalize().to_string());
            sheet.write_formula_with_format(row, column, formula, &style.subtotal_amount)?;
        }
        Ok(())
    }

    fn whole(
        &self,
        sheet: &mut Worksheet,
        style: &Style,
        grid: &Grid<'_>,
        place: Place,
    ) -> Result<(), XlsxError> {
        let (row, digits) = (place.all, grid.digits());
        for column in 0..=grid.last() {
            sheet.write_blank(row, column, &style.total)?;
        }
        let name = if self.parts().is_empty() {
            keys::DOC_PRICE_TOTAL
        } else {
            keys::DOC_TOTAL_FIRST_YEAR
        };
        sheet.write_string_with_format(row, 1, grid.words.word(name), &style.total)?;
        for (index, (column, sum)) in place.at.into_iter().zip(figures(&self.all)).enumerate() {
            let formula = match (index, grid.pricing.discount) {
                // The discount is taken of the whole, then shared.
                (1, Some(Discount::Percent { percent })) => format!(
                    "=ROUND({}*{},{digits})",
                    cell(row, place.at[0]),
                    share(percent)
                ),
                (1, Some(Discount::Amount { amount })) => format!("={}", result(amount)),
                _ if self.groups.is_empty() => "=0".to_owned(),
                _ => format!(
                    "=ROUND(SUM({}),{digits})",
                    range(place.first, place.last, column)
                ),
            };
            let formula = Formula::new(formula).set_result(result(sum));
            sheet.write_formula_with_format(row, column, formula, &style.total_amount)?;
        }
        Ok(())
    }
}

/// Subtotal, discount, net, tax, total.
const fn figures(sums: &Summary) -> [redbook_domain::money::Money; 5] {
    [sums.subtotal, sums.discount, sums.net, sums.tax, sums.total]
}

/// The part of the discount that falls to a group: its quota rounded down, and one unit more for
/// the largest remainders, earlier groups first among equals.
fn discount_share(place: Place, row: u32, digits: u32) -> String {
    let [subtotal, discount, ..] = place.at;
    let (whole, sum) = (cell(place.all, discount), cell(place.all, subtotal));
    let all = range(place.first, place.last, subtotal);
    let unit = 10_u32.pow(digits);
    // Quotas in the smallest unit; the rounding takes away what binary fractions add.
    let quota = |of: &str| format!("ROUND({whole}*{of}/{sum}*{unit},6)");
    let rest = |of: &str| format!("ROUND({0}-INT({0}),6)", quota(of));
    let own = cell(row, subtotal);
    let left = format!("ROUND({whole}*{unit},0)-SUMPRODUCT(INT({}))", quota(&all));
    let larger = format!("SUMPRODUCT(({}>{})*1)", rest(&all), rest(&own));
    let earlier = format!(
        "SUMPRODUCT(({}={})*(ROW({all})<ROW({own})))",
        rest(&all),
        rest(&own)
    );
    format!(
        "=IF({sum}=0,0,(INT({})+IF({larger}+{earlier}<{left},1,0))/{unit})",
        quota(&own)
    )
}
