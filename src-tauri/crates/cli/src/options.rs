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
        /// Where to make it, such as sales.redbook
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
        file: PathBuf,
        /// Name of the command; `redbook commands` lists them
        command: String,
        /// The request as JSON, or - to read it from standard input
        json: Option<String>,
    },
    /// List every api command with its request and reply types
    Commands,
    /// Write editions as files: of one proposal, or of many
    Export {
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
        #[arg(long, value_enum, default_value = "all")]
        edition: EditionChoice,
        /// Kinds of files, such as pdf,xlsx,docx
        #[arg(long, value_enum, value_delimiter = ',', default_value = "pdf")]
        format: Vec<FormatChoice>,
        /// Folder for the files
        #[arg(long)]
        out: PathBuf,
        /// Take the proposal's number: this export goes to the customer
        #[arg(long = "final")]
        is_final: bool,
    },
    /// Send a proposal: take its number, freeze its pages, note each edition as given to its reader
    Send {
        file: PathBuf,
        /// Number, such as TR-2026-0147-R2, or id
        #[arg(long)]
        proposal: String,
        #[arg(long, value_enum, default_value = "other")]
        how: SendChoice,
        /// Only say what it would do
        #[arg(long)]
        plan: bool,
    },
    /// Write VIP questionnaires, two sides a customer, as one PDF
    Questionnaire {
        file: PathBuf,
        /// Name or id of an account, or all
        #[arg(long)]
        account: String,
        #[arg(long)]
        out: PathBuf,
    },
    /// Look for damage; prints what it finds
    Check { file: PathBuf },
    /// Copy the workspace safely while it is in use
    Backup {
        file: PathBuf,
        #[arg(long)]
        out: PathBuf,
    },
    /// Make a workspace from a backup
    Restore {
        file: PathBuf,
        #[arg(long)]
        out: PathBuf,
    },
    /// Find accounts, people, proposals and notes by the beginnings of words
    Search { file: PathBuf, text: String },
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum SampleLanguage {
    En,
    Ru,
    Bg,
}

/// How editions went to their readers.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum SendChoice {
    Email,
    Letter,
    ByHand,
    Other,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum EditionChoice {
    Director,
    Hr,
    Finance,
    All,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum FormatChoice {
    Pdf,
    /// The prices as a workbook
    Xlsx,
    /// A Word file
    Docx,
}
