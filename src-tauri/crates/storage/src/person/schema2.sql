-- A criterion that words alone don't answer.

ALTER TABLE criterion ADD COLUMN needs_proof INTEGER NOT NULL DEFAULT 0;
