//! Errors of documents: codes with facts and a place, as everywhere.

/// What kept a document from being made. Codes: `layout_failed {reason}`, `write_failed {reason}`,
/// `edition_not_found`, `appendix_broken {reason}`,
/// `appendix_encrypted`, `appendix_too_large {megabytes, pages}`, `questionnaire_too_long {section, millimetres}`, `nothing_to_print`.
pub type DocumentError = redbook_domain::DomainError;
