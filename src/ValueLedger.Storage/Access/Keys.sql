-- name: add
-- Where a key is found; the rest of what is known about it is in the record that made it.
INSERT INTO api_key (key_id, organisation_id, sequence) VALUES (@keyId, @organisation, @sequence)

-- name: revoke
-- The latest decision about when the key stops; once it has stopped, the decision cannot change.
UPDATE api_key SET revoked_sequence = @sequence WHERE key_id = @keyId AND organisation_id = @organisation

-- name: all
-- Keys with the records that made them; a row that names a record of another kind, or another key's record, is not a key. The store adds
-- which keys are asked for.
SELECT k.key_id AS KeyId, k.organisation_id AS Organisation, k.sequence AS Sequence, r.recorded_at_micros AS RecordedAtMicros, r.actor_key AS MadeBy, r.canonical AS Canonical,
    v.recorded_at_micros AS RevokedAtMicros, v.canonical AS Revocation
FROM api_key k JOIN record r ON r.organisation_id = k.organisation_id AND r.sequence = k.sequence AND r.type = 'key'
LEFT JOIN record v ON v.organisation_id = k.organisation_id AND v.sequence = k.revoked_sequence

-- name: record
-- The exact text that was hashed when the key was made.
SELECT canonical FROM record WHERE organisation_id = @organisation AND sequence = @sequence

-- name: ids
-- The keys of an organisation by the records that made them; the records themselves are not read.
SELECT sequence AS Sequence, key_id AS KeyId FROM api_key WHERE organisation_id = @organisation
