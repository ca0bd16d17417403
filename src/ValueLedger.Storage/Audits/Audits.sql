-- name: add-sample
-- The record states what was drawn.
INSERT INTO audit_sample (organisation_id, sequence, draft) VALUES (@organisation, @sequence, @draft)

-- name: add-finding
-- The record states what was found.
INSERT INTO audit_finding (organisation_id, sample_sequence, sequence, entry_sequence) VALUES (@organisation, @sample, @sequence, @entry)

-- name: add-opinion
-- The record states the opinion.
INSERT INTO opinion (organisation_id, draft, sequence) VALUES (@organisation, @draft, @sequence)

-- name: samples
-- Samples after a record, in the order of the log, with the statements that they were drawn from.
SELECT s.sequence AS Sequence, r.recorded_at_micros AS RecordedAtMicros, r.actor_key AS ActorKey, r.canonical AS Canonical, r.leaf_hash AS LeafHash,
    s.draft AS Draft, t.prepared_at_micros AS PreparedAtMicros
FROM audit_sample s
JOIN record r ON r.organisation_id = s.organisation_id AND r.sequence = s.sequence
JOIN statement t ON t.organisation_id = s.organisation_id AND t.draft = s.draft
WHERE s.organisation_id = @organisation AND s.sequence > @after AND s.sequence <= @until
ORDER BY s.sequence
LIMIT @limit

-- name: samples-of-a-statement
-- The records by which samples were drawn from a statement.
SELECT sequence AS Sequence FROM audit_sample WHERE organisation_id = @organisation AND draft = @draft ORDER BY sequence

-- name: findings
-- What was found about the entries of a sample, as known after a record; the last about each entry counts.
SELECT f.entry_sequence AS Entry, r.recorded_at_micros AS RecordedAtMicros, r.actor_key AS ActorKey, r.canonical AS Canonical, t.text AS Note
FROM audit_finding f
JOIN record r ON r.organisation_id = f.organisation_id AND r.sequence = f.sequence
LEFT JOIN erasable t ON t.organisation_id = f.organisation_id AND t.sequence = f.sequence AND t.member = 'note'
WHERE f.organisation_id = @organisation AND f.sample_sequence = @sample AND f.sequence <= @known
ORDER BY f.sequence

-- name: opinions
-- Opinions on a statement, in the order of the log.
SELECT o.sequence AS Sequence, r.recorded_at_micros AS RecordedAtMicros, r.actor_key AS ActorKey, r.canonical AS Canonical, r.leaf_hash AS LeafHash
FROM opinion o
JOIN record r ON r.organisation_id = o.organisation_id AND r.sequence = o.sequence
WHERE o.organisation_id = @organisation AND o.draft = @draft
ORDER BY o.sequence
