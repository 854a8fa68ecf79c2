//! How much room the words of each field of a page have: a title has few letters to a line, a note
//! many. In millimetres of the face of tables (9 pt), so that words are measured once.

use redbook_domain::language::Language;
use serde_json::Value;

use super::{CODES, cleaned};

/// Words for a voice or for the program that are on no line.
const UNSEEN: [&str; 4] = ["alternative", "code_words", "language", "new_page"];
/// The measure of running text is 117; words half as wide needn't be divided.
const TEXT: f32 = 65.0;
/// A quotation is set larger.
const QUOTE: f32 = 48.0;
/// What a table may take, and beside a label.
const TABLE: (f32, f32) = (170.0, 130.0);

/// Cleans every text of an edition's data and says where its words may be divided.
pub(crate) fn clean_page(data: &mut Value, language: Language) {
    let names: Vec<String> = ["/head/maker", "/foot/account"]
        .iter()
        .filter_map(|at| data.pointer(at).and_then(Value::as_str))
        .map(|name| name.trim().to_owned())
        .filter(|name| !name.is_empty())
        .collect();
    Place {
        language,
        names: &names,
        field: "",
        kind: "",
        text: TEXT,
    }
    .clean(data);
}

/// Where in the data we are.
#[derive(Clone, Copy)]
struct Place<'a> {
    language: Language,
    /// Of the maker and of the customer.
    names: &'a [String],
    /// Name of the field that holds what is looked at.
    field: &'a str,
    /// Kind of the block or paragraph around.
    kind: &'a str,
    /// Room of running text.
    text: f32,
}

impl Place<'_> {
    fn clean(self, value: &mut Value) {
        match value {
            Value::String(words) if UNSEEN.contains(&self.field) => {
                *words = cleaned(words, None, &[]);
            }
            Value::String(words) => {
                *words = cleaned(words, Some((self.room(), Some(self.language))), self.names);
            }
            Value::Array(items) => items.iter_mut().for_each(|item| self.clean(item)),
            Value::Object(fields) => {
                let kind = fields.get("kind").and_then(Value::as_str).unwrap_or("");
                let kind = kind.to_owned();
                let rooms = columns(fields.get("columns"), self.field == "what_if");
                for (field, value) in fields {
                    if CODES.contains(&field.as_str()) {
                        continue;
                    }
                    let place = Place {
                        field,
                        kind: if kind.is_empty() { self.kind } else { &kind },
                        text: if kind == "quote" { QUOTE } else { self.text },
                        ..self
                    };
                    match (&rooms, field.as_str()) {
                        (Some(rooms), "columns") => place.heads(value, rooms),
                        (Some(rooms), "rows") => place.rows(value, rooms),
                        // The table beside a label is told by the field around it.
                        (_, "table") if self.field == "what_if" => Place {
                            field: "what_if",
                            ..place
                        }
                        .clean(value),
                        _ if value.is_object() && field == "addressee" => {
                            Place {
                                kind: "addressee",
                                ..place
                            }
                            .clean(value);
                        }
                        _ => place.clean(value),
                    }
                }
            }
            Value::Null | Value::Bool(_) | Value::Number(_) => {}
        }
    }

    /// Size and width of the field as its template has them.
    fn room(self) -> f32 {
        let of = |millimetres: f32, points: f32| millimetres * 9.0 / points;
        match (self.field, self.kind) {
            // As large as on a cover.
            ("headline", _) => of(170.0, 40.0),
            ("text", "heading") | ("title" | "left_title" | "right_title", _) => of(130.0, 20.0),
            ("label", _) | ("name", "addressee") => 31.0,
            ("sublabel", _) | ("lines", "addressee") => of(34.0, 8.0),
            ("customer", _) => of(58.0, 13.0),
            ("name" | "who", _) => of(60.0, 11.0),
            ("caption", "key_figures") => of(52.0, 8.5),
            ("position" | "lines", _) => of(58.0, 8.5),
            _ => self.text,
        }
    }

    fn heads(self, columns: &mut Value, rooms: &[f32]) {
        for (column, room) in columns.as_array_mut().into_iter().flatten().zip(rooms) {
            if let Some(Value::String(head)) = column.get_mut("head") {
                *head = cleaned(head, Some((room * 1.15, Some(self.language))), self.names);
            }
        }
    }

    fn rows(self, rows: &mut Value, rooms: &[f32]) {
        for row in rows.as_array_mut().into_iter().flatten() {
            let mut at = 0;
            let cells = row.get_mut("cells").and_then(Value::as_array_mut);
            for cell in cells.into_iter().flatten() {
                let span = cell.get("span").and_then(Value::as_u64).unwrap_or(1);
                let span = usize::try_from(span).unwrap_or(1).max(1);
                let room: f32 = rooms.iter().skip(at).take(span).sum();
                at += span;
                let place = Place {
                    field: "cell",
                    kind: "cell",
                    text: room.max(STRIP),
                    ..self
                };
                place.clean(cell);
            }
        }
    }
}

/// No column is narrower than two letters.
const STRIP: f32 = 5.0;

/// Room of each column of a table, if this is one.
fn columns(columns: Option<&Value>, beside: bool) -> Option<Vec<f32>> {
    let columns = columns?.as_array()?;
    let wide = |column: &Value| column.get("width").and_then(Value::as_f64).unwrap_or(0.0);
    let tinted = |column: &Value| column.get("tint").and_then(Value::as_bool) == Some(true);
    let taken: f64 = columns.iter().map(wide).sum();
    let sharing = columns.iter().filter(|column| wide(column) == 0.0).count();
    let all = if beside { TABLE.1 } else { TABLE.0 };
    #[allow(clippy::cast_possible_truncation, clippy::cast_precision_loss)]
    let share = (all - taken as f32) / sharing.max(1) as f32;
    let room = |column: &Value| {
        #[allow(clippy::cast_possible_truncation)]
        let width = match wide(column) {
            0.0 => share,
            width => width as f32,
        };
        // Between columns; at the edge of a tinted ground.
        width - if tinted(column) { 4.0 } else { 3.0 }
    };
    Some(
        columns
            .iter()
            .map(|column| room(column).max(STRIP))
            .collect(),
    )
}
