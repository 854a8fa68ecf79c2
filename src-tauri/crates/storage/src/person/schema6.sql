-- Departments in other languages, language to department.

ALTER TABLE part ADD COLUMN departments TEXT NOT NULL DEFAULT '{}';
