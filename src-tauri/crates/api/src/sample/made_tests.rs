//! The sample as made in a workspace.

use std::path::Path;
use std::sync::Arc;

use chrono::NaiveDate;
use redbook_domain::id::Id;
use redbook_domain::proposal::BoundKey;
use redbook_domain::state::State;

use super::*;
use crate::app::Folders;
use crate::commands::{
    account, health, person, proposal, proposal_list, template, today, workspace,
};
use crate::dto::Key;
use crate::dto::account::{AccountListReq, AccountListRes};
use crate::dto::person::PersonListReq;
use crate::dto::proposal::ProposalDesk;
use crate::dto::proposals::ProposalListReq;
use crate::dto::task::{TaskOf, TaskRow};
use crate::dto::template::TemplateFromReq;
use crate::dto::today::TodayReq;
use crate::dto::workspace::WorkspaceCreateReq;
use crate::host::Headless;
use crate::world::FixedWorld;

fn made(folder: &Path, language: Language, today: NaiveDate) -> App {
    let folders = Folders {
        config: Default::default(),
        workspaces: folder.to_owned(),
    };
    let app = App::new(
        folders,
        Arc::new(Headless {
            folder: folder.to_owned(),
        }),
    )
    .in_world(Arc::new(FixedWorld::new(today, 5)));
    let request = WorkspaceCreateReq {
        path: Some(folder.join("s.redbook").to_string_lossy().into_owned()),
        folder: None,
        name: name(language).to_owned(),
        language,
        currency: redbook_domain::money::Currency::EUR,
    };
    workspace::create(&app, request).unwrap();
    fill(&app, language).unwrap();
    app
}

fn desks(app: &App) -> Vec<ProposalDesk> {
    let rows = proposal_list::list(app, ProposalListReq::default())
        .unwrap()
        .value
        .items;
    rows.iter()
        .map(|row| proposal::get(app, Key { id: row.id }).unwrap().value)
        .collect()
}

fn keys_only(app: &App) -> AccountListRes {
    let request = AccountListReq {
        key_only: true,
        descending: true,
        ..AccountListReq::default()
    };
    account::list(app, request).unwrap().value
}

#[test]
fn the_story_is_told_in_every_language() {
    for language in Language::INTERFACE {
        let folder = tempfile::tempdir().unwrap();
        let app = made(folder.path(), language, story::TOLD_ON);
        let list = keys_only(&app);
        assert_eq!((list.total, list.share.as_str()), (12, "47.6"));
        assert_eq!((list.known, list.could_decide), (43, 66));
        let shares: Vec<&str> = list.rows.iter().map(|row| row.share.as_str()).collect();
        assert_eq!(shares[..4], ["14.0", "8.6", "6.5", "5.0"]);
        let people = person::list(&app, PersonListReq::default()).unwrap().value;
        assert_eq!(people.total, 60);

        let desks = desks(&app);
        let states = |state: State| desks.iter().filter(|desk| desk.state == state).count();
        for state in [
            State::Draft,
            State::Sent,
            State::Expiring,
            State::Expired,
            State::Accepted,
            State::Superseded,
        ] {
            assert_eq!(states(state), 1, "{state:?}");
        }
        for desk in &desks {
            let json = serde_json::to_string(&desk.blocks).unwrap();
            assert!(
                !json.contains('‹'),
                "a placeholder is left in {}",
                desk.proposal.facts.title
            );
            assert_eq!(desk.problem, None);
        }
        main_numbers(
            desks
                .iter()
                .find(|desk| desk.state == State::Draft)
                .unwrap(),
        );
    }
}

fn main_numbers(desk: &ProposalDesk) {
    let said = |key: BoundKey| {
        let found = desk.bound.iter().find(|bound| bound.key == key).unwrap();
        serde_json::to_string(&found.value).unwrap()
    };
    assert!(said(BoundKey::SavedYearly).contains("24291400"));
    assert!(said(BoundKey::PaidOnce).contains("20900000"));
    assert!(said(BoundKey::PaidYearly).contains("42160000"));
    assert!(said(BoundKey::PaybackMonth).contains("2028-04"));
    assert!(said(BoundKey::NetGain).contains("41650"));
    assert_eq!(desk.days_left, 25);
    assert!(
        desk.readiness
            .iter()
            .any(|found| found.code == "consent_ends_before_expiry")
    );
    let taught: Vec<&str> = (desk.readiness.iter())
        .map(|found| found.code.as_str())
        .filter(|code| {
            matches!(
                *code,
                "amount_unknown" | "number_typed" | "block_empty" | "text_missing_language"
            )
        })
        .collect();
    assert_eq!(taught, [] as [&str; 0], "only what is meant to teach");
    let answered: Vec<usize> = desk
        .editions
        .iter()
        .map(|e| e.criteria.iter().filter(|c| c.answered).count())
        .collect();
    assert_eq!(
        answered,
        [4, 4, 2],
        "standing is claimed without evidence, the unit price isn't argued at all"
    );
    let blocks: Vec<usize> = desk
        .editions
        .iter()
        .map(|e| e.edition.facts.layout.len())
        .collect();
    assert_eq!(blocks, [16, 11, 15]);
}

#[test]
fn steps_were_done_in_the_order_of_their_plan() {
    let folder = tempfile::tempdir().unwrap();
    let app = made(folder.path(), Language::En, story::TOLD_ON);
    let mut steps = 0;
    for desk in desks(&app) {
        let key = crate::dto::followup::ProposalKey {
            proposal_id: desk.proposal.id,
        };
        let Ok(status) = crate::commands::followup::status(&app, key) else {
            continue;
        };
        let done: Vec<NaiveDate> = (status.value.tasks.iter())
            .filter_map(|task| task.done_on)
            .collect();
        steps += done.len();
        assert!(done.is_sorted(), "{}: {done:?}", desk.proposal.facts.title);
        let open = status
            .value
            .tasks
            .iter()
            .position(|task| task.done_on.is_none());
        let last = status
            .value
            .tasks
            .iter()
            .rposition(|task| task.done_on.is_some());
        assert!(
            open.is_none_or(|open| last.is_none_or(|last| last < open)),
            "{}: none is left out in between",
            desk.proposal.facts.title
        );
    }
    assert!(steps > 8, "{steps}");
}

#[test]
fn a_template_made_of_the_main_proposal_names_nobody_of_its_customer() {
    for language in Language::INTERFACE {
        let folder = tempfile::tempdir().unwrap();
        let app = made(folder.path(), language, story::TOLD_ON);
        let desks = desks(&app);
        let main = desks
            .iter()
            .find(|desk| desk.state == State::Draft)
            .unwrap();
        let request = TemplateFromReq {
            proposal_id: main.proposal.id,
            name: "Crates".into(),
        };
        let facts = template::create_from(&app, request).unwrap().value.facts;
        let mut texts = serde_json::to_string(&facts.editions).unwrap();
        for block in &facts.blocks {
            texts += &serde_json::to_string(&block.content).unwrap();
        }
        for name in [
            "Belvara",
            "Белвар",
            "Solberg",
            "Солберг",
            "Volnov",
            "Волнов",
            "Toneva",
            "Тонев",
        ] {
            let around = texts.find(name).map(|at| {
                let end = texts.len().min(at + 120);
                String::from_utf8_lossy(&texts.as_bytes()[at.saturating_sub(60)..end]).into_owned()
            });
            assert_eq!(
                around, None,
                "{name} is left in a template made in {language:?}"
            );
        }
        assert!(
            texts.contains("{account}"),
            "the next customer takes its place"
        );
    }
}

#[test]
fn the_same_world_gives_the_same_sample() {
    let ids = |today: &str| -> Vec<Id> {
        let folder = tempfile::tempdir().unwrap();
        let app = made(folder.path(), Language::En, today.parse().unwrap());
        keys_only(&app).rows.iter().map(|row| row.id).collect()
    };
    assert_eq!(ids("2027-06-30"), ids("2027-06-30"));
}

#[test]
fn the_day_it_is_made_has_something_to_do() {
    for language in Language::INTERFACE {
        let folder = tempfile::tempdir().unwrap();
        let app = made(folder.path(), language, story::TOLD_ON);
        let day = today::get(&app, TodayReq::default()).unwrap().value;
        assert_eq!(day.on, story::TOLD_ON);
        let of = |rows: &[TaskRow]| -> Vec<&'static str> {
            rows.iter()
                .map(|row| match row.of {
                    Some(TaskOf::Commitment { .. }) => "commitment",
                    Some(TaskOf::Action { .. }) => "step",
                    Some(TaskOf::Meeting { .. }) => "meeting",
                    None => "task",
                })
                .collect()
        };
        for kind in ["commitment", "step", "meeting", "task"] {
            assert!(of(&day.late).contains(&kind), "a late {kind}");
        }
        assert!(of(&day.today).contains(&"meeting") && of(&day.today).contains(&"task"));
        let meetings: Vec<(NaiveDate, &TaskOf)> = (day.next.iter())
            .filter_map(|row| row.of.as_ref().map(|of| (row.facts.due, of)))
            .filter(|(_, of)| matches!(of, TaskOf::Meeting { .. }))
            .collect();
        assert_eq!(meetings.len(), 3, "tomorrow, the day after, and the next");
        for rows in [&day.late, &day.today, &day.next] {
            assert!(rows.is_sorted_by_key(|row| row.facts.due));
            assert!(rows.iter().all(|row| row.done_on.is_none()));
        }
        assert!(day.late.iter().all(|row| row.days_late > 0));
        let turning: Vec<Option<u32>> = day.birthdays.iter().map(|row| row.turns).collect();
        assert_eq!(turning, [Some(48), None], "one today, one of unknown age");
        assert_eq!(day.birthdays[0].on, day.on);
        assert!(day.birthdays.iter().all(|row| row.account.is_some()));
        let left: Vec<i32> = day.expiring.iter().map(|row| row.days_left).collect();
        assert!(left.len() == 2 && left[0] < 0 && left[1] > 0, "{left:?}");
        assert_eq!(day.unmet.len(), 3);
        assert!(
            day.unmet
                .iter()
                .all(|row| row.days.is_some_and(|days| days > 60))
        );
    }
}

#[test]
fn reviews_are_good_and_bad() {
    let folder = tempfile::tempdir().unwrap();
    let app = made(folder.path(), Language::Ru, story::TOLD_ON);
    let mut values = Vec::new();
    for row in keys_only(&app).rows {
        let health = health::get(&app, Key { id: row.id }).unwrap().value;
        let part = health
            .parts
            .iter()
            .find(|part| part.part == redbook_domain::health::PartCode::Review);
        values.extend(part.and_then(|part| part.value));
    }
    assert_eq!(
        values.len(),
        6,
        "others weren't asked, so nothing is known of them"
    );
    assert!(values.iter().any(|value| *value >= 90) && values.iter().any(|value| *value <= 60));
}
