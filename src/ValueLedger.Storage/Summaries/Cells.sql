-- name: add-to-cell
-- What an entry adds to the sum of its cell; a reversal subtracts the same.
INSERT INTO cell (organisation_id, programme_id, span_day, measure_id, party_id, team_id, evidence_grade, quantity_micros, entries)
VALUES (@organisation, @programme, @spanDay, @measure, @party, @team, @evidenceGrade, @quantityMicros, @entries)
ON CONFLICT (organisation_id, programme_id, span_day, measure_id, party_id, team_id, evidence_grade) DO UPDATE
SET quantity_micros = cell.quantity_micros + excluded.quantity_micros, entries = cell.entries + excluded.entries

-- name: cell-sum
-- What a cell holds now, to check that more can be added.
SELECT quantity_micros FROM cell
WHERE organisation_id = @organisation AND programme_id = @programme AND span_day = @spanDay AND measure_id = @measure
    AND party_id = @party AND team_id = @team AND evidence_grade = @evidenceGrade

-- name: delete-empty-cell
-- A cell without standing entries is the same as no cell.
DELETE FROM cell
WHERE organisation_id = @organisation AND programme_id = @programme AND span_day = @spanDay AND measure_id = @measure
    AND party_id = @party AND team_id = @team AND evidence_grade = @evidenceGrade AND entries = 0

-- name: delete-span
-- The cells of a measure over a run of days that is about to be split.
DELETE FROM cell
WHERE organisation_id = @organisation AND programme_id IN (SELECT number FROM catalogue_item WHERE organisation_id = @organisation AND kind = 1)
    AND span_day = @spanDay AND measure_id = @measure

-- name: sums-of-a-run
-- What the journal says about a measure over a run of days, to fill the cells that replace a split one.
SELECT e.programme_id AS Programme, @measure AS Measure, e.party_id AS Party, e.team_id AS Team, e.current_grade AS EvidenceGrade, e.day AS Day,
    sum(e.quantity_micros) AS QuantityMicros, sum(CASE WHEN e.reverses IS NULL THEN 1 ELSE -1 END) AS Entries
FROM catalogue_item p
JOIN /*+ in order */ entry_of_day d ON d.organisation_id = p.organisation_id AND d.programme_id = p.number AND d.measure_id = @measure AND d.day BETWEEN @first AND @last
JOIN journal e ON e.organisation_id = d.organisation_id AND e.sequence = d.sequence
WHERE p.organisation_id = @organisation AND p.kind = 1 AND e.stands_from IS NOT NULL
GROUP BY e.programme_id, e.party_id, e.team_id, e.current_grade, e.day
HAVING sum(CASE WHEN e.reverses IS NULL THEN 1 ELSE -1 END) <> 0

-- name: cells-of-an-organisation
-- Every cell, to compare with the journal.
SELECT programme_id AS Programme, measure_id AS Measure, party_id AS Party, team_id AS Team, evidence_grade AS EvidenceGrade, span_day AS Day,
    quantity_micros AS QuantityMicros, entries AS Entries
FROM cell WHERE organisation_id = @organisation
