//! Whether amounts of an edition show their cents: one rule for texts, figures and tables, so that
//! €6,000 never stands beside €6,000.00.

use redbook_domain::money::Money;
use redbook_domain::proposal::Figures;
use redbook_i18n::Cents;

/// One amount with cents gives them to all.
pub(super) fn of(figures: &Figures<'_>) -> Cents {
    let totals = figures.totals.into_iter().flat_map(|totals| {
        let options = totals.with_options.as_ref();
        let options = options.map(|with| [with.once, with.yearly, with.all]);
        let sums = [totals.once, totals.yearly, totals.all];
        sums.into_iter().chain(options.into_iter().flatten())
    });
    let sums = totals.flat_map(|sum| [sum.subtotal, sum.discount, sum.net, sum.tax, sum.total]);
    let result = figures.calculation.into_iter();
    let costs = result.flat_map(|result| {
        let items = result.items.iter().filter(|item| item.known);
        let items = items.flat_map(|item| [item.now, item.after]).flatten();
        items.chain([result.now, result.after, result.saved])
    });
    Cents::of_column(sums.chain(costs))
}

/// For a column that holds more than the edition's own sums.
pub(super) fn with(rule: Cents, amounts: impl IntoIterator<Item = Money>) -> Cents {
    match rule {
        Cents::Always => Cents::Always,
        Cents::IfAny => Cents::of_column(amounts),
    }
}
