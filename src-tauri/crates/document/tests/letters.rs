//! Drafts of e-mail and letters that go with an edition.
#![allow(clippy::unwrap_used)]

mod common;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use chrono::{TimeZone, Utc};
use common::tools::{fold, run, saved, words};
use redbook_document::{Attachment, Draft, LetterView, Mailbox, Studio, mail_draft};
use redbook_domain::language::Language;

fn mailbox(name: &str, address: &str) -> Mailbox {
    Mailbox {
        name: name.into(),
        address: address.into(),
    }
}

fn draft() -> Draft {
    Draft {
        from: Some(mailbox("Елена Стоянова", "e.stoyanova@tarvena.example")),
        to: vec![
            mailbox("Инна Савельева-Константинопольская, директор по персоналу", "i.savelieva@belvara.example"),
            mailbox("Müller, Jürgen \"Jo\"", "jo@belvara.example"),
        ],
        subject: "Предложение TR-2026-0147: возвратная тара для линии 2 «Белвара»\r\nBcc: all@example.org".into(),
        body: "Добрый день, Инна!\n\nСтраницы для Вас — во вложении.\nЦены <1 & 2>.\n\nС уважением".into(),
        language: Language::Ru,
        attachments: vec![Attachment {
            name: "TR-2026-0147 Белвара, отдел кадров и очень длинное имя файла.pdf".into(),
            media_type: "application/pdf",
            bytes: b"%PDF-1.7 bytes \x00\xff".to_vec(),
        }],
        at: Utc.with_ymd_and_hms(2026, 11, 21, 9, 5, 0).unwrap(),
        key: "0190a1b2-c3d4".into(),
    }
}

/// Headers with their folds taken away.
fn headers(message: &str) -> Vec<String> {
    let head = message.split("\r\n\r\n").next().unwrap();
    head.replace("\r\n ", " ")
        .split("\r\n")
        .map(str::to_owned)
        .collect()
}

/// Encoded words (RFC 2047) as they are read.
fn decoded(header: &str) -> String {
    let mut out = String::new();
    let mut rest = header;
    while let Some((before, after)) = rest.split_once("=?utf-8?b?") {
        if !before.trim().is_empty() || out.is_empty() {
            out.push_str(before);
        }
        let (word, after) = after.split_once("?=").unwrap();
        out.push_str(std::str::from_utf8(&STANDARD.decode(word).unwrap()).unwrap());
        rest = after;
    }
    out + rest
}

#[test]
fn a_draft_is_a_message_that_is_not_sent_yet() {
    let message = String::from_utf8(mail_draft(&draft()).unwrap()).unwrap();
    let headers = headers(&message);
    assert!(headers.contains(&"X-Unsent: 1".to_owned()));
    assert!(headers.contains(&"Date: Sat, 21 Nov 2026 09:05:00 +0000".to_owned()));
    assert!(headers.contains(&"Message-ID: <0190a1b2-c3d4@tarvena.example>".to_owned()));
    let header = |name: &str| {
        let found = headers.iter().find(|header| header.starts_with(name));
        decoded(found.unwrap())
    };
    let to = header("To: ");
    assert!(
        to.contains("Инна Савельева-Константинопольская, директор по персоналу"),
        "{to}"
    );
    assert!(to.contains("<i.savelieva@belvara.example>") && to.contains("<jo@belvara.example>"));
    assert!(header("Subject: ").contains("возвратная тара для линии 2 «Белвара»"));
    assert!(
        !headers.iter().any(|header| header.starts_with("Bcc")),
        "a line end in the subject makes no header"
    );
    assert!(
        message.split("\r\n").all(|line| line.len() <= 78),
        "lines are short"
    );
    assert!(message.is_ascii(), "every mail program reads ASCII");
}

#[test]
fn words_and_file_come_out_as_they_went_in() {
    let message = String::from_utf8(mail_draft(&draft()).unwrap()).unwrap();
    let part = |kind: &str| {
        let (_, rest) = message.split_once(kind).unwrap();
        let (head, rest) = rest.split_once("\r\n\r\n").unwrap();
        let body = rest.split("\r\n--").next().unwrap().replace("\r\n", "");
        (head.to_owned(), STANDARD.decode(body).unwrap())
    };
    let (_, text) = part("Content-Type: text/plain");
    let text = String::from_utf8(text).unwrap();
    assert!(text.contains("во вложении.\r\nЦены <1 & 2>."), "{text}");
    let (_, html) = part("Content-Type: text/html");
    let html = String::from_utf8(html).unwrap();
    assert!(
        html.contains("<html lang=\"ru\">") && html.contains("Цены &lt;1 &amp; 2&gt;."),
        "{html}"
    );
    let (head, file) = part("Content-Type: application/pdf");
    assert_eq!(file, draft().attachments[0].bytes);
    assert!(
        head.contains("filename*0*=utf-8''TR-2026-0147%20"),
        "RFC 2231: {head}"
    );
}

#[test]
fn addresses_that_mail_cannot_carry_are_refused() {
    for address in [
        "",
        "nobody",
        "a@b@c",
        "a b@c.example",
        "a@c.example>\r\nBcc: x@y.example",
    ] {
        let mut draft = draft();
        draft.to[1].address = address.into();
        let error = mail_draft(&draft).unwrap_err();
        assert_eq!(
            (error.code, error.place.as_deref()),
            ("field_malformed", Some("to[1]")),
            "{address}"
        );
    }
    let nobody = Draft {
        to: Vec::new(),
        ..draft()
    };
    assert_eq!(mail_draft(&nobody).unwrap_err().code, "field_required");
}

#[test]
fn a_draft_names_no_computer() {
    let draft = Draft {
        from: None,
        ..draft()
    };
    let message = String::from_utf8(mail_draft(&draft).unwrap()).unwrap();
    assert!(message.contains("Message-ID: <0190a1b2-c3d4@redbook.invalid>"));
    assert!(!message.contains("\r\nFrom:"));
}

fn letter(language: Language) -> LetterView {
    LetterView {
        language,
        accent: "#A5182F".into(),
        maker: "Тарвена".into(),
        line: "Возвратная тара для пищевых производств".into(),
        file: String::new(),
        about: vec![
            "ул. Заводская, 14".into(),
            "4000 Пловдив".into(),
            "+359 2 555 01 40".into(),
        ],
        returns: "Тарвена · ул. Заводская, 14 · 4000 Пловдив".into(),
        address: vec![
            "Инна Савельева".into(),
            "директор по персоналу".into(),
            "Белвара".into(),
            "бул. България, 58".into(),
            "1404 София".into(),
        ],
        date: "21 ноября 2026".into(),
        subject: "Предложение TR-2026-0147".into(),
        body: vec![
            "Добрый день, Инна!".into(),
            "Страницы для Вас приложены.".into(),
            "С уважением".into(),
        ],
        name: "Елена Стоянова".into(),
        position: "менеджер по работе с ключевыми клиентами".into(),
        enclosures_label: "Приложения".into(),
        enclosures: vec!["Предложение TR-2026-0147, 4 страницы".into()],
        foot: "Тарвена ООД · BG200123456".into(),
        title: "Письмо".into(),
        pictures: Default::default(),
    }
}

#[test]
fn the_address_stands_in_the_window() {
    let document = Studio::new().letter(&letter(Language::Ru)).unwrap();
    assert_eq!(document.pages.len(), 1);
    let folder = tempfile::tempdir().unwrap();
    let path = saved(folder.path(), "letter.pdf", &document.pdf);
    let path = path.to_str().unwrap();
    run("qpdf", &["--check", path]);
    // DIN 5008, form B: 20–105 mm from the left, the address itself 62.7–90 mm from the top.
    let point = |millimetres: f64| format!("{:.0}", millimetres * 72.0 / 25.4);
    let window = run(
        "pdftotext",
        &[
            "-x",
            &point(20.0),
            "-y",
            &point(62.0),
            "-W",
            &point(85.0),
            "-H",
            &point(28.0),
            path,
            "-",
        ],
    );
    let window = fold(&window);
    assert_eq!(
        window, "Инна Савельева директор по персоналу Белвара бул. България, 58 1404 София",
        "the window shows the address and nothing else"
    );
    let all = words(&document.pdf);
    for said in [
        "Тарвена ООД · BG200123456",
        "Приложения",
        "Страницы для Вас приложены.",
    ] {
        assert!(all.contains(said), "{said}: {all}");
    }
}

#[test]
fn a_letter_that_takes_two_pages_is_refused() {
    let mut long = letter(Language::Bg);
    long.body = vec!["Дума ".repeat(120); 12];
    assert_eq!(
        Studio::new().letter(&long).unwrap_err().code,
        "letter_too_long"
    );
    let mut six = letter(Language::De);
    six.address = (1..9).map(|n| format!("Zeile {n}")).collect();
    let said = words(&Studio::new().letter(&six).unwrap().pdf);
    assert!(said.contains("Zeile 6") && !said.contains("Zeile 7"));
}
