-- name: records
-- Records of the log that are not entries, in batches.
SELECT sequence AS Sequence, recorded_at_micros AS RecordedAtMicros, actor_key AS ActorKey, type AS Type, convert_to(canonical, 'UTF8') AS Canonical, leaf_hash AS LeafHash
FROM record WHERE organisation_id = @organisation AND sequence BETWEEN @first AND @last ORDER BY sequence
