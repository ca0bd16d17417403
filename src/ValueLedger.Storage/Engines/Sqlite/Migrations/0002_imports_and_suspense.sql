-- Imports, whose entries stand together from one record on, and suspense, in which doubtful entries wait for a person. What was an index of
-- entries becomes a table of its own, so that an import can fill it in the order of its keys.

-- The record that began the import of which the entry is part; doubts are the soft rules that it breaks, one bit each.
ALTER TABLE entry ADD COLUMN import INTEGER;
ALTER TABLE entry ADD COLUMN doubts INTEGER NOT NULL DEFAULT 0;

DROP INDEX entry_by_day;

-- Entries by the days of a flow.
CREATE TABLE entry_of_day (
    organisation_id INTEGER NOT NULL,
    programme_id INTEGER NOT NULL,
    measure_id INTEGER NOT NULL,
    day INTEGER NOT NULL,
    sequence INTEGER NOT NULL,
    PRIMARY KEY (organisation_id, programme_id, measure_id, day, sequence)
) STRICT, WITHOUT ROWID;

INSERT INTO entry_of_day (organisation_id, programme_id, measure_id, day, sequence)
SELECT organisation_id, programme_id, measure_id, day, sequence FROM entry ORDER BY organisation_id, programme_id, measure_id, day, sequence;

-- Entries by the days of a contributor.
CREATE TABLE entry_of_contributor (
    organisation_id INTEGER NOT NULL,
    contributor_id INTEGER NOT NULL,
    day INTEGER NOT NULL,
    sequence INTEGER NOT NULL,
    PRIMARY KEY (organisation_id, contributor_id, day, sequence)
) STRICT, WITHOUT ROWID;

INSERT INTO entry_of_contributor (organisation_id, contributor_id, day, sequence)
SELECT organisation_id, contributor_id, day, sequence FROM entry WHERE contributor_id <> 0 ORDER BY organisation_id, contributor_id, day, sequence;

-- Entries that were recorded in doubt: whether a person has decided, by which record, and how.
CREATE TABLE suspense (
    organisation_id INTEGER NOT NULL,
    entry_sequence INTEGER NOT NULL,
    decided_sequence INTEGER,
    is_released INTEGER,
    PRIMARY KEY (organisation_id, entry_sequence)
) STRICT, WITHOUT ROWID;

CREATE INDEX suspense_undecided ON suspense (organisation_id, entry_sequence) WHERE decided_sequence IS NULL;

-- Imports by the record that began them. Their entries lie between that record and the one that closed them; before that, and when the
-- import was abandoned, they stand nowhere. request_sha256 is of the file and how it was read; rejected_rows are the rows that were not accepted,
-- as differences from one to the next.
CREATE TABLE import (
    organisation_id INTEGER NOT NULL,
    sequence INTEGER NOT NULL,
    import_id TEXT NOT NULL,
    request_sha256 BLOB NOT NULL,
    rejected_rows BLOB,
    closed_sequence INTEGER,
    abandoned_sequence INTEGER,
    PRIMARY KEY (organisation_id, sequence)
) STRICT, WITHOUT ROWID;

CREATE INDEX import_by_request ON import (organisation_id, request_sha256);

-- A mark is the sum of its rows: one of entries recorded one by one (import 0) and one of each import, which counts when the import stands.
CREATE TABLE mark_with_import (
    organisation_id INTEGER NOT NULL,
    programme_id INTEGER NOT NULL,
    month_day INTEGER NOT NULL,
    contributor_id INTEGER NOT NULL,
    team_id INTEGER NOT NULL,
    measure_id INTEGER NOT NULL,
    party_id INTEGER NOT NULL,
    import INTEGER NOT NULL,
    entries INTEGER NOT NULL,
    hours_micros INTEGER NOT NULL,
    PRIMARY KEY (organisation_id, programme_id, month_day, contributor_id, team_id, measure_id, party_id, import)
) STRICT, WITHOUT ROWID;

INSERT INTO mark_with_import (organisation_id, programme_id, month_day, contributor_id, team_id, measure_id, party_id, import, entries, hours_micros)
SELECT organisation_id, programme_id, month_day, contributor_id, team_id, measure_id, party_id, 0, entries, hours_micros FROM mark;

DROP TABLE mark;
ALTER TABLE mark_with_import RENAME TO mark;

-- What changes figures, and the record from which it does: entries of their own at once, those of an import with the record that closes it,
-- those in doubt with the record that releases them.
CREATE VIEW movement AS
    SELECT organisation_id, sequence AS moved_at, programme_id, measure_id, party_id, team_id, contributor_id, quantity_micros, day, evidence_grade, reverses
    FROM entry WHERE import IS NULL AND doubts = 0
    UNION ALL
    SELECT e.organisation_id, i.closed_sequence AS moved_at, e.programme_id, e.measure_id, e.party_id, e.team_id, e.contributor_id, e.quantity_micros, e.day, e.evidence_grade, e.reverses
    FROM import i CROSS JOIN entry e
    WHERE e.organisation_id = i.organisation_id AND e.sequence > i.sequence AND e.sequence < i.closed_sequence AND e.import = i.sequence AND e.doubts = 0
    UNION ALL
    SELECT e.organisation_id, s.decided_sequence AS moved_at, e.programme_id, e.measure_id, e.party_id, e.team_id, e.contributor_id, e.quantity_micros, e.day, e.evidence_grade, e.reverses
    FROM suspense s CROSS JOIN entry e
    WHERE e.organisation_id = s.organisation_id AND e.sequence = s.entry_sequence AND s.is_released = 1;

-- Every entry with the record from which it can be seen, and the one from which it stands in figures; null while there is none.
CREATE VIEW journal AS
    SELECT e.organisation_id, e.sequence, e.recorded_at_micros, e.actor_key, e.programme_id, e.measure_id, e.party_id, e.team_id, e.contributor_id,
        e.quantity_micros, e.day, e.start_day, e.start_second, e.end_second, e.evidence_grade, e.reference, e.reverses, e.replaces, e.attestations,
        e.leaf_hash, e.import, e.doubts, s.decided_sequence, s.is_released,
        iif(e.import IS NULL, e.sequence, i.closed_sequence) AS seen_from,
        iif(e.doubts <> 0, iif(s.is_released, s.decided_sequence, NULL), iif(e.import IS NULL, e.sequence, i.closed_sequence)) AS stands_from
    FROM entry e
    LEFT JOIN import i ON i.organisation_id = e.organisation_id AND i.sequence = e.import
    LEFT JOIN suspense s ON s.organisation_id = e.organisation_id AND s.entry_sequence = iif(e.doubts <> 0, e.sequence, NULL);

-- Under which name an organisation keeps what the headers of its files mean; the record states the map.
CREATE TABLE import_map (
    organisation_id INTEGER NOT NULL,
    name TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    PRIMARY KEY (organisation_id, name)
) STRICT, WITHOUT ROWID;
