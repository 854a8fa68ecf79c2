-- Versions as they were sent. Rows are only added; what erasing a person takes out is the exception.

CREATE TABLE sent_version (
  rid INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  version INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  updated_by BLOB,
  origin_device BLOB NOT NULL,
  deleted_at INTEGER,
  proposal_id BLOB NOT NULL REFERENCES proposal(id),
  account_id BLOB NOT NULL REFERENCES account(id),
  net TEXT,
  snapshot TEXT NOT NULL,
  findings TEXT NOT NULL
) STRICT;
CREATE INDEX sent_version_bin ON sent_version(deleted_at) WHERE deleted_at IS NOT NULL;
-- A proposal is sent once; what changes after it is another revision.
CREATE UNIQUE INDEX sent_version_proposal ON sent_version(proposal_id) WHERE deleted_at IS NULL;

CREATE TABLE sent_edition (
  rid INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  version INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  updated_by BLOB,
  origin_device BLOB NOT NULL,
  deleted_at INTEGER,
  proposal_id BLOB NOT NULL REFERENCES proposal(id),
  edition_id BLOB NOT NULL,
  reader TEXT NOT NULL,
  language TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  size INTEGER NOT NULL,
  file_name TEXT NOT NULL,
  kept INTEGER NOT NULL,
  pages TEXT NOT NULL,
  said TEXT NOT NULL
) STRICT;
CREATE INDEX sent_edition_bin ON sent_edition(deleted_at) WHERE deleted_at IS NOT NULL;
CREATE UNIQUE INDEX sent_edition_edition ON sent_edition(edition_id) WHERE deleted_at IS NULL;
CREATE INDEX sent_edition_proposal ON sent_edition(proposal_id);

CREATE TABLE delivery (
  rid INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  version INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  updated_by BLOB,
  origin_device BLOB NOT NULL,
  deleted_at INTEGER,
  proposal_id BLOB NOT NULL REFERENCES proposal(id),
  edition_id BLOB NOT NULL,
  person_id BLOB,
  name TEXT NOT NULL,
  address TEXT NOT NULL,
  how TEXT NOT NULL,
  note TEXT NOT NULL,
  at INTEGER NOT NULL
) STRICT;
CREATE INDEX delivery_bin ON delivery(deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX delivery_proposal ON delivery(proposal_id);
CREATE INDEX delivery_person ON delivery(person_id);
