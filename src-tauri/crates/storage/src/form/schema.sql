-- Printed questionnaires.

CREATE TABLE form (
  rid INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  version INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  updated_by BLOB,
  origin_device BLOB NOT NULL,
  deleted_at INTEGER,
  account_id BLOB NOT NULL REFERENCES account(id),
  number INTEGER NOT NULL,
  language TEXT NOT NULL,
  printed_on TEXT NOT NULL
) STRICT;
CREATE INDEX form_bin ON form(deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX form_account ON form(account_id);
CREATE UNIQUE INDEX form_number ON form(number) WHERE deleted_at IS NULL;
