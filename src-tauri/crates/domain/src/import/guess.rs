//! What columns are, from their heads and what stands under them. A guess: the user sees it in the
//! head of the preview and can say otherwise.

use super::value::month;
use super::{CellKind, Field, Row, Subject, Table};
use crate::text::fold;

/// Words that heads of columns have, between bars; the first that fits wins. vCard's properties too.
const HEADS: [(Field, &str); 23] = [
    (
        Field::GivenName,
        "given name|first name|firstname|имя (только)|собствено име",
    ),
    (
        Field::FamilyName,
        "family name|last name|surname|lastname|фамилия|фамилно име",
    ),
    (
        Field::TaxId,
        "tax id|tax number|налоговый номер|данъчен номер|tax no|vat id|vat number|vat no|vat|инн|еик|булстат|\
         ддс номер|унп|registration number",
    ),
    (
        Field::LegalName,
        "legal name|full company name|юридическое название|полное наименование|\
         юридическо наименование",
    ),
    (
        Field::KeyAccount,
        "key account|key customer|key|ключевой клиент|ключевой|ключов клиент|ключов",
    ),
    (
        Field::Status,
        "status|account status|customer status|статус",
    ),
    (
        Field::Company,
        "org|company|account|organization|organisation|customer|client|firm|\
         employer|компания|фирма|организация|клиент|контрагент|наименование|\
         название|предприятие|дружество|работодател",
    ),
    (
        Field::Industry,
        "industry|branch|sector|отрасль|сфера|бранш|отрасъл|сектор",
    ),
    (Field::Website, "url|website|web|site|homepage|сайт|уебсайт"),
    (
        Field::Department,
        "department|dept|division|отдел|подразделение|департамент|дирекция",
    ),
    (
        Field::Area,
        "decision area|область решения|область решений|област на решение|област на решения",
    ),
    (
        Field::Position,
        "title|position|job title|job|role|должность|длъжност|позиция",
    ),
    (
        Field::Mobile,
        "cell|mobile|mobile phone|cell phone|мобильный|мобильный телефон|моб|\
         мобилен|мобилен телефон|gsm",
    ),
    (
        Field::Phone,
        "tel|phone|telephone|phone number|work phone|телефон|тел|\
         рабочий телефон",
    ),
    (
        Field::Email,
        "email|e-mail|mail|email address|e-mail address|почта|эл почта|\
         электронная почта|имейл|ел поща",
    ),
    (
        Field::Birthday,
        "bday|birthday|date of birth|birth date|born|dob|день рождения|\
         дата рождения|др|рожден ден|дата на раждане|р ден",
    ),
    (Field::Address, "adr|address|street|адрес|юридический адрес"),
    (
        Field::Employees,
        "employees|staff|headcount|сотрудников|численность|персонал|служители",
    ),
    (
        Field::Tags,
        "tags|labels|categories|группа|теги|метки|етикети",
    ),
    (Field::Month, "month|period|месяц|период|месец"),
    (
        Field::Amount,
        "amount|revenue|sales|turnover|sum|total|сумма|выручка|оборот|продажи|\
         сума|приход|приходи",
    ),
    (
        Field::Note,
        "note|notes|comment|comments|remark|примечание|заметка|комментарий|\
         бележка|забележка|коментар",
    ),
    (
        Field::Name,
        "fn|name|full name|person|contact|contact person|имя|имя и фамилия|фио|контакт|\
         контактное лицо|сотрудник|име|име и фамилия|лице за контакт",
    ),
];

/// What a file seems to be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Guess {
    /// The first row names the columns.
    pub head: bool,
    pub subject: Subject,
    pub columns: Vec<Option<Field>>,
}

/// Looks at the head and the first rows. `subject` and `head` are believed if said.
#[must_use]
pub fn guess(table: &Table, subject: Option<Subject>, head: Option<bool>) -> Guess {
    let width = table.width();
    let first = table.rows.first();
    let named: Vec<Option<Field>> = (0..width).map(|column| named(first, column)).collect();
    let head = head.unwrap_or_else(|| has_head(first, &named));
    let rows = table.rows.get(usize::from(head)..).unwrap_or_default();
    let sample = rows.get(..50).unwrap_or(rows);
    let seen: Vec<Option<Field>> = (0..width)
        .map(|column| {
            let by_head = head.then(|| named.get(column).copied().flatten()).flatten();
            by_head.or_else(|| by_values(sample, column))
        })
        .collect();
    let subject = subject.unwrap_or_else(|| about(&seen));
    Guess {
        head,
        subject,
        columns: fit(subject, seen),
    }
}

/// What fits the subject, each once.
fn fit(subject: Subject, seen: Vec<Option<Field>>) -> Vec<Option<Field>> {
    let mut columns: Vec<Option<Field>> = Vec::with_capacity(seen.len());
    let companies = seen.contains(&Some(Field::Company));
    for field in seen {
        let field = match field {
            // A list of companies heads its first column with "Name".
            Some(Field::Name) if subject != Subject::People && !companies => Some(Field::Company),
            other => other,
        };
        let twice = columns.contains(&field) && !matches!(field, Some(Field::Note | Field::Amount));
        columns.push(field.filter(|field| subject.fields().contains(field) && !twice));
    }
    columns
}

fn about(seen: &[Option<Field>]) -> Subject {
    let has = |fields: &[Field]| fields.iter().any(|field| seen.contains(&Some(*field)));
    if has(&[Field::Amount]) {
        Subject::Revenue
    } else if has(&[
        Field::GivenName,
        Field::FamilyName,
        Field::Position,
        Field::Area,
        Field::Birthday,
        Field::Mobile,
    ]) || has(&[Field::Name]) && has(&[Field::Company, Field::Email])
    {
        Subject::People
    } else {
        Subject::Accounts
    }
}

fn named(first: Option<&Row>, column: usize) -> Option<Field> {
    let head = &first?.cells.get(column)?.text;
    if month(head).is_some() {
        return Some(Field::Amount);
    }
    let plain: String = fold(head)
        .chars()
        .map(|c| {
            if matches!(c, '.' | ':' | '_' | '*' | ',') {
                ' '
            } else {
                c
            }
        })
        .collect();
    let plain = plain.split_whitespace().collect::<Vec<_>>().join(" ");
    if plain.is_empty() {
        return None;
    }
    let find = |fits: &dyn Fn(&str) -> bool| {
        let known = HEADS.iter();
        let mut fitting = known.filter(|(_, words)| words.split('|').any(|word| fits(&fold(word))));
        fitting.next().map(|(field, _)| *field)
    };
    // "Phone (work)" is a phone, too.
    find(&|word| plain == word)
        .or_else(|| find(&|word| word.chars().count() > 3 && begins(&plain, word)))
}

fn begins(text: &str, word: &str) -> bool {
    text.strip_prefix(word)
        .is_some_and(|rest| rest.starts_with([' ', '(', '-', '/']))
}

fn by_values(rows: &[Row], column: usize) -> Option<Field> {
    let cells = rows.iter().filter_map(|row| row.cells.get(column));
    let texts: Vec<&str> = cells
        .map(|cell| cell.text.trim())
        .filter(|t| !t.is_empty())
        .collect();
    let most = |fits: &dyn Fn(&str) -> bool| {
        let fitting = texts.iter().filter(|text| fits(text)).count();
        !texts.is_empty() && fitting * 10 >= texts.len() * 6
    };
    if most(&|text| text.contains('@') && !text.contains(' ')) {
        Some(Field::Email)
    } else if most(&|text| text.starts_with("http") || text.starts_with("www.")) {
        Some(Field::Website)
    } else if most(&|text| {
        text.starts_with('+') && text.chars().filter(char::is_ascii_digit).count() > 6
    }) {
        Some(Field::Phone)
    } else {
        None
    }
}

/// Known words make a head; an address, a number or a day in it make it a row like others.
fn has_head(first: Option<&Row>, named: &[Option<Field>]) -> bool {
    let Some(first) = first else { return false };
    if named.iter().any(Option::is_some) {
        return true;
    }
    !first.cells.iter().any(|cell| {
        matches!(cell.kind, CellKind::Number | CellKind::Date)
            || cell.text.contains('@')
            || cell.text.chars().filter(char::is_ascii_digit).count() > 4
    })
}
