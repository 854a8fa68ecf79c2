-- Decision areas of large accounts, and who and what stands in which.

CREATE TABLE decision_area (
  rid INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  version INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  updated_by BLOB,
  origin_device BLOB NOT NULL,
  deleted_at INTEGER,
  account_id BLOB NOT NULL REFERENCES account(id),
  name TEXT NOT NULL
) STRICT;
CREATE INDEX decision_area_bin ON decision_area(deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX decision_area_account ON decision_area(account_id);

ALTER TABLE part ADD COLUMN area_id BLOB;
CREATE INDEX part_area ON part(area_id) WHERE area_id IS NOT NULL;

ALTER TABLE opportunity ADD COLUMN area_id BLOB;
CREATE INDEX opportunity_area ON opportunity(area_id) WHERE area_id IS NOT NULL;

-- The large accounts among a hundred thousand.
CREATE INDEX account_large ON account(large) WHERE large = 1 AND deleted_at IS NULL;
