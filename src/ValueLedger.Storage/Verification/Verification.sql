-- name: records
-- Records of the log that are not entries, some at a time.
SELECT sequence AS Sequence, recorded_at_micros AS RecordedAtMicros, actor_key AS ActorKey, type AS Type, canonical AS Canonical, leaf_hash AS LeafHash
FROM record WHERE organisation_id = @organisation AND sequence BETWEEN @first AND @last ORDER BY sequence

-- name: erasables
-- Texts with the salts of their attestations, for the entries among some records.
SELECT sequence AS Sequence, member AS Member, salt AS Salt, text AS Text
FROM erasable WHERE organisation_id = @organisation AND sequence BETWEEN @first AND @last

-- name: references
-- Which record stands under which reference.
SELECT reference AS Reference, sequence AS Sequence FROM reference WHERE organisation_id = @organisation

-- name: reversals
-- Which record takes out which.
SELECT reversed_sequence AS Reversed, sequence AS Sequence FROM reversal WHERE organisation_id = @organisation

-- name: beyond
-- Records after the last one that the head knows of.
SELECT count(*) FROM log WHERE organisation_id = @organisation AND sequence > @size
