-- Attempts to win new accounts, refusals too.

CREATE TABLE attempt (
  rid INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  version INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  updated_by BLOB,
  origin_device BLOB NOT NULL,
  deleted_at INTEGER,
  source TEXT NOT NULL,
  "on" TEXT NOT NULL,
  company TEXT NOT NULL,
  account_id BLOB,
  person TEXT NOT NULL,
  member_id BLOB,
  answer TEXT NOT NULL,
  words TEXT NOT NULL
) STRICT;
CREATE INDEX attempt_bin ON attempt(deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX attempt_day ON attempt("on");
CREATE INDEX attempt_account ON attempt(account_id) WHERE account_id IS NOT NULL;
