-- Sums of revenue of live accounts, so that the portfolio of 100,000 accounts doesn't add up
-- millions of months. Derived; kept by triggers, because every way to change revenue, and every
-- way in which an account becomes or stops being a key account, must change them.

-- By month, of key accounts and of the others.
CREATE TABLE revenue_month (
  month TEXT NOT NULL,
  key_account INTEGER NOT NULL,
  amount INTEGER NOT NULL,
  PRIMARY KEY (month, key_account)
) STRICT, WITHOUT ROWID;

-- By account and calendar year.
CREATE TABLE revenue_year (
  rid INTEGER NOT NULL,
  year TEXT NOT NULL,
  key_account INTEGER NOT NULL,
  amount INTEGER NOT NULL,
  PRIMARY KEY (rid, year)
) STRICT, WITHOUT ROWID;
CREATE INDEX revenue_year_largest ON revenue_year(year, key_account, amount);

-- One month's amount that comes in (or goes, if negative).
CREATE VIEW revenue_change AS SELECT 0 AS rid, '' AS month, 0 AS key_account, 0 AS amount;
CREATE TRIGGER revenue_counted INSTEAD OF INSERT ON revenue_change BEGIN
  INSERT INTO revenue_month (month, key_account, amount)
    VALUES (NEW.month, NEW.key_account, NEW.amount)
    ON CONFLICT DO UPDATE SET amount = amount + excluded.amount;
  INSERT INTO revenue_year (rid, year, key_account, amount)
    VALUES (NEW.rid, substr(NEW.month, 1, 4), NEW.key_account, NEW.amount)
    ON CONFLICT DO UPDATE SET amount = amount + excluded.amount;
END;

CREATE TRIGGER revenue_added AFTER INSERT ON revenue WHEN NEW.deleted_at IS NULL BEGIN
  INSERT INTO revenue_change SELECT s.rid, NEW.month, s.key_account, NEW.amount
    FROM account a JOIN account_stat s ON s.rid = a.rid WHERE a.id = NEW.account_id;
END;
CREATE TRIGGER revenue_taken AFTER UPDATE ON revenue WHEN OLD.deleted_at IS NULL BEGIN
  INSERT INTO revenue_change SELECT s.rid, OLD.month, s.key_account, -OLD.amount
    FROM account a JOIN account_stat s ON s.rid = a.rid WHERE a.id = OLD.account_id;
END;
CREATE TRIGGER revenue_put AFTER UPDATE ON revenue WHEN NEW.deleted_at IS NULL BEGIN
  INSERT INTO revenue_change SELECT s.rid, NEW.month, s.key_account, NEW.amount
    FROM account a JOIN account_stat s ON s.rid = a.rid WHERE a.id = NEW.account_id;
END;
CREATE TRIGGER revenue_removed AFTER DELETE ON revenue WHEN OLD.deleted_at IS NULL BEGIN
  INSERT INTO revenue_change SELECT s.rid, OLD.month, s.key_account, -OLD.amount
    FROM account a JOIN account_stat s ON s.rid = a.rid WHERE a.id = OLD.account_id;
END;

-- Figures of an account are made anew by taking its row out and putting it in.
CREATE TRIGGER account_stat_counted AFTER INSERT ON account_stat BEGIN
  INSERT INTO revenue_change SELECT NEW.rid, r.month, NEW.key_account, r.amount
    FROM account a JOIN revenue r ON r.account_id = a.id
    WHERE a.rid = NEW.rid AND r.deleted_at IS NULL;
END;
CREATE TRIGGER account_stat_uncounted AFTER DELETE ON account_stat BEGIN
  INSERT INTO revenue_change SELECT OLD.rid, r.month, OLD.key_account, -r.amount
    FROM account a JOIN revenue r ON r.account_id = a.id
    WHERE a.rid = OLD.rid AND r.deleted_at IS NULL;
  DELETE FROM revenue_year WHERE rid = OLD.rid;
END;

INSERT INTO revenue_change SELECT s.rid, r.month, s.key_account, r.amount
  FROM account_stat s JOIN account a ON a.rid = s.rid JOIN revenue r ON r.account_id = a.id
  WHERE r.deleted_at IS NULL;
