//! Writes the fixture's pages for the eye: `REDBOOK_LOOK=/tmp/look cargo test --test look`.
#![allow(clippy::unwrap_used)]

mod common;

use redbook_document::Studio;
use redbook_document::proposal::ProposalView;
use redbook_domain::proposal::Look;

#[test]
fn pages_for_the_eye() {
    let Ok(folder) = std::env::var("REDBOOK_LOOK") else {
        return;
    };
    std::fs::create_dir_all(&folder).unwrap();
    // Templates as they are on disk now, so that they can be changed without compiling.
    let templates = concat!(env!("CARGO_MANIFEST_DIR"), "/src/templates");
    let read = |folder: &str, of: &str| -> Vec<(String, String)> {
        std::fs::read_dir(format!("{templates}/{of}"))
            .unwrap()
            .map(|entry| entry.unwrap().path())
            .filter(|path| path.is_file())
            .map(|path| {
                let name = path.file_name().unwrap().to_str().unwrap();
                let text = std::fs::read_to_string(&path).unwrap();
                (format!("{folder}/{name}"), text)
            })
            .collect()
    };
    let mut looks = read("", "");
    for look in Look::ALL {
        let folder = match look {
            Look::Book => String::new(),
            other => format!("/{}", other.code()),
        };
        looks.extend(read(&folder, &format!("looks/{}", look.code())));
    }
    let studio = Studio::with_looks(Vec::new(), &looks);
    let views = [
        ("director", common::views::director()),
        ("hr", common::views::hr()),
        ("finance", common::views::finance()),
    ];
    let views = Look::ALL.iter().flat_map(|look| {
        views.iter().map(|(name, view)| {
            let view = ProposalView {
                look: *look,
                ..view.clone()
            };
            (format!("{name}-{}", look.code()), view)
        })
    });
    for (name, view) in views {
        let start = std::time::Instant::now();
        let document = studio.proposal(&view).unwrap();
        println!(
            "{name}: {} pages, {} bytes, {:?}, {:?}",
            document.pages.len(),
            document.pdf.len(),
            start.elapsed(),
            document.warnings
        );
        std::fs::write(format!("{folder}/{name}.pdf"), &document.pdf).unwrap();
    }
    use redbook_domain::language::Language;
    let forms = [
        ("form-ru", vec![common::forms::questionnaire(Language::Ru)]),
        ("form-en", vec![common::forms::questionnaire(Language::En)]),
        (
            "form-long",
            vec![
                common::forms::longest(Language::Ru),
                common::forms::longest(Language::Bg),
            ],
        ),
    ];
    for (name, views) in forms {
        let start = std::time::Instant::now();
        match studio.questionnaires(&views) {
            Ok(document) => {
                println!(
                    "{name}: {} pages, {} bytes, {:?}, {:?}",
                    document.pages.len(),
                    document.pdf.len(),
                    start.elapsed(),
                    document.warnings
                );
                let heights = document.pages[0]
                    .fields
                    .iter()
                    .filter(|f| f.area.width > 40.0 && f.name != "code")
                    .map(|f| f.area.height * 25.4 / 72.0);
                println!("  least line {:.2} mm", heights.fold(99.0, f64::min));
                std::fs::write(format!("{folder}/{name}.pdf"), &document.pdf).unwrap();
            }
            Err(error) => println!("{name}: {error}"),
        }
    }
}
