-- name: map
-- The last record with a name.
SELECT r.canonical FROM import_map m JOIN record r ON r.organisation_id = m.organisation_id AND r.sequence = m.sequence
WHERE m.organisation_id = @organisation AND m.name = @name

-- name: maps
-- All maps of an organisation.
SELECT r.canonical FROM import_map m JOIN record r ON r.organisation_id = m.organisation_id AND r.sequence = m.sequence
WHERE m.organisation_id = @organisation ORDER BY m.name

-- name: set-map
-- A name refers to the last map saved under it.
INSERT INTO import_map (organisation_id, name, sequence) VALUES (@organisation, @name, @sequence)
ON CONFLICT (organisation_id, name) DO UPDATE SET sequence = excluded.sequence
