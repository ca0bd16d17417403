-- name: taken-back
-- Entries that some records reversed, with the correction that replaced them, which is the record right after the reversal.
SELECT r.sequence AS Sequence, e.sequence AS Entry, e.recorded_at_micros AS EntryMicros, e.programme_id AS Programme, e.measure_id AS Measure, e.party_id AS Party, e.team_id AS Team,
    coalesce((SELECT g.grade FROM regrading g WHERE g.organisation_id = e.organisation_id AND g.entry_sequence = e.sequence AND g.sequence <= @known ORDER BY g.sequence DESC LIMIT 1), e.evidence_grade) AS EvidenceGrade,
    e.day AS Day, e.quantity_micros AS QuantityMicros, e.stands_from <= @known AS Stood,
    q.sequence AS Replacement, q.recorded_at_micros AS ReplacementMicros, q.evidence_grade AS ReplacementGrade,
    q.programme_id AS ReplacementProgramme, q.measure_id AS ReplacementMeasure, q.party_id AS ReplacementParty, q.team_id AS ReplacementTeam, q.day AS ReplacementDay,
    q.quantity_micros AS ReplacementQuantity,
    q.programme_id = e.programme_id AND q.measure_id = e.measure_id AND q.party_id = e.party_id AND q.team_id = e.team_id AND q.contributor_id = e.contributor_id
        AND q.quantity_micros = e.quantity_micros AND q.day = e.day AND q.start_day IS NOT DISTINCT FROM e.start_day AND q.start_second IS NOT DISTINCT FROM e.start_second AND q.end_second IS NOT DISTINCT FROM e.end_second AND q.details IS NOT DISTINCT FROM e.details AS IsTheSame,
    (q.doubts = 0 OR s.decided_sequence <= @until AND s.is_released = 1) AND x.sequence IS NULL AS Stands
FROM entry r
JOIN /*+ in order */ journal e ON e.organisation_id = r.organisation_id AND e.sequence = r.reverses
LEFT JOIN entry q ON q.organisation_id = r.organisation_id AND q.sequence = r.sequence + 1 AND q.sequence <= @until AND q.replaces = r.reverses
LEFT JOIN suspense s ON s.organisation_id = q.organisation_id AND s.entry_sequence = q.sequence
LEFT JOIN reversal x ON x.organisation_id = q.organisation_id AND x.reversed_sequence = q.sequence AND x.sequence <= @until
WHERE r.organisation_id = @organisation AND r.sequence BETWEEN @after + 1 AND @until AND r.reverses IS NOT NULL
    AND (r.programme_id IN @programmes AND r.day BETWEEN @first AND @last OR q.programme_id IN @programmes AND q.day BETWEEN @first AND @last)
ORDER BY r.sequence

-- name: re-graded
-- Entries whose evidence some records graded anew, and whether they counted at the end.
SELECT g.sequence AS Sequence, e.sequence AS Entry, e.recorded_at_micros AS EntryMicros, e.programme_id AS Programme, e.measure_id AS Measure, e.party_id AS Party, e.team_id AS Team,
    g.grade_before AS GradeBefore, g.grade AS Grade, e.day AS Day, e.quantity_micros AS QuantityMicros, x.sequence IS NULL AS Stands
FROM regrading g
JOIN /*+ in order */ entry e ON e.organisation_id = g.organisation_id AND e.sequence = g.entry_sequence
LEFT JOIN reversal x ON x.organisation_id = e.organisation_id AND x.reversed_sequence = e.sequence AND x.sequence <= @until
WHERE g.organisation_id = @organisation AND g.sequence BETWEEN @after + 1 AND @until AND e.programme_id IN @programmes AND e.day BETWEEN @first AND @last
ORDER BY g.sequence

-- name: entries
-- Entries recorded one by one. The replacement of a correction is one of them when its reversal was known before.
SELECT e.sequence AS Sequence, e.sequence AS Entry, e.recorded_at_micros AS Micros, count(*) OVER () AS Count
FROM entry e
WHERE e.organisation_id = @organisation AND e.sequence BETWEEN @after + 1 AND @until AND e.day BETWEEN @first AND @last AND e.programme_id IN @programmes
    AND e.import IS NULL AND e.doubts = 0 AND e.reverses IS NULL AND (e.replaces IS NULL OR e.sequence = @after + 1)
ORDER BY e.sequence
LIMIT @limit

-- name: releases
-- Entries released from suspense.
SELECT s.decided_sequence AS Sequence, e.sequence AS Entry, e.recorded_at_micros AS Micros, count(*) OVER () AS Count
FROM suspense s /*+ index suspense_decided */ JOIN /*+ in order */ entry e ON e.organisation_id = s.organisation_id AND e.sequence = s.entry_sequence
WHERE s.organisation_id = @organisation AND s.entry_sequence <= @until AND s.decided_sequence BETWEEN @after + 1 AND @until AND s.is_released = 1
    AND e.day BETWEEN @first AND @last AND e.programme_id IN @programmes
ORDER BY s.decided_sequence
LIMIT @limit

-- name: imports
-- Imports that were closed, with what they added to each measure. Whole units and the rest are separate, because together they could be
-- more than one number holds.
SELECT i.closed_sequence AS Sequence, i.import_id AS Id, e.programme_id AS Programme, e.measure_id AS Measure, count(*) AS Entries,
    sum(e.quantity_micros / 1000000) AS Wholes, sum(e.quantity_micros % 1000000) AS Micros
FROM import i /*+ index import_closed */ JOIN /*+ in order */ entry e ON e.organisation_id = i.organisation_id AND e.sequence > i.sequence AND e.sequence < i.closed_sequence AND e.import = i.sequence
WHERE i.organisation_id = @organisation AND i.sequence <= @until AND i.closed_sequence BETWEEN @after + 1 AND @until AND e.doubts = 0
    AND e.day BETWEEN @first AND @last AND e.programme_id IN @programmes
GROUP BY i.closed_sequence, i.import_id, e.programme_id, e.measure_id
ORDER BY i.closed_sequence, e.programme_id, e.measure_id

-- name: versions
-- Versions of the organisation, programmes, parties and measures, and rates of the measures, with the code of each.
SELECT v.sequence AS Sequence, v.kind AS Kind, coalesce(c.code, o.code) AS Code, r.recorded_at_micros AS Micros
FROM catalogue_version v
JOIN organisation o ON o.organisation_id = v.organisation_id
JOIN record r ON r.organisation_id = v.organisation_id AND r.sequence = v.sequence
LEFT JOIN catalogue_item c ON c.organisation_id = v.organisation_id AND c.kind = CASE WHEN v.kind = 6 THEN 5 ELSE v.kind END AND c.number = v.number
WHERE v.organisation_id = @organisation AND v.sequence BETWEEN @after + 1 AND @until
    AND (v.kind = 0 OR (v.kind = 1 AND v.number IN @programmes) OR (v.kind = 2 AND c.code IN @parties) OR (v.kind IN (5, 6) AND c.code IN @measures))

-- name: maps
-- Versions of the impact maps of programmes.
SELECT m.sequence AS Sequence, m.version AS Version, c.code AS Code
FROM impact_map m
JOIN catalogue_item c ON c.organisation_id = m.organisation_id AND c.kind = 1 AND c.number = m.programme_id
WHERE m.organisation_id = @organisation AND m.programme_id IN @programmes AND m.sequence BETWEEN @after + 1 AND @until

-- name: contents-of-versions
-- Some versions of items of the catalogue, each with the version before it.
SELECT v.sequence AS Sequence, r.canonical AS After, b.canonical AS Before
FROM catalogue_version v
JOIN record r ON r.organisation_id = v.organisation_id AND r.sequence = v.sequence
LEFT JOIN record b ON b.organisation_id = v.organisation_id AND b.sequence = (
    SELECT max(p.sequence) FROM catalogue_version p
    WHERE p.organisation_id = v.organisation_id AND p.kind = v.kind AND p.number = v.number AND p.sequence < v.sequence)
WHERE v.organisation_id = @organisation AND v.sequence IN @sequences

-- name: contents-of-maps
-- Some versions of impact maps, each with the version before it.
SELECT m.sequence AS Sequence, r.canonical AS After, b.canonical AS Before
FROM impact_map m
JOIN record r ON r.organisation_id = m.organisation_id AND r.sequence = m.sequence
LEFT JOIN impact_map p ON p.organisation_id = m.organisation_id AND p.programme_id = m.programme_id AND p.version = m.version - 1
LEFT JOIN record b ON b.organisation_id = p.organisation_id AND b.sequence = p.sequence
WHERE m.organisation_id = @organisation AND m.programme_id IN @programmes AND m.sequence IN @sequences
