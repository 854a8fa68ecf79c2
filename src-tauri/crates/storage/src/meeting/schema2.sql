-- Plans of meetings: questions with their answers, and what came of them.

CREATE TABLE meeting (
  rid INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  version INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  updated_by BLOB,
  origin_device BLOB NOT NULL,
  deleted_at INTEGER,
  account_id BLOB NOT NULL REFERENCES account(id),
  contact_id BLOB,
  fruits TEXT NOT NULL,
  title TEXT NOT NULL,
  opportunity_id BLOB,
  "on" TEXT NOT NULL,
  at TEXT,
  minutes INTEGER,
  place TEXT NOT NULL,
  people TEXT NOT NULL,
  members TEXT NOT NULL,
  goal TEXT NOT NULL,
  fallback TEXT NOT NULL,
  questions TEXT NOT NULL,
  objections TEXT NOT NULL,
  bring TEXT NOT NULL,
  note TEXT NOT NULL,
  follows BLOB
) STRICT;
CREATE INDEX meeting_bin ON meeting(deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX meeting_account ON meeting(account_id, "on");
CREATE INDEX meeting_opportunity ON meeting(opportunity_id) WHERE opportunity_id IS NOT NULL;
CREATE INDEX meeting_contact ON meeting(contact_id) WHERE contact_id IS NOT NULL;
CREATE INDEX meeting_follows ON meeting(follows) WHERE follows IS NOT NULL;
