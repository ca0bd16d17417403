-- name: load
-- The record of a load.
SELECT sequence FROM reference_pack WHERE organisation_id = @organisation AND name = @name AND version = @version AND measure = @measure

-- name: loads
-- Every load that was known after a record, in the order of the log.
SELECT r.sequence AS Sequence, r.recorded_at_micros AS RecordedAtMicros, r.canonical AS Canonical
FROM reference_pack p JOIN /*+ in order */ record r ON r.organisation_id = p.organisation_id AND r.sequence = p.sequence
WHERE p.organisation_id = @organisation AND p.sequence <= @upTo
ORDER BY p.sequence

-- name: load-of-a-record
-- One load.
SELECT r.sequence AS Sequence, r.recorded_at_micros AS RecordedAtMicros, r.canonical AS Canonical
FROM record r
WHERE r.organisation_id = @organisation AND r.sequence = @sequence AND r.type = 'reference-pack'

-- name: add-load
-- A version is loaded once for a measure.
INSERT INTO reference_pack (organisation_id, name, version, measure, sequence) VALUES (@organisation, @name, @version, @measure, @sequence)
