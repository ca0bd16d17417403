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

-- name: rows
-- How many rows the log has, whatever their sequences are.
SELECT count(*) FROM log WHERE organisation_id = @organisation

-- name: tiles
-- How long each tile of the tree is.
SELECT level AS Level, tile_index AS TileIndex, length(hashes) AS Bytes FROM tile WHERE organisation_id = @organisation ORDER BY level, tile_index

-- name: versions
-- Which record states a version of what.
SELECT sequence AS Sequence, kind AS Kind, number AS Number FROM catalogue_version WHERE organisation_id = @organisation

-- name: items
-- Which number stands for which code, and since which record.
SELECT kind AS Kind, code AS Code, number AS Number, sequence AS Sequence FROM catalogue_item WHERE organisation_id = @organisation

-- name: keys
-- Which record made a key, and which revoked it.
SELECT key_id AS KeyId, sequence AS Sequence, revoked_sequence AS RevokedSequence FROM api_key WHERE organisation_id = @organisation
