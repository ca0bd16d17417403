-- The first shape of the ledger. Days count from 1970-01-01, moments are microseconds since then, quantities are millionths of a unit.
-- The organisation comes first in every key, so that no lookup can cross from one to another.

CREATE TABLE organisation (
    organisation_id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE
) STRICT;

-- How far each log has come; catalogue_sequence is the last record that changed catalogue or rates.
CREATE TABLE head (
    organisation_id INTEGER PRIMARY KEY,
    size INTEGER NOT NULL,
    recorded_at_micros INTEGER NOT NULL,
    catalogue_sequence INTEGER NOT NULL
) STRICT;

-- Every record of a log that is not an entry, as the very text that was hashed.
CREATE TABLE record (
    organisation_id INTEGER NOT NULL,
    sequence INTEGER NOT NULL,
    recorded_at_micros INTEGER NOT NULL,
    actor_key INTEGER,
    type TEXT NOT NULL,
    canonical TEXT NOT NULL,
    leaf_hash BLOB NOT NULL,
    PRIMARY KEY (organisation_id, sequence)
) STRICT, WITHOUT ROWID;

-- Every entry and reversal: record of the log and row of the journal in one. Its canonical text is rebuilt from these columns.
CREATE TABLE entry (
    organisation_id INTEGER NOT NULL,
    sequence INTEGER NOT NULL,
    recorded_at_micros INTEGER NOT NULL,
    actor_key INTEGER,
    programme_id INTEGER NOT NULL,
    measure_id INTEGER NOT NULL,
    party_id INTEGER NOT NULL,
    team_id INTEGER NOT NULL,
    contributor_id INTEGER NOT NULL,
    quantity_micros INTEGER NOT NULL,
    day INTEGER NOT NULL,
    start_day INTEGER,
    start_second INTEGER,
    end_second INTEGER,
    evidence_grade INTEGER NOT NULL,
    reference TEXT,
    reverses INTEGER,
    replaces INTEGER,
    attestations TEXT,
    leaf_hash BLOB NOT NULL,
    PRIMARY KEY (organisation_id, sequence)
) STRICT, WITHOUT ROWID;

CREATE INDEX entry_by_day ON entry (organisation_id, programme_id, measure_id, day);
CREATE INDEX entry_of_a_span ON entry (organisation_id, day) WHERE start_day IS NOT NULL;

-- The log in its order, whichever table a record stands in.
CREATE VIEW log AS
    SELECT organisation_id, sequence, recorded_at_micros, leaf_hash FROM record
    UNION ALL
    SELECT organisation_id, sequence, recorded_at_micros, leaf_hash FROM entry;

CREATE TRIGGER record_is_never_changed BEFORE UPDATE ON record BEGIN SELECT RAISE(ABORT, 'a record is never changed'); END;
CREATE TRIGGER record_is_never_deleted BEFORE DELETE ON record BEGIN SELECT RAISE(ABORT, 'a record is never deleted'); END;
CREATE TRIGGER entry_is_never_changed BEFORE UPDATE ON entry BEGIN SELECT RAISE(ABORT, 'an entry is never changed'); END;
CREATE TRIGGER entry_is_never_deleted BEFORE DELETE ON entry BEGIN SELECT RAISE(ABORT, 'an entry is never deleted'); END;

-- Roots of complete subtrees of 256, 256 x 256, ... leaves: 256 hashes of 32 bytes to a tile, the last one partial.
CREATE TABLE tile (
    organisation_id INTEGER NOT NULL,
    level INTEGER NOT NULL,
    tile_index INTEGER NOT NULL,
    hashes BLOB NOT NULL,
    PRIMARY KEY (organisation_id, level, tile_index)
) STRICT, WITHOUT ROWID;

-- Texts that can be erased, with the salt of their attestation. What is deleted here stays attested in the log.
CREATE TABLE erasable (
    organisation_id INTEGER NOT NULL,
    sequence INTEGER NOT NULL,
    member TEXT NOT NULL,
    salt BLOB NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (organisation_id, sequence, member)
) STRICT, WITHOUT ROWID;

-- Which small number stands for which code; kind is programme, party, team, contributor or measure (1 to 5).
CREATE TABLE catalogue_item (
    organisation_id INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    number INTEGER NOT NULL,
    code TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    PRIMARY KEY (organisation_id, kind, number)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX catalogue_item_by_code ON catalogue_item (organisation_id, kind, code);

-- Which records state a version of an item, of the organisation itself (kind 0) or a rate (kind 6, number of its measure).
CREATE TABLE catalogue_version (
    organisation_id INTEGER NOT NULL,
    sequence INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    number INTEGER NOT NULL,
    PRIMARY KEY (organisation_id, sequence)
) STRICT, WITHOUT ROWID;

CREATE INDEX catalogue_version_by_item ON catalogue_version (organisation_id, kind, number, sequence);

-- The entry that stands under a sender's reference.
CREATE TABLE reference (
    organisation_id INTEGER NOT NULL,
    reference TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    PRIMARY KEY (organisation_id, reference)
) STRICT, WITHOUT ROWID;

-- Which reversal took an entry out.
CREATE TABLE reversal (
    organisation_id INTEGER NOT NULL,
    reversed_sequence INTEGER NOT NULL,
    sequence INTEGER NOT NULL,
    PRIMARY KEY (organisation_id, reversed_sequence)
) STRICT, WITHOUT ROWID;

-- Sums of entries over days of one month on which the rates of the measure do not change; span_day is the first of them.
CREATE TABLE cell (
    organisation_id INTEGER NOT NULL,
    programme_id INTEGER NOT NULL,
    span_day INTEGER NOT NULL,
    measure_id INTEGER NOT NULL,
    party_id INTEGER NOT NULL,
    team_id INTEGER NOT NULL,
    evidence_grade INTEGER NOT NULL,
    quantity_micros INTEGER NOT NULL,
    entries INTEGER NOT NULL,
    PRIMARY KEY (organisation_id, programme_id, span_day, measure_id, party_id, team_id, evidence_grade)
) STRICT, WITHOUT ROWID;

-- What each contributor gave to a flow in a month.
CREATE TABLE mark (
    organisation_id INTEGER NOT NULL,
    programme_id INTEGER NOT NULL,
    month_day INTEGER NOT NULL,
    contributor_id INTEGER NOT NULL,
    team_id INTEGER NOT NULL,
    measure_id INTEGER NOT NULL,
    party_id INTEGER NOT NULL,
    entries INTEGER NOT NULL,
    hours_micros INTEGER NOT NULL,
    PRIMARY KEY (organisation_id, programme_id, month_day, contributor_id, team_id, measure_id, party_id)
) STRICT, WITHOUT ROWID;

-- Who gave in a month, as 4096 bits of contributor numbers a chunk; team_id -1 stands for all teams and none.
CREATE TABLE people (
    organisation_id INTEGER NOT NULL,
    programme_id INTEGER NOT NULL,
    team_id INTEGER NOT NULL,
    month_day INTEGER NOT NULL,
    chunk INTEGER NOT NULL,
    bits BLOB NOT NULL,
    PRIMARY KEY (organisation_id, programme_id, team_id, month_day, chunk)
) STRICT, WITHOUT ROWID;

-- Answers promised under a sender's key: what was sent, and the records that came of it.
CREATE TABLE idempotency (
    organisation_id INTEGER NOT NULL,
    route TEXT NOT NULL,
    idempotency_key TEXT NOT NULL,
    body_sha256 BLOB NOT NULL,
    first_sequence INTEGER NOT NULL,
    last_sequence INTEGER NOT NULL,
    recorded_at_micros INTEGER NOT NULL,
    PRIMARY KEY (organisation_id, route, idempotency_key)
) STRICT, WITHOUT ROWID;

CREATE INDEX idempotency_by_age ON idempotency (recorded_at_micros);

-- API keys; the secret itself is never kept. sequence is the record that made the key.
CREATE TABLE api_key (
    key_id TEXT PRIMARY KEY,
    organisation_id INTEGER NOT NULL,
    sequence INTEGER NOT NULL,
    secret_sha256 BLOB NOT NULL,
    revoked_sequence INTEGER
) STRICT, WITHOUT ROWID;

-- Secrets of this database, such as the one that seals cursors.
CREATE TABLE secret (
    name TEXT PRIMARY KEY,
    value BLOB NOT NULL
) STRICT, WITHOUT ROWID;
