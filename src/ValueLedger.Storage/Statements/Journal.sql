-- name: months
-- What the journal has for whole months, from the totals that are kept apart from the cells.
SELECT t.programme_id AS Programme, t.measure_id AS Measure, sum(t.entries) AS Entries, sum(t.wholes) AS Wholes, sum(t.micros) AS Micros,
    sum(t.reversed) AS Reversed, sum(t.reversed_wholes) AS ReversedWholes, sum(t.reversed_micros) AS ReversedMicros
FROM journal_total t
WHERE t.organisation_id = @organisation AND t.programme_id IN @programmes AND t.month_day BETWEEN @first AND @last
GROUP BY t.programme_id, t.measure_id

-- name: days
-- The same for single days, entry by entry. The sum of reversed entries is the sum of the reversals with the opposite sign.
SELECT d.programme_id AS Programme, d.measure_id AS Measure, sum(CASE WHEN e.reverses IS NULL THEN 1 ELSE -1 END) AS Entries,
    sum(e.quantity_micros / 1000000) AS Wholes, sum(e.quantity_micros % 1000000) AS Micros, sum(CASE WHEN e.reverses IS NULL THEN 0 ELSE 1 END) AS Reversed,
    sum(CASE WHEN e.reverses IS NULL THEN 0 ELSE -(e.quantity_micros / 1000000) END) AS ReversedWholes, sum(CASE WHEN e.reverses IS NULL THEN 0 ELSE -(e.quantity_micros % 1000000) END) AS ReversedMicros
FROM catalogue_item m
JOIN /*+ in order */ entry_of_day d ON d.organisation_id = m.organisation_id AND d.programme_id IN @programmes AND d.measure_id = m.number AND d.day BETWEEN @first AND @last
JOIN journal e ON e.organisation_id = d.organisation_id AND e.sequence = d.sequence
WHERE m.organisation_id = @organisation AND m.kind = 5 AND e.stands_from <= @known
GROUP BY d.programme_id, d.measure_id

-- name: records
-- The same for some records of the log, for what was recorded before or after a moment.
SELECT e.programme_id AS Programme, e.measure_id AS Measure, sum(CASE WHEN e.reverses IS NULL THEN 1 ELSE -1 END) AS Entries,
    sum(e.quantity_micros / 1000000) AS Wholes, sum(e.quantity_micros % 1000000) AS Micros, sum(CASE WHEN e.reverses IS NULL THEN 0 ELSE 1 END) AS Reversed,
    sum(CASE WHEN e.reverses IS NULL THEN 0 ELSE -(e.quantity_micros / 1000000) END) AS ReversedWholes, sum(CASE WHEN e.reverses IS NULL THEN 0 ELSE -(e.quantity_micros % 1000000) END) AS ReversedMicros
FROM movement e
WHERE e.organisation_id = @organisation AND e.moved_at BETWEEN @after + 1 AND @until AND e.day BETWEEN @first AND @last AND e.programme_id IN @programmes AND e.is_regrading = 0
GROUP BY e.programme_id, e.measure_id

-- name: first-outcomes
-- For each programme and outcome measure, the first day of the period that has a standing entry.
SELECT p.number AS Programme, m.number AS Measure, (
    SELECT d.day FROM entry_of_day d
    JOIN journal e ON e.organisation_id = d.organisation_id AND e.sequence = d.sequence
    LEFT JOIN reversal r ON r.organisation_id = e.organisation_id AND r.reversed_sequence = e.sequence AND r.sequence <= @known
    WHERE d.organisation_id = p.organisation_id AND d.programme_id = p.number AND d.measure_id = m.number AND d.day BETWEEN @first AND @last
        AND e.stands_from <= @known AND e.reverses IS NULL AND r.sequence IS NULL
    ORDER BY d.day, d.sequence LIMIT 1) AS Day
FROM catalogue_item p JOIN /*+ in order */ catalogue_item m ON m.organisation_id = p.organisation_id AND m.kind = 5 AND m.number IN @measures
WHERE p.organisation_id = @organisation AND p.kind = 1 AND p.number IN @programmes
