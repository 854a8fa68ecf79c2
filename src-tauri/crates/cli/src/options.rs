//! What can be typed.

use std::path::PathBuf;

use clap::{Parser, Subcommand, ValueEnum};

/// Redbook without a window: make a workspace, call any command, export, print, check, back up.
#[derive(Debug, Parser)]
#[command(name = "redbook", version, max_term_width = 96)]
pub struct Options {
    #[command(subcommand)]
    pub command: Command,
}

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Make a new workspace file
    New {
        /// Where to make it, such as sales.redbook; its folder must exist
        file: PathBuf,
        /// Fill it with the invented sample in this language
        #[arg(long, value_enum)]
        sample: Option<SampleLanguage>,
        /// Name of the workspace; without it, the file's name
        #[arg(long)]
        name: Option<String>,
        /// Fill it with this many invented accounts, for measurements
        #[arg(long, conflicts_with = "sample")]
        accounts: Option<u32>,
        /// Together with --accounts: this many people
        #[arg(long, requires = "accounts")]
        people: Option<u32>,
    },
    /// Run any api command: JSON in, JSON out
    Call {
        /// The workspace file
        file: PathBuf,
        /// Name of the command; `redbook commands` lists them
        command: String,
        /// The request as JSON, or - to read it from standard input
        json: Option<String>,
    },
    /// List every api command with the fields it takes and gives, or show one with its types in full
    Commands {
        /// Name of a command, such as account_create
        name: Option<String>,
    },
    /// Write editions as files: of one proposal, or of many
    Export {
        /// The workspace file
        file: PathBuf,
        /// Number, such as TR-2026-0147, or id
        #[arg(long, required_unless_present_any = ["all", "state"])]
        proposal: Option<String>,
        /// Every proposal
        #[arg(long, conflicts_with_all = ["proposal", "state"])]
        all: bool,
        /// Every proposal in this state, such as sent or accepted
        #[arg(long, conflicts_with = "proposal")]
        state: Option<String>,
        /// Whose edition
        #[arg(long, value_enum, default_value = "all")]
        edition: EditionChoice,
        /// Kinds of files, such as pdf,xlsx,docx
        #[arg(long, value_enum, value_delimiter = ',', default_value = "pdf")]
        format: Vec<FormatChoice>,
        /// Folder for the files; it is made in the folder around it if it is missing. A file whose name something else has gets a number behind it
        #[arg(long)]
        out: PathBuf,
        /// Take the proposal's number: this export goes to the customer
        #[arg(long = "final")]
        is_final: bool,
    },
    /// Send a proposal: take its number, freeze its pages, note each edition as given to its reader
    Send {
        /// The workspace file
        file: PathBuf,
        /// Number, such as TR-2026-0147-R2, or id
        #[arg(long)]
        proposal: String,
        /// How the editions went to their readers; without it, as the plan proposes for each
        #[arg(long, value_enum)]
        how: Option<SendChoice>,
        /// Only say what it would do
        #[arg(long)]
        plan: bool,
        /// Make no tasks for what follows the sending
        #[arg(long)]
        no_steps: bool,
    },
    /// Record what came of a proposal that was sent: who said so, when and how
    Record {
        /// The workspace file
        file: PathBuf,
        /// Number, such as TR-2026-0147-R2, or id
        #[arg(long)]
        proposal: String,
        /// What came of it
        #[arg(long = "as", value_enum)]
        kind: OutcomeChoice,
        /// The day, such as 2026-11-23; without it, today
        #[arg(long)]
        on: Option<String>,
        /// Who said so
        #[arg(long, default_value = "")]
        by: String,
        /// How it was said, such as "by phone"
        #[arg(long, default_value = "")]
        how: String,
        /// Why; a refusal needs it
        #[arg(long, default_value = "")]
        reason: String,
        /// Who got the order instead, if that is known
        #[arg(long, default_value = "")]
        winner: String,
    },
    /// Write what differs between two versions as a PDF
    Compare {
        /// The workspace file
        file: PathBuf,
        /// Number, such as TR-2026-0147, or id of the earlier version
        #[arg(long)]
        left: String,
        /// Number, such as TR-2026-0147-R2, or id of the later version
        #[arg(long)]
        right: String,
        /// Whose edition; all stands for the first one
        #[arg(long, value_enum, default_value = "director")]
        edition: EditionChoice,
        /// Where to write the PDF, such as changes.pdf; only a PDF may be there already, and is replaced
        #[arg(long)]
        out: PathBuf,
    },
    /// Import accounts, people or revenue from CSV, XLSX or vCard: all rows in one step, or nothing
    Import {
        /// The workspace file
        file: PathBuf,
        /// The table or the cards, such as contacts.xlsx
        #[arg(long)]
        from: PathBuf,
        /// What the rows are; without it, what they look like
        #[arg(long = "as", value_enum)]
        subject: Option<SubjectChoice>,
        /// Sheet of a workbook, from 1
        #[arg(long, value_parser = clap::value_parser!(u32).range(1..))]
        sheet: Option<u32>,
        /// Encoding of a text file, such as windows-1251; without it, what it looks like
        #[arg(long)]
        encoding: Option<String>,
        /// Only say how the columns are read and what is wrong
        #[arg(long)]
        check: bool,
        /// Leave out rows that are wrong, or that look like somebody known but differ
        #[arg(long, conflicts_with = "check")]
        leave_out: bool,
    },
    /// Write all accounts, people or revenue as a table or as cards, with the columns that import reads
    Extract {
        /// The workspace file
        file: PathBuf,
        /// What the rows are
        #[arg(long = "as", value_enum)]
        subject: SubjectChoice,
        /// Where to write it; the ending says the kind: .csv, .xlsx, or .vcf for people. Only a file of
        /// that kind may be there already, and is replaced
        #[arg(long)]
        out: PathBuf,
    },
    /// Write VIP questionnaires, two sides a customer, as one PDF
    Questionnaire {
        /// The workspace file
        file: PathBuf,
        /// Name or id of an account, or all
        #[arg(long)]
        account: String,
        /// Where to write the PDF, such as forms.pdf; its folder must exist. Only a PDF may be there
        /// already, and is replaced
        #[arg(long)]
        out: PathBuf,
    },
    /// Look for damage; prints what it finds
    Check {
        /// The workspace file
        file: PathBuf,
    },
    /// Copy the workspace safely while it is in use
    Backup {
        /// The workspace file
        file: PathBuf,
        /// Where to write the copy
        #[arg(long)]
        out: PathBuf,
    },
    /// Make a workspace from a backup
    Restore {
        /// The backup
        file: PathBuf,
        /// Where to make the workspace; nothing may be there yet
        #[arg(long)]
        out: PathBuf,
    },
    /// Find accounts, people, proposals and notes by the beginnings of words
    Search {
        /// The workspace file
        file: PathBuf,
        /// Beginnings of words, such as "belv dair"
        #[arg(value_parser = clap::builder::NonEmptyStringValueParser::new())]
        text: String,
    },
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum SampleLanguage {
    /// English
    En,
    /// Russian
    Ru,
    /// Bulgarian
    Bg,
}

/// What came of a proposal.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum OutcomeChoice {
    /// They agreed
    Accepted,
    /// They refused
    Declined,
    /// We took it back
    Withdrawn,
}

/// How editions went to their readers.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum SendChoice {
    /// As attachments of messages
    Email,
    /// By post
    Letter,
    /// Handed over
    ByHand,
    /// In another way
    Other,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum EditionChoice {
    /// For those who decide
    Director,
    /// For those who answer for people
    Hr,
    /// For those who check the numbers
    Finance,
    /// Every edition, those for one person too
    All,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum FormatChoice {
    /// The pages
    Pdf,
    /// The prices as a workbook
    Xlsx,
    /// A Word file
    Docx,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum SubjectChoice {
    People,
    Accounts,
    Revenue,
}
