-- name: add-import
-- An import that begins; its entries do not stand yet.
INSERT INTO import (organisation_id, sequence, import_id, request_sha256, rejected_rows, closed_sequence, abandoned_sequence)
VALUES (@organisation, @import, @id, @requestSha256, @rejectedRows, NULL, NULL)

-- name: close-import
-- From that record on, its entries stand.
UPDATE import SET closed_sequence = @sequence WHERE organisation_id = @organisation AND sequence = @import

-- name: abandon-import
-- Its entries never stand.
UPDATE import SET abandoned_sequence = @sequence WHERE organisation_id = @organisation AND sequence = @import

-- name: earlier-imports
-- Standing imports of the same file, read in the same way.
SELECT sequence AS Sequence, rejected_rows AS RejectedRows FROM import /*+ index import_by_request */
WHERE organisation_id = @organisation AND request_sha256 = @requestSha256 AND closed_sequence IS NOT NULL

-- name: open-imports
-- Imports that were interrupted.
SELECT organisation_id AS Organisation, sequence AS Sequence, import_id AS Id FROM import /*+ index import_in_the_making */ WHERE closed_sequence IS NULL AND abandoned_sequence IS NULL

-- name: import-of-a-record
-- The import that a record began.
SELECT import_id FROM import WHERE organisation_id = @organisation AND sequence = @sequence

-- name: standing-import
-- An import by its identity, if it stands.
SELECT i.sequence AS BeganWith, i.closed_sequence AS ClosedWith, r.recorded_at_micros AS ClosedAtMicros
FROM import i /*+ index import_by_id */ JOIN record r ON r.organisation_id = i.organisation_id AND r.sequence = i.closed_sequence
WHERE i.organisation_id = @organisation AND i.import_id = @id AND i.closed_sequence IS NOT NULL

-- name: begun
-- The record that began an import.
SELECT canonical FROM record WHERE organisation_id = @organisation AND sequence = @sequence

-- name: appended
-- How many entries of an import are in the log, and the last of them.
SELECT count(*) AS Entries, coalesce(max(sequence), 0) AS LastSequence FROM entry WHERE organisation_id = @organisation AND sequence > @import AND import = @import

-- name: references-of
-- References of an import, in the order in which they are kept.
SELECT reference AS Reference, sequence AS Sequence FROM entry
WHERE organisation_id = @organisation AND sequence > @import AND import = @import AND reference IS NOT NULL ORDER BY reference

-- name: days-of
-- Entries of an import by the days of their flows.
SELECT programme_id AS Programme, measure_id AS Measure, day AS Day, sequence AS Sequence FROM entry
WHERE organisation_id = @organisation AND sequence > @import AND import = @import ORDER BY programme_id, measure_id, day, sequence

-- name: contributors-of
-- Entries of an import by the days of their contributors.
SELECT contributor_id AS Contributor, day AS Day, sequence AS Sequence FROM entry
WHERE organisation_id = @organisation AND sequence > @import AND import = @import AND contributor_id <> 0 ORDER BY contributor_id, day, sequence

-- name: ends-of
-- Exchanges of an import, each listed twice: once for its giver and once for its receiver. Between two banks, the community stands for the
-- other bank on either side: what the giver gave it received, and it gave what the receiver received.
SELECT CASE WHEN side.is_receiver = 1 THEN coalesce(e.receiver_programme_id, e.programme_id) ELSE e.programme_id END AS Programme,
    CASE WHEN side.is_community = 1 THEN 0 WHEN side.is_receiver = 1 THEN e.receiver_id ELSE e.giver_id END AS Member, e.day AS Day, e.sequence AS Sequence,
    CASE WHEN side.is_receiver = side.is_community THEN e.receiver_id ELSE e.giver_id END AS Other,
    CASE WHEN e.receiver_programme_id IS NULL THEN NULL WHEN side.is_receiver = 1 THEN e.programme_id ELSE e.receiver_programme_id END AS OtherProgramme,
    CASE WHEN side.is_receiver = side.is_community THEN e.quantity_micros ELSE 0 END AS GivenMicros,
    CASE WHEN side.is_receiver = side.is_community THEN 0 ELSE e.quantity_micros END AS ReceivedMicros, e.doubts AS Doubts
FROM entry e
CROSS JOIN (SELECT 0 AS is_receiver, 0 AS is_community UNION ALL SELECT 1, 0 UNION ALL SELECT 0, 1 UNION ALL SELECT 1, 1) side
WHERE e.organisation_id = @organisation AND e.sequence > @import AND e.import = @import AND e.giver_id IS NOT NULL
    AND (side.is_community = 0 OR e.receiver_programme_id IS NOT NULL)
ORDER BY Programme, Member, Day, Sequence

-- name: marks-of
-- What each contributor gives to a flow in a month through an import; entries in doubt give nothing yet. Whole units and the rest are
-- summed separately, because one integer might not hold the sum of both.
SELECT programme_id AS Programme, unixepoch(day * 86400, 'unixepoch', 'start of month') / 86400 AS MonthDay, contributor_id AS Contributor,
    team_id AS Team, measure_id AS Measure, party_id AS Party,
    count(*) AS Entries, sum(quantity_micros / 1000000) AS Wholes, sum(quantity_micros % 1000000) AS Micros
FROM entry
WHERE organisation_id = @organisation AND sequence > @import AND import = @import AND contributor_id <> 0 AND doubts = 0
GROUP BY programme_id, MonthDay, contributor_id, team_id, measure_id, party_id
ORDER BY programme_id, MonthDay, contributor_id, team_id, measure_id, party_id

-- name: cells-of
-- What an import adds to each flow on each day, with whole units and the rest separate; entries in doubt add nothing yet.
SELECT programme_id AS Programme, measure_id AS Measure, party_id AS Party, team_id AS Team, evidence_grade AS EvidenceGrade, day AS Day,
    sum(quantity_micros / 1000000) AS Wholes, sum(quantity_micros % 1000000) AS Micros, count(*) AS Entries,
    sum(CASE WHEN contributor_id = 0 THEN 0 ELSE quantity_micros / 1000000 END) AS NamedWholes,
    sum(CASE WHEN contributor_id = 0 THEN 0 ELSE quantity_micros % 1000000 END) AS NamedMicros
FROM entry
WHERE organisation_id = @organisation AND sequence > @import AND import = @import AND doubts = 0
GROUP BY programme_id, measure_id, party_id, team_id, evidence_grade, day

-- name: entries-of-a-day
-- What stands, or waits for a decision, of one measure of a programme on one day.
SELECT e.sequence AS Sequence, e.quantity_micros AS Quantity, e.party_id AS Party, e.team_id AS Team, c.code AS Contributor,
    e.giver_id AS Giver, e.receiver_id AS Receiver, e.receiver_programme_id AS ReceiverProgramme, e.start_second AS StartSecond
FROM entry_of_day d
JOIN journal e ON e.organisation_id = d.organisation_id AND e.sequence = d.sequence
LEFT JOIN catalogue_item c ON c.organisation_id = e.organisation_id AND c.kind = 4 AND c.number = e.contributor_id
LEFT JOIN reversal r ON r.organisation_id = e.organisation_id AND r.reversed_sequence = e.sequence
WHERE d.organisation_id = @organisation AND d.programme_id = @programme AND d.measure_id = @measure AND d.day = @day
    AND e.seen_from IS NOT NULL AND e.reverses IS NULL AND r.sequence IS NULL AND (e.decided_sequence IS NULL OR e.is_released = 1)
ORDER BY d.sequence

-- name: keep-reference
-- Which entry has a reference; writing it twice does no harm.
INSERT INTO reference (organisation_id, reference, sequence) VALUES (@organisation, @reference, @sequence)
ON CONFLICT (organisation_id, reference) DO UPDATE SET sequence = excluded.sequence

-- name: keep-day
-- The key that finds an entry by the days of its flow.
INSERT INTO entry_of_day (organisation_id, programme_id, measure_id, day, sequence) VALUES (@organisation, @programme, @measure, @day, @sequence)
ON CONFLICT (organisation_id, programme_id, measure_id, day, sequence) DO NOTHING

-- name: keep-contributor
-- The key that finds an entry by the days of its contributor.
INSERT INTO entry_of_contributor (organisation_id, contributor_id, day, sequence) VALUES (@organisation, @contributor, @day, @sequence)
ON CONFLICT (organisation_id, contributor_id, day, sequence) DO NOTHING

-- name: keep-end
-- What an exchange means for one of its members. It counts when the import stands; an exchange in doubt has no import here, and counts
-- when it is released.
INSERT INTO exchange_of_member (organisation_id, programme_id, member_id, day, sequence, other_id, other_programme_id, given_micros, received_micros, stands_from, import)
VALUES (@organisation, @programme, @member, @day, @sequence, @other, @otherProgramme, @givenMicros, @receivedMicros, NULL, @import)
ON CONFLICT (organisation_id, programme_id, member_id, day, sequence) DO NOTHING

-- name: keep-mark
-- What the import adds to a mark, in a row of its own.
INSERT INTO mark (organisation_id, programme_id, month_day, contributor_id, team_id, measure_id, party_id, import, entries, hours_micros)
VALUES (@organisation, @programme, @monthDay, @contributor, @team, @measure, @party, @import, @entries, @hoursMicros)
ON CONFLICT (organisation_id, programme_id, month_day, contributor_id, team_id, measure_id, party_id, import) DO UPDATE
SET entries = excluded.entries, hours_micros = excluded.hours_micros

-- name: drop-reference
-- Removes a reference of an abandoned import.
DELETE FROM reference WHERE organisation_id = @organisation AND reference = @reference AND sequence = @sequence

-- name: drop-day
-- The same for the days of flows.
DELETE FROM entry_of_day WHERE organisation_id = @organisation AND programme_id = @programme AND measure_id = @measure AND day = @day AND sequence = @sequence

-- name: drop-contributor
-- The same for the days of contributors.
DELETE FROM entry_of_contributor WHERE organisation_id = @organisation AND contributor_id = @contributor AND day = @day AND sequence = @sequence

-- name: drop-end
-- The same for the ends of exchanges.
DELETE FROM exchange_of_member WHERE organisation_id = @organisation AND programme_id = @programme AND member_id = @member AND day = @day AND sequence = @sequence

-- name: drop-mark
-- The same for marks.
DELETE FROM mark WHERE organisation_id = @organisation AND programme_id = @programme AND month_day = @monthDay AND contributor_id = @contributor
    AND team_id = @team AND measure_id = @measure AND party_id = @party AND import = @import
