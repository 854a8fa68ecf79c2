-- Copies of blocks know what they were first copied from, so that versions can be compared.

ALTER TABLE block ADD COLUMN origin_id BLOB;

-- Editions for one person, and what blocks answer and were taken from.

ALTER TABLE edition ADD COLUMN personal INTEGER NOT NULL DEFAULT 0;

ALTER TABLE block ADD COLUMN answers TEXT NOT NULL DEFAULT '[]';
ALTER TABLE block ADD COLUMN taken TEXT;
CREATE INDEX block_taken ON block(json_extract(taken, '$.entry_id')) WHERE taken IS NOT NULL;
-- How its pages look.
ALTER TABLE proposal ADD COLUMN look TEXT NOT NULL DEFAULT 'book';
-- What it was made from: the key of an own template, or the code of one of the program.
ALTER TABLE proposal ADD COLUMN template TEXT;
