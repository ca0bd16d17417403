-- name: of-the-first-entries
-- For each programme and input measure, the first day of the standing entry with the earliest date, in any period.
SELECT p.number AS Programme, (
    SELECT coalesce(e.start_day, e.day) FROM entry_of_day d
    JOIN journal e ON e.organisation_id = d.organisation_id AND e.sequence = d.sequence
    LEFT JOIN reversal r ON r.organisation_id = e.organisation_id AND r.reversed_sequence = e.sequence AND r.sequence <= @known
    WHERE d.organisation_id = p.organisation_id AND d.programme_id = p.number AND d.measure_id = m.number
        AND e.stands_from <= @known AND e.reverses IS NULL AND r.sequence IS NULL
    ORDER BY d.day, d.sequence LIMIT 1) AS Day
FROM catalogue_item p JOIN /*+ in order */ catalogue_item m ON m.organisation_id = p.organisation_id AND m.kind = 5 AND m.number IN @measures
WHERE p.organisation_id = @organisation AND p.kind = 1 AND p.number IN @programmes

-- name: of-spans-across
-- Of the inputs of a programme that report more than one day, begin before a day and do not end before it, the one that begins first.
SELECT s.sequence AS Sequence, s.start_day AS FirstDay
FROM entry s /*+ index entry_of_a_span */
JOIN /*+ in order */ journal e ON e.organisation_id = s.organisation_id AND e.sequence = s.sequence
LEFT JOIN reversal r ON r.organisation_id = e.organisation_id AND r.reversed_sequence = e.sequence AND r.sequence <= @known
WHERE s.organisation_id = @organisation AND s.start_day IS NOT NULL AND s.day >= @before AND s.start_day < @before
    AND s.programme_id = @programme AND s.measure_id IN @measures
    AND e.stands_from <= @known AND e.reverses IS NULL AND r.sequence IS NULL
ORDER BY s.start_day, s.sequence LIMIT 1
