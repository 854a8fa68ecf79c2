-- Contacts held. contact_person is derived.

CREATE TABLE contact (
  rid INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  version INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  updated_by BLOB,
  origin_device BLOB NOT NULL,
  deleted_at INTEGER,
  account_id BLOB NOT NULL REFERENCES account(id),
  kind TEXT NOT NULL,
  held_on TEXT NOT NULL,
  people TEXT NOT NULL,
  by BLOB,
  summary TEXT NOT NULL,
  commitment TEXT NOT NULL,
  commitment_due TEXT
) STRICT;
CREATE INDEX contact_bin ON contact(deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX contact_account ON contact(account_id, held_on);

-- Who took part in live contacts, as found in contact.people.
CREATE TABLE contact_person (
  person_id BLOB NOT NULL,
  held_on TEXT NOT NULL,
  contact INTEGER NOT NULL,
  account_id BLOB NOT NULL,
  PRIMARY KEY (person_id, held_on, contact)
) STRICT, WITHOUT ROWID;
CREATE INDEX contact_person_contact ON contact_person(contact);
