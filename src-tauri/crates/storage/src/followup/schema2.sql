-- What readers said of a proposal that was sent.

CREATE TABLE answer (
  rid INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  version INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  updated_by BLOB,
  origin_device BLOB NOT NULL,
  deleted_at INTEGER,
  proposal_id BLOB NOT NULL REFERENCES proposal(id),
  kind TEXT NOT NULL,
  edition_id BLOB,
  person_id BLOB,
  "on" TEXT NOT NULL,
  how TEXT NOT NULL,
  note TEXT NOT NULL
) STRICT;
CREATE INDEX answer_bin ON answer(deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX answer_proposal ON answer(proposal_id);
CREATE INDEX answer_person ON answer(person_id) WHERE person_id IS NOT NULL;
