-- How long a contact took, and the deal it was about.

ALTER TABLE contact ADD COLUMN minutes INTEGER;
ALTER TABLE contact ADD COLUMN opportunity_id BLOB;
CREATE INDEX contact_opportunity ON contact(opportunity_id) WHERE opportunity_id IS NOT NULL;

-- Day on which they did what they had agreed to.

ALTER TABLE contact ADD COLUMN commitment_kept_on TEXT;
CREATE INDEX contact_owed ON contact(commitment_due)
  WHERE commitment <> '' AND commitment_kept_on IS NULL AND deleted_at IS NULL;
