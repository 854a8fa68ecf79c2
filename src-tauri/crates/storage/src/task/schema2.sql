-- Things to do by a day.

CREATE TABLE task (
  rid INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  version INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  updated_by BLOB,
  origin_device BLOB NOT NULL,
  deleted_at INTEGER,
  kind TEXT NOT NULL,
  title TEXT NOT NULL,
  due TEXT NOT NULL,
  account_id BLOB REFERENCES account(id),
  proposal_id BLOB REFERENCES proposal(id),
  person_id BLOB,
  owner_id BLOB,
  note TEXT NOT NULL,
  done_on TEXT,
  skipped TEXT
) STRICT;
CREATE INDEX task_bin ON task(deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX task_account ON task(account_id) WHERE account_id IS NOT NULL;
CREATE INDEX task_proposal ON task(proposal_id) WHERE proposal_id IS NOT NULL;
CREATE INDEX task_person ON task(person_id) WHERE person_id IS NOT NULL;
CREATE INDEX task_open ON task(due)
  WHERE done_on IS NULL AND skipped IS NULL AND deleted_at IS NULL;
