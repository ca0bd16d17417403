-- What the servers of one ledger tell each other.

-- Nothing of the organisation may be recorded at or before this moment any more.
ALTER TABLE head ADD COLUMN answered_up_to_micros BIGINT NOT NULL DEFAULT 0;

-- The import that has reserved references; one at a time.
ALTER TABLE head ADD COLUMN importing TEXT COLLATE "C";

CREATE TABLE reserved_references (
    organisation_id BIGINT NOT NULL,
    part BIGINT NOT NULL,
    hashes BYTEA NOT NULL,
    PRIMARY KEY (organisation_id, part)
);

-- Which server runs an import, how long the others wait for a sign of it, and what is answered about it.
CREATE TABLE import_run (
    organisation_id BIGINT NOT NULL,
    import_id TEXT COLLATE "C" NOT NULL,
    server TEXT COLLATE "C" NOT NULL,
    until_micros BIGINT NOT NULL,
    request_key TEXT COLLATE "C",
    is_cancelled BIGINT NOT NULL,
    ended_micros BIGINT,
    answer TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (organisation_id, import_id)
);
CREATE INDEX import_run_in_work ON import_run (organisation_id, until_micros) WHERE ended_micros IS NULL;
CREATE INDEX import_run_over ON import_run (organisation_id, ended_micros) WHERE ended_micros IS NOT NULL;

-- The file that is kept of an import, in parts.
CREATE TABLE import_part (
    organisation_id BIGINT NOT NULL,
    import_id TEXT COLLATE "C" NOT NULL,
    part BIGINT NOT NULL,
    bytes BYTEA NOT NULL,
    PRIMARY KEY (organisation_id, import_id, part)
);

-- Which server sends the messages of a webhook.
CREATE TABLE webhook_turn (
    organisation_id BIGINT NOT NULL,
    code TEXT COLLATE "C" NOT NULL,
    server TEXT COLLATE "C" NOT NULL,
    until_micros BIGINT NOT NULL,
    PRIMARY KEY (organisation_id, code)
);

-- What has to be forgotten of one organisation is found without touching the rows of another.
CREATE INDEX idempotency_of_organisation_by_age ON idempotency (organisation_id, recorded_at_micros);
DROP INDEX idempotency_by_age;
