-- Proposals, their editions and blocks.

CREATE TABLE proposal (
  rid INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  version INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  updated_by BLOB,
  origin_device BLOB NOT NULL,
  deleted_at INTEGER,
  account_id BLOB NOT NULL REFERENCES account(id),
  number TEXT,
  revision INTEGER NOT NULL,
  sent_at INTEGER,
  outcome TEXT,
  title TEXT NOT NULL,
  language TEXT NOT NULL,
  prepared_on TEXT NOT NULL,
  valid_until TEXT NOT NULL,
  pricing TEXT NOT NULL,
  calculation TEXT
) STRICT;
CREATE INDEX proposal_bin ON proposal(deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX proposal_account ON proposal(account_id);
CREATE INDEX proposal_updated ON proposal(updated_at) WHERE deleted_at IS NULL;
CREATE INDEX proposal_valid ON proposal(valid_until) WHERE deleted_at IS NULL;
-- Live rows only: a revision whose making was undone can be made again. Numbers of proposals in the
-- bin aren't given anew because their series only goes up.
CREATE UNIQUE INDEX proposal_number ON proposal(number, revision)
  WHERE number IS NOT NULL AND deleted_at IS NULL;

CREATE TABLE edition (
  rid INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  version INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  updated_by BLOB,
  origin_device BLOB NOT NULL,
  deleted_at INTEGER,
  proposal_id BLOB NOT NULL REFERENCES proposal(id),
  reader TEXT NOT NULL,
  person_id BLOB,
  language TEXT NOT NULL,
  headline TEXT NOT NULL,
  layout TEXT NOT NULL
) STRICT;
CREATE INDEX edition_bin ON edition(deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX edition_proposal ON edition(proposal_id);

CREATE TABLE block (
  rid INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  version INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  updated_by BLOB,
  origin_device BLOB NOT NULL,
  deleted_at INTEGER,
  proposal_id BLOB NOT NULL REFERENCES proposal(id),
  edition_id BLOB,
  content TEXT NOT NULL
) STRICT;
CREATE INDEX block_bin ON block(deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX block_proposal ON block(proposal_id);
