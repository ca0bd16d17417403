-- name: add
-- A key's public half and the hash of its secret; name, scopes and expiry stand in the record that made it.
INSERT INTO api_key (key_id, organisation_id, sequence, secret_sha256) VALUES (@keyId, @organisation, @sequence, @secretSha256)

-- name: revoke
-- What was last said of when the key stops; once it has stopped, nothing more is said.
UPDATE api_key SET revoked_sequence = @sequence WHERE key_id = @keyId AND organisation_id = @organisation

-- name: all
-- Keys with the records that made them. Which keys are asked for is added by the store.
SELECT k.key_id AS KeyId, k.organisation_id AS Organisation, k.sequence AS Sequence, k.secret_sha256 AS SecretSha256, r.recorded_at_micros AS RecordedAtMicros, r.canonical AS Canonical,
    v.recorded_at_micros AS RevokedAtMicros, v.canonical AS Revocation
FROM api_key k JOIN record r ON r.organisation_id = k.organisation_id AND r.sequence = k.sequence
LEFT JOIN record v ON v.organisation_id = k.organisation_id AND v.sequence = k.revoked_sequence

-- name: ids
-- The keys of an organisation by the records that made them, without reading these.
SELECT sequence AS Sequence, key_id AS KeyId FROM api_key WHERE organisation_id = @organisation

-- name: secret
-- A secret of this database.
SELECT value FROM secret WHERE name = @name

-- name: add-secret
-- Made once, when the database is first opened.
INSERT INTO secret (name, value) VALUES (@name, @value) ON CONFLICT (name) DO NOTHING
