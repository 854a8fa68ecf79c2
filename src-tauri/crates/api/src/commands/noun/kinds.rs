//! The nouns: what each is called in the journal, how its facts are checked, what hangs on it.

use redbook_domain::DomainResult;
use redbook_domain::account::{Account, AccountFacts, Goal, GoalFacts, Site, SiteFacts};
use redbook_domain::area::{AreaFacts, DecisionArea};
use redbook_domain::attempt::{Attempt, AttemptFacts};
use redbook_domain::change::{PlannedChange, PlannedChangeFacts};
use redbook_domain::company::{
    Company, CompanyFacts, Member, MemberFacts, Product, ProductFacts, Reference, ReferenceFacts,
    TaxRateEntry, TaxRateFacts,
};
use redbook_domain::contact::{Contact, ContactFacts};
use redbook_domain::evidence::{Evidence, EvidenceFacts};
use redbook_domain::id::Id;
use redbook_domain::ideal::{IdealCriterion, IdealCriterionFacts};
use redbook_domain::library::{Entry, EntryFacts};
use redbook_domain::meeting::{Meeting, MeetingFacts};
use redbook_domain::opportunity::{Mark, MarkFacts, Opportunity, OpportunityFacts};
use redbook_domain::person::{Criterion, CriterionFacts, Part, PartFacts, Person, PersonFacts};
use redbook_domain::plan::{Action, ActionFacts};
use redbook_domain::problem::{Problem, ProblemFacts};
use redbook_domain::regard::{Loyalty, LoyaltyFacts, Satisfaction, SatisfactionFacts};
use redbook_domain::relationship::{Influence, InfluenceFacts, RoleGap, RoleGapFacts};
use redbook_domain::review::{Review, ReviewFacts};
use redbook_domain::spin::{SpinQuestion, SpinQuestionFacts};
use redbook_domain::switching::{Switching, SwitchingFacts};
use redbook_domain::template::{Template, TemplateFacts};
use redbook_domain::world::World;
use redbook_storage::{Op, Tx};

use super::{Child, Noun, Root};
use crate::commands::company;
use crate::commands::named::Named;
use crate::error::ApiError;

macro_rules! noun {
    (
        $noun:ident, $facts:ident, $create:ident, $update:ident, $delete:ident, $check:expr
        $(, names $names:expr)? $(, settle $settle:expr)? $(, release $release:expr)?
    ) => {
        impl Noun for $noun {
            type Facts = $facts;
            const CREATE: Op = Op::$create;
            const UPDATE: Op = Op::$update;
            const DELETE: Op = Op::$delete;

            fn facts(&self) -> &$facts {
                &self.facts
            }

            fn set(&mut self, facts: $facts) {
                self.facts = facts;
            }

            fn check(facts: &mut $facts, world: &dyn World) -> DomainResult<()> {
                let check: fn(&mut $facts, &dyn World) -> DomainResult<()> = $check;
                check(facts, world)
            }

            $(fn names(facts: &$facts) -> Vec<Named> {
                let names: fn(&$facts) -> Vec<Named> = $names;
                names(facts)
            })?

            $(fn settle(&self, tx: &mut Tx<'_>) -> Result<(), ApiError> {
                $settle(self, tx)
            })?

            $(fn release(tx: &Tx<'_>, id: Id) -> Result<(), ApiError> {
                $release(tx, id)
            })?
        }
    };
}

macro_rules! root {
    ($($noun:ident),*) => { $(
        impl Root for $noun {
            fn new(id: Id, facts: Self::Facts) -> Self {
                Self { id, version: 0, facts }
            }
        }
    )* };
}

macro_rules! child {
    ($($noun:ident in $parent:ident by $field:ident),* $(,)?) => { $(
        impl Child for $noun {
            type Parent = $parent;

            fn new(id: Id, parent: Id, facts: Self::Facts) -> Self {
                Self { id, version: 0, $field: parent, facts }
            }
        }
    )* };
}

noun!(
    Account,
    AccountFacts,
    CreateAccount,
    UpdateAccount,
    DeleteAccount,
    |f, _| f.check(),
    settle crate::commands::account::known_manager
);
noun!(
    Site,
    SiteFacts,
    CreateSite,
    UpdateSite,
    DeleteSite,
    |f, _| f.check()
);
noun!(
    Goal,
    GoalFacts,
    CreateGoal,
    UpdateGoal,
    DeleteGoal,
    |f, _| f.check(),
    names | f | Named::one::<Person>(f.told_by, "facts.told_by").collect()
);
noun!(
    DecisionArea,
    AreaFacts,
    CreateDecisionArea,
    UpdateDecisionArea,
    DeleteDecisionArea,
    |f, _| f.check(),
    settle crate::commands::area::settled
);
noun!(
    Person,
    PersonFacts,
    CreatePerson,
    UpdatePerson,
    DeletePerson,
    |f, world| f.check_on(world.today())
);
noun!(
    Part,
    PartFacts,
    CreatePart,
    UpdatePart,
    DeletePart,
    |f, _| f.check()
);
noun!(
    Criterion,
    CriterionFacts,
    CreateCriterion,
    UpdateCriterion,
    DeleteCriterion,
    |f, _| f.check()
);
noun!(
    Contact,
    ContactFacts,
    CreateContact,
    UpdateContact,
    DeleteContact,
    |f, world| f.check(world.today()),
    names |f| Named::each::<Person>(&f.people, "facts.people")
        .chain(Named::one::<Member>(f.by, "facts.by"))
        .collect(),
    settle |contact: &Contact, tx: &mut Tx<'_>| {
        let deal = contact.facts.opportunity_id;
        crate::commands::opportunity::of_account(&tx.reader(), contact.account_id, deal)
    }
);
noun!(
    Company,
    CompanyFacts,
    UpdateCompany,
    UpdateCompany,
    UpdateCompany,
    |f, _| f.check()
);
noun!(
    Member,
    MemberFacts,
    CreateMember,
    UpdateMember,
    DeleteMember,
    |f, _| f.check(),
    settle company::only_me
);
noun!(
    TaxRateEntry,
    TaxRateFacts,
    CreateTaxRate,
    UpdateTaxRate,
    DeleteTaxRate,
    |f, _| f.check(),
    settle company::only_usual,
    release company::unused_rate
);
noun!(
    Product,
    ProductFacts,
    CreateProduct,
    UpdateProduct,
    DeleteProduct,
    |f, _| f.check(),
    names | f | Named::one::<TaxRateEntry>(f.tax_rate_id, "facts.tax_rate_id").collect()
);
noun!(
    Reference,
    ReferenceFacts,
    CreateReference,
    UpdateReference,
    DeleteReference,
    |f, _| f.check()
);
noun!(
    Entry,
    EntryFacts,
    CreateEntry,
    UpdateEntry,
    DeleteEntry,
    |f, _| f.check()
);
noun!(
    Template,
    TemplateFacts,
    CreateTemplate,
    UpdateTemplate,
    DeleteTemplate,
    |f, _| f.check()
);
noun!(
    Problem,
    ProblemFacts,
    CreateProblem,
    UpdateProblem,
    DeleteProblem,
    |f, world| f.check(world.today()),
    settle crate::commands::problem::known
);
noun!(
    Opportunity,
    OpportunityFacts,
    CreateOpportunity,
    UpdateOpportunity,
    DeleteOpportunity,
    |f, world| f.check(world.today()),
    settle crate::commands::opportunity::known
);
noun!(
    Mark,
    MarkFacts,
    CreateMark,
    UpdateMark,
    DeleteMark,
    |f, world| f.check(world.today()),
    settle crate::commands::opportunity::known_mark
);
noun!(
    Evidence,
    EvidenceFacts,
    AddEvidence,
    UpdateEvidence,
    DeleteEvidence,
    |f, world| f.check(world.today()),
    settle crate::commands::evidence::known
);
noun!(
    Action,
    ActionFacts,
    CreateAction,
    UpdateAction,
    DeleteAction,
    |f, world| f.check(world.today()),
    settle crate::commands::plan::known
);
noun!(
    Influence,
    InfluenceFacts,
    CreateInfluence,
    UpdateInfluence,
    DeleteInfluence,
    |f, world| f.check(world.today()),
    settle crate::commands::relationship::known_influence
);
noun!(
    RoleGap,
    RoleGapFacts,
    CreateRoleGap,
    UpdateRoleGap,
    DeleteRoleGap,
    |f, _| f.check(),
    settle crate::commands::relationship::known_gap
);
noun!(
    PlannedChange,
    PlannedChangeFacts,
    CreatePlannedChange,
    UpdatePlannedChange,
    DeletePlannedChange,
    |f, world| f.check(world.today())
);
noun!(
    Satisfaction,
    SatisfactionFacts,
    CreateSatisfaction,
    UpdateSatisfaction,
    DeleteSatisfaction,
    |f, world| f.check(world.today()),
    settle crate::commands::regard::known_satisfaction
);
noun!(
    Loyalty,
    LoyaltyFacts,
    CreateLoyalty,
    UpdateLoyalty,
    DeleteLoyalty,
    |f, world| f.check(world.today()),
    settle crate::commands::regard::known_loyalty
);
noun!(
    Switching,
    SwitchingFacts,
    CreateSwitching,
    UpdateSwitching,
    DeleteSwitching,
    |f, _| f.check(),
    settle crate::commands::regard::known_switching
);
noun!(
    IdealCriterion,
    IdealCriterionFacts,
    CreateIdealCriterion,
    UpdateIdealCriterion,
    DeleteIdealCriterion,
    |f, _| f.check()
);
noun!(
    Attempt,
    AttemptFacts,
    CreateAttempt,
    UpdateAttempt,
    DeleteAttempt,
    |f, world| f.check(world.today()),
    settle crate::commands::attempt::known
);
noun!(
    SpinQuestion,
    SpinQuestionFacts,
    CreateSpinQuestion,
    UpdateSpinQuestion,
    DeleteSpinQuestion,
    |f, _| f.check()
);
noun!(
    Meeting,
    MeetingFacts,
    CreateMeeting,
    UpdateMeeting,
    DeleteMeeting,
    |f, _| f.check(),
    settle crate::commands::meeting::known
);
noun!(
    Review,
    ReviewFacts,
    CreateReview,
    UpdateReview,
    DeleteReview,
    |f, world| f.check(world.today()),
    settle crate::commands::regard::known_review
);
root!(
    Account,
    Member,
    TaxRateEntry,
    Product,
    Reference,
    Entry,
    IdealCriterion,
    Attempt,
    SpinQuestion
);
child!(
    Site in Account by account_id,
    Goal in Account by account_id,
    DecisionArea in Account by account_id,
    Contact in Account by account_id,
    Criterion in Part by part_id,
    Problem in Account by account_id,
    Mark in Opportunity by opportunity_id,
    Action in Opportunity by opportunity_id,
    Influence in Account by account_id,
    RoleGap in Account by account_id,
    PlannedChange in Account by account_id,
    Satisfaction in Account by account_id,
    Loyalty in Account by account_id,
    Switching in Account by account_id,
    Review in Account by account_id,
);
