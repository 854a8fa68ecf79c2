//! The lines: what each item costs, as a formula.

use redbook_domain::money::Percent;
use redbook_domain::pricing::{Discount, Line, LineKind, LineTotal};
use redbook_i18n::keys;
use rust_decimal::prelude::ToPrimitive;
use rust_xlsxwriter::{DataValidation, Formula, Worksheet, XlsxError};

use super::HEAD;
use super::grid::{Column, Grid, TaxCell, cell, number, quoted, range, result, share};
use super::style::Style;
use crate::text::plain;

/// Characters that fit beside each other in the column of items, rather too few.
const WIDE: usize = 50;
/// Height of one line of text, points.
const LINE: f64 = 13.5;

/// First row of lines.
pub(super) const FIRST: u32 = HEAD + 1;

/// Row of the last line.
pub(super) fn last(grid: &Grid<'_>) -> u32 {
    FIRST + u32::try_from(grid.pricing.lines.len()).unwrap_or_default() - 1
}

/// Whether a sum of lines can be a formula: not where their prices aren't shown.
pub(super) fn shown(grid: &Grid<'_>) -> bool {
    !grid.pricing.hide_line_prices
}

pub(super) fn write(
    sheet: &mut Worksheet,
    style: &Style,
    grid: &Grid<'_>,
) -> Result<u32, XlsxError> {
    for (at, column) in grid.columns() {
        let prices = matches!(column, Column::Price | Column::Discount | Column::Amount);
        let head = if prices && !shown(grid) {
            String::new()
        } else {
            grid.head(column)
        };
        let left = matches!(
            column,
            Column::Number | Column::Item | Column::Kind | Column::Paid | Column::Unit
        );
        let format = if left { &style.head } else { &style.head_right };
        sheet.write_string_with_format(HEAD, at, head, format)?;
    }
    let (mut section, mut item) = (FIRST, 0);
    let lines = grid.pricing.lines.iter().zip(&grid.totals.lines);
    for (row, (line, total)) in (FIRST..).zip(lines) {
        match line.kind {
            LineKind::Heading => {
                let text = plain(&grid.words.text(&line.description));
                for (at, _) in grid.columns() {
                    sheet.write_blank(row, at, &style.group)?;
                }
                sheet.write_string_with_format(row, 0, text, &style.group)?;
                section = row + 1;
            }
            LineKind::Subtotal => {
                subtotal(sheet, style, grid, (section, row), line, total)?;
                section = row + 1;
            }
            _ => {
                item += 1;
                write_item(sheet, style, grid, (row, item), line, total)?;
            }
        }
    }
    let last = last(grid);
    if let Some(at) = grid.at(Column::Counts).filter(|_| shown(grid)) {
        let answers = DataValidation::new().allow_list_strings(&[grid.yes(), grid.no()])?;
        sheet.add_data_validation(FIRST, at, last, at, &answers)?;
    }
    Ok(last)
}

fn write_item(
    sheet: &mut Worksheet,
    style: &Style,
    grid: &Grid<'_>,
    (row, item): (u32, u32),
    line: &Line,
    total: &LineTotal,
) -> Result<(), XlsxError> {
    let words = grid.words;
    let text = if line.kind.counts() {
        &style.text
    } else {
        &style.aside
    };
    for (at, column) in grid.columns() {
        match column {
            Column::Number => sheet.write_number_with_format(row, at, item, &style.count)?,
            Column::Item => {
                let parts = [words.text(&line.description), words.text(&line.note)];
                let said = parts.map(|part| plain(&part)).join("\n");
                // Not every program finds the height of a row by itself.
                let high = said
                    .trim()
                    .lines()
                    .map(|line| line.chars().count() / WIDE + 1);
                let high = u32::try_from(high.sum::<usize>().clamp(1, 30)).unwrap_or(1);
                sheet.set_row_height(row, LINE * f64::from(high))?;
                sheet.write_string_with_format(row, at, said.trim(), text)?
            }
            Column::Kind => sheet.write_string_with_format(row, at, kind(grid, line.kind), text)?,
            Column::Counts => {
                let yes = if total.counted { grid.yes() } else { grid.no() };
                sheet.write_string_with_format(row, at, yes, &style.centre)?
            }
            Column::Paid => {
                sheet.write_string_with_format(row, at, grid.paid(line.cadence), text)?
            }
            Column::Quantity => {
                let quantity = line.quantity.get().to_f64().unwrap_or_default();
                sheet.write_number_with_format(row, at, quantity, &style.quantity)?
            }
            Column::Unit => {
                let unit = plain(&words.text(&line.unit));
                sheet.write_string_with_format(row, at, unit, text)?
            }
            Column::Tax => match grid.tax(line.tax.as_ref()) {
                TaxCell::Rate(rate) => {
                    sheet.write_number_with_format(row, at, rate, &style.percent)?
                }
                TaxCell::Words(said) => {
                    sheet.write_string_with_format(row, at, plain(&said), &style.centre)?
                }
            },
            Column::Price | Column::Discount | Column::Amount if !shown(grid) => {
                sheet.write_blank(row, at, text)?
            }
            Column::Price => match line.unit_price {
                Some(price) => {
                    let price = price.get().to_f64().unwrap_or_default();
                    sheet.write_number_with_format(row, at, price, &style.price)?
                }
                None => {
                    let said = words.word(keys::DOC_PRICE_ON_REQUEST);
                    sheet.write_string_with_format(row, at, said, text)?
                }
            },
            Column::Discount => match line.discount {
                Some(Discount::Percent { percent }) => {
                    sheet.write_number_with_format(row, at, share(percent), &style.percent)?
                }
                Some(Discount::Amount { amount }) => {
                    sheet.write_number_with_format(row, at, number(amount), &style.amount)?
                }
                None if shares_only(grid) => sheet.write_blank(row, at, &style.percent)?,
                None => sheet.write_blank(row, at, &style.amount)?,
            },
            Column::Amount => match total.amount {
                Some(amount) => {
                    let format = if line.kind.counts() {
                        &style.amount
                    } else {
                        &style.aside_amount
                    };
                    let formula =
                        Formula::new(amount_formula(grid, row, line)).set_result(result(amount));
                    sheet.write_formula_with_format(row, at, formula, format)?
                }
                None => sheet.write_blank(row, at, &style.amount)?,
            },
        };
    }
    Ok(())
}

/// Whether the column of discounts holds percents alone: then one that is entered into an empty cell
/// can only be a percent, and counts.
fn shares_only(grid: &Grid<'_>) -> bool {
    let mut lines = grid.pricing.lines.iter();
    !lines.any(|line| matches!(line.discount, Some(Discount::Amount { .. })))
}

/// Quantity × price less the discount, rounded once.
fn amount_formula(grid: &Grid<'_>, row: u32, line: &Line) -> String {
    let named = |column| grid.at(column).map(|at| cell(row, at)).unwrap_or_default();
    let (quantity, price) = (named(Column::Quantity), named(Column::Price));
    let (discount, digits) = (named(Column::Discount), grid.digits());
    match line.discount {
        None if shares_only(grid) && !discount.is_empty() => {
            format!("=ROUND({quantity}*{price}*(1-{discount}),{digits})")
        }
        None => format!("=ROUND({quantity}*{price},{digits})"),
        Some(Discount::Percent { percent }) if percent == Percent::WHOLE => "=0".to_owned(),
        Some(Discount::Percent { .. }) => {
            format!("=ROUND({quantity}*{price}*(1-{discount}),{digits})")
        }
        Some(Discount::Amount { .. }) => format!("=ROUND({quantity}*{price},{digits})-{discount}"),
    }
}

/// The sum of the counted lines of its section.
fn subtotal(
    sheet: &mut Worksheet,
    style: &Style,
    grid: &Grid<'_>,
    (first, row): (u32, u32),
    line: &Line,
    total: &LineTotal,
) -> Result<(), XlsxError> {
    for (at, _) in grid.columns() {
        sheet.write_blank(row, at, &style.subtotal)?;
    }
    let label = grid
        .words
        .text_or(&line.description, keys::DOC_PRICE_SUBTOTAL);
    sheet.write_string_with_format(row, 1, plain(&label), &style.subtotal)?;
    let (Some(sum), true) = (total.amount, shown(grid)) else {
        return Ok(());
    };
    let (Some(amounts), Some(counts)) = (grid.at(Column::Amount), grid.at(Column::Counts)) else {
        return Ok(());
    };
    let formula = if first == row {
        "=0".to_owned()
    } else {
        format!(
            "=ROUND(SUMPRODUCT(({}={})*1,{}),{})",
            range(first, row - 1, counts),
            quoted(&grid.yes()),
            range(first, row - 1, amounts),
            grid.digits()
        )
    };
    let formula = Formula::new(formula).set_result(result(sum));
    sheet.write_formula_with_format(row, amounts, formula, &style.subtotal_amount)?;
    Ok(())
}

fn kind(grid: &Grid<'_>, kind: LineKind) -> String {
    match kind {
        LineKind::Optional => grid.optional(),
        LineKind::Alternative { group, .. } => {
            format!("{} {group}", grid.words.word(keys::DOC_PRICE_ALTERNATIVE))
        }
        _ => String::new(),
    }
}
