-- People, their parts in accounts, and by what they choose. person_stat is derived.

CREATE TABLE person (
  rid INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  version INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  updated_by BLOB,
  origin_device BLOB NOT NULL,
  deleted_at INTEGER,
  name TEXT NOT NULL,
  phone TEXT NOT NULL,
  mobile TEXT NOT NULL,
  email TEXT NOT NULL,
  channel TEXT,
  birthday TEXT,
  hobbies TEXT NOT NULL,
  family TEXT NOT NULL,
  "values" TEXT NOT NULL,
  temperament TEXT NOT NULL,
  notes TEXT NOT NULL
) STRICT;
CREATE INDEX person_bin ON person(deleted_at) WHERE deleted_at IS NOT NULL;

CREATE TABLE part (
  rid INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  version INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  updated_by BLOB,
  origin_device BLOB NOT NULL,
  deleted_at INTEGER,
  account_id BLOB NOT NULL REFERENCES account(id),
  person_id BLOB NOT NULL REFERENCES person(id),
  position TEXT NOT NULL,
  department TEXT NOT NULL,
  reports_to BLOB,
  roles TEXT NOT NULL,
  reader TEXT,
  stance TEXT NOT NULL,
  influence INTEGER,
  left_on TEXT,
  plans_asked_on TEXT
) STRICT;
CREATE INDEX part_bin ON part(deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX part_account ON part(account_id);
CREATE INDEX part_person ON part(person_id);
CREATE UNIQUE INDEX part_once ON part(account_id, person_id) WHERE deleted_at IS NULL;

CREATE TABLE criterion (
  rid INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  version INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  updated_by BLOB,
  origin_device BLOB NOT NULL,
  deleted_at INTEGER,
  part_id BLOB NOT NULL REFERENCES part(id),
  text TEXT NOT NULL,
  state TEXT NOT NULL,
  noted_on TEXT NOT NULL,
  source TEXT NOT NULL
) STRICT;
CREATE INDEX criterion_bin ON criterion(deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX criterion_part ON criterion(part_id);

-- What lists sort by; one row a live person; kept by the gate.
CREATE TABLE person_stat (
  rid INTEGER PRIMARY KEY,
  fold TEXT NOT NULL,
  last_met TEXT NOT NULL
) STRICT;
CREATE INDEX person_stat_name ON person_stat(fold);
CREATE INDEX person_stat_last_met ON person_stat(last_met);

-- How many there are; kept by triggers like account_total.
CREATE TABLE person_total (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  count INTEGER NOT NULL
) STRICT;
INSERT INTO person_total VALUES (1, 0);
CREATE TRIGGER person_stat_added AFTER INSERT ON person_stat BEGIN
  UPDATE person_total SET count = count + 1;
END;
CREATE TRIGGER person_stat_removed AFTER DELETE ON person_stat BEGIN
  UPDATE person_total SET count = count - 1;
END;
