-- name: add-end
-- What an exchange or reversal means for one of its members.
INSERT INTO exchange_of_member (organisation_id, programme_id, member_id, day, sequence, other_id, other_programme_id, given_micros, received_micros, stands_from)
VALUES (@organisation, @programme, @member, @day, @sequence, @other, @otherProgramme, @givenMicros, @receivedMicros, @standsFrom)

-- name: release-end
-- From the release on, it counts.
UPDATE exchange_of_member SET stands_from = @standsFrom
WHERE organisation_id = @organisation AND programme_id = @programme AND member_id = @member AND day = @day AND sequence = @sequence

-- name: balances
-- What some members gave and received before a day. Whole hours and the rest are summed separately, because one integer might not hold the
-- sum of both.
SELECT member_id AS Member, sum(given_micros / 1000000) AS GivenHours, sum(given_micros % 1000000) AS GivenRest,
    sum(received_micros / 1000000) AS ReceivedHours, sum(received_micros % 1000000) AS ReceivedRest
FROM end_of_exchange
WHERE organisation_id = @organisation AND programme_id = @programme AND member_id IN @members AND day < @before AND stands_from <= @known
GROUP BY member_id

-- name: balances-of-all
-- The same for every member of a time bank.
SELECT member_id AS Member, sum(given_micros / 1000000) AS GivenHours, sum(given_micros % 1000000) AS GivenRest,
    sum(received_micros / 1000000) AS ReceivedHours, sum(received_micros % 1000000) AS ReceivedRest
FROM end_of_exchange
WHERE organisation_id = @organisation AND programme_id = @programme AND day < @before AND stands_from <= @known
GROUP BY member_id

-- name: days
-- What stands between each member and another on each day of a period; a reversal subtracts what its exchange added, on the same day.
SELECT member_id AS Member, other_id AS Other, other_programme_id AS OtherProgramme, day AS Day, sum(given_micros / 1000000) AS GivenHours, sum(given_micros % 1000000) AS GivenRest,
    sum(received_micros / 1000000) AS ReceivedHours, sum(received_micros % 1000000) AS ReceivedRest,
    sum(sign(given_micros)) AS TimesGiven, sum(sign(received_micros)) AS TimesReceived
FROM end_of_exchange
WHERE organisation_id = @organisation AND programme_id = @programme AND day BETWEEN @first AND @last AND stands_from <= @known
GROUP BY member_id, day, other_id, other_programme_id

-- name: exchanges
-- Standing exchanges of a time bank on some days, and their reversals, in the order of the log. If the index is not named, the planner
-- reads all entries of the organisation.
SELECT e.sequence
FROM entry e /*+ index exchange_by_programme */
LEFT JOIN suspense s ON s.organisation_id = e.organisation_id AND s.entry_sequence = CASE WHEN e.doubts <> 0 THEN e.sequence ELSE NULL END
LEFT JOIN import i ON i.organisation_id = e.organisation_id AND i.sequence = e.import
WHERE e.organisation_id = @organisation AND e.programme_id = @programme AND e.giver_id IS NOT NULL AND e.sequence > @after AND e.sequence <= @known
    AND e.day BETWEEN @first AND @last AND (e.import IS NULL OR i.closed_sequence <= @known)
    AND (e.doubts = 0 OR (s.is_released = 1 AND s.decided_sequence <= @known))
ORDER BY e.sequence
LIMIT @limit

-- name: exchanges-with-others
-- The same for exchanges in which a member of the bank received from a member of another.
SELECT e.sequence
FROM entry e /*+ index exchange_by_receiver_programme */
LEFT JOIN suspense s ON s.organisation_id = e.organisation_id AND s.entry_sequence = CASE WHEN e.doubts <> 0 THEN e.sequence ELSE NULL END
LEFT JOIN import i ON i.organisation_id = e.organisation_id AND i.sequence = e.import
WHERE e.organisation_id = @organisation AND e.receiver_programme_id = @programme AND e.sequence > @after AND e.sequence <= @known
    AND e.day BETWEEN @first AND @last AND (e.import IS NULL OR i.closed_sequence <= @known)
    AND (e.doubts = 0 OR (s.is_released = 1 AND s.decided_sequence <= @known))
ORDER BY e.sequence
LIMIT @limit

-- name: moves
-- What a member gave and received in a period, line by line. The community that stands for another bank has the members of its own bank as others.
SELECT x.sequence AS Sequence, x.day AS Day, x.other_id AS Other, x.other_programme_id AS OtherProgramme, m.code AS OtherCode,
    x.given_micros AS GivenMicros, x.received_micros AS ReceivedMicros, e.recorded_at_micros AS RecordedAtMicros, e.reference AS Reference, e.reverses AS Reverses, r.recorded_at_micros AS ReversesMicros, t.text AS Service
FROM end_of_exchange x
JOIN /*+ in order */ entry e ON e.organisation_id = x.organisation_id AND e.sequence = x.sequence
LEFT JOIN entry r ON r.organisation_id = e.organisation_id AND r.sequence = e.reverses
LEFT JOIN timebank_member m ON m.organisation_id = x.organisation_id AND m.number = x.other_id
    AND m.programme_id = CASE WHEN x.member_id = 0 THEN x.programme_id ELSE coalesce(x.other_programme_id, x.programme_id) END
LEFT JOIN erasable t ON t.organisation_id = x.organisation_id AND t.sequence = x.sequence AND t.member = 'service'
WHERE x.organisation_id = @organisation AND x.programme_id = @programme AND x.member_id = @member AND x.day BETWEEN @first AND @last AND x.stands_from <= @known
ORDER BY x.day, x.sequence

-- name: has-exchange-before
-- Whether a member took part, before a day, in an exchange that counts or may yet be released.
SELECT EXISTS (
    SELECT 1 FROM exchange_of_member x
    LEFT JOIN reversal r ON r.organisation_id = x.organisation_id AND r.reversed_sequence = x.sequence
    LEFT JOIN suspense s ON s.organisation_id = x.organisation_id AND s.entry_sequence = x.sequence AND s.is_released = 0
    WHERE x.organisation_id = @organisation AND x.programme_id = @programme AND x.member_id = @member AND x.day < @day
        AND x.given_micros >= 0 AND x.received_micros >= 0 AND r.sequence IS NULL AND s.entry_sequence IS NULL)
