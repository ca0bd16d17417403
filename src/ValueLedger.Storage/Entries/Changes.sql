-- name: single
-- Entries and reversals that were recorded one by one, in the order of the log; a replacement that changes only the grade of evidence is a
-- re-grading.
SELECT e.sequence AS Sequence, e.recorded_at_micros AS RecordedAtMicros, e.reverses AS Reverses, e.doubts AS Doubts, CASE WHEN q.sequence IS NULL THEN 0 ELSE 1 END AS IsReGraded
FROM entry e /*+ index entry_of_its_own */
LEFT JOIN entry q ON q.organisation_id = e.organisation_id AND q.sequence = e.replaces AND q.evidence_grade <> e.evidence_grade
    AND q.programme_id = e.programme_id AND q.measure_id = e.measure_id AND q.party_id = e.party_id AND q.team_id = e.team_id AND q.contributor_id = e.contributor_id
    AND q.quantity_micros = e.quantity_micros AND q.day = e.day AND q.start_day IS NOT DISTINCT FROM e.start_day AND q.start_second IS NOT DISTINCT FROM e.start_second AND q.end_second IS NOT DISTINCT FROM e.end_second AND q.details IS NOT DISTINCT FROM e.details
    AND q.reference IS NOT DISTINCT FROM e.reference
WHERE e.organisation_id = @organisation AND e.sequence BETWEEN @first AND @last AND e.import IS NULL
ORDER BY e.sequence
LIMIT @limit

-- name: records
-- Other records to report, in the order of the log, each with the record that it is about. A record of opening balances is about itself,
-- and its text is not read to find that out, because it may be long.
SELECT sequence AS Sequence, recorded_at_micros AS RecordedAtMicros, type AS Type,
    CASE WHEN type = 'opening-balances' THEN sequence ELSE json_extract(canonical, '$.content.of') END AS Of
FROM record /*+ index record_for_followers */
WHERE organisation_id = @organisation AND sequence BETWEEN @first AND @last
    AND type IN ('import', 'release', 'rejection', 're-grading', 'text-erasure', 'opening-balances', 'opening-balances-reversal')
ORDER BY sequence
LIMIT @limit

-- name: of-an-import
-- Entries of an import in the order of the file, starting with a given one.
SELECT sequence AS Sequence, doubts AS Doubts FROM entry
WHERE organisation_id = @organisation AND sequence > @after AND sequence < @closed AND import = @import
ORDER BY sequence
LIMIT @limit

-- name: entry-of-a-text
-- The entry that a text belonged to, through its own record, the decision about it or later evidence, and whether the entry was waiting for a decision then
-- or was rejected. Nothing when the entry was not known by then.
SELECT e.sequence AS Sequence,
    CASE WHEN e.doubts <> 0 AND (s.decided_sequence IS NULL OR s.decided_sequence > @known) THEN 1 ELSE 0 END AS Waits,
    CASE WHEN s.decided_sequence <= @known AND s.is_released = 0 THEN 1 ELSE 0 END AS IsRejected
FROM entry e
LEFT JOIN import i ON i.organisation_id = e.organisation_id AND i.sequence = e.import
LEFT JOIN suspense s ON s.organisation_id = e.organisation_id AND s.entry_sequence = e.sequence
WHERE e.organisation_id = @organisation AND (e.import IS NULL OR i.closed_sequence <= @known) AND e.sequence = coalesce((
    SELECT entry_sequence FROM suspense /*+ index suspense_decided */ WHERE organisation_id = @organisation AND decided_sequence = @of), (
    SELECT entry_sequence FROM regrading WHERE organisation_id = @organisation AND sequence = @of), @of)

-- name: opening-of-a-text
-- The opening balances whose reversal a text belonged to.
SELECT json_extract(canonical, '$.content.of') FROM record
WHERE organisation_id = @organisation AND sequence = @of AND type = 'opening-balances-reversal'
