-- name: add-opening
-- A record that states opening balances.
INSERT INTO opening_balances (organisation_id, programme_id, sequence, reversed_sequence) VALUES (@organisation, @programme, @sequence, NULL)

-- name: add-opening-of-member
-- What the record changes in one balance.
INSERT INTO opening_balance_of_member (organisation_id, programme_id, member_id, day, sequence, hours_micros)
VALUES (@organisation, @programme, @member, @day, @sequence, @hoursMicros)

-- name: reverse-opening
-- Opening balances can be reversed only once.
UPDATE opening_balances SET reversed_sequence = @reversal
WHERE organisation_id = @organisation AND programme_id = @programme AND sequence = @sequence AND reversed_sequence IS NULL

-- name: sums
-- What some members brought along before a day. Whole hours and the rest are summed separately, because one integer might not hold the sum
-- of both.
SELECT member_id AS Member, sum(hours_micros / 1000000) AS Hours, sum(hours_micros % 1000000) AS Rest
FROM opening_balance_of_member
WHERE organisation_id = @organisation AND programme_id = @programme AND member_id IN @members AND day < @before AND sequence <= @known
GROUP BY member_id

-- name: sums-of-all
-- The same for every member of a time bank.
SELECT member_id AS Member, sum(hours_micros / 1000000) AS Hours, sum(hours_micros % 1000000) AS Rest
FROM opening_balance_of_member
WHERE organisation_id = @organisation AND programme_id = @programme AND day < @before AND sequence <= @known
GROUP BY member_id

-- name: within
-- What was brought along within a period.
SELECT member_id AS Member, day AS Day, hours_micros AS HoursMicros
FROM opening_balance_of_member
WHERE organisation_id = @organisation AND programme_id = @programme AND day BETWEEN @first AND @last AND sequence <= @known

-- name: moves
-- What a member brought along in a period, with the records that say so.
SELECT o.sequence AS Sequence, o.day AS Day, o.hours_micros AS HoursMicros, r.recorded_at_micros AS RecordedAtMicros,
    CASE WHEN r.type = 'opening-balances' THEN json_extract(r.canonical, '$.content.source') ELSE NULL END AS Source,
    CASE WHEN r.type = 'opening-balances' THEN NULL ELSE json_extract(r.canonical, '$.content.of') END AS Reverses, reversed.recorded_at_micros AS ReversesMicros
FROM opening_balance_of_member o
JOIN /*+ in order */ record r ON r.organisation_id = o.organisation_id AND r.sequence = o.sequence
LEFT JOIN record reversed ON reversed.organisation_id = r.organisation_id
    AND reversed.sequence = CASE WHEN r.type = 'opening-balances' THEN NULL ELSE json_extract(r.canonical, '$.content.of') END
WHERE o.organisation_id = @organisation AND o.programme_id = @programme AND o.member_id = @member AND o.day BETWEEN @first AND @last AND o.sequence <= @known
ORDER BY o.day, o.sequence

-- name: has-opening-before
-- Whether a member has a standing balance that it brought along before a day.
SELECT EXISTS (
    SELECT 1 FROM opening_balance_of_member o
    JOIN opening_balances b ON b.organisation_id = o.organisation_id AND b.programme_id = o.programme_id AND b.sequence = o.sequence
    WHERE o.organisation_id = @organisation AND o.programme_id = @programme AND o.member_id = @member AND o.day < @day AND b.reversed_sequence IS NULL)

-- name: openings
-- Records of opening balances from a sequence on, with what happened to each up to the last record that is known.
SELECT b.sequence AS Sequence, r.recorded_at_micros AS RecordedAtMicros, r.canonical AS Canonical, r.leaf_hash AS LeafHash,
    reversal.sequence AS ReversedBy, reversal.recorded_at_micros AS ReversedByMicros, t.text AS Reason
FROM opening_balances b
JOIN /*+ in order */ record r ON r.organisation_id = b.organisation_id AND r.sequence = b.sequence
LEFT JOIN record reversal ON reversal.organisation_id = b.organisation_id AND reversal.sequence = b.reversed_sequence AND b.reversed_sequence <= @known
LEFT JOIN erasable t ON t.organisation_id = reversal.organisation_id AND t.sequence = reversal.sequence AND t.member = 'reason'
WHERE b.organisation_id = @organisation AND b.programme_id = @programme AND b.sequence BETWEEN @from AND @known
ORDER BY b.sequence
LIMIT @limit

-- name: opening-then
-- The opening balances of a record, whichever time bank has them: with their reversal, or as they were before it.
SELECT r.sequence AS Sequence, r.recorded_at_micros AS RecordedAtMicros, r.canonical AS Canonical, r.leaf_hash AS LeafHash,
    reversal.sequence AS ReversedBy, reversal.recorded_at_micros AS ReversedByMicros, t.text AS Reason
FROM record r
LEFT JOIN record reversal ON reversal.organisation_id = r.organisation_id AND reversal.sequence = @reversal
LEFT JOIN erasable t ON t.organisation_id = reversal.organisation_id AND t.sequence = reversal.sequence AND t.member = 'reason'
WHERE r.organisation_id = @organisation AND r.sequence = @sequence

-- name: add-version
-- A record that states what was decided for a time bank.
INSERT INTO timebank_version (organisation_id, programme_id, sequence) VALUES (@organisation, @programme, @sequence)

-- name: version
-- The last decision.
SELECT v.sequence AS Sequence, r.canonical AS Canonical
FROM timebank_version v JOIN record r ON r.organisation_id = v.organisation_id AND r.sequence = v.sequence
WHERE v.organisation_id = @organisation AND v.programme_id = @programme AND v.sequence <= @known
ORDER BY v.sequence DESC
LIMIT 1
