-- name: recorded
-- Erasures that a log records after a sequence; there are few records that are not entries.
SELECT type AS Type, canonical AS Canonical FROM record
WHERE organisation_id = @organisation AND sequence > @after AND type IN ('text-erasure', 'contributor-erasure') ORDER BY sequence

-- name: has-texts
-- Whether any text of a record is there.
SELECT EXISTS (SELECT 1 FROM erasable WHERE organisation_id = @organisation AND sequence = @sequence)
