-- name: identity
-- The name that database and head file share; it is there once a head file was begun.
SELECT value FROM secret WHERE name = 'head'
