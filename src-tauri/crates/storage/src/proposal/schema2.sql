-- Copies of blocks know what they were first copied from, so that versions can be compared.

ALTER TABLE block ADD COLUMN origin_id BLOB;
