-- Names in other languages: a JSON object, language to name.

ALTER TABLE account ADD COLUMN names TEXT NOT NULL DEFAULT '{}';
