-- name: add
-- An organisation of another ledger keeps its code, and its number if no other has it.
INSERT INTO organisation (organisation_id, code) VALUES (@number, @code)
