-- What has to be forgotten of one organisation is found without touching the rows of another.
CREATE INDEX idempotency_of_organisation_by_age ON idempotency (organisation_id, recorded_at_micros);
DROP INDEX idempotency_by_age;
