-- Names in other languages: a JSON object, language to name.

ALTER TABLE account ADD COLUMN names TEXT NOT NULL DEFAULT '{}';

-- The address in other languages, language to address.
ALTER TABLE account ADD COLUMN addresses TEXT NOT NULL DEFAULT '{}';
