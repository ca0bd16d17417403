-- Entries whose evidence was graded anew, and the hashes by which documents of evidence are found.

-- What each record changed; grade_before is the grade that the entry had until then.
CREATE TABLE regrading (
    organisation_id INTEGER NOT NULL,
    sequence INTEGER NOT NULL,
    entry_sequence INTEGER NOT NULL,
    grade_before INTEGER NOT NULL,
    grade INTEGER NOT NULL,
    PRIMARY KEY (organisation_id, sequence)
) STRICT, WITHOUT ROWID;

CREATE INDEX regrading_by_entry ON regrading (organisation_id, entry_sequence, sequence, grade);

-- The entries that a document is evidence of, as they or their re-gradings attest.
CREATE TABLE evidence_hash (
    organisation_id INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    entry_sequence INTEGER NOT NULL,
    PRIMARY KEY (organisation_id, sha256, entry_sequence)
) STRICT, WITHOUT ROWID;

-- A re-grading takes the entry out at the grade before and puts it in again at the new one; reverses marks what is taken out.
DROP VIEW movement;

CREATE VIEW movement AS
    SELECT organisation_id, sequence AS moved_at, programme_id, measure_id, party_id, team_id, contributor_id, quantity_micros, day, evidence_grade, reverses,
        0 AS is_regrading
    FROM entry WHERE import IS NULL AND doubts = 0
    UNION ALL
    SELECT e.organisation_id, i.closed_sequence AS moved_at, e.programme_id, e.measure_id, e.party_id, e.team_id, e.contributor_id, e.quantity_micros, e.day, e.evidence_grade, e.reverses,
        0 AS is_regrading
    FROM import i CROSS JOIN entry e
    WHERE e.organisation_id = i.organisation_id AND e.sequence > i.sequence AND e.sequence < i.closed_sequence AND e.import = i.sequence AND e.doubts = 0
    UNION ALL
    SELECT e.organisation_id, s.decided_sequence AS moved_at, e.programme_id, e.measure_id, e.party_id, e.team_id, e.contributor_id, e.quantity_micros, e.day, e.evidence_grade, e.reverses,
        0 AS is_regrading
    FROM suspense s CROSS JOIN entry e
    WHERE e.organisation_id = s.organisation_id AND e.sequence = s.entry_sequence AND s.is_released = 1
    UNION ALL
    SELECT e.organisation_id, g.sequence AS moved_at, e.programme_id, e.measure_id, e.party_id, e.team_id, e.contributor_id, -e.quantity_micros AS quantity_micros, e.day,
        g.grade_before AS evidence_grade, g.entry_sequence AS reverses, 1 AS is_regrading
    FROM regrading g CROSS JOIN entry e
    WHERE e.organisation_id = g.organisation_id AND e.sequence = g.entry_sequence
    UNION ALL
    SELECT e.organisation_id, g.sequence AS moved_at, e.programme_id, e.measure_id, e.party_id, e.team_id, e.contributor_id, e.quantity_micros, e.day,
        g.grade AS evidence_grade, NULL AS reverses, 1 AS is_regrading
    FROM regrading g CROSS JOIN entry e
    WHERE e.organisation_id = g.organisation_id AND e.sequence = g.entry_sequence;

-- The journal has the grade that an entry has now beside the one that it was recorded with.
DROP VIEW journal;

CREATE VIEW journal AS
    SELECT e.organisation_id, e.sequence, e.recorded_at_micros, e.actor_key, e.programme_id, e.measure_id, e.party_id, e.team_id, e.contributor_id,
        e.quantity_micros, e.day, e.start_day, e.start_second, e.end_second, e.evidence_grade, e.reference, e.reverses, e.replaces, e.attestations,
        e.leaf_hash, e.import, e.doubts, e.giver_id, e.receiver_id, s.decided_sequence, s.is_released,
        iif(e.import IS NULL, e.sequence, i.closed_sequence) AS seen_from,
        iif(e.doubts <> 0, iif(s.is_released, s.decided_sequence, NULL), iif(e.import IS NULL, e.sequence, i.closed_sequence)) AS stands_from,
        coalesce((SELECT g.grade FROM regrading g WHERE g.organisation_id = e.organisation_id AND g.entry_sequence = e.sequence ORDER BY g.sequence DESC LIMIT 1),
            e.evidence_grade) AS current_grade
    FROM entry e
    LEFT JOIN import i ON i.organisation_id = e.organisation_id AND i.sequence = e.import
    LEFT JOIN suspense s ON s.organisation_id = e.organisation_id AND s.entry_sequence = iif(e.doubts <> 0, e.sequence, NULL);

DROP INDEX record_for_followers;

CREATE INDEX record_for_followers ON record (organisation_id, sequence)
    WHERE type IN ('import', 'release', 'rejection', 're-grading', 'text-erasure', 'opening-balances', 'opening-balances-reversal');

INSERT INTO evidence_hash (organisation_id, sha256, entry_sequence)
SELECT DISTINCT e.organisation_id, json_extract(d.value, '$.sha256'), e.sequence
FROM entry e CROSS JOIN json_each(e.attestations, '$.evidence') d
WHERE e.attestations IS NOT NULL AND json_extract(d.value, '$.sha256') IS NOT NULL;
