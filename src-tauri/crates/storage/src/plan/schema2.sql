-- Action plans: steps of both sides.

CREATE TABLE action (
  rid INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  version INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  updated_by BLOB,
  origin_device BLOB NOT NULL,
  deleted_at INTEGER,
  opportunity_id BLOB NOT NULL REFERENCES opportunity(id),
  side TEXT NOT NULL,
  what TEXT NOT NULL,
  person_id BLOB,
  member_id BLOB,
  due TEXT NOT NULL,
  measure TEXT NOT NULL,
  done_on TEXT,
  note TEXT NOT NULL
) STRICT;
CREATE INDEX action_bin ON action(deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX action_opportunity ON action(opportunity_id, due);
CREATE INDEX action_person ON action(person_id) WHERE person_id IS NOT NULL;
