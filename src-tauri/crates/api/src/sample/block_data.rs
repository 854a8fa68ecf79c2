//! What is said of blocks: the same kinds as the domain's, with texts in the short notation and
//! names for keys.

use chrono::NaiveDate;
use redbook_domain::proposal::BoundKey;
use redbook_domain::proposal::block::Verdict;
use serde::Deserialize;

use super::text::Text;

#[derive(Debug, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub(super) enum BlockData {
    Heading {
        label: Text,
        text: Text,
    },
    Text {
        label: Text,
        sublabel: Option<Text>,
        body: Text,
        #[serde(default)]
        lead: bool,
    },
    KeyFigures {
        figures: Vec<FigureData>,
    },
    PriceTable {
        title: Text,
        note: Option<Text>,
    },
    CostTable {
        title: Text,
        note: Option<Text>,
    },
    CashFlow {
        label: Text,
        title: Text,
        note: Option<Text>,
        what_ifs: bool,
    },
    Exclusivity {
        label: Text,
        sublabel: Option<Text>,
        points: Vec<PointData>,
    },
    References {
        label: Text,
        title: Text,
        references: Vec<String>,
        how_to_ask: Text,
    },
    Team {
        label: Text,
        title: Text,
        members: Vec<String>,
    },
    Specification {
        label: Text,
        title: Text,
        rows: Vec<RequirementData>,
    },
    Proofs {
        label: Text,
        title: Text,
        rows: Vec<ProofData>,
    },
    Decision {
        title: Text,
        text: Text,
    },
    PreparedBy {
        label: Text,
        sublabel: Option<Text>,
        members: Vec<String>,
    },
    Expiry {
        text: Text,
    },
    Table {
        label: Option<Text>,
        /// Cells stand between bars, as in `rows`.
        head: Text,
        /// Percent of each column.
        widths: Vec<u16>,
        /// Whether the last column holds to the right.
        right: bool,
        rows: Vec<Text>,
    },
    Timeline {
        label: Text,
        stages: Vec<StageData>,
    },
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct StageData {
    pub name: Text,
    pub from: NaiveDate,
    pub to: Option<NaiveDate>,
    /// Keeps its day of the year, as the project does; else its distance from today.
    #[serde(default)]
    pub season: bool,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FigureData {
    pub bound: Option<BoundKey>,
    pub value: Option<Text>,
    pub caption: Text,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PointData {
    pub term: Text,
    pub text: Text,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RequirementData {
    pub requirement: Text,
    pub offered: Text,
    pub verdict: Verdict,
    pub note: Text,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ProofData {
    pub criterion: Text,
    pub who: Text,
    pub document: Text,
    pub dated: NaiveDate,
    pub appendix: String,
    /// The criterion it proves, as `kanev.0`.
    pub proves: Option<String>,
}
