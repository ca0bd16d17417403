-- name: add-entry
-- A record of the log and a row of the journal at once.
INSERT INTO entry (
    organisation_id, sequence, recorded_at_micros, actor_key, programme_id, measure_id, party_id, team_id, contributor_id, quantity_micros,
    day, start_day, start_second, end_second, evidence_grade, reference, reverses, replaces, attestations, leaf_hash,
    import, doubts, giver_id, receiver_id, receiver_programme_id, request, details)
VALUES (
    @organisation, @sequence, @recordedAtMicros, @actorKey, @programme, @measure, @party, @team, @contributor, @quantityMicros,
    @day, @startDay, @startSecond, @endSecond, @evidenceGrade, @reference, @reverses, @replaces, @attestations, @leafHash,
    @import, @doubts, @giver, @receiver, @receiverProgramme, @request, @details)

-- name: add-entry-of-day
-- The key that finds an entry by the days of its flow.
INSERT INTO entry_of_day (organisation_id, programme_id, measure_id, day, sequence) VALUES (@organisation, @programme, @measure, @day, @sequence)

-- name: add-entry-of-contributor
-- The key that finds an entry by the days of its contributor.
INSERT INTO entry_of_contributor (organisation_id, contributor_id, day, sequence) VALUES (@organisation, @contributor, @day, @sequence)

-- name: add-reversal
-- An entry is reversed once: the key of this table prevents a second reversal.
INSERT INTO reversal (organisation_id, reversed_sequence, sequence) VALUES (@organisation, @reversed, @sequence)

-- name: set-reference
-- The reference names the entry that now stands: after a correction, the replacement.
INSERT INTO reference (organisation_id, reference, sequence) VALUES (@organisation, @reference, @sequence)
ON CONFLICT (organisation_id, reference) DO UPDATE SET sequence = excluded.sequence

-- name: reference
-- The entry with a sender's reference.
SELECT sequence FROM reference WHERE organisation_id = @organisation AND reference = @reference

-- name: journal
-- Entries in the order of the log, with what happened to each up to the last record that is known. The store adds filters.
SELECT e.sequence AS Sequence, e.recorded_at_micros AS RecordedAtMicros, e.actor_key AS ActorKey, e.programme_id AS Programme, e.measure_id AS Measure,
    e.party_id AS Party, e.team_id AS Team, e.contributor_id AS ContributorNumber, c.code AS Contributor, e.quantity_micros AS QuantityMicros, e.day AS Day, e.start_day AS StartDay,
    e.start_second AS StartSecond, e.end_second AS EndSecond, e.evidence_grade AS EvidenceGrade, e.reference AS Reference,
    e.import AS Import, e.doubts AS Doubts, e.giver_id AS GiverNumber, giver.code AS Giver, e.receiver_id AS ReceiverNumber, receiver.code AS Receiver,
    e.receiver_programme_id AS ReceiverProgramme,
    e.decided_sequence AS DecidedBy, decision.recorded_at_micros AS DecidedByMicros, e.is_released AS IsReleased,
    e.reverses AS Reverses, reversed.recorded_at_micros AS ReversesMicros, e.replaces AS Replaces, replaced.recorded_at_micros AS ReplacesMicros,
    reversal.sequence AS ReversedBy, reversing.recorded_at_micros AS ReversedByMicros, e.attestations AS Attestations, e.details AS Details,
    e.leaf_hash AS LeafHash
FROM journal e
LEFT JOIN catalogue_item c ON c.organisation_id = e.organisation_id AND c.kind = 4 AND c.number = e.contributor_id
LEFT JOIN timebank_member giver ON giver.organisation_id = e.organisation_id AND giver.programme_id = e.programme_id AND giver.number = e.giver_id
LEFT JOIN timebank_member receiver ON receiver.organisation_id = e.organisation_id AND receiver.programme_id = coalesce(e.receiver_programme_id, e.programme_id)
    AND receiver.number = e.receiver_id
LEFT JOIN entry reversed ON reversed.organisation_id = e.organisation_id AND reversed.sequence = e.reverses
LEFT JOIN entry replaced ON replaced.organisation_id = e.organisation_id AND replaced.sequence = e.replaces
LEFT JOIN reversal ON reversal.organisation_id = e.organisation_id AND reversal.reversed_sequence = e.sequence AND reversal.sequence <= @known
LEFT JOIN record decision ON decision.organisation_id = e.organisation_id AND decision.sequence = e.decided_sequence AND e.decided_sequence <= @known
LEFT JOIN entry reversing ON reversing.organisation_id = reversal.organisation_id AND reversing.sequence = reversal.sequence
WHERE e.organisation_id = @organisation AND e.sequence BETWEEN @first AND @last

-- name: content
-- The content that makes two entries the same, and what happened to the recorded one.
SELECT e.programme_id AS Programme, e.measure_id AS Measure, e.party_id AS Party, e.team_id AS Team, c.code AS Contributor,
    e.quantity_micros AS QuantityMicros, e.day AS Day, e.start_day AS StartDay, e.start_second AS StartSecond,
    e.end_second AS EndSecond, e.evidence_grade AS EvidenceGrade, e.attestations AS Attestations, r.sequence AS ReversedBy,
    CASE WHEN e.decided_sequence IS NOT NULL AND e.is_released = 0 THEN 1 ELSE 0 END AS IsRejected, e.giver_id AS Giver, e.receiver_id AS Receiver,
    e.receiver_programme_id AS ReceiverProgramme, e.details AS Details
FROM journal e
LEFT JOIN catalogue_item c ON c.organisation_id = e.organisation_id AND c.kind = 4 AND c.number = e.contributor_id
LEFT JOIN reversal r ON r.organisation_id = e.organisation_id AND r.reversed_sequence = e.sequence
WHERE e.organisation_id = @organisation AND e.sequence = @sequence

-- name: texts-about-an-entry
-- Records that have texts about an entry: what auditors found about it, and later evidence.
SELECT sequence AS Sequence FROM audit_finding /*+ index audit_finding_by_entry */
WHERE organisation_id = @organisation AND entry_sequence = @sequence
UNION ALL SELECT sequence AS Sequence FROM regrading /*+ index regrading_by_entry */
WHERE organisation_id = @organisation AND entry_sequence = @sequence
ORDER BY 1
