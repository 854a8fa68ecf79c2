-- How new proposals look.
ALTER TABLE company ADD COLUMN look TEXT NOT NULL DEFAULT 'book';

-- Full name and address in other languages, language to text.
ALTER TABLE company ADD COLUMN legal_names TEXT NOT NULL DEFAULT '{}';
ALTER TABLE company ADD COLUMN addresses TEXT NOT NULL DEFAULT '{}';
