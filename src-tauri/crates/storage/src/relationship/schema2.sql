-- The relationship map: parts in buying, lines of influence, roles without a person, cards put by
-- hand.

ALTER TABLE part ADD COLUMN buying TEXT NOT NULL DEFAULT '[]';
ALTER TABLE part ADD COLUMN bond TEXT;
ALTER TABLE part ADD COLUMN wanted TEXT;
ALTER TABLE part ADD COLUMN came_on TEXT;

CREATE TABLE influence (
  rid INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  version INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  updated_by BLOB,
  origin_device BLOB NOT NULL,
  deleted_at INTEGER,
  account_id BLOB NOT NULL REFERENCES account(id),
  from_id BLOB NOT NULL,
  to_id BLOB NOT NULL,
  why TEXT NOT NULL,
  noted_on TEXT
) STRICT;
CREATE INDEX influence_bin ON influence(deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX influence_from ON influence(from_id);
CREATE INDEX influence_to ON influence(to_id);
CREATE UNIQUE INDEX influence_once ON influence(account_id, from_id, to_id) WHERE deleted_at IS NULL;

CREATE TABLE role_gap (
  rid INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  version INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  updated_by BLOB,
  origin_device BLOB NOT NULL,
  deleted_at INTEGER,
  account_id BLOB NOT NULL REFERENCES account(id),
  title TEXT NOT NULL,
  department TEXT NOT NULL,
  reports_to BLOB,
  roles TEXT NOT NULL,
  buying TEXT NOT NULL,
  reader TEXT,
  opportunity_id BLOB,
  note TEXT NOT NULL
) STRICT;
CREATE INDEX role_gap_bin ON role_gap(deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX role_gap_account ON role_gap(account_id);
CREATE INDEX role_gap_boss ON role_gap(reports_to) WHERE reports_to IS NOT NULL;

CREATE TABLE map_spot (
  rid INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  version INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  updated_by BLOB,
  origin_device BLOB NOT NULL,
  deleted_at INTEGER,
  account_id BLOB NOT NULL REFERENCES account(id),
  card_id BLOB NOT NULL,
  x INTEGER NOT NULL,
  y INTEGER NOT NULL
) STRICT;
CREATE INDEX map_spot_bin ON map_spot(deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX map_spot_card ON map_spot(card_id);
CREATE UNIQUE INDEX map_spot_once ON map_spot(account_id, card_id) WHERE deleted_at IS NULL;
