-- Copies of blocks know what they were first copied from, so that versions can be compared.

ALTER TABLE block ADD COLUMN origin_id BLOB;

-- Editions for one person, and what blocks answer and were taken from.

ALTER TABLE edition ADD COLUMN personal INTEGER NOT NULL DEFAULT 0;

ALTER TABLE block ADD COLUMN answers TEXT NOT NULL DEFAULT '[]';
ALTER TABLE block ADD COLUMN taken TEXT;
CREATE INDEX block_taken ON block(json_extract(taken, '$.entry_id')) WHERE taken IS NOT NULL;
-- How its pages look.
ALTER TABLE proposal ADD COLUMN look TEXT NOT NULL DEFAULT 'book';
-- What it was made from: the key of an own template, or the code of one of the program.
ALTER TABLE proposal ADD COLUMN template TEXT;

-- What a copy remembers: for whom it was written before, what must be looked at in it.
CREATE TABLE copied (
  rid INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  version INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  updated_by BLOB,
  origin_device BLOB NOT NULL,
  deleted_at INTEGER,
  proposal_id BLOB NOT NULL REFERENCES proposal(id),
  accounts TEXT NOT NULL,
  look_at TEXT NOT NULL,
  closed INTEGER NOT NULL
) STRICT;
CREATE INDEX copied_bin ON copied(deleted_at) WHERE deleted_at IS NOT NULL;
CREATE UNIQUE INDEX copied_proposal ON copied(proposal_id) WHERE deleted_at IS NULL;
