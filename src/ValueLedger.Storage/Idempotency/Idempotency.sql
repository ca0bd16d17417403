-- name: find
-- What was recorded under a sender's key.
SELECT body_sha256 AS BodySha256, first_sequence AS First, last_sequence AS Last
FROM idempotency WHERE organisation_id = @organisation AND route = @route AND idempotency_key = @key

-- name: add
-- The records that a request made, in their own transaction.
INSERT INTO idempotency (organisation_id, route, idempotency_key, body_sha256, first_sequence, last_sequence, recorded_at_micros)
VALUES (@organisation, @route, @key, @bodySha256, @first, @last, @recordedAtMicros)

-- name: forget
-- Keys are kept for at least a day; each new key removes a few of the oldest of its organisation, so that no request waits for a large
-- clean-up, and no server for another.
DELETE FROM idempotency WHERE (organisation_id, route, idempotency_key) IN (
    SELECT organisation_id, route, idempotency_key FROM idempotency WHERE organisation_id = @organisation AND recorded_at_micros < @before ORDER BY recorded_at_micros LIMIT 4)
