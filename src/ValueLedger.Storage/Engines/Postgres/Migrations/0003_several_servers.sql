-- What the servers of one ledger tell each other.

-- Nothing of the organisation may be recorded at or before this moment any more.
ALTER TABLE head ADD COLUMN answered_up_to_micros BIGINT NOT NULL DEFAULT 0;

-- What has to be forgotten of one organisation is found without touching the rows of another.
CREATE INDEX idempotency_of_organisation_by_age ON idempotency (organisation_id, recorded_at_micros);
DROP INDEX idempotency_by_age;
