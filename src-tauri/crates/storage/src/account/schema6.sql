-- Names of sites in other languages, language to name.

ALTER TABLE site ADD COLUMN names TEXT NOT NULL DEFAULT '{}';
