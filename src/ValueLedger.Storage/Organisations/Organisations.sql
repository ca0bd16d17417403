-- name: add
-- The code is unique over the whole database; everything else of an organisation stands in its log.
INSERT INTO organisation (code) VALUES (@code) RETURNING organisation_id

-- name: by-code
-- The number of an organisation.
SELECT organisation_id FROM organisation WHERE code = @code
