-- Accounts and what hangs on them. account_stat and account_tag are derived.

CREATE TABLE account (
  rid INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  version INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  updated_by BLOB,
  origin_device BLOB NOT NULL,
  deleted_at INTEGER,
  name TEXT NOT NULL,
  legal_name TEXT NOT NULL,
  tax_id TEXT NOT NULL,
  industry TEXT NOT NULL,
  business TEXT NOT NULL,
  status TEXT NOT NULL,
  key_account INTEGER NOT NULL,
  large INTEGER NOT NULL,
  language TEXT NOT NULL,
  currency TEXT NOT NULL,
  website TEXT NOT NULL,
  phone TEXT NOT NULL,
  email TEXT NOT NULL,
  address TEXT NOT NULL,
  employees INTEGER,
  turnover TEXT,
  customer_since TEXT,
  could_decide INTEGER,
  manager_id BLOB,
  next_step TEXT NOT NULL,
  next_step_on TEXT,
  keeps TEXT NOT NULL,
  tags TEXT NOT NULL,
  notes TEXT NOT NULL
) STRICT;
CREATE INDEX account_bin ON account(deleted_at) WHERE deleted_at IS NOT NULL;

CREATE INDEX account_industry ON account(industry) WHERE deleted_at IS NULL;

CREATE TABLE site (
  rid INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  version INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  updated_by BLOB,
  origin_device BLOB NOT NULL,
  deleted_at INTEGER,
  account_id BLOB NOT NULL REFERENCES account(id),
  name TEXT NOT NULL,
  address TEXT NOT NULL,
  note TEXT NOT NULL
) STRICT;
CREATE INDEX site_bin ON site(deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX site_account ON site(account_id);

CREATE TABLE goal (
  rid INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  version INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  updated_by BLOB,
  origin_device BLOB NOT NULL,
  deleted_at INTEGER,
  account_id BLOB NOT NULL REFERENCES account(id),
  text TEXT NOT NULL,
  told_on TEXT,
  told_by BLOB
) STRICT;
CREATE INDEX goal_bin ON goal(deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX goal_account ON goal(account_id);

CREATE TABLE revenue (
  rid INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  version INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  updated_by BLOB,
  origin_device BLOB NOT NULL,
  deleted_at INTEGER,
  account_id BLOB NOT NULL REFERENCES account(id),
  month TEXT NOT NULL,
  amount INTEGER NOT NULL,
  currency TEXT NOT NULL
) STRICT;
CREATE INDEX revenue_bin ON revenue(deleted_at) WHERE deleted_at IS NOT NULL;
CREATE UNIQUE INDEX revenue_once ON revenue(account_id, month) WHERE deleted_at IS NULL;

-- What lists sort and filter by; one row a live account; kept by the gate.
CREATE TABLE account_stat (
  rid INTEGER PRIMARY KEY,
  fold TEXT NOT NULL,
  key_account INTEGER NOT NULL,
  status TEXT NOT NULL,
  industry TEXT NOT NULL,
  manager_id BLOB,
  revenue INTEGER NOT NULL,
  met INTEGER NOT NULL,
  known INTEGER NOT NULL,
  could_decide INTEGER NOT NULL,
  last_met TEXT NOT NULL,
  next_step_on TEXT NOT NULL
) STRICT;
CREATE INDEX account_stat_name ON account_stat(fold);
CREATE INDEX account_stat_revenue ON account_stat(revenue);
CREATE INDEX account_stat_last_met ON account_stat(last_met);
CREATE INDEX account_stat_next ON account_stat(next_step_on);
CREATE INDEX account_stat_met ON account_stat(met);
CREATE INDEX account_stat_known ON account_stat(known);
CREATE INDEX account_stat_could ON account_stat(could_decide);
CREATE INDEX account_stat_industry ON account_stat(industry);
CREATE INDEX account_stat_status ON account_stat(status);
CREATE INDEX account_stat_key_name ON account_stat(key_account, fold);
CREATE INDEX account_stat_key_revenue ON account_stat(key_account, revenue);

-- Sums over the lists as a whole, so that showing one after an edit doesn't add up 100,000 rows.
-- Kept by triggers, because every way to change account_stat must change them.
CREATE TABLE account_total (
  key_account INTEGER PRIMARY KEY,
  count INTEGER NOT NULL,
  revenue INTEGER NOT NULL,
  met INTEGER NOT NULL,
  known INTEGER NOT NULL,
  could_decide INTEGER NOT NULL
) STRICT;
INSERT INTO account_total VALUES (0, 0, 0, 0, 0, 0), (1, 0, 0, 0, 0, 0);
CREATE TRIGGER account_stat_added AFTER INSERT ON account_stat BEGIN
  UPDATE account_total SET count = count + 1, revenue = revenue + NEW.revenue,
    met = met + NEW.met, known = known + NEW.known, could_decide = could_decide + NEW.could_decide
  WHERE key_account = NEW.key_account;
END;
CREATE TRIGGER account_stat_removed AFTER DELETE ON account_stat BEGIN
  UPDATE account_total SET count = count - 1, revenue = revenue - OLD.revenue,
    met = met - OLD.met, known = known - OLD.known, could_decide = could_decide - OLD.could_decide
  WHERE key_account = OLD.key_account;
END;
CREATE TRIGGER account_stat_moved AFTER UPDATE OF revenue, met ON account_stat BEGIN
  UPDATE account_total SET revenue = revenue - OLD.revenue + NEW.revenue,
    met = met - OLD.met + NEW.met
  WHERE key_account = NEW.key_account;
END;

-- Folded tags of live accounts.
CREATE TABLE account_tag (
  tag TEXT NOT NULL,
  rid INTEGER NOT NULL,
  label TEXT NOT NULL,
  PRIMARY KEY (tag, rid)
) STRICT, WITHOUT ROWID;
CREATE INDEX account_tag_rid ON account_tag(rid);

-- What derived rows were counted for: the day.
CREATE TABLE derived (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
