-- name: add
-- Where a key is found; everything else of it stands in the record that made it.
INSERT INTO api_key (key_id, organisation_id, sequence) VALUES (@keyId, @organisation, @sequence)

-- name: revoke
-- What was last said of when the key stops; once it has stopped, nothing more is said.
UPDATE api_key SET revoked_sequence = @sequence WHERE key_id = @keyId AND organisation_id = @organisation

-- name: all
-- Keys with the records that made them; a row that names a record of another kind, or another key's, is no key. Which are asked for is added by the store.
SELECT k.key_id AS KeyId, k.organisation_id AS Organisation, k.sequence AS Sequence, r.recorded_at_micros AS RecordedAtMicros, r.canonical AS Canonical,
    v.recorded_at_micros AS RevokedAtMicros, v.canonical AS Revocation
FROM api_key k JOIN record r ON r.organisation_id = k.organisation_id AND r.sequence = k.sequence AND r.type = 'key'
LEFT JOIN record v ON v.organisation_id = k.organisation_id AND v.sequence = k.revoked_sequence

-- name: record
-- The very text that was hashed when the key was made.
SELECT canonical FROM record WHERE organisation_id = @organisation AND sequence = @sequence

-- name: ids
-- The keys of an organisation by the records that made them, without reading these.
SELECT sequence AS Sequence, key_id AS KeyId FROM api_key WHERE organisation_id = @organisation
