-- What could be exchanged in a table without a trace is attested by the log from now on, and need not stand in the table.

-- The hash of a key's secret stands in the record that made the key.
ALTER TABLE api_key DROP COLUMN secret_sha256;

-- Of what was sent under an idempotency key: every record that came of it attests it, so that the row of the key can be held against them.
ALTER TABLE entry ADD COLUMN request BLOB;

-- Cursors are sealed with a secret that is derived from the name that the database shares with its head file.
DELETE FROM secret WHERE name = 'cursors';
