//! Yearly costs.

use redbook_domain::finance::Side;
use redbook_domain::language::LocalText;
use redbook_domain::person::ReaderType::{self, Director, Finance};
use redbook_domain::proposal::BlockContent;

use super::fixture::Case;
use super::notation::{bodies, shown, told};
use super::story::counted;
use crate::proposal::{BodyView, TableView};

pub fn cost_table() -> BlockContent {
    BlockContent::CostTable {
        title: LocalText::default(),
        note: LocalText::default(),
    }
}

fn costs(case: Case, reader: ReaderType) -> (String, TableView) {
    let view = case.place(reader, false, cost_table()).view(reader);
    match bodies(&view).as_slice() {
        [BodyView::CostTable { title, table, .. }] => (shown(title), table.clone()),
        other => panic!("{other:?}"),
    }
}

#[test]
fn costs_can_be_counted_along() {
    let (title, table) = costs(counted(), Finance);
    assert_eq!(title, "Затраты сейчас и~после, € в~год");
    assert_eq!(
        told(&table),
        [
            "Статья и~расчёт | Сейчас | После | Изменение",
            "Line: Картонные короба // 1~240~000~шт.~× 0,41~€ | 508~400 | — | −508~400",
            "Line: Вывоз и~утилизация картона // 1~240~000~шт.~× 0,03~€ | 37~200 | — | −37~200",
            "Line: Оборот тары // 1 240 000~рейсов × 0,34~€ | — | 421~600 | +421~600",
            "Line: Потери и~замена ящиков // 1~080~шт.~× 6,20~€ | — | 6~696 | +6~696",
            "Line: Повреждённая продукция // 0,9~% сейчас, 0,2~% по~испытаниям | 96~800 | 24~200 | −72~600",
            "Line: Ручная сборка и~укладка // 6~200~→ 2~100~ч~× 9,50~€ | 58~900 | 19~950 | −38~950",
            "Line: Отсутствия из-за травм // 212~→ 64~дн.~× 95,00~€ | 20~140 | 6~080 | −14~060",
            "Total: Всего в~год | 721~440 | 478~526 | −242~914 =saved_yearly",
        ]
    );
    assert_eq!(
        table
            .columns
            .iter()
            .map(|column| column.tint)
            .collect::<Vec<_>>(),
        [false, false, false, true]
    );
}

#[test]
fn a_basis_says_what_differs() {
    let mut case = counted();
    let calculation = case.proposal.facts.calculation.as_mut().unwrap();
    let side = |quantity: &str, rate: &str| Side::Computed {
        quantity: quantity.parse().unwrap(),
        rate: rate.parse().unwrap(),
    };
    for (item, after) in calculation.items.iter_mut().zip([
        side("1240000", "0.38"),
        side("900000", "0.02"),
        Side::None,
    ]) {
        (item.after, item.basis) = (after, LocalText::default());
    }
    calculation.items[2].unit = LocalText::default();
    let notes: Vec<_> = costs(case, Director)
        .1
        .rows
        .iter()
        .map(|row| shown(&row.cells[0].note))
        .collect();
    assert_eq!(
        notes[..3],
        [
            "1,240,000~pc~× €0.41~→ €0.38",
            "1,240,000~pc~× €0.03~→ 900,000~pc~× €0.02",
            ""
        ]
    );
}
