-- Languages in which an entry still has the wording of before, once another was improved.
ALTER TABLE library ADD COLUMN behind TEXT NOT NULL DEFAULT '[]';
