-- name: all
-- How far every log has come, according to the database.
SELECT o.organisation_id AS OrganisationNumber, o.code AS Code, h.size AS Size
FROM organisation o JOIN head h ON h.organisation_id = o.organisation_id
ORDER BY o.organisation_id

-- name: identity
-- The name that database and head file share; it is there once a head file was begun.
SELECT CAST(value AS BLOB) FROM secret WHERE name = 'head'

-- name: set-identity
-- From now on a missing head file is a loss, even when nothing was recorded yet.
INSERT INTO secret (name, value) VALUES ('head', @identity) ON CONFLICT (name) DO UPDATE SET value = excluded.value

-- name: forget-identity
-- A database without organisations is about to get the name of another one, and its signing key.
DELETE FROM secret WHERE name IN ('head', 'signing-key')
