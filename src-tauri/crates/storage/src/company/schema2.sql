-- How new proposals look.
ALTER TABLE company ADD COLUMN look TEXT NOT NULL DEFAULT 'book';
