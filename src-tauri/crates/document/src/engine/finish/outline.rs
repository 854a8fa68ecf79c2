//! The outline: titles of sections, under the title of the document if it has one.

use lopdf::{Document, Object, ObjectId, dictionary};

use super::{real, text};
use crate::engine::walk::Title;

/// Adds the outline and gives its root; nothing for fewer than two titles.
pub(super) fn add(pdf: &mut Document, pages: &[ObjectId], titles: &[Title]) -> Option<ObjectId> {
    if titles.len() < 2 {
        return None;
    }
    let root = pdf.new_object_id();
    let ids: Vec<ObjectId> = titles.iter().map(|_| pdf.new_object_id()).collect();
    let entries: Vec<(ObjectId, &Title)> = ids.into_iter().zip(titles).collect();
    for (index, (id, title)) in entries.iter().enumerate() {
        let Some(page) = pages.get(title.page) else {
            continue;
        };
        let place = vec![
            (*page).into(),
            Object::Name(b"XYZ".to_vec()),
            Object::Null,
            real(title.top + 12.0),
            Object::Null,
        ];
        let mut entry = dictionary! {
            "Title" => text(title.text.trim()),
            "Parent" => root,
            "Dest" => place,
        };
        if let Some((before, _)) = index.checked_sub(1).and_then(|before| entries.get(before)) {
            entry.set("Prev", *before);
        }
        if let Some((after, _)) = entries.get(index + 1) {
            entry.set("Next", *after);
        }
        pdf.set_object(*id, entry);
    }
    let count = i64::try_from(entries.len()).unwrap_or(i64::MAX);
    pdf.set_object(
        root,
        dictionary! {
            "Type" => "Outlines",
            "First" => entries.first()?.0,
            "Last" => entries.last()?.0,
            "Count" => count,
        },
    );
    Some(root)
}
