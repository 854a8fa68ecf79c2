-- Reviews of how we work together: three questions and what was done about the answers.

CREATE TABLE review (
  rid INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  version INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  updated_by BLOB,
  origin_device BLOB NOT NULL,
  deleted_at INTEGER,
  account_id BLOB NOT NULL REFERENCES account(id),
  "on" TEXT NOT NULL,
  person_id BLOB,
  member_id BLOB,
  wrong TEXT NOT NULL,
  change TEXT NOT NULL,
  disliked TEXT NOT NULL,
  about TEXT NOT NULL,
  told_on TEXT,
  done TEXT NOT NULL
) STRICT;
CREATE INDEX review_bin ON review(deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX review_account ON review(account_id, "on");
CREATE INDEX review_person ON review(person_id) WHERE person_id IS NOT NULL;
