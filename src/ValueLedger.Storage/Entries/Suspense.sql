-- name: add-to-suspense
-- An entry in doubt, which nobody has decided about yet.
INSERT INTO suspense (organisation_id, entry_sequence, decided_sequence, is_released) VALUES (@organisation, @entry, NULL, NULL)

-- name: decide
-- A decision is made once.
UPDATE suspense SET decided_sequence = @sequence, is_released = @isReleased
WHERE organisation_id = @organisation AND entry_sequence = @entry AND decided_sequence IS NULL

-- name: nearby
-- What a contributor gave on some days, where it still stands.
SELECT e.measure_id AS Measure, e.day AS Day, e.start_day AS StartDay, e.quantity_micros AS QuantityMicros, e.start_second AS StartSecond, e.end_second AS EndSecond,
    e.receiver_id AS Receiver, coalesce(e.receiver_programme_id, e.programme_id) AS ReceiverProgramme
FROM entry_of_contributor c JOIN /*+ in order */ journal e ON e.organisation_id = c.organisation_id AND e.sequence = c.sequence
LEFT JOIN reversal r ON r.organisation_id = e.organisation_id AND r.reversed_sequence = e.sequence
WHERE c.organisation_id = @organisation AND c.contributor_id = @contributor AND c.day BETWEEN @first AND @last
    AND e.stands_from IS NOT NULL AND e.reverses IS NULL AND r.sequence IS NULL

-- name: members-of-contributor
-- The members of time banks who are a contributor. The index holds only members who name one, so the query must say that in order to use
-- it.
SELECT programme_id AS Programme, number AS Number FROM timebank_member
WHERE organisation_id = @organisation AND contributor_id = @contributor AND contributor_id <> 0

-- name: nearby-of-giver
-- What a member of a time bank gave on some days, where it still stands.
SELECT e.measure_id AS Measure, e.day AS Day, e.start_day AS StartDay, e.quantity_micros AS QuantityMicros, e.start_second AS StartSecond, e.end_second AS EndSecond,
    e.receiver_id AS Receiver, coalesce(e.receiver_programme_id, e.programme_id) AS ReceiverProgramme, e.contributor_id AS Contributor
FROM exchange_of_member x JOIN /*+ in order */ journal e ON e.organisation_id = x.organisation_id AND e.sequence = x.sequence
LEFT JOIN reversal r ON r.organisation_id = e.organisation_id AND r.reversed_sequence = e.sequence
WHERE x.organisation_id = @organisation AND x.programme_id = @programme AND x.member_id = @member AND x.day BETWEEN @first AND @last AND x.given_micros > 0
    AND e.stands_from IS NOT NULL AND e.reverses IS NULL AND r.sequence IS NULL

-- name: sums-by-measure
-- The sum of each measure, cell by cell: all together could be more than one number can hold.
SELECT measure_id AS Measure, quantity_micros AS QuantityMicros, entries AS Entries FROM cell WHERE organisation_id = @organisation

-- name: sums-between
-- What some records have changed in the sums of measures.
SELECT e.measure_id AS Measure, e.quantity_micros AS QuantityMicros, CASE WHEN e.reverses IS NULL THEN 1 ELSE -1 END AS Entries
FROM movement e WHERE e.organisation_id = @organisation AND e.moved_at > @after AND e.moved_at <= @upTo
