-- Negotiation sheets with their offers and concessions. Private: not searched, in no document.

CREATE TABLE negotiation (
  rid INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  version INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  updated_by BLOB,
  origin_device BLOB NOT NULL,
  deleted_at INTEGER,
  proposal_id BLOB NOT NULL REFERENCES proposal(id),
  walk_away_at INTEGER,
  terms TEXT NOT NULL,
  alternative TEXT NOT NULL,
  alternative_worth TEXT,
  alternative_chance INTEGER,
  their_alternative TEXT NOT NULL,
  guard_hours INTEGER,
  note TEXT NOT NULL
) STRICT;
CREATE INDEX negotiation_bin ON negotiation(deleted_at) WHERE deleted_at IS NOT NULL;
CREATE UNIQUE INDEX negotiation_proposal ON negotiation(proposal_id) WHERE deleted_at IS NULL;

CREATE TABLE offer (
  rid INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  version INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  updated_by BLOB,
  origin_device BLOB NOT NULL,
  deleted_at INTEGER,
  negotiation_id BLOB NOT NULL REFERENCES negotiation(id),
  side TEXT NOT NULL,
  at INTEGER NOT NULL,
  person_id BLOB,
  member_id BLOB,
  "values" TEXT NOT NULL,
  words TEXT NOT NULL,
  note TEXT NOT NULL,
  answers TEXT NOT NULL,
  replied_at INTEGER,
  reply TEXT NOT NULL
) STRICT;
CREATE INDEX offer_bin ON offer(deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX offer_negotiation ON offer(negotiation_id);
CREATE INDEX offer_person ON offer(person_id) WHERE person_id IS NOT NULL;

CREATE TABLE concession (
  rid INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  version INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  updated_by BLOB,
  origin_device BLOB NOT NULL,
  deleted_at INTEGER,
  negotiation_id BLOB NOT NULL REFERENCES negotiation(id),
  words TEXT NOT NULL,
  cost_once TEXT,
  cost_yearly TEXT,
  in_return TEXT NOT NULL,
  given_at INTEGER,
  offer_id BLOB,
  got TEXT NOT NULL,
  got_on TEXT,
  got_by BLOB,
  got_worth TEXT
) STRICT;
CREATE INDEX concession_bin ON concession(deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX concession_negotiation ON concession(negotiation_id);
CREATE INDEX concession_person ON concession(got_by) WHERE got_by IS NOT NULL;
