//! Every command, once.

use redbook_domain::account::{Account, AccountFacts, Goal, GoalFacts, Site, SiteFacts};
use redbook_domain::area::{AreaFacts, DecisionArea};
use redbook_domain::attempt::{Attempt, AttemptFacts};
use redbook_domain::change::{PlannedChange, PlannedChangeFacts};
use redbook_domain::company::{
    CompanyFacts, Member, MemberFacts, Product, ProductFacts, Reference, ReferenceFacts,
    TaxRateEntry, TaxRateFacts,
};
use redbook_domain::contact::{Contact, ContactFacts};
use redbook_domain::evidence::{Evidence, EvidenceFacts, EvidenceFile};
use redbook_domain::ideal::{IdealAnswers, IdealCriterion, IdealCriterionFacts};
use redbook_domain::library::{Entry, EntryFacts};
use redbook_domain::meeting::{Meeting, MeetingFacts};
use redbook_domain::negotiation::{ConcessionFacts, OfferFacts};
use redbook_domain::opportunity::{Mark, MarkFacts, Opportunity, OpportunityFacts};
use redbook_domain::person::{Criterion, CriterionFacts, Part, PartFacts, Person, PersonFacts};
use redbook_domain::plan::{Action, ActionFacts};
use redbook_domain::problem::{Cost, Counted, Problem, ProblemFacts};
use redbook_domain::proposal::{BlockContent, EditionFacts, ProposalFacts};
use redbook_domain::regard::{Loyalty, LoyaltyFacts, Satisfaction, SatisfactionFacts};
use redbook_domain::relationship::{Influence, InfluenceFacts, RoleGap, RoleGapFacts};
use redbook_domain::review::{Review, ReviewFacts};
use redbook_domain::spin::{SpinQuestion, SpinQuestionFacts};
use redbook_domain::switching::{Switching, SwitchingFacts};
use redbook_domain::task::TaskFacts;
use redbook_domain::template::{Template, TemplateFacts};
use redbook_domain::{
    followup as followup_rules, health as health_rules, negotiation as negotiation_rules,
    opportunity as opportunity_rules, portfolio as portfolio_rules,
};

use super::*;
use crate::dispatch::commands;
use crate::dto::{
    Create, CreateIn, Item, Items, Key, Nothing, Update, account::*, appendix::*, attempt::*,
    company::*, compare::*, coverage::*, evidence::*, extract::*, feed::*, file::*, followup::*,
    handover::*, ideal::*, import::*, job::*, library::*, meeting::*, negotiation::*, note::*,
    opportunity::*, paper::*, person::*, plan::*, portfolio::*, problem::*, proposal::*,
    proposals::*, questionnaire::*, reach::*, regard::*, relationship::*, spin::*, task::*,
    template::*, today::*, version::*, workspace::*,
};

commands! {
    json {
        workspace_recent: workspace::recent, Nothing => Items<RecentWorkspace>;
        workspace_default_folder: workspace::default_folder, Nothing => Folder;
        workspace_create: workspace::create, WorkspaceCreateReq => WorkspaceInfo;
        workspace_open: workspace::open, WorkspaceOpenReq => WorkspaceInfo;
        workspace_sample: workspace::sample, WorkspaceSampleReq => WorkspaceInfo;
        workspace_info: workspace::info, Nothing => WorkspaceState;
        workspace_update: workspace::update, WorkspaceUpdateReq => WorkspaceInfo;
        workspace_close: workspace::close, Nothing => Nothing;
        workspace_check: backup::check, CheckReq => Items<Finding>;
        workspace_repair: backup::repair, Nothing => Nothing;
        workspace_backup: backup::take, BackupReq => BackupInfo;
        workspace_backups: backup::list, Nothing => Items<BackupInfo>;
        workspace_restore: backup::restore, RestoreReq => Restored;
        prefs_get: workspace::prefs_get, Nothing => Prefs;
        prefs_set: workspace::prefs_set, Prefs => Prefs;
        search: workspace::search, SearchReq => Items<SearchHit>;
        undo_state: workspace::undo_state, Nothing => UndoState;
        undo: workspace::undo, Nothing => Undone;
        redo: workspace::redo, Nothing => Undone;
        bin_list: bin::list, Nothing => Items<BinEntry>;
        bin_restore: bin::restore, BinRestoreReq => Nothing;

        file_choose_save: file::choose_save, ChooseSaveReq => Chosen;
        file_choose_open: file::choose_open, ChooseOpenReq => Chosen;
        file_open: file::open, FileReq => Nothing;
        file_reveal: file::reveal, FileReq => Nothing;
        file_print: file::print, FileReq => PrintRes;
        picture_import: file::picture_import, PictureImportReq => PictureRes;
        appendix_import: appendix::import, AppendixImportReq => AppendixRes;

        account_list: account::list, AccountListReq => AccountListRes;
        account_get: account::get, Key => AccountDossier;
        account_create: noun::create::<Account>, Create<AccountFacts> => Item<AccountFacts>;
        account_update: noun::update::<Account>, Update<AccountFacts> => Item<AccountFacts>;
        account_delete: noun::delete::<Account>, Key => Nothing;
        site_create: noun::create_in::<Site>, CreateIn<SiteFacts> => Item<SiteFacts>;
        site_update: noun::update::<Site>, Update<SiteFacts> => Item<SiteFacts>;
        site_delete: noun::delete::<Site>, Key => Nothing;
        goal_create: noun::create_in::<Goal>, CreateIn<GoalFacts> => Item<GoalFacts>;
        goal_update: noun::update::<Goal>, Update<GoalFacts> => Item<GoalFacts>;
        goal_delete: noun::delete::<Goal>, Key => Nothing;
        decision_area_create: noun::create_in::<DecisionArea>, CreateIn<AreaFacts> => Item<AreaFacts>;
        decision_area_update: noun::update::<DecisionArea>, Update<AreaFacts> => Item<AreaFacts>;
        decision_area_delete: area::delete, Key => Nothing;
        revenue_set: account::revenue_set, RevenueSetReq => Nothing;

        person_list: person::list, PersonListReq => PersonListRes;
        person_get: person::get, Key => Participant;
        person_create: person::create, PersonCreateReq => Participant;
        person_update: noun::update::<Person>, Update<PersonFacts> => Item<PersonFacts>;
        person_delete: noun::delete::<Person>, Key => Nothing;
        person_merge_preview: person::merge_preview, PersonPairReq => PersonPair;
        person_merge: person::merge, PersonMergeReq => Item<PersonFacts>;
        person_erase: person::erase, Key => PersonErased;
        part_create: person::part_create, PartCreateReq => Participant;
        part_update: person::part_update, Update<PartFacts> => Item<PartFacts>;
        part_delete: noun::delete::<Part>, Key => Nothing;
        criterion_create: noun::create_in::<Criterion>, CreateIn<CriterionFacts> => Item<CriterionFacts>;
        criterion_update: noun::update::<Criterion>, Update<CriterionFacts> => Item<CriterionFacts>;
        criterion_delete: noun::delete::<Criterion>, Key => Nothing;
        contact_create: noun::create_in::<Contact>, CreateIn<ContactFacts> => Item<ContactFacts>;
        contact_update: noun::update::<Contact>, Update<ContactFacts> => Item<ContactFacts>;
        contact_delete: noun::delete::<Contact>, Key => Nothing;
        retention_review_list: regard::reviews, Key => Items<Item<ReviewFacts>>;
        retention_review_create: noun::create_in::<Review>, CreateIn<ReviewFacts> => Item<ReviewFacts>;
        retention_review_update: noun::update::<Review>, Update<ReviewFacts> => Item<ReviewFacts>;
        retention_review_delete: noun::delete::<Review>, Key => Nothing;
        note_contact: note::contact, NoteContactReq => NotedContact;
        note_offers: note::offers::offers, NoteOffersReq => Items<NoteOffer>;
        commitment_close: note::close_commitment, CommitmentCloseReq => Item<ContactFacts>;
        spin_question_list: spin::list, SpinQuestionListReq => Items<SpinQuestionRow>;
        spin_question_create: noun::create::<SpinQuestion>, Create<SpinQuestionFacts> => Item<SpinQuestionFacts>;
        spin_question_update: noun::update::<SpinQuestion>, Update<SpinQuestionFacts> => Item<SpinQuestionFacts>;
        spin_question_delete: noun::delete::<SpinQuestion>, Key => Nothing;
        meeting_plan_list: meeting::list, MeetingListReq => Items<MeetingRow>;
        meeting_plan_get: meeting::get, Key => MeetingPlan;
        meeting_plan_create: meeting::create, CreateIn<MeetingFacts> => MeetingPlan;
        meeting_plan_update: meeting::update, Update<MeetingFacts> => MeetingPlan;
        meeting_plan_delete: noun::delete::<Meeting>, Key => Nothing;
        meeting_plan_hold: meeting::hold::hold, MeetingHoldReq => MeetingPlan;
        meeting_plan_print: meeting::print::print, MeetingPrintReq => Made;

        relationship_map_get: relationship::get, RelationshipMapReq => RelationshipMap;
        relationship_place: relationship::place::place, RelationshipPlaceReq => Nothing;
        relationship_map_print: relationship::print::print, RelationshipPrintReq => Made;
        handover_brief_print: handover::print, HandoverReq => Made;
        handover_brief_preview: handover::preview, HandoverPreviewReq => Preview;
        influence_create: noun::create_in::<Influence>, CreateIn<InfluenceFacts> => Item<InfluenceFacts>;
        influence_update: noun::update::<Influence>, Update<InfluenceFacts> => Item<InfluenceFacts>;
        influence_delete: noun::delete::<Influence>, Key => Nothing;
        role_gap_create: noun::create_in::<RoleGap>, CreateIn<RoleGapFacts> => Item<RoleGapFacts>;
        role_gap_update: noun::update::<RoleGap>, Update<RoleGapFacts> => Item<RoleGapFacts>;
        role_gap_delete: noun::delete::<RoleGap>, Key => Nothing;
        role_gap_fill: relationship::fill::fill, RoleGapFillReq => Participant;
        planned_change_list: change::list, Key => Items<Item<PlannedChangeFacts>>;
        planned_change_create: noun::create_in::<PlannedChange>, CreateIn<PlannedChangeFacts> => Item<PlannedChangeFacts>;
        planned_change_update: noun::update::<PlannedChange>, Update<PlannedChangeFacts> => Item<PlannedChangeFacts>;
        planned_change_delete: noun::delete::<PlannedChange>, Key => Nothing;
        account_coverage_get: reach::get, Key => AccountCoverage;
        account_health_get: health::get, Key => health_rules::Health;
        health_rules_get: health::rules_get, Nothing => health_rules::Rules;
        health_rules_set: health::rules_set, health_rules::Rules => health_rules::Rules;
        regard_get: regard::get, Key => Regard;
        satisfaction_create: noun::create_in::<Satisfaction>, CreateIn<SatisfactionFacts> => Item<SatisfactionFacts>;
        satisfaction_update: noun::update::<Satisfaction>, Update<SatisfactionFacts> => Item<SatisfactionFacts>;
        satisfaction_delete: noun::delete::<Satisfaction>, Key => Nothing;
        loyalty_create: noun::create_in::<Loyalty>, CreateIn<LoyaltyFacts> => Item<LoyaltyFacts>;
        loyalty_update: noun::update::<Loyalty>, Update<LoyaltyFacts> => Item<LoyaltyFacts>;
        loyalty_delete: noun::delete::<Loyalty>, Key => Nothing;
        switching_list: regard::switching_list, Key => SwitchingList;
        switching_create: noun::create_in::<Switching>, CreateIn<SwitchingFacts> => Item<SwitchingFacts>;
        switching_update: noun::update::<Switching>, Update<SwitchingFacts> => Item<SwitchingFacts>;
        switching_delete: noun::delete::<Switching>, Key => Nothing;
        ideal_profile_get: ideal::get, Nothing => IdealProfile;
        ideal_answers_set: ideal::set_answers, IdealAnswers => IdealAnswers;
        ideal_criterion_create: noun::create::<IdealCriterion>, Create<IdealCriterionFacts> => Item<IdealCriterionFacts>;
        ideal_criterion_update: noun::update::<IdealCriterion>, Update<IdealCriterionFacts> => Item<IdealCriterionFacts>;
        ideal_criterion_delete: noun::delete::<IdealCriterion>, Key => Nothing;
        fit_get: ideal::fit_get, Key => AccountFit;
        fit_set: ideal::fit_set, FitSetReq => AccountFit;
        attempt_list: attempt::list, AttemptListReq => AttemptList;
        attempt_create: noun::create::<Attempt>, Create<AttemptFacts> => Item<AttemptFacts>;
        attempt_update: noun::update::<Attempt>, Update<AttemptFacts> => Item<AttemptFacts>;
        attempt_delete: noun::delete::<Attempt>, Key => Nothing;

        problem_list: problem::list, ProblemListReq => ProblemList;
        problem_cost: problem::cost, Cost => Counted;
        problem_create: noun::create_in::<Problem>, CreateIn<ProblemFacts> => Item<ProblemFacts>;
        problem_update: noun::update::<Problem>, Update<ProblemFacts> => Item<ProblemFacts>;
        problem_delete: noun::delete::<Problem>, Key => Nothing;

        opportunity_list: opportunity::list::list, OpportunityListReq => OpportunityListRes;
        opportunity_board: opportunity::list::board, OpportunityListReq => OpportunityBoard;
        opportunity_get: opportunity::get, Key => OpportunityPage;
        opportunity_create: opportunity::create, CreateIn<OpportunityFacts> => OpportunityPage;
        opportunity_update: noun::update::<Opportunity>, Update<OpportunityFacts> => Item<OpportunityFacts>;
        opportunity_delete: noun::delete::<Opportunity>, Key => Nothing;
        opportunity_move: opportunity::moves::move_to, OpportunityMoveReq => OpportunityPage;
        opportunity_close: opportunity::close::close, OpportunityCloseReq => OpportunityPage;
        opportunity_reopen: opportunity::close::reopen, OpportunityReopenReq => OpportunityPage;
        opportunity_figures: opportunity::figures::get, Span => OpportunityFigures;
        opportunity_rules_get: opportunity::rules_get, Nothing => opportunity_rules::Rules;
        opportunity_rules_set: opportunity::rules_set, opportunity_rules::Rules => opportunity_rules::Rules;
        mark_create: noun::create_in::<Mark>, CreateIn<MarkFacts> => Item<MarkFacts>;
        mark_update: noun::update::<Mark>, Update<MarkFacts> => Item<MarkFacts>;
        mark_delete: noun::delete::<Mark>, Key => Nothing;

        evidence_list: evidence::list, EvidenceListReq => EvidenceList;
        evidence_add: evidence::add, EvidenceAddReq => Item<EvidenceFacts>;
        evidence_update: noun::update::<Evidence>, Update<EvidenceFacts> => Item<EvidenceFacts>;
        evidence_delete: noun::delete::<Evidence>, Key => Nothing;
        evidence_refile: evidence::refile, EvidenceFileReq => EvidenceFile;
        evidence_save: evidence::save, EvidenceSaveReq => Made;
        evidence_quote: evidence::quote::quote, EvidenceQuoteReq => BlockDesk;

        action_plan_get: plan::get, ActionPlanReq => ActionPlan;
        action_create: noun::create_in::<Action>, CreateIn<ActionFacts> => Item<ActionFacts>;
        action_update: noun::update::<Action>, Update<ActionFacts> => Item<ActionFacts>;
        action_delete: noun::delete::<Action>, Key => Nothing;
        action_plan_print: plan::paper::print, ActionPlanFileReq => Made;
        action_plan_calendar: plan::paper::calendar_file, ActionPlanFileReq => Made;

        company_get: company::get, Nothing => CompanyRes;
        company_update: company::update, Update<CompanyFacts> => CompanyRes;
        member_list: company::member_list, Nothing => Items<Item<MemberFacts>>;
        member_create: noun::create::<Member>, Create<MemberFacts> => Item<MemberFacts>;
        member_update: noun::update::<Member>, Update<MemberFacts> => Item<MemberFacts>;
        member_delete: noun::delete::<Member>, Key => Nothing;
        tax_rate_list: company::tax_rate_list, Nothing => Items<Item<TaxRateFacts>>;
        tax_rate_create: noun::create::<TaxRateEntry>, Create<TaxRateFacts> => Item<TaxRateFacts>;
        tax_rate_update: noun::update::<TaxRateEntry>, Update<TaxRateFacts> => Item<TaxRateFacts>;
        tax_rate_delete: noun::delete::<TaxRateEntry>, Key => Nothing;
        product_list: company::product_list, Nothing => Items<Item<ProductFacts>>;
        product_create: noun::create::<Product>, Create<ProductFacts> => Item<ProductFacts>;
        product_update: noun::update::<Product>, Update<ProductFacts> => Item<ProductFacts>;
        product_delete: noun::delete::<Product>, Key => Nothing;
        reference_list: company::reference_list, Nothing => Items<Item<ReferenceFacts>>;
        reference_create: noun::create::<Reference>, Create<ReferenceFacts> => Item<ReferenceFacts>;
        reference_update: noun::update::<Reference>, Update<ReferenceFacts> => Item<ReferenceFacts>;
        reference_delete: noun::delete::<Reference>, Key => Nothing;

        template_list: template::list, Nothing => Items<TemplateRow>;
        template_get: template::get, Key => Item<TemplateFacts>;
        template_preview: template::preview::preview, TemplatePreviewReq => Preview;
        template_create_from: template::create_from, TemplateFromReq => Item<TemplateFacts>;
        template_update: noun::update::<Template>, Update<TemplateFacts> => Item<TemplateFacts>;
        template_delete: noun::delete::<Template>, Key => Nothing;
        look_list: template::looks, Nothing => Items<LookRow>;

        proposal_list: proposal_list::list, ProposalListReq => ProposalListRes;
        proposal_board: proposal_list::board, ProposalListReq => ProposalBoard;
        proposal_calendar: proposal_list::calendar, Span => Items<CalendarEntry>;
        filter_list: filter::list, Nothing => Items<Item<FilterFacts>>;
        filter_create: filter::create, Create<FilterFacts> => Item<FilterFacts>;
        filter_delete: filter::delete, Key => Nothing;
        portfolio_get: portfolio::get, PortfolioReq => PortfolioRes;
        portfolio_rules_get: portfolio::rules_get, Nothing => portfolio_rules::Rules;
        portfolio_rules_set: portfolio::rules_set, portfolio_rules::Rules => portfolio_rules::Rules;
        conversion_get: conversion::get, Span => ConversionRes;
        proposal_get: proposal::get, Key => ProposalDesk;
        proposal_create: proposal::create, ProposalCreateReq => ProposalDesk;
        proposal_update: proposal::update, Update<ProposalFacts> => Item<ProposalFacts>;
        proposal_delete: proposal::delete, Key => Nothing;
        proposal_send_plan: send::plan, Key => SendPlan;
        proposal_send: send::send, SendReq => SendRes;
        proposal_revise: revise::revise, Key => ProposalDesk;
        proposal_extend: revise::extend, ExtendReq => ProposalDesk;
        proposal_reopen: revise::reopen, ReopenReq => ProposalDesk;
        proposal_close_many: revise::close_many, CloseReq => Closed;
        proposal_copy: copy::copy_to, CopyReq => CopyRes;
        copy_get: copy::list, Key => CopyList;
        copy_tick: copy::tick, CopyTickReq => CopyList;
        copy_close: copy::close, CopyCloseReq => CopyList;
        proposal_versions: version::list, Key => Items<VersionRow>;
        version_findings: version::findings, Key => VersionFindings;
        version_compare: compare::compare, CompareReq => CompareRes;
        compare_print: compare::print, ComparePrintReq => Made;
        proposal_record: proposal::record, OutcomeReq => ProposalDesk;
        today_get: today::get, TodayReq => Today;
        task_list: task::list, TaskListReq => Items<TaskRow>;
        task_create: task::create, Create<TaskFacts> => Item<TaskFacts>;
        task_update: task::update, Update<TaskFacts> => Item<TaskFacts>;
        task_delete: task::delete, Key => Nothing;
        task_done: task::done, TaskDoneReq => Item<TaskFacts>;
        task_skip: task::skip, TaskSkipReq => Item<TaskFacts>;
        task_reopen: task::reopen, TaskReopenReq => Item<TaskFacts>;
        reminder_close: task::close_reminder, ReminderCloseReq => Item<TaskFacts>;
        followup_rules_get: followup::rules_get, Nothing => followup_rules::Rules;
        followup_rules_set: followup::rules_set, followup_rules::Rules => followup_rules::Rules;
        followup_plan: followup::show_plan, ProposalKey => FollowupPlan;
        followup_start: followup::start_now, FollowupStartReq => FollowupStatus;
        followup_status: followup::status, ProposalKey => FollowupStatus;
        acknowledge: followup::acknowledge, AcknowledgeReq => FollowupStatus;
        answer_record: followup::answer_record, AnswerRecordReq => FollowupStatus;
        answer_delete: followup::answer_delete, Key => Nothing;
        negotiation_rules_get: negotiation::rules_get, Nothing => negotiation_rules::Rules;
        negotiation_rules_set: negotiation::rules_set, negotiation_rules::Rules => negotiation_rules::Rules;
        negotiation_get: negotiation::get, ProposalKey => NegotiationSheet;
        negotiation_update: negotiation::update, NegotiationUpdateReq => NegotiationSheet;
        offer_add: negotiation::offer_add, OfferAddReq => NegotiationSheet;
        offer_update: negotiation::offer_update, Update<OfferFacts> => NegotiationSheet;
        offer_delete: negotiation::offer_delete, Key => Nothing;
        concession_add: negotiation::concession_add, ConcessionAddReq => NegotiationSheet;
        concession_update: negotiation::concession_update, Update<ConcessionFacts> => NegotiationSheet;
        concession_delete: negotiation::concession_delete, Key => Nothing;
        edition_create: edition::create, EditionCreateReq => ProposalDesk;
        edition_delete: edition::delete, Key => Nothing;
        edition_update: edition::update, Update<EditionFacts> => Item<EditionFacts>;
        block_create: block::create, BlockCreateReq => BlockDesk;
        block_update: block::update, Update<BlockContent> => BlockDesk;
        block_answers: block::answers, BlockAnswersReq => BlockDesk;
        block_share: block::share, BlockShareReq => BlockDesk;
        block_delete: block::delete, Key => Nothing;
        coverage_get: coverage::get, CoverageReq => CoverageRes;
        library_list: library::list, LibraryListReq => LibraryListRes;
        library_get: library::get, LibraryGetReq => LibraryEntry;
        library_create: library::create, LibraryCreateReq => Item<EntryFacts>;
        library_update: library::update, Update<EntryFacts> => Item<EntryFacts>;
        library_delete: noun::delete::<Entry>, Key => Nothing;
        library_insert: library::insert, LibraryInsertReq => BlockDesk;
        library_stale: library::stale, LibraryStaleReq => Items<LibraryStale>;
        library_take_back: library::take_back, LibraryTakeBackReq => Item<EntryFacts>;
        proposal_feed_list: feed::list, FeedListReq => Items<FeedRow>;
        proposal_feed: feed::feed, FeedReq => FeedRes;
        library_refresh: library::refresh, LibraryRefreshReq => BlockDesk;
        edition_preview: document::preview, PreviewReq => Preview;
        proposal_places: document::places, Key => Items<BoundPlace>;
        proposal_export: export::export, ExportReq => ExportRes;
        proposal_sheet: paper::sheet, SheetReq => Made;
        edition_word: paper::word, WordReq => Made;
        cover_text: mail::cover, CoverReq => CoverText;
        mail_draft: mail::draft, MailDraftReq => Made;
        mail_text: mail::text, MailTextReq => MailText;
        letter_print: mail::letter, LetterReq => Made;
        import_open: import::open, ImportOpenReq => ImportState;
        import_reopen: import::reopen, ImportReopenReq => ImportState;
        import_get: import::get, Key => ImportState;
        import_map: import::map, ImportMapReq => ImportState;
        import_check: import::check, Key => JobState;
        import_rows: import::rows, ImportRowsReq => ImportRows;
        import_problems: import::problems, ImportProblemsReq => ImportProblems;
        import_same: import::same, ImportSameReq => ImportPair;
        import_decide: import::decide, ImportDecideReq => ImportState;
        import_fix: import::fix, ImportFixReq => ImportState;
        import_apart: import::apart, ImportApartReq => ImportState;
        import_apply: import::apply, ImportApplyReq => JobState;
        import_left_out: import::left_out, ImportLeftOutReq => Made;
        import_close: import::close, Key => Nothing;
        export_table: extract::export, TableExportReq => JobState;

        bulk_export: bulk::export, BulkExportReq => JobState;
        job_state: job::state, Key => JobState;
        job_stop: job::stop, Key => JobState;
        job_list: job::list, Nothing => Items<JobState>;
        questionnaire_print: questionnaire::print, QuestionnairePrintReq => QuestionnairePrintRes;
        questionnaire_preview: questionnaire::preview, QuestionnairePreviewReq => Preview;
    }
    bytes {
        document_bytes: document::bytes, DocumentReq;
        evidence_bytes: evidence::bytes, Key;
        picture_bytes: file::picture_bytes, PictureReq;
    }
}
