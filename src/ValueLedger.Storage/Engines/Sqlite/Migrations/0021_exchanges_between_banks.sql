-- Members of two time banks exchange hours. The number of the receiver's programme; null where both are members of the same bank, and for whatever is no
-- exchange. The receiver's number is then one of that programme.
ALTER TABLE entry ADD COLUMN receiver_programme_id INTEGER CHECK (receiver_programme_id IS NULL OR coalesce(giver_id, -1) >= 0);

-- What members of other banks gave to members of a bank, in the order of the log.
CREATE INDEX exchange_by_receiver_programme ON entry (organisation_id, receiver_programme_id, sequence) WHERE receiver_programme_id IS NOT NULL;

-- The programme of the other bank; null within one bank. In each of the two banks the community then stands for the other bank: it has a row of its own.
ALTER TABLE exchange_of_member ADD COLUMN other_programme_id INTEGER;

-- As before, with the other bank.
DROP VIEW end_of_exchange;

CREATE VIEW end_of_exchange AS
    SELECT x.organisation_id, x.programme_id, x.member_id, x.day, x.sequence, x.other_id, x.other_programme_id, x.given_micros, x.received_micros,
        coalesce(x.stands_from, i.closed_sequence) AS stands_from
    FROM exchange_of_member x
    LEFT JOIN import i ON i.organisation_id = x.organisation_id AND i.sequence = x.import;

-- As before, with the receiver's programme.
DROP VIEW journal;

CREATE VIEW journal AS
    SELECT e.organisation_id, e.sequence, e.recorded_at_micros, e.actor_key, e.programme_id, e.measure_id, e.party_id, e.team_id, e.contributor_id,
        e.quantity_micros, e.day, e.start_day, e.start_second, e.end_second, e.evidence_grade, e.reference, e.reverses, e.replaces, e.attestations,
        e.leaf_hash, e.import, e.doubts, e.giver_id, e.receiver_id, e.receiver_programme_id, e.details, s.decided_sequence, s.is_released,
        iif(e.import IS NULL, e.sequence, i.closed_sequence) AS seen_from,
        iif(e.doubts <> 0, iif(s.is_released, s.decided_sequence, NULL), iif(e.import IS NULL, e.sequence, i.closed_sequence)) AS stands_from,
        coalesce((SELECT g.grade FROM regrading g WHERE g.organisation_id = e.organisation_id AND g.entry_sequence = e.sequence ORDER BY g.sequence DESC LIMIT 1),
            e.evidence_grade) AS current_grade
    FROM entry e
    LEFT JOIN import i ON i.organisation_id = e.organisation_id AND i.sequence = e.import
    LEFT JOIN suspense s ON s.organisation_id = e.organisation_id AND s.entry_sequence = iif(e.doubts <> 0, e.sequence, NULL);
