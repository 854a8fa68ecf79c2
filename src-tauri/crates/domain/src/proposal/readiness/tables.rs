//! Total rows that leave something out.

use super::Noted;
use crate::language::Language;
use crate::proposal::block::Table;

/// Columns that the total row doesn't say, or not the whole of: which, and what can't be counted.
pub(super) fn uncounted(table: &Table, language: Language) -> Noted {
    let columns = table.columns.iter().enumerate();
    columns
        .filter_map(|(at, column)| {
            let left = table.uncounted(at, language);
            let first = left.first()?.clone();
            let head = column.head.pick(language).trim();
            let name = match head {
                "" => (at + 1).to_string(),
                head => head.to_owned(),
            };
            let args = vec![("column", name), ("text", first)];
            Some(("table_uncounted", args))
        })
        .collect()
}
