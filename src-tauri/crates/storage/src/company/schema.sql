-- Our side: the company, the team, tax rates, the price list, references.

CREATE TABLE company (
  rid INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  version INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  updated_by BLOB,
  origin_device BLOB NOT NULL,
  deleted_at INTEGER,
  name TEXT NOT NULL,
  line TEXT NOT NULL,
  legal_name TEXT NOT NULL,
  tax_id TEXT NOT NULL,
  address TEXT NOT NULL,
  phone TEXT NOT NULL,
  email TEXT NOT NULL,
  website TEXT NOT NULL,
  logo TEXT,
  accent TEXT NOT NULL,
  bank TEXT NOT NULL,
  currency TEXT NOT NULL,
  currencies TEXT NOT NULL,
  prices_include_tax INTEGER NOT NULL,
  validity_days INTEGER NOT NULL,
  number_pattern TEXT NOT NULL
) STRICT;
CREATE INDEX company_bin ON company(deleted_at) WHERE deleted_at IS NOT NULL;

CREATE TABLE member (
  rid INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  version INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  updated_by BLOB,
  origin_device BLOB NOT NULL,
  deleted_at INTEGER,
  name TEXT NOT NULL,
  position TEXT NOT NULL,
  about TEXT NOT NULL,
  phone TEXT NOT NULL,
  email TEXT NOT NULL,
  photo TEXT,
  me INTEGER NOT NULL
) STRICT;
CREATE INDEX member_bin ON member(deleted_at) WHERE deleted_at IS NOT NULL;

CREATE TABLE tax_rate (
  rid INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  version INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  updated_by BLOB,
  origin_device BLOB NOT NULL,
  deleted_at INTEGER,
  name TEXT NOT NULL,
  percent TEXT NOT NULL,
  is_default INTEGER NOT NULL
) STRICT;
CREATE INDEX tax_rate_bin ON tax_rate(deleted_at) WHERE deleted_at IS NOT NULL;

CREATE TABLE product (
  rid INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  version INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  updated_by BLOB,
  origin_device BLOB NOT NULL,
  deleted_at INTEGER,
  code TEXT NOT NULL,
  name TEXT NOT NULL,
  description TEXT NOT NULL,
  unit TEXT NOT NULL,
  price TEXT,
  cost TEXT,
  currency TEXT NOT NULL,
  cadence TEXT NOT NULL,
  tax_rate_id BLOB
) STRICT;
CREATE INDEX product_bin ON product(deleted_at) WHERE deleted_at IS NOT NULL;

CREATE TABLE reference (
  rid INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  version INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  updated_by BLOB,
  origin_device BLOB NOT NULL,
  deleted_at INTEGER,
  customer TEXT NOT NULL,
  about TEXT NOT NULL,
  "from" TEXT,
  "to" TEXT,
  project TEXT NOT NULL,
  result TEXT NOT NULL,
  people TEXT NOT NULL
) STRICT;
CREATE INDEX reference_bin ON reference(deleted_at) WHERE deleted_at IS NOT NULL;
