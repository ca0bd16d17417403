-- name: first-records
-- For each programme and measure, the day of the standing entry with the earliest date, in any period; none is looked for after a day.
SELECT p.number AS Programme, m.number AS Measure, (
    SELECT d.day FROM entry_of_day d
    JOIN journal e ON e.organisation_id = d.organisation_id AND e.sequence = d.sequence
    LEFT JOIN reversal r ON r.organisation_id = e.organisation_id AND r.reversed_sequence = e.sequence AND r.sequence <= @known
    WHERE d.organisation_id = p.organisation_id AND d.programme_id = p.number AND d.measure_id = m.number AND d.day <= @last
        AND e.stands_from <= @known AND e.reverses IS NULL AND r.sequence IS NULL
    ORDER BY d.day, d.sequence LIMIT 1) AS Day
FROM catalogue_item p JOIN /*+ in order */ catalogue_item m ON m.organisation_id = p.organisation_id AND m.kind = 5
WHERE p.organisation_id = @organisation AND p.kind = 1 AND p.number IN @programmes
