//! Files behind the edition.

use redbook_domain::id::Id;
use redbook_domain::language::LocalText;
use redbook_domain::proposal::block::AppendixFile;
use redbook_i18n::{Args, keys};

use super::head::Album;
use super::words::{Words, plain};
use crate::proposal::{AppendixView, BodyView};

/// Names the file on the page and puts it behind the edition. They are counted as they come.
pub(super) fn block(
    words: &Words<'_>,
    album: &mut Album<'_>,
    id: Id,
    title: &LocalText,
    file: &AppendixFile,
) -> Option<BodyView> {
    let label = words.with(
        keys::DOC_APPENDIX_LABEL,
        "number",
        (album.appendices.len() + 1).to_string(),
    );
    let own = words.text(title);
    let title = if own.is_empty() {
        words.held(stem(&file.name))
    } else {
        own
    };
    // The numbers are known when the pages are.
    let named = || {
        Args::new()
            .text("label", label.as_str())
            .text("title", title.as_str())
    };
    let alternative = named().text("page", "{page}").text("pages", "{pages}");
    album.appendices.push(AppendixView {
        block_id: id.to_string(),
        sha256: file.sha256.clone(),
        bytes: album.bytes(&file.sha256),
        title: plain(&words.say(keys::DOC_APPENDIX_OUTLINE, &named())),
        alternative: plain(&words.say(keys::DOC_ALT_APPENDIX, &alternative)),
    });
    let between = Args::new().text("from", "{from}").text("to", "{to}");
    Some(BodyView::Appendix {
        label,
        title,
        on_page: words.with(keys::DOC_APPENDIX_PAGE, "from", "{from}"),
        on_pages: words.say(keys::DOC_APPENDIX_PAGES, &between),
    })
}

/// A file's name without its ending.
fn stem(name: &str) -> &str {
    match name.rsplit_once('.') {
        Some((stem, ending)) if !stem.is_empty() && ending.eq_ignore_ascii_case("pdf") => stem,
        _ => name,
    }
}
