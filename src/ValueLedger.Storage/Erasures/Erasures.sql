-- name: recorded
-- Erasures that a log records after a sequence; there are few records that are not entries.
SELECT type AS Type, canonical AS Canonical FROM record
WHERE organisation_id = @organisation AND sequence > @after AND type IN ('text-erasure', 'contributor-erasure') ORDER BY sequence

-- name: has-texts
-- Whether any text of a record is there.
SELECT EXISTS (SELECT 1 FROM erasable WHERE organisation_id = @organisation AND sequence = @sequence)

-- name: cut-off-the-log
-- Brings everything into the database file and empties the write-ahead log; the first column is 1 when a reader was in the way.
PRAGMA wal_checkpoint(TRUNCATE)
