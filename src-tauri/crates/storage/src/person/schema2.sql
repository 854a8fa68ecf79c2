-- A criterion that words alone don't answer; names in other languages, language to name.

ALTER TABLE criterion ADD COLUMN needs_proof INTEGER NOT NULL DEFAULT 0;

ALTER TABLE person ADD COLUMN names TEXT NOT NULL DEFAULT '{}';

-- Positions in other languages, language to position.
ALTER TABLE part ADD COLUMN positions TEXT NOT NULL DEFAULT '{}';
