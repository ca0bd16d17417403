-- name: add
-- The code is unique in the whole database; everything else about an organisation is in its log.
INSERT INTO organisation (code) VALUES (@code) RETURNING organisation_id

-- name: by-code
-- The number of an organisation.
SELECT organisation_id FROM organisation WHERE code = @code
