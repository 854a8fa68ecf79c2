//! The price table: lines in their order, one-off and yearly apart, totals from the one function
//! that counts them.

use redbook_domain::language::LocalText;
use redbook_domain::money::Money;
use redbook_domain::pricing::{
    Cadence, Discount, Line, LineKind, LineTotal, Pricing, Summary, Totals,
};
use redbook_domain::proposal::BoundKey;
use redbook_i18n::{Args, Cents, Fraction, Key, Symbol, keys};

use super::Source;
use super::facts::tax_name;
use super::words::{Words, code};
use crate::proposal::view::{
    Align, BodyView, CellView, ColumnView, RowKind, RowView, SumView, TableView,
};

pub(super) fn body(
    source: &Source<'_>,
    words: &Words<'_>,
    title: &LocalText,
    note: &LocalText,
) -> BodyView {
    let pricing = &source.proposal.facts.pricing;
    let own = words.own(title);
    let title = if own.is_empty() { words.word(keys::DOC_PRICE_TITLE) } else { own };
    let (table, sums) = match source.totals {
        Some(totals) => {
            let sheet = Sheet::new(words, pricing, totals);
            (sheet.table(), sheet.sums())
        }
        None => (TableView::default(), Vec::new()),
    };
    BodyView::PriceTable { title, table, sums, note: notes(words, pricing, note) }
}

/// What has to be said under the table.
fn notes(words: &Words<'_>, pricing: &Pricing, own: &LocalText) -> String {
    let currency = words.format.currency(pricing.currency);
    let vat = if pricing.prices_include_tax {
        keys::DOC_PRICE_INCLUDES_VAT
    } else {
        keys::DOC_PRICE_EXCLUDES_VAT
    };
    let has = |test: &dyn Fn(&Line) -> bool| pricing.lines.iter().any(test);
    let mut said = vec![words.own(own)];
    said.push(words.say(vat, &Args::new().text("currency", currency)));
    if has(&|line| line.kind == LineKind::Optional) {
        said.push(words.word(keys::DOC_PRICE_NOTE_OPTIONAL));
    }
    if has(&|line| matches!(line.kind, LineKind::Alternative { .. })) {
        said.push(words.word(keys::DOC_PRICE_NOTE_ALTERNATIVE));
    }
    if has(&|line| line.kind.is_item() && line.unit_price.is_none()) {
        said.push(words.word(keys::DOC_PRICE_NOTE_ON_REQUEST));
    }
    said.retain(|sentence| !sentence.is_empty());
    said.join(" ")
}

/// How the tax of a line is shown.
#[derive(PartialEq, Eq)]
enum TaxColumn {
    None,
    /// One rate for all: its name is in the head, its amount in the line.
    Amount(String),
    /// Several rates, or a discount on the whole: each line names its rate.
    Rate,
}

struct Sheet<'a> {
    words: &'a Words<'a>,
    pricing: &'a Pricing,
    totals: &'a Totals,
    hidden: bool,
    discounts: bool,
    tax: TaxColumn,
    cents: Cents,
    tax_cents: Cents,
    /// One-off and yearly lines both: two parts with a total each.
    both: bool,
}

impl<'a> Sheet<'a> {
    fn new(words: &'a Words<'a>, pricing: &'a Pricing, totals: &'a Totals) -> Self {
        let hidden = pricing.hide_line_prices;
        let cadence = |wanted| {
            pricing.lines.iter().any(|line| line.kind.is_item() && line.cadence == wanted)
        };
        let sum = |summary: &Summary| [summary.subtotal, summary.net, summary.total];
        let amounts = totals.lines.iter().filter_map(|line| line.amount);
        let sums = [&totals.once, &totals.yearly].into_iter().flat_map(sum);
        let taxes = totals.lines.iter().filter_map(|line| line.tax);
        Self {
            words,
            pricing,
            totals,
            hidden,
            discounts: !hidden && pricing.lines.iter().any(|line| line.discount.is_some()),
            tax: tax_column(words, pricing, totals, hidden),
            cents: Cents::of_column(amounts.chain(sums)),
            tax_cents: Cents::of_column(taxes.chain([totals.once.tax, totals.yearly.tax])),
            both: cadence(Cadence::Once) && cadence(Cadence::Yearly),
        }
    }

    fn table(&self) -> TableView {
        let mut rows = Vec::with_capacity(self.pricing.lines.len() + 8);
        let mut number = 0;
        if self.both {
            for cadence in [Cadence::Once, Cadence::Yearly] {
                let (name, total, sum) = match cadence {
                    Cadence::Once => {
                        (keys::DOC_PRICE_ONCE, keys::DOC_TOTAL_ONCE, &self.totals.once)
                    }
                    Cadence::Yearly => {
                        (keys::DOC_PRICE_YEARLY, keys::DOC_TOTAL_YEARLY, &self.totals.yearly)
                    }
                };
                let name = CellView { span: self.width(), ..CellView::new(self.words.word(name)) };
                rows.push(RowView { row: RowKind::Group, cells: vec![name] });
                self.lines(&mut rows, &mut number, Some(cadence));
                self.discount(&mut rows, sum);
                rows.push(self.sum(RowKind::Subtotal, self.words.word(total), sum));
            }
        } else {
            self.lines(&mut rows, &mut number, None);
            self.discount(&mut rows, &self.totals.all);
            let net = if self.pricing.prices_include_tax {
                keys::DOC_TOTAL_GROSS
            } else {
                keys::DOC_TOTAL_NET
            };
            rows.push(self.sum(RowKind::Total, self.words.word(net), &self.totals.all));
        }
        TableView { columns: self.columns(), rows }
    }

    fn width(&self) -> usize {
        self.columns().len()
    }

    fn columns(&self) -> Vec<ColumnView> {
        let unit = self.words.format.currency(self.pricing.currency);
        let left = |key: Key, width| ColumnView {
            head: self.words.word(key),
            width,
            ..ColumnView::default()
        };
        let money = |key: Key, width| ColumnView {
            head: self.words.head_unit(key, &unit),
            width,
            align: Align::Right,
            tint: false,
        };
        let count = ColumnView { align: Align::Right, ..left(keys::DOC_PRICE_QUANTITY, 20.0) };
        let mut columns = vec![
            left(keys::DOC_PRICE_NUMBER, if self.pricing.lines.len() > 999 { 11.0 } else { 9.0 }),
            left(keys::DOC_PRICE_ITEM, 0.0),
            count,
            left(keys::DOC_PRICE_UNIT, 15.0),
        ];
        if !self.hidden {
            columns.push(money(keys::DOC_PRICE_PRICE, 23.0));
            if self.discounts {
                let discount = left(keys::DOC_PRICE_DISCOUNT, 17.0);
                columns.push(ColumnView { align: Align::Right, ..discount });
            }
        }
        columns.push(money(keys::DOC_PRICE_NET, 25.0));
        match &self.tax {
            TaxColumn::None => {}
            TaxColumn::Amount(name) => {
                let args = Args::new().text("head", name.clone()).text("unit", unit.clone());
                let head = self.words.say(keys::DOC_HEAD_UNIT, &args);
                columns.push(ColumnView { head, width: 24.0, align: Align::Right, tint: false });
            }
            TaxColumn::Rate => {
                let tax = left(keys::DOC_PRICE_TAX, 15.0);
                columns.push(ColumnView { align: Align::Right, ..tax });
            }
        }
        columns
    }

    /// Lines of one cadence, or all; a heading goes with the first item after it.
    fn lines(&self, rows: &mut Vec<RowView>, number: &mut u32, only: Option<Cadence>) {
        let lines = &self.pricing.lines;
        let belongs = |index: usize| {
            let following = lines.get(index..).unwrap_or_default();
            let before = lines.get(..index).unwrap_or_default();
            let near = match lines.get(index).map(|line| line.kind) {
                Some(LineKind::Heading) => following.iter().find(|line| line.kind.is_item()),
                Some(LineKind::Subtotal) => before.iter().rev().find(|line| line.kind.is_item()),
                _ => lines.get(index),
            };
            only.is_none_or(|wanted| near.is_some_and(|line| line.cadence == wanted))
        };
        for (index, (line, total)) in lines.iter().zip(&self.totals.lines).enumerate() {
            if !belongs(index) {
                continue;
            }
            match line.kind {
                LineKind::Heading => {
                    let name = self.words.own(&line.description);
                    let cell = CellView { span: self.width(), bold: true, ..CellView::new(name) };
                    rows.push(RowView { row: RowKind::Line, cells: vec![cell] });
                }
                LineKind::Subtotal => {
                    let own = self.words.own(&line.description);
                    let name = if own.is_empty() {
                        self.words.word(keys::DOC_PRICE_SUBTOTAL)
                    } else {
                        own
                    };
                    let amount = total.amount.map(|amount| self.amount(amount));
                    rows.push(self.sum_row(RowKind::Subtotal, name, amount.unwrap_or_default(), String::new()));
                }
                _ => {
                    *number += 1;
                    rows.push(self.item(*number, line, total));
                }
            }
        }
    }

    fn item(&self, number: u32, line: &Line, total: &LineTotal) -> RowView {
        let words = self.words;
        let counts = line.kind.counts();
        let status = match line.kind {
            LineKind::Optional => Some(keys::DOC_PRICE_OPTIONAL),
            LineKind::Alternative { chosen: true, .. } => {
                Some(keys::DOC_PRICE_ALTERNATIVE_CHOSEN)
            }
            LineKind::Alternative { chosen: false, .. } => Some(keys::DOC_PRICE_ALTERNATIVE),
            _ => None,
        };
        let mut notes = Vec::new();
        notes.extend(status.map(|key| words.word(key)));
        notes.push(words.own(&line.note));
        notes.retain(|note| !note.is_empty());
        let right = |text: String| CellView::new(text);
        let quantity = line.quantity.get();
        let mut cells = vec![
            CellView::new(number.to_string()),
            CellView { note: notes.join(" · "), ..CellView::new(words.own(&line.description)) },
            right(words.format.number(quantity, Fraction::UpTo(6))),
            CellView::new(words.own(&line.unit)),
        ];
        let request = words.word(keys::DOC_PRICE_ON_REQUEST);
        if self.hidden {
            let missing = line.unit_price.is_none();
            cells.push(right(if missing { request } else { String::new() }));
        } else {
            let currency = self.pricing.currency;
            let price = line.unit_price.map(|price| {
                words.format.rate(price.get(), currency, Symbol::Without)
            });
            let missing = price.is_none();
            cells.push(right(price.unwrap_or_default()));
            if self.discounts {
                cells.push(right(line.discount.map(|off| self.off(off)).unwrap_or_default()));
            }
            let amount = total.amount.map(|amount| self.amount(amount));
            cells.push(right(if missing { request } else { amount.unwrap_or_default() }));
        }
        match &self.tax {
            TaxColumn::None => {}
            TaxColumn::Amount(_) => {
                let tax = total.tax.filter(|_| counts && !self.hidden);
                cells.push(right(tax.map(|tax| self.tax(tax)).unwrap_or_default()));
            }
            TaxColumn::Rate => {
                let rate = line.tax.as_ref().map(|tax| words.exact_percent(tax.percent.get()));
                cells.push(right(rate.unwrap_or_default()));
            }
        }
        RowView { row: if counts { RowKind::Line } else { RowKind::Aside }, cells }
    }

    fn off(&self, discount: Discount) -> String {
        match discount {
            Discount::Percent { percent } => {
                format!("−{}", self.words.exact_percent(percent.get()))
            }
            Discount::Amount { amount } => self.amount(amount.negated()),
        }
    }

    /// Subtotal and discount on the whole, if there is one.
    fn discount(&self, rows: &mut Vec<RowView>, sum: &Summary) {
        let Some(discount) = self.pricing.discount else { return };
        if sum.discount.is_zero() {
            return;
        }
        let subtotal = self.words.word(keys::DOC_TOTAL_SUBTOTAL);
        rows.push(self.sum_row(RowKind::Line, subtotal, self.amount(sum.subtotal), String::new()));
        let name = match discount {
            Discount::Percent { percent } => {
                let rate = self.words.exact_percent(percent.get());
                self.words.say(keys::DOC_TOTAL_DISCOUNT_RATE, &Args::new().text("rate", rate))
            }
            Discount::Amount { .. } => self.words.word(keys::DOC_TOTAL_DISCOUNT),
        };
        let amount = self.amount(sum.discount.negated());
        rows.push(self.sum_row(RowKind::Line, name, amount, String::new()));
    }

    fn sum(&self, kind: RowKind, name: String, sum: &Summary) -> RowView {
        let net = if self.pricing.prices_include_tax { sum.total } else { sum.net };
        let tax = match self.tax {
            TaxColumn::Amount(_) => self.tax(sum.tax),
            TaxColumn::None | TaxColumn::Rate => String::new(),
        };
        self.sum_row(kind, name, self.amount(net), tax)
    }

    fn sum_row(&self, row: RowKind, name: String, amount: String, tax: String) -> RowView {
        let taxed = usize::from(self.tax != TaxColumn::None);
        let span = self.width() - 2 - taxed;
        let mut cells = vec![
            CellView::default(),
            CellView { span, ..CellView::new(name) },
            CellView::new(amount),
        ];
        if taxed == 1 {
            cells.push(CellView::new(tax));
        }
        RowView { row, cells }
    }

    fn amount(&self, money: Money) -> String {
        self.words.format.money(money, Symbol::Without, self.cents)
    }

    fn tax(&self, money: Money) -> String {
        self.words.format.money(money, Symbol::Without, self.tax_cents)
    }

    /// Totals with tax, beside one another under the table.
    fn sums(&self) -> Vec<SumView> {
        let mut sums = Vec::new();
        let one = |key: Key, sum: &Summary, bound: Option<BoundKey>, cadence: Option<Cadence>| SumView {
            label: self.words.word(key),
            value: self.words.money(sum.total),
            bound: bound.map(code),
            note: self.taxes(cadence),
        };
        if self.both {
            sums.push(one(keys::DOC_TOTAL_ONCE_GROSS, &self.totals.once, None, Some(Cadence::Once)));
            sums.push(one(keys::DOC_TOTAL_YEARLY_GROSS, &self.totals.yearly, None, Some(Cadence::Yearly)));
        } else {
            sums.push(one(keys::DOC_TOTAL_GROSS, &self.totals.all, Some(BoundKey::Total), None));
        }
        if let Some(options) = &self.totals.with_options {
            sums.push(SumView {
                label: self.words.word(keys::DOC_TOTAL_OPTIONS_GROSS),
                value: self.words.money(options.all.total),
                ..SumView::default()
            });
        }
        sums
    }

    /// The tax of each group, where one line can't say it.
    fn taxes(&self, cadence: Option<Cadence>) -> String {
        let groups = self.totals.tax_groups.iter();
        let groups = groups.filter(|group| cadence.is_none_or(|wanted| group.cadence == wanted));
        let shown = self.tax == TaxColumn::Rate || self.pricing.prices_include_tax;
        let said = groups.filter(|_| shown).filter_map(|group| {
            let rate = self.words.exact_percent(group.rate.as_ref()?.percent.get());
            let name = tax_name(self.words, rate);
            Some(format!("{name}: {}", self.words.money(group.sums.tax)))
        });
        said.collect::<Vec<_>>().join("\n")
    }
}

fn tax_column(
    words: &Words<'_>,
    pricing: &Pricing,
    totals: &Totals,
    hidden: bool,
) -> TaxColumn {
    let mut rates: Vec<_> = pricing
        .lines
        .iter()
        .filter(|line| line.kind.is_item())
        .map(|line| line.tax.as_ref().map(|tax| tax.percent))
        .collect();
    rates.sort_by_key(|rate| rate.map(|percent| percent.get()));
    rates.dedup();
    match rates.as_slice() {
        [] | [None] => TaxColumn::None,
        [Some(percent)] if !pricing.prices_include_tax && !hidden && totals.all.discount.is_zero() => {
            TaxColumn::Amount(tax_name(words, words.exact_percent(percent.get())))
        }
        _ => TaxColumn::Rate,
    }
}
