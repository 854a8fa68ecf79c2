//! One key in place of another, wherever rows name it: what merging two cards of one person comes
//! down to. Every table is looked through, so a new one that names people is merged too.

use rusqlite::types::Value;
use rusqlite::{params, params_from_iter};
use serde_json::Value as Json;

use super::Tx;
use crate::Id;
use crate::error::Result;
use crate::record::{Cell, TABLES, Table, read};

/// What was sent stays as it was, to the byte.
const FROZEN: [&str; 2] = ["sent_version", "sent_edition"];
/// Lists that name each person once, with what is known of them there.
const ONCE: [(&str, &str); 2] = [("problem", "holders"), ("opportunity", "people")];

impl Tx<'_> {
    /// Puts `to` where live rows name `from`, in columns and inside lists. A list that had both
    /// names it once. Rows of the bin stay as they are.
    ///
    /// # Errors
    /// `duplicate` where both can't be the same: such rows are dealt with before.
    pub(crate) fn replace_key(&mut self, from: Id, to: Id) -> Result<()> {
        for table in TABLES.iter().filter(|table| !FROZEN.contains(&table.kind)) {
            for (id, version, cells) in self.naming(table, from)? {
                let renamed = table.columns.iter().zip(&cells);
                let fields: Vec<_> = renamed
                    .filter_map(|(column, before)| {
                        let once = ONCE.contains(&(table.kind, *column));
                        let after = renamed_cell(before, from, to, once)?;
                        Some((*column, before.clone(), after))
                    })
                    .collect();
                if !fields.is_empty() {
                    self.write_fields(table, id, version, fields)?;
                }
            }
        }
        Ok(())
    }

    /// Live rows of a table that have the key in any column.
    fn naming(&self, table: &Table, key: Id) -> Result<Vec<(Id, i64, Vec<Value>)>> {
        let named: Vec<String> = table
            .columns
            .iter()
            .map(|column| {
                format!(
                    "\"{column}\" = ?1 OR (typeof(\"{column}\") = 'text' AND instr(\"{column}\", ?2) > 0)"
                )
            })
            .collect();
        let columns: Vec<String> = table
            .columns
            .iter()
            .map(|column| format!("\"{column}\""))
            .collect();
        let sql = format!(
            "SELECT id, version, {} FROM \"{}\" WHERE deleted_at IS NULL AND ({})",
            columns.join(", "),
            table.kind,
            named.join(" OR ")
        );
        let mut statement = self.conn.prepare(&sql)?;
        let rows = statement.query_map(params![key.put(), key.to_string()], |row| {
            let cells = (0..table.columns.len()).map(|at| row.get::<_, Value>(at + 2));
            Ok((
                read(row, 0)?,
                read(row, 1)?,
                cells.collect::<rusqlite::Result<Vec<_>>>()?,
            ))
        })?;
        Ok(rows.collect::<std::result::Result<_, _>>()?)
    }

    /// Keys of live rows that `sql` finds by both keys.
    pub(crate) fn found_by(&self, sql: &str, keys: &[Id]) -> Result<Vec<Id>> {
        let mut statement = self.conn.prepare(sql)?;
        let rows = statement.query_map(params_from_iter(keys.iter().map(Cell::put)), |row| {
            read(row, 0)
        })?;
        Ok(rows.collect::<std::result::Result<_, _>>()?)
    }
}

fn renamed_cell(cell: &Value, from: Id, to: Id, once: bool) -> Option<Value> {
    match cell {
        Value::Blob(_) if *cell == from.put() => Some(to.put()),
        Value::Text(text) if text.contains(&from.to_string()) => {
            let after = match serde_json::from_str::<Json>(text) {
                Ok(mut json) if json.is_array() || json.is_object() => {
                    rename(&mut json, &from.to_string(), &to.to_string());
                    if once {
                        keep_first(&mut json);
                    }
                    json.to_string()
                }
                // Words somebody wrote.
                _ => return None,
            };
            Some(Value::Text(after))
        }
        _ => None,
    }
}

fn rename(json: &mut Json, from: &str, to: &str) {
    match json {
        Json::String(said) if said == from => to.clone_into(said),
        Json::Array(items) => {
            for item in &mut *items {
                rename(item, from, to);
            }
            let mut there = false;
            items.retain(|item| {
                let same = item.as_str() == Some(to);
                let again = same && there;
                there |= same;
                !again
            });
        }
        Json::Object(fields) => fields
            .values_mut()
            .for_each(|field| rename(field, from, to)),
        _ => {}
    }
}

fn keep_first(json: &mut Json) {
    let mut seen: Vec<String> = Vec::new();
    if let Json::Array(items) = json {
        items.retain(|item| {
            let Some(who) = item["person_id"].as_str() else {
                return true;
            };
            let first = !seen.iter().any(|known| known == who);
            seen.push(who.to_owned());
            first
        });
    }
}
