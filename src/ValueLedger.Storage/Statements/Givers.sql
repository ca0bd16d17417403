-- name: marks
-- What each contributor gave in whole months.
SELECT k.contributor_id AS Contributor, sum(k.entries) AS Entries, sum(CASE WHEN k.measure_id IN @hours THEN k.hours_micros ELSE 0 END) AS HoursMicros
FROM mark k
LEFT JOIN import i ON i.organisation_id = k.organisation_id AND i.sequence = k.import
WHERE k.organisation_id = @organisation AND k.programme_id IN @programmes AND k.month_day BETWEEN @first AND @last
    AND (k.import = 0 OR i.closed_sequence IS NOT NULL)
GROUP BY k.contributor_id

-- name: days
-- The same for single days, from the journal.
SELECT e.contributor_id AS Contributor, sum(CASE WHEN e.reverses IS NULL THEN 1 ELSE -1 END) AS Entries, sum(CASE WHEN e.measure_id IN @hours THEN e.quantity_micros ELSE 0 END) AS HoursMicros
FROM catalogue_item m
JOIN /*+ in order */ entry_of_day d ON d.organisation_id = m.organisation_id AND d.programme_id IN @programmes AND d.measure_id = m.number AND d.day BETWEEN @first AND @last
JOIN journal e ON e.organisation_id = d.organisation_id AND e.sequence = d.sequence
WHERE m.organisation_id = @organisation AND m.kind = 5 AND e.stands_from IS NOT NULL AND e.contributor_id <> 0
GROUP BY e.contributor_id

-- name: records
-- The same for some records of the log, for what was recorded before or after a moment.
SELECT e.contributor_id AS Contributor, sum(CASE WHEN e.reverses IS NULL THEN 1 ELSE -1 END) AS Entries, sum(CASE WHEN e.measure_id IN @hours THEN e.quantity_micros ELSE 0 END) AS HoursMicros
FROM movement e
WHERE e.organisation_id = @organisation AND e.moved_at BETWEEN @after + 1 AND @until AND e.day BETWEEN @first AND @last AND e.programme_id IN @programmes
    AND e.contributor_id <> 0
GROUP BY e.contributor_id

-- name: anything-is-stated
-- Whether anything was ever stated about a contributor or erased.
SELECT EXISTS (SELECT 1 FROM catalogue_version /*+ index catalogue_version_by_item */ WHERE organisation_id = @organisation AND kind = 4 AND sequence <= @known)

-- name: people
-- The sets of those who gave in whole months, with or without a team.
SELECT p.chunk AS Chunk, p.bits AS Bits FROM people p
WHERE p.organisation_id = @organisation AND p.programme_id IN @programmes AND p.team_id = -1 AND p.month_day BETWEEN @first AND @last

-- name: named-hours
-- Hours of whole months in entries that name a contributor.
SELECT coalesce(sum(t.named_wholes), 0) AS Wholes, coalesce(sum(t.named_micros), 0) AS Micros FROM journal_total t
WHERE t.organisation_id = @organisation AND t.programme_id IN @programmes AND t.month_day BETWEEN @first AND @last AND t.measure_id IN @hours
