//! What keeps a workspace safe: copies where the user wants them, going back, repair; a file that
//! can't be opened is named; settings that go together change together.

mod records;
mod workspace;
