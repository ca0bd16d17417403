-- name: add
-- Where an identity is found; the record repeats issuer and subject.
INSERT INTO identity (organisation_id, issuer, subject, sequence) VALUES (@organisation, @issuer, @subject, @sequence)

-- name: find
-- The record that named an identity.
SELECT i.sequence AS Sequence, r.canonical AS Canonical
FROM identity i JOIN record r ON r.organisation_id = i.organisation_id AND r.sequence = i.sequence AND r.type = 'identity'
WHERE i.organisation_id = @organisation AND i.issuer = @issuer AND i.subject = @subject

-- name: all
-- Everybody who was named.
SELECT sequence AS Sequence, issuer AS Issuer, subject AS Subject FROM identity WHERE organisation_id = @organisation
