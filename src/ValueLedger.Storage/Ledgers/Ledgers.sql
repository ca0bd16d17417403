-- name: head
-- How far the log of an organisation has come.
SELECT h.size AS Size, h.recorded_at_micros AS RecordedAtMicros, h.catalogue_sequence AS CatalogueSequence, o.code AS Code
FROM head h JOIN organisation o ON o.organisation_id = h.organisation_id
WHERE h.organisation_id = @organisation

-- name: set-head
-- The head changes with every record, in the record's own transaction.
INSERT INTO head (organisation_id, size, recorded_at_micros, catalogue_sequence)
VALUES (@organisation, @size, @recordedAtMicros, @catalogueSequence)
ON CONFLICT (organisation_id) DO UPDATE
SET size = excluded.size, recorded_at_micros = excluded.recorded_at_micros, catalogue_sequence = excluded.catalogue_sequence

-- name: sequence-known-at
-- The last record at or before a moment; moments grow with the sequence, so a binary search finds it.
SELECT recorded_at_micros FROM log WHERE organisation_id = @organisation AND sequence = @sequence

-- name: clock-accepted
-- The last time that an operator accepted a log that is ahead of the clock. Only records that are ahead of it now are looked at.
SELECT recorded_at_micros FROM record WHERE organisation_id = @organisation AND sequence > @after AND type = @type ORDER BY sequence DESC LIMIT 1

-- name: last-of-all
-- When any log was last written.
SELECT max(recorded_at_micros) FROM head

-- name: leaf-hashes
-- Leaf n of the tree is the record of sequence n + 1.
SELECT leaf_hash FROM log WHERE organisation_id = @organisation AND sequence BETWEEN @first AND @last ORDER BY sequence

-- name: tile
-- Up to 256 nodes of one level of the tree.
SELECT hashes FROM tile WHERE organisation_id = @organisation AND level = @level AND tile_index = @index

-- name: set-tile
-- Nodes are added at the end of the last tile of a level and never change.
INSERT INTO tile (organisation_id, level, tile_index, hashes) VALUES (@organisation, @level, @index, @hashes)
ON CONFLICT (organisation_id, level, tile_index) DO UPDATE SET hashes = excluded.hashes

-- name: organisations
-- Every organisation, for operators.
SELECT organisation_id AS Number, code AS Code FROM organisation ORDER BY organisation_id
