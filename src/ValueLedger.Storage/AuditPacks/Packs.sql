-- name: of-days
-- Entries of programmes on some days and the records that decide whether they count; those that begin by a day, where one is given.
SELECT e.sequence AS Sequence, e.import AS Import, i.closed_sequence AS Closed, s.decided_sequence AS Decided, e.contributor_id AS Contributor
FROM catalogue_item m
JOIN /*+ in order */ entry_of_day d ON d.organisation_id = m.organisation_id AND d.programme_id IN @programmes AND d.measure_id = m.number
    AND d.day BETWEEN @first AND @last AND d.sequence <= @known
JOIN /*+ in order */ entry e ON e.organisation_id = d.organisation_id AND e.sequence = d.sequence
LEFT JOIN import i ON i.organisation_id = e.organisation_id AND i.sequence = e.import
LEFT JOIN suspense s ON s.organisation_id = e.organisation_id AND s.entry_sequence = CASE WHEN e.doubts <> 0 THEN e.sequence END
WHERE m.organisation_id = @organisation AND m.kind = 5 AND (@begins IS NULL OR e.start_day <= @begins)
    AND (e.import IS NULL OR i.closed_sequence IS NOT NULL)

-- name: first-of-measures
-- For each programme and measure, the standing entry with the earliest date, in any period.
SELECT (
    SELECT d.sequence FROM entry_of_day d
    JOIN journal e ON e.organisation_id = d.organisation_id AND e.sequence = d.sequence
    LEFT JOIN reversal r ON r.organisation_id = e.organisation_id AND r.reversed_sequence = e.sequence AND r.sequence <= @known
    WHERE d.organisation_id = p.organisation_id AND d.programme_id = p.number AND d.measure_id = m.number
        AND e.stands_from <= @known AND e.reverses IS NULL AND r.sequence IS NULL
    ORDER BY d.day, d.sequence LIMIT 1) AS Sequence
FROM catalogue_item p JOIN /*+ in order */ catalogue_item m ON m.organisation_id = p.organisation_id AND m.kind = 5
WHERE p.organisation_id = @organisation AND p.kind = 1 AND p.number IN @programmes

-- name: of-sequences
-- Some entries and the records that decide whether they count.
SELECT e.sequence AS Sequence, e.import AS Import, i.closed_sequence AS Closed, s.decided_sequence AS Decided, e.contributor_id AS Contributor
FROM entry e
LEFT JOIN import i ON i.organisation_id = e.organisation_id AND i.sequence = e.import
LEFT JOIN suspense s ON s.organisation_id = e.organisation_id AND s.entry_sequence = CASE WHEN e.doubts <> 0 THEN e.sequence END
WHERE e.organisation_id = @organisation AND e.sequence IN @sequences

-- name: catalogue
-- Every version of the organisation, its programmes, parties, teams, measures, rates and plans that was known.
SELECT v.sequence FROM catalogue_version v /*+ index catalogue_version_by_item */
WHERE v.organisation_id = @organisation AND v.kind IN (0, 1, 2, 3, 5, 6, 7) AND v.sequence <= @known

-- name: impact-maps
-- Every version of an impact map that was known.
SELECT m.sequence FROM catalogue_item p
JOIN /*+ in order */ impact_map m ON m.organisation_id = p.organisation_id AND m.programme_id = p.number
WHERE p.organisation_id = @organisation AND p.kind = 1 AND m.sequence <= @known

-- name: attributes
-- The last of what was known about some contributors, with its text if that was not erased.
SELECT v.sequence AS Sequence, x.salt AS Salt, x.text AS Text
FROM (
    SELECT max(v.sequence) AS sequence FROM catalogue_version v
    WHERE v.organisation_id = @organisation AND v.kind = 4 AND v.number IN @numbers AND v.sequence <= @known GROUP BY v.number) v
LEFT JOIN erasable x ON x.organisation_id = @organisation AND x.sequence = v.sequence AND x.member = 'attributes'

-- name: erasures
-- Records that erased what was known about some contributors, after the last record that is known.
SELECT v.sequence FROM catalogue_version v JOIN /*+ in order */ record r ON r.organisation_id = v.organisation_id AND r.sequence = v.sequence
WHERE v.organisation_id = @organisation AND v.kind = 4 AND v.number IN @numbers AND v.sequence > @known AND r.type = 'contributor-erasure'
