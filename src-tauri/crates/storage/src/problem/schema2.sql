-- Problems of customers: consequence, cost, the customer's own words.

CREATE TABLE problem (
  rid INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  version INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  updated_by BLOB,
  origin_device BLOB NOT NULL,
  deleted_at INTEGER,
  account_id BLOB NOT NULL REFERENCES account(id),
  text TEXT NOT NULL,
  opportunity_id BLOB,
  holders TEXT NOT NULL,
  department TEXT NOT NULL,
  consequence TEXT NOT NULL,
  cost TEXT,
  benefit TEXT NOT NULL,
  said_by BLOB,
  said_on TEXT,
  criteria TEXT NOT NULL,
  note TEXT NOT NULL
) STRICT;
CREATE INDEX problem_bin ON problem(deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX problem_account ON problem(account_id);
CREATE INDEX problem_opportunity ON problem(opportunity_id) WHERE opportunity_id IS NOT NULL;
CREATE INDEX problem_said_by ON problem(said_by) WHERE said_by IS NOT NULL;
