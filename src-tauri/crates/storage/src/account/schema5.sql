-- What they buy from us and who else supplies them: a JSON object of two lists.

ALTER TABLE account ADD COLUMN supply TEXT NOT NULL DEFAULT '{"bought":[],"competitors":[]}';
