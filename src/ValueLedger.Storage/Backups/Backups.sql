-- name: begin-copying
-- What the copy holds, and what its head file says of it, is read from one state of the database.
BEGIN DEFERRED
