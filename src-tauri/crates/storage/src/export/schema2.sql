-- What the check had found when something was exported as final.
ALTER TABLE export ADD COLUMN findings TEXT;
