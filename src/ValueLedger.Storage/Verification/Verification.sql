-- name: erasables
-- Texts with the salts of their attestations, for the entries among some records.
SELECT sequence AS Sequence, member AS Member, salt AS Salt, text AS Text
FROM erasable WHERE organisation_id = @organisation AND sequence BETWEEN @first AND @last

-- name: texts
-- How many erasable texts there are, whatever records they belong to.
SELECT count(*) FROM erasable WHERE organisation_id = @organisation

-- name: references
-- Which record has which reference.
SELECT reference AS Reference, sequence AS Sequence FROM reference WHERE organisation_id = @organisation

-- name: reversals
-- Which record reverses which.
SELECT reversed_sequence AS Reversed, sequence AS Sequence FROM reversal WHERE organisation_id = @organisation

-- name: rows
-- How many rows the log has, whatever their sequences are.
SELECT count(*) FROM log WHERE organisation_id = @organisation

-- name: tiles
-- How long each tile of the tree is.
SELECT level AS Level, tile_index AS TileIndex, length(hashes) AS Bytes FROM tile WHERE organisation_id = @organisation ORDER BY level, tile_index

-- name: versions
-- Which record states a version of what.
SELECT sequence AS Sequence, kind AS Kind, number AS Number FROM catalogue_version WHERE organisation_id = @organisation

-- name: merges
-- Which contributors were merged.
SELECT sequence AS Sequence, number AS Number, into_number AS IntoNumber, ended_sequence AS Ended FROM contributor_merge WHERE organisation_id = @organisation

-- name: items
-- Which number each code has, and since which record.
SELECT kind AS Kind, code AS Code, number AS Number, sequence AS Sequence FROM catalogue_item WHERE organisation_id = @organisation

-- name: impact-maps
-- Which record states which version of which programme's impact map.
SELECT programme_id AS Programme, version AS Version, sequence AS Sequence FROM impact_map WHERE organisation_id = @organisation

-- name: keys
-- Which record made a key, and which revoked it.
SELECT key_id AS KeyId, sequence AS Sequence, revoked_sequence AS RevokedSequence FROM api_key WHERE organisation_id = @organisation

-- name: identities
-- Which record names whom.
SELECT issuer AS Issuer, subject AS Subject, sequence AS Sequence FROM identity WHERE organisation_id = @organisation

-- name: webhooks
-- Which record states a webhook.
SELECT code AS Code, sequence AS Sequence FROM webhook WHERE organisation_id = @organisation

-- name: samples
-- Which record states a sample of which statement.
SELECT sequence AS Sequence, draft AS Draft FROM audit_sample WHERE organisation_id = @organisation

-- name: findings
-- Which record states a finding about which entry of which sample.
SELECT sequence AS Sequence, sample_sequence AS Sample, entry_sequence AS Entry FROM audit_finding WHERE organisation_id = @organisation

-- name: opinions
-- Which record states an opinion on which statement.
SELECT sequence AS Sequence, draft AS Draft FROM opinion WHERE organisation_id = @organisation

-- name: packs
-- Which record reports the load of which pack.
SELECT name AS Name, version AS Version, measure AS Measure, sequence AS Sequence FROM reference_pack WHERE organisation_id = @organisation

-- name: regradings
-- Which record graded which entry anew.
SELECT sequence AS Sequence, entry_sequence AS Entry, grade_before AS Before, grade AS Grade FROM regrading WHERE organisation_id = @organisation

-- name: evidence-hashes
-- Which documents are evidence of which entries.
SELECT sha256 AS Sha256, entry_sequence AS Entry FROM evidence_hash WHERE organisation_id = @organisation

-- name: suspense
-- What was decided about each entry in doubt.
SELECT entry_sequence AS Entry, decided_sequence AS Decided, is_released AS IsReleased FROM suspense WHERE organisation_id = @organisation

-- name: imports
-- What was sent, what was not accepted, and which records closed or abandoned the import.
SELECT sequence AS Sequence, import_id AS Id, request_sha256 AS RequestSha256, rejected_rows AS RejectedRows, closed_sequence AS Closed, abandoned_sequence AS Abandoned
FROM import WHERE organisation_id = @organisation

-- name: import-maps
-- Which record is the last with a name.
SELECT name AS Name, sequence AS Sequence FROM import_map WHERE organisation_id = @organisation

-- name: promises
-- Which records answer a request sent under an idempotency key.
SELECT route AS Route, idempotency_key AS Key, body_sha256 AS BodySha256, first_sequence AS First, last_sequence AS Last, recorded_at_micros AS RecordedAtMicros
FROM idempotency WHERE organisation_id = @organisation

-- name: newest
-- When the last record of all was recorded.
SELECT max(recorded_at_micros) FROM head

-- name: secrets
-- Everything that is kept under a name for the database as a whole.
SELECT name AS Name, value AS Value FROM secret

-- name: members
-- Which number each member of each time bank has, since which record, and which contributor the member is.
SELECT programme_id AS Programme, code AS Code, number AS Number, sequence AS Sequence, contributor_id AS Contributor FROM timebank_member WHERE organisation_id = @organisation

-- name: member-versions
-- Which record states a version of which member.
SELECT sequence AS Sequence, programme_id AS Programme, number AS Number FROM timebank_member_version WHERE organisation_id = @organisation

-- name: exchange-ends
-- What each exchange means for each of its members.
SELECT programme_id AS Programme, member_id AS Member, day AS Day, sequence AS Sequence, other_id AS Other, other_programme_id AS OtherProgramme,
    given_micros AS GivenMicros, received_micros AS ReceivedMicros, stands_from AS StandsFrom, import AS Import
FROM exchange_of_member WHERE organisation_id = @organisation

-- name: openings
-- Which record reversed which opening balances.
SELECT programme_id AS Programme, sequence AS Sequence, reversed_sequence AS Reversed FROM opening_balances WHERE organisation_id = @organisation

-- name: openings-of-members
-- What opening balances and their reversals change in each balance.
SELECT programme_id AS Programme, member_id AS Member, day AS Day, sequence AS Sequence, hours_micros AS HoursMicros
FROM opening_balance_of_member WHERE organisation_id = @organisation

-- name: timebank-versions
-- Which record states what was decided for which time bank.
SELECT sequence AS Sequence, programme_id AS Programme FROM timebank_version WHERE organisation_id = @organisation

-- name: entry-without-day
-- The first entry that cannot be found by the day of its flow, although it is of no import or of one that stands.
SELECT e.sequence FROM entry e
LEFT JOIN entry_of_day d ON d.organisation_id = e.organisation_id AND d.programme_id = e.programme_id AND d.measure_id = e.measure_id
    AND d.day = e.day AND d.sequence = e.sequence
LEFT JOIN import i ON i.organisation_id = e.organisation_id AND i.sequence = e.import
WHERE e.organisation_id = @organisation AND d.sequence IS NULL AND (e.import IS NULL OR i.closed_sequence IS NOT NULL)
LIMIT 1

-- name: entry-without-contributor
-- The same for the days of contributors.
SELECT e.sequence FROM entry e
LEFT JOIN entry_of_contributor c ON c.organisation_id = e.organisation_id AND c.contributor_id = e.contributor_id AND c.day = e.day AND c.sequence = e.sequence
LEFT JOIN import i ON i.organisation_id = e.organisation_id AND i.sequence = e.import
WHERE e.organisation_id = @organisation AND e.contributor_id <> 0 AND c.sequence IS NULL AND (e.import IS NULL OR i.closed_sequence IS NOT NULL)
LIMIT 1

-- name: entries-by-day
-- How many rows there are for the days of flows.
SELECT count(*) FROM entry_of_day WHERE organisation_id = @organisation

-- name: entries-by-contributor
-- The same for the days of contributors.
SELECT count(*) FROM entry_of_contributor WHERE organisation_id = @organisation

-- name: day-without-entry
-- The first row for a day of a flow that names something other than an entry of that day and flow, or an entry of an abandoned import.
SELECT d.sequence FROM entry_of_day d
LEFT JOIN entry e ON e.organisation_id = d.organisation_id AND e.sequence = d.sequence AND e.programme_id = d.programme_id AND e.measure_id = d.measure_id AND e.day = d.day
LEFT JOIN import i ON i.organisation_id = e.organisation_id AND i.sequence = e.import
WHERE d.organisation_id = @organisation AND (e.sequence IS NULL OR i.abandoned_sequence IS NOT NULL)
LIMIT 1

-- name: contributor-without-entry
-- The same for the days of contributors.
SELECT c.sequence FROM entry_of_contributor c
LEFT JOIN entry e ON e.organisation_id = c.organisation_id AND e.sequence = c.sequence AND e.contributor_id = c.contributor_id AND e.day = c.day
LEFT JOIN import i ON i.organisation_id = e.organisation_id AND i.sequence = e.import
WHERE c.organisation_id = @organisation AND (e.sequence IS NULL OR i.abandoned_sequence IS NOT NULL)
LIMIT 1
