//! The structure tree: elements, what of each page they hold, and the way back from page to
//! element (ISO 32000-1, 14.7).

use lopdf::{Dictionary, Document, Object, ObjectId, dictionary};

use super::{dictionary as dictionary_of, text};
use crate::engine::tags::{Element, Kid, Role, Structure};
use crate::engine::walk::Walked;
use crate::error::DocumentError;

/// Adds the tree and gives its root. Link annotations become objects of their own.
pub(super) fn add(
    pdf: &mut Document,
    pages: &[ObjectId],
    walked: &Walked,
) -> Result<ObjectId, DocumentError> {
    let root = pdf.new_object_id();
    let structure = &walked.reader.structure;
    let ids: Vec<ObjectId> = (structure.elements.iter())
        .map(|_| pdf.new_object_id())
        .collect();
    let mut parents = Vec::new();
    let links = annotations(pdf, pages, walked, &ids, &mut parents)?;
    for (key, (page, marks)) in (0_i64..).zip(pages.iter().zip(&walked.marks)) {
        let refs: Vec<Object> = marks
            .iter()
            .filter_map(|at| ids.get(*at))
            .map(|id| Object::Reference(*id))
            .collect();
        let page = dictionary_of(pdf, *page)?;
        page.set("StructParents", key);
        if page.has(b"Annots") {
            page.set("Tabs", Object::Name(b"S".to_vec()));
        }
        parents.push((key, Object::Array(refs)));
    }
    parents.sort_by_key(|(key, _)| *key);
    let next = parents.last().map_or(0, |(key, _)| key + 1);
    let numbers: Vec<Object> = (parents.into_iter())
        .flat_map(|(key, value)| [Object::Integer(key), value])
        .collect();
    let writer = Writer {
        structure,
        ids: &ids,
        pages,
        links: &links,
    };
    writer.write(pdf, 0, root);
    pdf.set_object(
        root,
        dictionary! {
            "Type" => "StructTreeRoot",
            "K" => ids.first().copied().unwrap_or(root),
            "ParentTree" => dictionary! { "Nums" => numbers },
            "ParentTreeNextKey" => next,
        },
    );
    Ok(root)
}

/// Makes the links of each page objects that know their element; ids by page and position.
fn annotations(
    pdf: &mut Document,
    pages: &[ObjectId],
    walked: &Walked,
    ids: &[ObjectId],
    parents: &mut Vec<(i64, Object)>,
) -> Result<Vec<Vec<ObjectId>>, DocumentError> {
    let mut key = i64::try_from(pages.len()).unwrap_or_default();
    let mut all = Vec::with_capacity(pages.len());
    for (page, links) in pages.iter().zip(&walked.links) {
        let mut made = Vec::new();
        if links.is_empty() {
            all.push(made);
            continue;
        }
        let annotations = dictionary_of(pdf, *page)?
            .get(b"Annots")
            .and_then(Object::as_array)
            .cloned()
            .unwrap_or_default();
        for (link, annotation) in links.iter().zip(annotations) {
            let Object::Dictionary(mut annotation) = annotation else {
                continue;
            };
            if !link.words.is_empty() {
                annotation.set("Contents", text(&link.words));
            }
            if let Some(element) = link.element.and_then(|at| ids.get(at)) {
                annotation.set("StructParent", key);
                parents.push((key, Object::Reference(*element)));
                key += 1;
            }
            made.push(pdf.add_object(annotation));
        }
        let refs: Vec<Object> = made.iter().map(|id| Object::Reference(*id)).collect();
        dictionary_of(pdf, *page)?.set("Annots", refs);
        all.push(made);
    }
    Ok(all)
}

struct Writer<'a> {
    structure: &'a Structure,
    ids: &'a [ObjectId],
    pages: &'a [ObjectId],
    links: &'a [Vec<ObjectId>],
}

impl Writer<'_> {
    fn write(&self, pdf: &mut Document, at: usize, parent: ObjectId) {
        let (Some(element), Some(id)) = (self.structure.elements.get(at), self.ids.get(at)) else {
            return;
        };
        let mut entry = dictionary! { "S" => element.role.name(), "P" => parent };
        // Marks of this page are written by number alone.
        let page = element.kids.iter().find_map(|kid| match kid {
            Kid::Content { page, .. } => Some(*page),
            _ => None,
        });
        if let Some(page) = page.and_then(|page| self.pages.get(page)) {
            entry.set("Pg", *page);
        }
        let mut kids: Vec<Object> = (element.kids.iter())
            .filter_map(|kid| self.kid(*kid, page))
            .collect();
        match kids.len() {
            0 => {}
            1 => entry.set("K", kids.remove(0)),
            _ => entry.set("K", kids),
        }
        if !element.alternative.is_empty() {
            entry.set("Alt", text(&element.alternative));
        }
        if let Some(attributes) = attributes(element) {
            entry.set("A", attributes);
        }
        pdf.set_object(*id, entry);
        for kid in &element.kids {
            if let Kid::Element(kid) = kid {
                self.write(pdf, *kid, *id);
            }
        }
    }

    fn kid(&self, kid: Kid, of: Option<usize>) -> Option<Object> {
        match kid {
            Kid::Element(at) => Some(Object::Reference(*self.ids.get(at)?)),
            Kid::Content { page, mark } => {
                let mark = i64::try_from(mark).ok()?;
                if of == Some(page) {
                    return Some(Object::Integer(mark));
                }
                let page = *self.pages.get(page)?;
                Some(dictionary! { "Type" => "MCR", "Pg" => page, "MCID" => mark }.into())
            }
            Kid::Link { page, position } => {
                let link = *self.links.get(page)?.get(position)?;
                let page = *self.pages.get(page)?;
                Some(dictionary! { "Type" => "OBJR", "Pg" => page, "Obj" => link }.into())
            }
        }
    }
}

fn attributes(element: &Element) -> Option<Dictionary> {
    let name = |name: &str| Object::Name(name.as_bytes().to_vec());
    match element.role {
        Role::List { numbered } => Some(dictionary! {
            "O" => "List",
            "ListNumbering" => name(if numbered { "Decimal" } else { "Disc" }),
        }),
        Role::HeadCell | Role::Cell => {
            let mut table = dictionary! { "O" => "Table" };
            if element.role == Role::HeadCell {
                table.set("Scope", name("Column"));
            }
            if element.columns > 1 {
                table.set("ColSpan", i64::try_from(element.columns).unwrap_or(1));
            }
            (table.len() > 1).then_some(table)
        }
        _ => None,
    }
}
