//! What goes to a reader: cover text, e-mail draft, letter. Nothing is sent from here; a person
//! looks at it first and sends it from their own program.

use redbook_document::{Attachment, Cover, Draft, LetterText, Mailbox, mail_draft};
use redbook_domain::DomainError;
use redbook_domain::person::Person;
use redbook_domain::proposal::Edition;
use redbook_domain::text::{multi_line, required_line, single_line};

use super::send::next_number;
use super::version::{prices, with_sheet};
use crate::app::App;
use crate::dispatch::{Done, Reply};
use crate::dto::paper::{
    CoverReq, CoverText, LetterReq, Made, MailDraftReq, MailText, MailTextReq,
};
use crate::dto::version::SendTo;
use crate::error::ApiError;
use crate::paper;
use crate::source::Material;

/// Most people in one draft.
const MOST: usize = 50;
/// Longest subject, body and line of an address, characters.
const SUBJECT: usize = 300;
const BODY: usize = 20_000;
const LINE: usize = 200;

/// Words for this reader in the edition's language, and who they go to.
pub fn cover(app: &App, request: CoverReq) -> Done<CoverText> {
    let (mut material, edition) = paper::opened(app, request.edition_id)?;
    if request.to_send {
        let today = app.world().today();
        let number = app.read(|reader| next_number(reader, &material.proposal, today))?;
        material.number = Some(number);
    }
    let cover = redbook_document::cover(&material.source(), edition.id)?;
    let to = recipient(app, &edition)?;
    Ok(Reply::read(CoverText {
        postal: postal(&material, &cover),
        subject: cover.subject,
        body: cover.body,
        signature: cover.signature,
        to,
    }))
}

fn recipient(app: &App, edition: &Edition) -> Result<Vec<SendTo>, ApiError> {
    let Some(id) = edition.facts.person_id else {
        return Ok(Vec::new());
    };
    let person: Option<Person> = app.read(|reader| Ok(reader.find(id)?))?;
    Ok(person
        .into_iter()
        .map(|person| SendTo {
            person_id: Some(id),
            name: person.facts.named(edition.facts.language).to_owned(),
            address: person.facts.email,
        })
        .collect())
}

/// Person, position, company, then the company's address.
fn postal(material: &Material, cover: &Cover) -> Vec<String> {
    let account = &material.account.facts;
    let mut lines = cover.person.clone();
    let address = account.addressed(cover.language);
    lines.extend(address.lines().map(|line| line.trim().to_owned()));
    lines.retain(|line| !line.is_empty());
    // The town comes last and must be in the window.
    while lines.len() > redbook_document::ADDRESS_LINES {
        lines.remove(1);
    }
    lines
}

/// Writes a draft with the edition's PDF attached, and for finance the workbook of prices.
pub fn draft(app: &App, request: MailDraftReq) -> Done<Made> {
    let subject = required_line("subject", &request.subject, SUBJECT)?;
    let body = multi_line("body", &request.body, BODY)?;
    if request.to.len() > MOST {
        return Err(DomainError::too_many("to", MOST).into());
    }
    let (material, edition) = paper::opened(app, request.edition_id)?;
    let cover = redbook_document::cover(&material.source(), edition.id)?;
    let pages = paper::pages(app, &material, &edition)?;
    let mut attachments = vec![Attachment {
        name: paper::name(&material, Some(&edition), "pdf"),
        media_type: "application/pdf",
        bytes: pages.pdf,
    }];
    if with_sheet(
        edition.facts.reader,
        prices(material.counted.totals.as_ref()),
    ) {
        attachments.push(Attachment {
            name: paper::name(&material, None, "xlsx"),
            media_type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            bytes: paper::sheet(&material, edition.facts.language)?,
        });
    }
    let world = app.world();
    let draft = Draft {
        from: material
            .writer(cover.language)
            .map(|(name, address)| Mailbox { name, address }),
        to: request
            .to
            .into_iter()
            .map(|to| Mailbox {
                name: to.name,
                address: to.address.trim().to_owned(),
            })
            .collect(),
        subject,
        body: signed(&body, &cover.signature),
        language: cover.language,
        attachments,
        at: world.now(),
        key: world.new_id().to_string(),
    };
    let bytes = mail_draft(&draft)?;
    let name = paper::name(&material, Some(&edition), "eml");
    let path = paper::place(request.path, &name);
    paper::keep(app, &material, Some(&edition), "mail", &path, &bytes)
}

/// The same by hand: writes the PDF and gives the words to copy.
pub fn text(app: &App, request: MailTextReq) -> Done<MailText> {
    let body = multi_line("body", &request.body, BODY)?;
    let (material, edition) = paper::opened(app, request.edition_id)?;
    let cover = redbook_document::cover(&material.source(), edition.id)?;
    let pages = paper::pages(app, &material, &edition)?;
    let name = paper::name(&material, Some(&edition), "pdf");
    let path = paper::place(request.path, &name);
    let made = paper::keep(app, &material, Some(&edition), "edition", &path, &pages.pdf)?;
    Ok(made.map(|made| MailText {
        path: made.path,
        text: signed(&body, &cover.signature),
    }))
}

/// Writes a letter for a window envelope.
pub fn letter(app: &App, request: LetterReq) -> Done<Made> {
    let body = multi_line("body", &request.body, BODY)?;
    let subject = request
        .subject
        .map(|subject| single_line("subject", &subject, SUBJECT))
        .transpose()?;
    let (material, edition) = paper::opened(app, request.edition_id)?;
    let cover = redbook_document::cover(&material.source(), edition.id)?;
    let address = match request.address {
        Some(lines) if lines.len() > redbook_document::ADDRESS_LINES => {
            let most = redbook_document::ADDRESS_LINES;
            return Err(DomainError::field_too_long("address", most).into());
        }
        Some(lines) => lines
            .iter()
            .enumerate()
            .map(|(index, line)| single_line(&format!("address[{index}]"), line, LINE))
            .collect::<Result<_, _>>()?,
        None => postal(&material, &cover),
    };
    let pages = paper::pages(app, &material, &edition)?;
    let text = LetterText {
        subject: subject.as_deref().unwrap_or(&cover.subject),
        body: &body,
        address,
        today: app.world().today(),
        pages: pages.count,
    };
    let view = redbook_document::letter(&material.source(), edition.id, &text)?;
    let document = app.studio().letter(&view)?;
    let name = paper::name(&material, Some(&edition), "letter.pdf");
    let path = paper::place(request.path, &name);
    paper::keep(
        app,
        &material,
        Some(&edition),
        "letter",
        &path,
        &document.pdf,
    )
}

fn signed(body: &str, signature: &str) -> String {
    let body = body.replace("\r\n", "\n");
    match (body.trim_end(), signature) {
        (body, "") => body.to_owned(),
        ("", signature) => signature.to_owned(),
        (body, signature) => format!("{body}\n\n{signature}"),
    }
}
