-- What only some entries state: how many were asked, a bound, who judged, which asset was used, who decided, and who paid. One JSON text, with codes.
ALTER TABLE entry ADD COLUMN details TEXT;

-- Few entries have any, and what they do to figures is read from them.
CREATE INDEX entry_with_details ON entry (organisation_id, measure_id, day, programme_id) WHERE details IS NOT NULL;

-- As before, with the details.
DROP VIEW journal;

CREATE VIEW journal AS
    SELECT e.organisation_id, e.sequence, e.recorded_at_micros, e.actor_key, e.programme_id, e.measure_id, e.party_id, e.team_id, e.contributor_id,
        e.quantity_micros, e.day, e.start_day, e.start_second, e.end_second, e.evidence_grade, e.reference, e.reverses, e.replaces, e.attestations,
        e.leaf_hash, e.import, e.doubts, e.giver_id, e.receiver_id, e.details, s.decided_sequence, s.is_released,
        iif(e.import IS NULL, e.sequence, i.closed_sequence) AS seen_from,
        iif(e.doubts <> 0, iif(s.is_released, s.decided_sequence, NULL), iif(e.import IS NULL, e.sequence, i.closed_sequence)) AS stands_from,
        coalesce((SELECT g.grade FROM regrading g WHERE g.organisation_id = e.organisation_id AND g.entry_sequence = e.sequence ORDER BY g.sequence DESC LIMIT 1),
            e.evidence_grade) AS current_grade
    FROM entry e
    LEFT JOIN import i ON i.organisation_id = e.organisation_id AND i.sequence = e.import
    LEFT JOIN suspense s ON s.organisation_id = e.organisation_id AND s.entry_sequence = iif(e.doubts <> 0, e.sequence, NULL);
