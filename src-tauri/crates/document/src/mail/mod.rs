//! An e-mail draft as an `.eml` file (RFC 5322, MIME): a mail program opens it as a message that is
//! not sent yet (`X-Unsent: 1`), with the person, the words and the attachment in their places.

mod part;

use std::fmt::Write as _;

use chrono::{DateTime, Utc};
use email_encoding::headers::writer::EmailWriter;
use email_encoding::headers::{quoted_string, rfc2047};
use redbook_domain::language::Language;
use sha2::{Digest, Sha256};

use crate::error::DocumentError;
use crate::text::plain;

/// A name with its address. The name may be empty.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Mailbox {
    pub name: String,
    pub address: String,
}

/// A file that goes along.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attachment {
    /// With its ending, in any script.
    pub name: String,
    /// Such as `application/pdf`.
    pub media_type: &'static str,
    pub bytes: Vec<u8>,
}

/// What a draft is made of.
#[derive(Debug, Clone, PartialEq)]
pub struct Draft {
    /// Without one, the mail program puts its own.
    pub from: Option<Mailbox>,
    pub to: Vec<Mailbox>,
    pub subject: String,
    /// Plain words; an empty line parts paragraphs.
    pub body: String,
    pub language: Language,
    pub attachments: Vec<Attachment>,
    pub at: DateTime<Utc>,
    /// Left of the `@` of the Message-ID: letters, digits, hyphens.
    pub key: String,
}

/// The draft as bytes.
///
/// # Errors
/// `field_malformed` at `from` or `to[n]` for an address that mail can't carry; `field_required` at
/// `to` for nobody; `write_failed`.
pub fn mail_draft(draft: &Draft) -> Result<Vec<u8>, DocumentError> {
    if draft.to.is_empty() {
        return Err(DocumentError::field_required("to"));
    }
    let failed = |_| DocumentError::new("write_failed").with("reason", "mail");
    let mut out = String::new();
    out.push_str("X-Unsent: 1\r\nMIME-Version: 1.0\r\n");
    if let Some(from) = &draft.from {
        check(from).map_err(|error| error.at("from"))?;
        people(&mut out, "From", std::slice::from_ref(from)).map_err(failed)?;
    }
    for (place, to) in draft.to.iter().enumerate() {
        check(to).map_err(|error| error.at(format!("to[{place}]")))?;
    }
    people(&mut out, "To", &draft.to).map_err(failed)?;
    header(&mut out, "Subject", &one_line(&draft.subject)).map_err(failed)?;
    let _ = write!(
        out,
        "Date: {}\r\n",
        draft.at.format("%a, %d %b %Y %H:%M:%S +0000")
    );
    let _ = write!(
        out,
        "Message-ID: <{}@{}>\r\n",
        draft.key,
        host(draft.from.as_ref())
    );
    let _ = write!(out, "Content-Language: {}\r\n", draft.language.tag());
    part::body(&mut out, draft, &boundary(draft)).map_err(failed)?;
    Ok(out.into_bytes())
}

/// Text of one header.
fn one_line(text: &str) -> String {
    plain(text).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The name of this computer is nobody's business: our mail domain, else a name that can't exist
/// (RFC 2606).
fn host(from: Option<&Mailbox>) -> &str {
    from.and_then(|from| from.address.rsplit_once('@'))
        .map_or("redbook.invalid", |(_, host)| host)
}

/// # Errors
/// `field_malformed` for what can't stand between angle brackets.
fn check(of: &Mailbox) -> Result<(), DocumentError> {
    let odd = |c: char| c.is_whitespace() || c.is_control() || "<>,;:\"()[]\\".contains(c);
    let parts = of.address.split_once('@');
    let sound = parts.is_some_and(|(name, host)| {
        !name.is_empty() && !host.is_empty() && !host.contains('@') && of.address.len() <= 254
    });
    if sound && !of.address.contains(odd) {
        Ok(())
    } else {
        Err(DocumentError::field_malformed("address"))
    }
}

fn people(out: &mut String, name: &str, list: &[Mailbox]) -> std::fmt::Result {
    let start = out.len();
    let _ = write!(out, "{name}: ");
    let mut length = out.len() - start;
    for (place, one) in list.iter().enumerate() {
        if place > 0 {
            out.push_str(",\r\n ");
            length = 1;
        }
        let mut writer = EmailWriter::new(out, length, 0, place > 0);
        let said = one_line(&one.name);
        if said.is_empty() {
            writer.write_str(&one.address)?;
            continue;
        }
        quoted_string::encode(&said, &mut writer)?;
        let written = writer.line_len();
        drop(writer);
        // Address on a line of its own where both are long.
        if written + one.address.len() + 3 > 76 {
            out.push_str("\r\n");
        }
        let _ = write!(out, " <{}>", one.address);
    }
    out.push_str("\r\n");
    Ok(())
}

fn header(out: &mut String, name: &str, text: &str) -> std::fmt::Result {
    let _ = write!(out, "{name}: ");
    let length = name.len() + 2;
    let short = text.len() + length <= 76;
    if short && text.bytes().all(|byte| (0x20..0x7F).contains(&byte)) && !text.contains("=?") {
        out.push_str(text);
    } else {
        let mut writer = EmailWriter::new(out, length, 0, false);
        rfc2047::encode(text, &mut writer)?;
    }
    out.push_str("\r\n");
    Ok(())
}

/// The same draft gives the same file; `=_` never occurs in what is encoded.
fn boundary(draft: &Draft) -> String {
    let digest = Sha256::digest(format!("{}{}{}", draft.key, draft.subject, draft.body));
    let hex = digest.iter().take(12).fold(String::new(), |mut hex, byte| {
        let _ = write!(hex, "{byte:02x}");
        hex
    });
    format!("=_redbook_{hex}")
}
