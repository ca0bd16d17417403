-- name: add
-- The record states the grade; the grade before follows from the records before it.
INSERT INTO regrading (organisation_id, sequence, entry_sequence, grade_before, grade) VALUES (@organisation, @sequence, @entry, @before, @grade)

-- name: add-hash
-- The key that finds an entry by a document of its evidence.
INSERT INTO evidence_hash (organisation_id, sha256, entry_sequence) VALUES (@organisation, @sha256, @entry) ON CONFLICT DO NOTHING

-- name: are-there
-- Whether an organisation has any; most have none.
SELECT EXISTS (SELECT 1 FROM regrading WHERE organisation_id = @organisation)

-- name: of-entries
-- What was recorded about the evidence of some entries.
SELECT g.sequence AS Sequence, r.canonical AS Canonical
FROM regrading g /*+ index regrading_by_entry */ JOIN /*+ in order */ record r ON r.organisation_id = g.organisation_id AND r.sequence = g.sequence
WHERE g.organisation_id = @organisation AND g.entry_sequence BETWEEN @first AND @last
ORDER BY g.sequence

-- name: texts
-- What is left of the texts of a record.
SELECT member AS Member, text AS Text FROM erasable WHERE organisation_id = @organisation AND sequence = @sequence

-- name: with-document
-- Entries that have a document as evidence; those of an import count once it is closed.
SELECT h.entry_sequence AS Sequence
FROM evidence_hash h JOIN /*+ in order */ journal e ON e.organisation_id = h.organisation_id AND e.sequence = h.entry_sequence
WHERE h.organisation_id = @organisation AND h.sha256 = @sha256 AND e.seen_from <= @known
ORDER BY h.entry_sequence
LIMIT @limit
