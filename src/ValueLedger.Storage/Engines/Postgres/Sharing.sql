-- name: keep-answered
-- Nothing may be recorded at or before the moment any more.
UPDATE head SET answered_up_to_micros = greatest(answered_up_to_micros, @micros) WHERE organisation_id = @organisation

-- name: announce-import
-- This server runs it. The clock is that of the database, which is the same for all servers.
INSERT INTO import_run (organisation_id, import_id, server, until_micros, request_key, is_cancelled, ended_micros, answer)
VALUES (@organisation, @id, @server, (extract(epoch FROM clock_timestamp()) * 1000000)::bigint + @patience, @key, 0, NULL, @answer)

-- name: imports-in-work
-- Those that are not over, with the idempotency keys that they were sent under.
SELECT import_id AS Id, request_key AS Key FROM import_run WHERE organisation_id = @organisation AND ended_micros IS NULL

-- name: go-on-with-import
-- A sign of life; no row if another server has taken the import over.
UPDATE import_run SET until_micros = (extract(epoch FROM clock_timestamp()) * 1000000)::bigint + @patience, answer = @answer
WHERE organisation_id = @organisation AND import_id = @id AND server = @server AND ended_micros IS NULL
RETURNING is_cancelled AS IsCancelled

-- name: server-of-import
-- Who runs it.
SELECT server FROM import_run WHERE organisation_id = @organisation AND import_id = @id AND ended_micros IS NULL

-- name: end-import
-- What is answered from now on.
UPDATE import_run SET ended_micros = @ended, answer = @answer WHERE organisation_id = @organisation AND import_id = @id AND server = @server

-- name: answer-again
-- Another answer about an import that is over.
UPDATE import_run SET answer = @answer WHERE organisation_id = @organisation AND import_id = @id AND ended_micros IS NOT NULL

-- name: answer-of-import
-- As it was told last.
SELECT answer FROM import_run WHERE organisation_id = @organisation AND import_id = @id

-- name: imports-of
-- The latest first.
SELECT import_id FROM import_run WHERE organisation_id = @organisation ORDER BY import_id DESC

-- name: cancel-import
-- The server that runs it looks every second.
UPDATE import_run SET is_cancelled = 1 WHERE organisation_id = @organisation AND import_id = @id AND ended_micros IS NULL

-- name: imports-without-a-sign
-- Those whose server is gone.
SELECT organisation_id AS Organisation, import_id AS Id FROM import_run WHERE ended_micros IS NULL AND until_micros < (extract(epoch FROM clock_timestamp()) * 1000000)::bigint

-- name: take-over-import
-- From a server that is gone, or again after this one was started anew.
UPDATE import_run SET server = @server, until_micros = (extract(epoch FROM clock_timestamp()) * 1000000)::bigint + @patience
WHERE organisation_id = @organisation AND import_id = @id AND ended_micros IS NULL AND (until_micros < (extract(epoch FROM clock_timestamp()) * 1000000)::bigint OR server = @server)

-- name: old-imports
-- Those that ended so long ago.
SELECT organisation_id AS Organisation, import_id AS Id FROM import_run WHERE ended_micros < @before

-- name: forget-import
-- Nothing is kept of it.
DELETE FROM import_run WHERE organisation_id = @organisation AND import_id = @id

-- name: add-part
-- A part of the file that is kept.
INSERT INTO import_part (organisation_id, import_id, part, bytes) VALUES (@organisation, @id, @part, @bytes)

-- name: files-of
-- Imports that a file is kept of.
SELECT import_id FROM import_part WHERE organisation_id = @organisation AND part = 0 ORDER BY import_id

-- name: part
-- The file, part by part.
SELECT bytes FROM import_part WHERE organisation_id = @organisation AND import_id = @id AND part = @part

-- name: forget-parts
-- The whole file.
DELETE FROM import_part WHERE organisation_id = @organisation AND import_id = @id

-- name: bytes-of
-- How much room the files of an organisation take.
SELECT coalesce(sum(octet_length(bytes)), 0) FROM import_part WHERE organisation_id = @organisation

-- name: reserve
-- Hashes of references, in ascending order.
INSERT INTO reserved_references (organisation_id, part, hashes) VALUES (@organisation, @part, @hashes)

-- name: set-importing
-- The import that they are for; null for none.
UPDATE head SET importing = @id WHERE organisation_id = @organisation

-- name: forget-reserved
-- The import is over.
DELETE FROM reserved_references WHERE organisation_id = @organisation

-- name: reserved
-- All parts, in their order.
SELECT hashes FROM reserved_references WHERE organisation_id = @organisation ORDER BY part

-- name: importing
-- The import that has reserved references, if its server still gives signs of life.
SELECT h.importing FROM head h JOIN import_run r ON r.organisation_id = h.organisation_id AND r.import_id = h.importing
WHERE h.organisation_id = @organisation AND r.ended_micros IS NULL

-- name: take-webhook
-- No row if another server sends its messages now.
INSERT INTO webhook_turn (organisation_id, code, server, until_micros) VALUES (@organisation, @code, @server, (extract(epoch FROM clock_timestamp()) * 1000000)::bigint + @patience)
ON CONFLICT (organisation_id, code) DO UPDATE SET server = excluded.server, until_micros = excluded.until_micros
WHERE webhook_turn.server = excluded.server OR webhook_turn.until_micros < (extract(epoch FROM clock_timestamp()) * 1000000)::bigint
RETURNING code

-- name: leave-webhook
-- Others may send them now.
DELETE FROM webhook_turn WHERE organisation_id = @organisation AND code = @code AND server = @server

-- name: signing-key
-- The public part of the key that all servers sign with.
SELECT value FROM secret WHERE name = 'signing-key'

-- name: set-signing-key
-- The first server's, or the one that takes its place.
INSERT INTO secret (name, value) VALUES ('signing-key', @key) ON CONFLICT (name) DO UPDATE SET value = excluded.value
