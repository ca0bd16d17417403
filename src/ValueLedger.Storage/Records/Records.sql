-- name: add-record
-- A record of the log, as the text that was hashed.
INSERT INTO record (organisation_id, sequence, recorded_at_micros, actor_key, type, canonical, leaf_hash)
VALUES (@organisation, @sequence, @recordedAtMicros, @actorKey, @type, @canonical, @leafHash)

-- name: add-erasable
-- A text that can be erased, with the salt of its attestation.
INSERT INTO erasable (organisation_id, sequence, member, salt, text) VALUES (@organisation, @sequence, @member, @salt, @text)

-- name: erase-texts
-- Deletes the texts of one record, with their salts.
DELETE FROM erasable WHERE organisation_id = @organisation AND sequence = @sequence

-- name: erasables
-- The texts that are left of records that follow each other.
SELECT sequence AS Sequence, member AS Member, text AS Text FROM erasable WHERE organisation_id = @organisation AND sequence BETWEEN @first AND @last

-- name: revocation-of-actor
-- The record that says when the key that acts has to stop.
SELECT v.canonical FROM api_key k JOIN record v ON v.organisation_id = k.organisation_id AND v.sequence = k.revoked_sequence
WHERE k.organisation_id = @organisation AND k.sequence = @actorKey
