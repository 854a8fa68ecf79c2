//! What a change is called. The code is stored in the journal and labels undo in the interface.

/// Whether a step can be taken back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reach {
    /// Undo and redo.
    Undoable,
    /// It reached outside (was sent, printed, erased) or isn't the user's edit.
    Final,
    /// Too many rows to keep inverses of: one marker in the journal, derived data made anew.
    Bulk,
}

macro_rules! ops {
    ($($(#[$doc:meta])* $name:ident = $code:literal $reach:ident;)*) => {
        /// Every kind of change. Codes are stored: never rename one, add new ones at will.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum Op {
            $($(#[$doc])* $name,)*
        }

        impl Op {
            pub const ALL: &'static [Self] = &[$(Self::$name),*];

            /// Stable code; the Fluent key of the label is made from it.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self {
                    $(Self::$name => $code,)*
                }
            }

            pub(crate) const fn reach(self) -> Reach {
                match self {
                    $(Self::$name => Reach::$reach,)*
                }
            }
        }
    };
}

ops! {
    CreateWorkspace = "create_workspace" Final;
    UpdateWorkspace = "update_workspace" Undoable;
    SetPref = "set_pref" Final;

    CreateAccount = "create_account" Undoable;
    UpdateAccount = "update_account" Undoable;
    DeleteAccount = "delete_account" Undoable;
    CreateSite = "create_site" Undoable;
    UpdateSite = "update_site" Undoable;
    DeleteSite = "delete_site" Undoable;
    CreateGoal = "create_goal" Undoable;
    UpdateGoal = "update_goal" Undoable;
    DeleteGoal = "delete_goal" Undoable;
    CreateDecisionArea = "create_decision_area" Undoable;
    UpdateDecisionArea = "update_decision_area" Undoable;
    /// Its people and deals stand for the whole account again.
    DeleteDecisionArea = "delete_decision_area" Undoable;
    SetRevenue = "set_revenue" Undoable;

    /// Rows of a file, all of them in one step.
    ImportRows = "import_rows" Undoable;

    CreatePerson = "create_person" Undoable;
    UpdatePerson = "update_person" Undoable;
    DeletePerson = "delete_person" Undoable;
    /// Two cards of one person made one; everything of both is kept.
    MergePeople = "merge_people" Undoable;
    /// Personal data removed everywhere, past steps included.
    ErasePerson = "erase_person" Final;
    CreatePart = "create_part" Undoable;
    UpdatePart = "update_part" Undoable;
    DeletePart = "delete_part" Undoable;
    CreateCriterion = "create_criterion" Undoable;
    UpdateCriterion = "update_criterion" Undoable;
    DeleteCriterion = "delete_criterion" Undoable;

    CreateContact = "create_contact" Undoable;
    UpdateContact = "update_contact" Undoable;
    DeleteContact = "delete_contact" Undoable;

    UpdateCompany = "update_company" Undoable;
    CreateMember = "create_member" Undoable;
    UpdateMember = "update_member" Undoable;
    DeleteMember = "delete_member" Undoable;
    CreateTaxRate = "create_tax_rate" Undoable;
    UpdateTaxRate = "update_tax_rate" Undoable;
    DeleteTaxRate = "delete_tax_rate" Undoable;
    CreateProduct = "create_product" Undoable;
    UpdateProduct = "update_product" Undoable;
    DeleteProduct = "delete_product" Undoable;
    CreateReference = "create_reference" Undoable;
    UpdateReference = "update_reference" Undoable;
    DeleteReference = "delete_reference" Undoable;

    CreateProposal = "create_proposal" Undoable;
    UpdateProposal = "update_proposal" Undoable;
    DeleteProposal = "delete_proposal" Undoable;
    CopyProposal = "copy_proposal" Undoable;
    /// Something to look at in a copy was looked at, or its list put away.
    LookAtCopy = "look_at_copy" Undoable;
    ReviseProposal = "revise_proposal" Undoable;
    ExtendProposal = "extend_proposal" Undoable;
    RecordOutcome = "record_outcome" Undoable;
    ReopenProposal = "reopen_proposal" Undoable;
    /// The same outcome for many at once.
    CloseProposals = "close_proposals" Undoable;
    /// Takes the number and freezes the version; what was sent can't be unsent.
    SendProposal = "send_proposal" Final;
    ExportProposal = "export_proposal" Final;
    CreateTemplate = "create_template" Undoable;
    UpdateTemplate = "update_template" Undoable;
    DeleteTemplate = "delete_template" Undoable;
    CreateEdition = "create_edition" Undoable;
    UpdateEdition = "update_edition" Undoable;
    DeleteEdition = "delete_edition" Undoable;
    CreateBlock = "create_block" Undoable;
    UpdateBlock = "update_block" Undoable;
    MoveBlock = "move_block" Undoable;
    DeleteBlock = "delete_block" Undoable;

    CreateTask = "create_task" Undoable;
    UpdateTask = "update_task" Undoable;
    CloseTask = "close_task" Undoable;
    DeleteTask = "delete_task" Undoable;
    StartFollowup = "start_followup" Undoable;
    RecordAnswer = "record_answer" Undoable;
    DeleteAnswer = "delete_answer" Undoable;
    UpdateNegotiation = "update_negotiation" Undoable;
    CreateOffer = "create_offer" Undoable;
    UpdateOffer = "update_offer" Undoable;
    DeleteOffer = "delete_offer" Undoable;
    CreateConcession = "create_concession" Undoable;
    UpdateConcession = "update_concession" Undoable;
    DeleteConcession = "delete_concession" Undoable;
    CreateProblem = "create_problem" Undoable;
    UpdateProblem = "update_problem" Undoable;
    DeleteProblem = "delete_problem" Undoable;
    CreateOpportunity = "create_opportunity" Undoable;
    UpdateOpportunity = "update_opportunity" Undoable;
    DeleteOpportunity = "delete_opportunity" Undoable;
    MoveOpportunity = "move_opportunity" Undoable;
    CloseOpportunity = "close_opportunity" Undoable;
    ReopenOpportunity = "reopen_opportunity" Undoable;
    CreateMark = "create_mark" Undoable;
    UpdateMark = "update_mark" Undoable;
    DeleteMark = "delete_mark" Undoable;
    AddEvidence = "add_evidence" Undoable;
    UpdateEvidence = "update_evidence" Undoable;
    DeleteEvidence = "delete_evidence" Undoable;
    /// A file that had vanished was chosen again.
    RefileEvidence = "refile_evidence" Undoable;
    /// Evidence became rows of a list of proofs.
    QuoteEvidence = "quote_evidence" Undoable;
    CreateAction = "create_action" Undoable;
    UpdateAction = "update_action" Undoable;
    DeleteAction = "delete_action" Undoable;
    CreateInfluence = "create_influence" Undoable;
    UpdateInfluence = "update_influence" Undoable;
    DeleteInfluence = "delete_influence" Undoable;
    CreateRoleGap = "create_role_gap" Undoable;
    UpdateRoleGap = "update_role_gap" Undoable;
    DeleteRoleGap = "delete_role_gap" Undoable;
    /// A role got its person.
    FillRoleGap = "fill_role_gap" Undoable;
    /// Cards put by hand, or back to their automatic places.
    PlaceCards = "place_cards" Undoable;
    CreatePlannedChange = "create_planned_change" Undoable;
    UpdatePlannedChange = "update_planned_change" Undoable;
    DeletePlannedChange = "delete_planned_change" Undoable;
    CreateSatisfaction = "create_satisfaction" Undoable;
    UpdateSatisfaction = "update_satisfaction" Undoable;
    DeleteSatisfaction = "delete_satisfaction" Undoable;
    CreateLoyalty = "create_loyalty" Undoable;
    UpdateLoyalty = "update_loyalty" Undoable;
    DeleteLoyalty = "delete_loyalty" Undoable;
    CreateSwitching = "create_switching" Undoable;
    UpdateSwitching = "update_switching" Undoable;
    DeleteSwitching = "delete_switching" Undoable;
    CreateIdealCriterion = "create_ideal_criterion" Undoable;
    UpdateIdealCriterion = "update_ideal_criterion" Undoable;
    DeleteIdealCriterion = "delete_ideal_criterion" Undoable;
    SetFit = "set_fit" Undoable;
    CreateAttempt = "create_attempt" Undoable;
    UpdateAttempt = "update_attempt" Undoable;
    DeleteAttempt = "delete_attempt" Undoable;
    /// Something of the dossier came into a proposal.
    FeedProposal = "feed_proposal" Undoable;
    CreateReview = "create_review" Undoable;
    UpdateReview = "update_review" Undoable;
    DeleteReview = "delete_review" Undoable;
    CreateSpinQuestion = "create_spin_question" Undoable;
    UpdateSpinQuestion = "update_spin_question" Undoable;
    DeleteSpinQuestion = "delete_spin_question" Undoable;
    CreateMeeting = "create_meeting" Undoable;
    UpdateMeeting = "update_meeting" Undoable;
    DeleteMeeting = "delete_meeting" Undoable;
    /// The meeting became a contact, its answers facts of the dossier.
    HoldMeeting = "hold_meeting" Undoable;
    /// A contact with what was learned by it.
    NoteContact = "note_contact" Undoable;
    /// They did what they had agreed to.
    CloseCommitment = "close_commitment" Undoable;
    CreateFilter = "create_filter" Undoable;
    DeleteFilter = "delete_filter" Undoable;
    CreateEntry = "create_entry" Undoable;
    UpdateEntry = "update_entry" Undoable;
    DeleteEntry = "delete_entry" Undoable;
    /// A library entry made a block.
    InsertEntry = "insert_entry" Undoable;

    /// Paper exists afterwards.
    PrintForms = "print_forms" Final;
    ExportDocument = "export_document" Final;
    AttachFile = "attach_file" Undoable;
    /// A table taken in whole; small enough to be undone.
    Import = "import" Undoable;
    /// Demonstration data.
    AddSample = "add_sample" Final;
    /// Rows by the hundred thousand.
    BulkLoad = "bulk_load" Bulk;
    /// Everything derived made anew; rows stay as they are.
    Repair = "repair" Bulk;

    Restore = "restore" Undoable;
    PurgeBin = "purge_bin" Final;
    Undo = "undo" Final;
    Redo = "redo" Final;
}

impl Op {
    /// The op of a stored code; `None` if a newer program wrote it.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|op| op.code() == code)
    }
}
