//! The outline: titles under the titles of the level above.

use lopdf::{Document, Object, ObjectId, dictionary};

use super::{real, text};
use crate::engine::walk::Title;

/// A title with those under it.
struct Entry<'a> {
    id: ObjectId,
    title: &'a Title,
    under: Vec<Entry<'a>>,
}

impl Entry<'_> {
    /// All that can be seen below it when everything is open.
    fn count(entries: &[Self]) -> i64 {
        entries.iter().map(|e| 1 + Self::count(&e.under)).sum()
    }
}

/// Adds the outline and gives its root; nothing for fewer than two titles.
pub(super) fn add(pdf: &mut Document, pages: &[ObjectId], titles: &[Title]) -> Option<ObjectId> {
    if titles.len() < 2 {
        return None;
    }
    let entries = nested(pdf, &mut titles.iter().peekable(), 0);
    let root = pdf.new_object_id();
    write(pdf, pages, &entries, root);
    pdf.set_object(
        root,
        dictionary! {
            "Type" => "Outlines",
            "First" => entries.first()?.id,
            "Last" => entries.last()?.id,
            "Count" => Entry::count(&entries),
        },
    );
    Some(root)
}

/// Takes the titles below this level.
fn nested<'a>(
    pdf: &mut Document,
    titles: &mut std::iter::Peekable<std::slice::Iter<'a, Title>>,
    above: u8,
) -> Vec<Entry<'a>> {
    let mut entries = Vec::new();
    while let Some(title) = titles.next_if(|title| title.level > above) {
        let id = pdf.new_object_id();
        let under = nested(pdf, titles, title.level);
        entries.push(Entry { id, title, under });
    }
    entries
}

fn write(pdf: &mut Document, pages: &[ObjectId], entries: &[Entry<'_>], parent: ObjectId) {
    for (index, entry) in entries.iter().enumerate() {
        let mut said = dictionary! {
            "Title" => text(entry.title.text.trim()),
            "Parent" => parent,
        };
        if let Some(page) = pages.get(entry.title.page) {
            let place: Vec<Object> = vec![
                (*page).into(),
                Object::Name(b"XYZ".to_vec()),
                Object::Null,
                real(entry.title.top + 12.0),
                Object::Null,
            ];
            said.set("Dest", place);
        }
        if let Some(before) = index.checked_sub(1).and_then(|at| entries.get(at)) {
            said.set("Prev", before.id);
        }
        if let Some(after) = entries.get(index + 1) {
            said.set("Next", after.id);
        }
        if let (Some(first), Some(last)) = (entry.under.first(), entry.under.last()) {
            said.set("First", first.id);
            said.set("Last", last.id);
            said.set("Count", Entry::count(&entry.under));
        }
        pdf.set_object(entry.id, said);
        write(pdf, pages, &entry.under, entry.id);
    }
}
