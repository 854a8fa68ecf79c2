-- Opportunities, their dated facts, and the moves between stages.

CREATE TABLE opportunity (
  rid INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  version INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  updated_by BLOB,
  origin_device BLOB NOT NULL,
  deleted_at INTEGER,
  account_id BLOB NOT NULL REFERENCES account(id),
  stage TEXT NOT NULL,
  ending TEXT,
  title TEXT NOT NULL,
  value TEXT,
  customer TEXT NOT NULL,
  opened_on TEXT NOT NULL,
  deal_by TEXT,
  owner_id BLOB,
  people TEXT NOT NULL,
  proposals TEXT NOT NULL,
  note TEXT NOT NULL
) STRICT;
CREATE INDEX opportunity_bin ON opportunity(deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX opportunity_account ON opportunity(account_id);

CREATE TABLE mark (
  rid INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  version INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  updated_by BLOB,
  origin_device BLOB NOT NULL,
  deleted_at INTEGER,
  opportunity_id BLOB NOT NULL REFERENCES opportunity(id),
  kind TEXT NOT NULL,
  "on" TEXT NOT NULL,
  person_id BLOB,
  member_id BLOB,
  level TEXT,
  words TEXT NOT NULL
) STRICT;
CREATE INDEX mark_bin ON mark(deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX mark_opportunity ON mark(opportunity_id);
CREATE INDEX mark_person ON mark(person_id) WHERE person_id IS NOT NULL;

CREATE TABLE stage_move (
  rid INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  version INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  updated_by BLOB,
  origin_device BLOB NOT NULL,
  deleted_at INTEGER,
  opportunity_id BLOB NOT NULL REFERENCES opportunity(id),
  "left" TEXT NOT NULL,
  entered TEXT NOT NULL,
  moved_on TEXT NOT NULL,
  reason TEXT NOT NULL,
  unmet TEXT NOT NULL
) STRICT;
CREATE INDEX stage_move_bin ON stage_move(deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX stage_move_opportunity ON stage_move(opportunity_id);
