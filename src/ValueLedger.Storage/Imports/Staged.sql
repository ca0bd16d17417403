-- name: create
-- The rows of one file, kept apart from the ledger: those that may be recorded, what is wrong with the others, and the others as they were
-- sent.
CREATE TABLE staged (
    number INTEGER PRIMARY KEY,
    file_row INTEGER NOT NULL,
    programme INTEGER NOT NULL,
    measure INTEGER NOT NULL,
    party INTEGER NOT NULL,
    team INTEGER NOT NULL,
    contributor TEXT,
    quantity INTEGER NOT NULL,
    day INTEGER NOT NULL,
    start_day INTEGER,
    start_second INTEGER,
    end_second INTEGER,
    evidence_grade INTEGER NOT NULL,
    reference TEXT,
    texts TEXT,
    giver INTEGER,
    giver_code TEXT,
    receiver INTEGER,
    receiver_code TEXT,
    recorded_as TEXT,
    sent BLOB NOT NULL
) STRICT;
CREATE TABLE problem (number INTEGER PRIMARY KEY, file_row INTEGER NOT NULL, column_name TEXT, code TEXT NOT NULL, found TEXT, expected TEXT NOT NULL) STRICT;
CREATE TABLE rejected (file_row INTEGER PRIMARY KEY, sent BLOB NOT NULL) STRICT;
CREATE TABLE fact (name TEXT PRIMARY KEY, value BLOB NOT NULL) STRICT, WITHOUT ROWID;

-- name: is-made
-- Whether the tables exist: the server may have stopped before it made them.
SELECT count(*) FROM sqlite_schema WHERE name = 'fact'

-- name: add-staged
-- A row that may be recorded, with the numbers of what it names.
INSERT INTO staged (number, file_row, programme, measure, party, team, contributor, quantity, day, start_day, start_second, end_second, evidence_grade, reference, texts,
    giver, giver_code, receiver, receiver_code, recorded_as, sent)
VALUES (@number, @fileRow, @programme, @measure, @party, @team, @contributor, @quantity, @day, @startDay, @startSecond, @endSecond, @evidenceGrade, @reference, @texts,
    @giver, @giverCode, @receiver, @receiverCode, @recordedAs, @sent)

-- name: add-problem
-- One thing that is wrong with a row.
INSERT INTO problem (file_row, column_name, code, found, expected) VALUES (@fileRow, @column, @code, @found, @expected)

-- name: add-rejected
-- A row as it was sent, to be corrected and sent again.
INSERT INTO rejected (file_row, sent) VALUES (@fileRow, @sent) ON CONFLICT (file_row) DO NOTHING

-- name: set-fact
-- What is kept about the import as a whole.
INSERT INTO fact (name, value) VALUES (@name, @value) ON CONFLICT (name) DO UPDATE SET value = excluded.value

-- name: fact
-- Reads the same again.
SELECT value FROM fact WHERE name = @name

-- name: staged
-- Rows in their order, starting with a number.
SELECT number AS Number, file_row AS FileRow, programme AS Programme, measure AS Measure, party AS Party, team AS Team,
    contributor AS Contributor, quantity AS Quantity, day AS Day, start_day AS StartDay, start_second AS StartSecond,
    end_second AS EndSecond, evidence_grade AS EvidenceGrade, reference AS Reference, texts AS Texts, giver AS Giver,
    giver_code AS GiverCode, receiver AS Receiver, receiver_code AS ReceiverCode
FROM staged WHERE number > @after ORDER BY number

-- name: staged-by-reference
-- Rows with a reference, in the order in which the ledger keeps references.
SELECT number AS Number, reference AS Reference FROM staged WHERE reference IS NOT NULL ORDER BY reference, number

-- name: staged-without-reference
-- Rows without a reference, with the identity that an exported row states.
SELECT number AS Number, file_row AS FileRow, recorded_as AS RecordedAs FROM staged WHERE reference IS NULL ORDER BY number

-- name: staged-without-reference-by-day
-- Rows without a reference, day by day, with what makes them like an entry.
SELECT number AS Number, programme AS Programme, measure AS Measure, day AS Day, quantity AS Quantity, party AS Party, team AS Team,
    contributor AS Contributor, giver AS Giver, receiver AS Receiver, json_extract(texts, '$.receiverProgramme') AS ReceiverProgramme,
    start_second AS StartSecond
FROM staged WHERE reference IS NULL ORDER BY programme, measure, day, number

-- name: staged-row
-- One row.
SELECT number AS Number, file_row AS FileRow, programme AS Programme, measure AS Measure, party AS Party, team AS Team,
    contributor AS Contributor, quantity AS Quantity, day AS Day, start_day AS StartDay, start_second AS StartSecond,
    end_second AS EndSecond, evidence_grade AS EvidenceGrade, reference AS Reference, texts AS Texts, giver AS Giver,
    giver_code AS GiverCode, receiver AS Receiver, receiver_code AS ReceiverCode
FROM staged WHERE number = @number

-- name: sent
-- A row as it was sent.
SELECT sent FROM staged WHERE number = @number

-- name: staged-by-person
-- What the soft rules need of the rows of people, person by person, each in the order of the rows. The community of a time bank is not a
-- person.
SELECT number AS Number, contributor AS Contributor, measure AS Measure, day AS Day, start_day AS StartDay, quantity AS QuantityMicros,
    start_second AS StartSecond, end_second AS EndSecond, reference IS NOT NULL AS HasReference, programme AS Programme,
    giver AS Giver, receiver AS Receiver, coalesce(json_extract(texts, '$.receiverProgramme'), programme) AS ReceiverProgramme
FROM staged WHERE contributor IS NOT NULL OR giver > 0
ORDER BY contributor, CASE WHEN contributor IS NULL THEN programme ELSE 0 END, CASE WHEN contributor IS NULL THEN giver ELSE 0 END, number

-- name: staged-in-order
-- The same for all rows, in their order.
SELECT number AS Number, contributor AS Contributor, measure AS Measure, day AS Day, start_day AS StartDay, quantity AS QuantityMicros,
    start_second AS StartSecond, end_second AS EndSecond, reference IS NOT NULL AS HasReference, programme AS Programme,
    giver AS Giver, receiver AS Receiver, coalesce(json_extract(texts, '$.receiverProgramme'), programme) AS ReceiverProgramme
FROM staged ORDER BY number

-- name: staged-exchanges
-- Exchanges in the order of the rows.
SELECT number AS Number, programme AS Programme, giver AS Giver, receiver AS Receiver, receiver_code AS ReceiverCode,
    json_extract(texts, '$.receiverProgramme') AS OtherProgramme, quantity AS QuantityMicros FROM staged WHERE receiver IS NOT NULL ORDER BY number

-- name: problems
-- What is wrong, row by row, in batches.
SELECT number AS Number, file_row AS FileRow, column_name AS ColumnName, code AS Code, found AS Found, expected AS Expected
FROM problem WHERE number > @after ORDER BY number LIMIT @limit

-- name: rejected
-- Rows that were rejected, in the order of the file, in batches.
SELECT file_row AS FileRow, sent AS Sent FROM rejected WHERE file_row > @after ORDER BY file_row LIMIT @limit

-- name: problems-of-rows
-- What is wrong with some rows.
SELECT number AS Number, file_row AS FileRow, column_name AS ColumnName, code AS Code, found AS Found, expected AS Expected
FROM problem WHERE file_row BETWEEN @first AND @last ORDER BY number

-- name: problem-rows
-- The index that finds the problems of a row, created once all are known.
CREATE INDEX IF NOT EXISTS problem_by_row ON problem (file_row)

-- name: has-problems
-- Whether there is any note of where something was wrong.
SELECT EXISTS (SELECT 1 FROM problem)

-- name: has-rejected
-- Whether anything is kept from the contents of rejected rows. Deleted contents are replaced with a fixed text.
SELECT EXISTS (SELECT 1 FROM rejected) OR EXISTS (SELECT 1 FROM problem WHERE found IS NOT NULL OR expected <> @deleted)

-- name: places-of-problems
-- Where something was wrong, and what kind of problem it was; this reveals nothing about anybody.
SELECT number, file_row, column_name, code FROM problem ORDER BY number

-- name: rows-to-attest
-- Everything in the rows that is recorded.
SELECT number, file_row, programme, measure, party, team, contributor, quantity, day, start_day, start_second, end_second, evidence_grade, reference, texts,
    giver, giver_code, receiver, receiver_code, recorded_as
FROM staged ORDER BY number

-- name: facts-of-the-rows
-- What happens to each row, and whose import it is.
SELECT name, value FROM fact WHERE name IN ('verdicts', 'order') ORDER BY name

-- name: problems-to-attest
-- Everything that is reported as wrong.
SELECT number, file_row, column_name, code, found, expected FROM problem ORDER BY number

-- name: rejected-to-attest
-- Every row that is given back to be corrected.
SELECT file_row, sent FROM rejected ORDER BY file_row

-- name: facts-of-the-rejected
-- How the file of rejected rows is written, and the salt that hides its contents.
SELECT name, value FROM fact WHERE name IN ('header', 'format', 'salt') ORDER BY name

-- name: forget-rejected
-- Rows as they were sent, the parts of them that the problems repeat, and the salt: without these nobody can find out from the hash in the
-- log what they were.
DELETE FROM rejected;
DELETE FROM fact WHERE name = 'salt';
UPDATE problem SET found = NULL, expected = @deleted

-- name: forget-rows
-- The rows are in the ledger by now, or never will be.
DROP TABLE IF EXISTS staged
