//! Objects of a foreign file with all that they refer to, numbered anew without gaps.

use std::collections::{BTreeMap, VecDeque};

use lopdf::xref::XrefEntry;
use lopdf::{Dictionary, Document, Object, ObjectId, Stream};

use super::{Local, broken};
use crate::error::DocumentError;

/// What leads back to the whole file, or out of it: its pages, its structure, its private data,
/// files elsewhere.
const LEFT_OUT: [&[u8]; 8] = [
    b"Parent",
    b"StructParent",
    b"StructParents",
    b"Metadata",
    b"PieceInfo",
    b"OPI",
    b"Ref",
    b"AF",
];
/// Where a stream says that its bytes are in another file.
const ELSEWHERE: [&[u8]; 3] = [b"F", b"FFilter", b"FDecodeParms"];
/// Types of what is never part of a page.
const NOT_COPIED: [&[u8]; 5] = [
    b"Page",
    b"Pages",
    b"Catalog",
    b"StructTreeRoot",
    b"StructElem",
];

/// Copies from one file.
#[derive(Debug)]
pub(super) struct Copier<'a> {
    from: &'a Document,
    numbers: BTreeMap<ObjectId, Local>,
    waiting: VecDeque<(ObjectId, Local)>,
    /// The first has number 1.
    objects: Vec<Object>,
    lost: bool,
}

impl<'a> Copier<'a> {
    pub(super) const fn new(from: &'a Document) -> Self {
        Self {
            from,
            numbers: BTreeMap::new(),
            waiting: VecDeque::new(),
            objects: Vec::new(),
            lost: false,
        }
    }

    /// Adds an object of our own that refers to those of the file.
    pub(super) fn put(&mut self, object: &Object) -> Local {
        let number = self.next();
        self.set(number, object);
        number
    }

    /// The new number of an object; it is copied with all it refers to. `None` for what is never
    /// part of a page.
    pub(super) fn take(&mut self, id: ObjectId) -> Option<Local> {
        if let Some(number) = self.numbers.get(&id) {
            return Some(*number);
        }
        let Ok(object) = self.from.get_object(id) else {
            self.lost |= self.is_stated(id);
            return None;
        };
        let kind = object.as_dict().and_then(|of| of.get(b"Type"));
        if kind
            .and_then(Object::as_name)
            .is_ok_and(|kind| NOT_COPIED.contains(&kind))
        {
            return None;
        }
        let number = self.next();
        self.numbers.insert(id, number);
        self.waiting.push_back((id, number));
        Some(number)
    }

    /// Copies whatever is still to be copied and gives all objects.
    ///
    /// # Errors
    /// `appendix_broken {reason}` if an object that the file lists can't be read.
    pub(super) fn finish(
        mut self,
    ) -> Result<(Vec<Object>, BTreeMap<ObjectId, Local>), DocumentError> {
        while let Some((id, number)) = self.waiting.pop_front() {
            if let Ok(object) = self.from.get_object(id) {
                self.set(number, object);
            }
        }
        if self.lost {
            return Err(broken("an object is missing"));
        }
        Ok((self.objects, self.numbers))
    }

    fn next(&mut self) -> Local {
        self.objects.push(Object::Null);
        Local::try_from(self.objects.len()).unwrap_or(Local::MAX)
    }

    fn set(&mut self, number: Local, object: &Object) {
        let copied = self.copied(object);
        let place = usize::try_from(number).unwrap_or(usize::MAX) - 1;
        if let Some(place) = self.objects.get_mut(place) {
            *place = copied;
        }
    }

    /// Whether the file says where the object is; a reference to one that it doesn't list is nothing
    /// (ISO 32000-1, 7.3.10).
    fn is_stated(&self, id: ObjectId) -> bool {
        match self.from.reference_table.get(id.0) {
            Some(XrefEntry::Normal { offset, .. }) => *offset > 0,
            Some(XrefEntry::Compressed { .. }) => true,
            _ => false,
        }
    }

    fn copied(&mut self, object: &Object) -> Object {
        match object {
            Object::Reference(id) => self
                .take(*id)
                .map_or(Object::Null, |number| Object::Reference((number, 0))),
            Object::Array(items) => {
                Object::Array(items.iter().map(|item| self.copied(item)).collect())
            }
            Object::Dictionary(of) => Object::Dictionary(self.dictionary(of)),
            Object::Stream(stream) => {
                let mut entries = self.dictionary(&stream.dict);
                for name in ELSEWHERE {
                    entries.remove(name);
                }
                let mut copy = Stream::new(entries, stream.content.clone());
                // One that can't be made smaller stays as it is.
                drop(copy.compress());
                Object::Stream(copy)
            }
            other => other.clone(),
        }
    }

    fn dictionary(&mut self, of: &Dictionary) -> Dictionary {
        of.iter()
            .filter(|(name, _)| !LEFT_OUT.contains(&name.as_slice()))
            .map(|(name, value)| (name.clone(), self.copied(value)))
            .collect()
    }
}
