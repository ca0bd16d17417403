-- name: add-merge
-- From this record on, one contributor counts as another.
INSERT INTO contributor_merge (organisation_id, sequence, number, into_number) VALUES (@organisation, @sequence, @number, @into)

-- name: end-merge
-- A merge is undone once.
UPDATE contributor_merge SET ended_sequence = @ended
WHERE organisation_id = @organisation AND sequence = @sequence AND ended_sequence IS NULL

-- name: merges
-- Every merge that held after a record; few contributors are ever merged.
SELECT number AS Number, into_number AS IntoNumber, sequence AS Sequence FROM contributor_merge
WHERE organisation_id = @organisation AND sequence <= @known AND (ended_sequence IS NULL OR ended_sequence > @known)

-- name: merges-of-a-contributor
-- The merges of one contributor into others and of others into it, with their reasons, as known after a record.
SELECT m.sequence AS Sequence, r.recorded_at_micros AS RecordedAtMicros, c.code AS Contributor, i.code AS IntoCode, t.text AS Reason,
    r.leaf_hash AS LeafHash, u.sequence AS Ended, u.recorded_at_micros AS EndedMicros, w.text AS EndReason
FROM contributor_merge m
JOIN record r ON r.organisation_id = m.organisation_id AND r.sequence = m.sequence
JOIN catalogue_item c ON c.organisation_id = m.organisation_id AND c.kind = 4 AND c.number = m.number
JOIN catalogue_item i ON i.organisation_id = m.organisation_id AND i.kind = 4 AND i.number = m.into_number
LEFT JOIN erasable t ON t.organisation_id = m.organisation_id AND t.sequence = m.sequence AND t.member = 'reason'
LEFT JOIN record u ON u.organisation_id = m.organisation_id AND u.sequence = m.ended_sequence AND u.sequence <= @known
LEFT JOIN erasable w ON w.organisation_id = u.organisation_id AND w.sequence = u.sequence AND w.member = 'reason'
WHERE m.organisation_id = @organisation AND (m.number = @number OR m.into_number = @number) AND m.sequence > @after AND m.sequence <= @known
ORDER BY m.sequence
LIMIT @limit

-- name: person
-- Everybody who counts as the same person as a contributor, itself included, as known now: first those as whom it counts, then those who
-- count as one of them.
WITH RECURSIVE counts_as (number) AS (
    SELECT number FROM catalogue_item WHERE organisation_id = @organisation AND kind = 4 AND number = @contributor
    UNION SELECT m.into_number FROM counts_as c JOIN /*+ in order */ contributor_merge m
        ON m.organisation_id = @organisation AND m.number = c.number AND m.ended_sequence IS NULL),
person (number) AS (
    SELECT number FROM counts_as
    UNION SELECT m.number FROM person p JOIN /*+ in order */ contributor_merge m
        ON m.organisation_id = @organisation AND m.into_number = p.number AND m.ended_sequence IS NULL)
SELECT number AS Number FROM person
