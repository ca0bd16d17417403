-- name: records
-- Records of the log that are not entries, in batches.
SELECT sequence AS Sequence, recorded_at_micros AS RecordedAtMicros, actor_key AS ActorKey, type AS Type, CAST(canonical AS BLOB) AS Canonical, leaf_hash AS LeafHash
FROM record WHERE organisation_id = @organisation AND sequence BETWEEN @first AND @last ORDER BY sequence

-- name: requests
-- What entries attest about the idempotency key that they were sent under.
SELECT sequence AS Sequence, request AS Request FROM entry WHERE organisation_id = @organisation AND sequence BETWEEN @first AND @last AND request IS NOT NULL
