-- A criterion that words alone don't answer; names in other languages, language to name.

ALTER TABLE criterion ADD COLUMN needs_proof INTEGER NOT NULL DEFAULT 0;

ALTER TABLE person ADD COLUMN names TEXT NOT NULL DEFAULT '{}';

-- Positions in other languages, language to position.
ALTER TABLE part ADD COLUMN positions TEXT NOT NULL DEFAULT '{}';

-- Who has a birthday in some days: month and day as one number, 29 February is 229.
CREATE INDEX person_birthday ON person((birthday ->> 'month') * 100 + (birthday ->> 'day'))
  WHERE birthday IS NOT NULL AND deleted_at IS NULL;
