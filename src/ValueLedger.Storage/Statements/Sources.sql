-- name: cells
-- Sums of whole months by grade of evidence; outcomes by team, everything else with the teams added up. Whole units and the rest are
-- separate, because together they could be more than one number holds.
SELECT c.programme_id AS Programme, c.measure_id AS Measure, c.party_id AS Party, CASE WHEN c.measure_id IN @outcomes THEN c.team_id ELSE 0 END AS Team, c.evidence_grade AS EvidenceGrade, c.span_day AS Day,
    sum(c.quantity_micros / 1000000) AS Wholes, sum(c.quantity_micros % 1000000) AS Micros, sum(c.entries) AS Entries
FROM cell c
WHERE c.organisation_id = @organisation AND c.programme_id IN @programmes AND c.span_day BETWEEN @first AND @last
GROUP BY c.programme_id, c.span_day, c.measure_id, c.party_id, CASE WHEN c.measure_id IN @outcomes THEN c.team_id ELSE 0 END, c.evidence_grade

-- name: days
-- Sums of single days from the journal, for months that the period cuts.
SELECT e.programme_id AS Programme, e.measure_id AS Measure, e.party_id AS Party, CASE WHEN e.measure_id IN @outcomes THEN e.team_id ELSE 0 END AS Team, e.current_grade AS EvidenceGrade, e.day AS Day,
    sum(e.quantity_micros / 1000000) AS Wholes, sum(e.quantity_micros % 1000000) AS Micros, sum(CASE WHEN e.reverses IS NULL THEN 1 ELSE -1 END) AS Entries
FROM catalogue_item m
JOIN /*+ in order */ entry_of_day d ON d.organisation_id = m.organisation_id AND d.programme_id IN @programmes AND d.measure_id = m.number AND d.day BETWEEN @first AND @last
JOIN journal e ON e.organisation_id = d.organisation_id AND e.sequence = d.sequence
WHERE m.organisation_id = @organisation AND m.kind = 5 AND e.stands_from IS NOT NULL
GROUP BY e.programme_id, e.measure_id, e.party_id, CASE WHEN e.measure_id IN @outcomes THEN e.team_id ELSE 0 END, e.current_grade, e.day

-- name: records
-- Sums of single days over some records of the log, for what was recorded before or after a moment.
SELECT e.programme_id AS Programme, e.measure_id AS Measure, e.party_id AS Party, CASE WHEN e.measure_id IN @outcomes THEN e.team_id ELSE 0 END AS Team, e.evidence_grade AS EvidenceGrade, e.day AS Day,
    sum(e.quantity_micros / 1000000) AS Wholes, sum(e.quantity_micros % 1000000) AS Micros, sum(CASE WHEN e.reverses IS NULL THEN 1 ELSE -1 END) AS Entries
FROM movement e
WHERE e.organisation_id = @organisation AND e.moved_at BETWEEN @after + 1 AND @until AND e.day BETWEEN @first AND @last AND e.programme_id IN @programmes
GROUP BY e.programme_id, e.measure_id, e.party_id, CASE WHEN e.measure_id IN @outcomes THEN e.team_id ELSE 0 END, e.evidence_grade, e.day

-- name: levels
-- Standing entries of level measures: neither reversals nor reversed by the last record that is known.
SELECT e.programme_id AS Programme, e.measure_id AS Measure, e.party_id AS Party, e.team_id AS Team,
    coalesce((SELECT g.grade FROM regrading g WHERE g.organisation_id = e.organisation_id AND g.entry_sequence = e.sequence AND g.sequence <= @known ORDER BY g.sequence DESC LIMIT 1), e.evidence_grade) AS EvidenceGrade,
    e.day AS Day,
    e.sequence AS Sequence, e.quantity_micros AS QuantityMicros, e.details AS Details
FROM entry_of_day d
JOIN journal e ON e.organisation_id = d.organisation_id AND e.sequence = d.sequence
LEFT JOIN reversal r ON r.organisation_id = e.organisation_id AND r.reversed_sequence = e.sequence AND r.sequence <= @known
WHERE d.organisation_id = @organisation AND d.programme_id IN @programmes AND d.measure_id IN @measures AND d.day BETWEEN @first AND @last
    AND e.stands_from <= @known AND e.reverses IS NULL AND r.sequence IS NULL

-- name: details
-- The same for entries of other measures that state more than a quantity.
SELECT e.programme_id AS Programme, e.measure_id AS Measure, e.party_id AS Party, CASE WHEN e.measure_id IN @outcomes THEN e.team_id ELSE 0 END AS Team,
    coalesce((SELECT g.grade FROM regrading g WHERE g.organisation_id = e.organisation_id AND g.entry_sequence = e.sequence AND g.sequence <= @known ORDER BY g.sequence DESC LIMIT 1), e.evidence_grade) AS EvidenceGrade,
    e.day AS Day,
    e.sequence AS Sequence, e.quantity_micros AS QuantityMicros, e.details AS Details
FROM catalogue_item m
JOIN /*+ in order */ entry d /*+ index entry_with_details */
    ON d.organisation_id = m.organisation_id AND d.measure_id = m.number AND d.day BETWEEN @first AND @last AND d.details IS NOT NULL
JOIN journal e ON e.organisation_id = d.organisation_id AND e.sequence = d.sequence
LEFT JOIN reversal r ON r.organisation_id = e.organisation_id AND r.reversed_sequence = e.sequence AND r.sequence <= @known
WHERE m.organisation_id = @organisation AND m.kind = 5 AND m.number IN @measures AND d.programme_id IN @programmes
    AND e.stands_from <= @known AND e.reverses IS NULL AND r.sequence IS NULL

-- name: spans
-- Standing entries that report more than one day and begin by the last day. Those that end later, by a year at most, are reported, but no
-- figure includes them.
SELECT DISTINCT e.programme_id AS Programme, e.measure_id AS Measure, e.party_id AS Party, e.team_id AS Team, e.start_day AS FirstDay, e.day AS Day
FROM journal e
LEFT JOIN reversal r ON r.organisation_id = e.organisation_id AND r.reversed_sequence = e.sequence AND r.sequence <= @known
WHERE e.organisation_id = @organisation AND e.start_day IS NOT NULL AND e.day BETWEEN @first AND @last + 366 AND e.start_day <= @last
    AND e.stands_from <= @known AND e.reverses IS NULL AND r.sequence IS NULL AND e.programme_id IN @programmes

-- name: suspended
-- What is still waiting for a decision.
SELECT e.programme_id AS Programme, e.measure_id AS Measure, e.day AS Day, count(*) AS Entries, sum(e.quantity_micros / 1000000) AS Wholes, sum(e.quantity_micros % 1000000) AS Micros
FROM suspense s /*+ index suspense_undecided */ JOIN /*+ in order */ entry e ON e.organisation_id = s.organisation_id AND e.sequence = s.entry_sequence
LEFT JOIN import i ON i.organisation_id = e.organisation_id AND i.sequence = e.import
WHERE s.organisation_id = @organisation AND s.entry_sequence <= @known AND s.decided_sequence IS NULL
    AND CASE WHEN e.import IS NULL THEN e.sequence ELSE i.closed_sequence END <= @known AND e.day BETWEEN @first AND @last AND e.programme_id IN @programmes
GROUP BY e.programme_id, e.measure_id, e.day

-- name: suspended-then
-- What was waiting for a decision at a moment and was decided since.
SELECT e.programme_id AS Programme, e.measure_id AS Measure, e.day AS Day, count(*) AS Entries, sum(e.quantity_micros / 1000000) AS Wholes, sum(e.quantity_micros % 1000000) AS Micros
FROM suspense s /*+ index suspense_decided */ JOIN /*+ in order */ entry e ON e.organisation_id = s.organisation_id AND e.sequence = s.entry_sequence
LEFT JOIN import i ON i.organisation_id = e.organisation_id AND i.sequence = e.import
WHERE s.organisation_id = @organisation AND s.decided_sequence > @known AND s.entry_sequence <= @known
    AND CASE WHEN e.import IS NULL THEN e.sequence ELSE i.closed_sequence END <= @known AND e.day BETWEEN @first AND @last AND e.programme_id IN @programmes
GROUP BY e.programme_id, e.measure_id, e.day
