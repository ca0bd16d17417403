-- name: next-draft
-- Statements of an organisation are numbered from 1 as they are prepared.
SELECT coalesce(max(draft), 0) + 1 FROM statement WHERE organisation_id = @organisation

-- name: add
-- A statement as it was prepared; the document never changes.
INSERT INTO statement (organisation_id, draft, prepared_at_micros, prepared_by, scope, known_at_micros, known_size, sha256, document)
VALUES (@organisation, @draft, @preparedAtMicros, @preparedBy, @scope, @knownAtMicros, @knownSize, @sha256, @document)

-- name: statements
-- Statements in the order in which they were prepared, with what happened to each, without their documents.
SELECT s.draft AS Draft, s.prepared_at_micros AS PreparedAtMicros, s.prepared_by AS PreparedBy, s.scope AS Scope, s.known_at_micros AS KnownAtMicros, s.known_size AS KnownSize,
    s.sha256 AS Sha256,
    p.number AS Number, p.sequence AS Sequence, r.recorded_at_micros AS PublishedAtMicros, r.actor_key AS PublishedBy,
    earlier.draft AS Supersedes, earlier.prepared_at_micros AS SupersedesMicros, later.draft AS SupersededBy, later.prepared_at_micros AS SupersededByMicros
FROM statement s
LEFT JOIN publication p ON p.organisation_id = s.organisation_id AND p.draft = s.draft
LEFT JOIN record r ON r.organisation_id = p.organisation_id AND r.sequence = p.sequence
LEFT JOIN statement earlier ON earlier.organisation_id = p.organisation_id AND earlier.draft = (
    SELECT q.draft FROM statement o JOIN /*+ in order */ publication q ON q.organisation_id = o.organisation_id AND q.draft = o.draft
    WHERE o.organisation_id = s.organisation_id AND o.scope = s.scope AND q.number < p.number ORDER BY q.number DESC LIMIT 1)
LEFT JOIN statement later ON later.organisation_id = p.organisation_id AND later.draft = (
    SELECT q.draft FROM statement o JOIN /*+ in order */ publication q ON q.organisation_id = o.organisation_id AND q.draft = o.draft
    WHERE o.organisation_id = s.organisation_id AND o.scope = s.scope AND q.number > p.number ORDER BY q.number LIMIT 1)
WHERE s.organisation_id = @organisation AND s.draft > @after AND s.draft <= @until
    AND (@isPublished IS NULL OR @isPublished = CASE WHEN p.number IS NULL THEN 0 ELSE 1 END)
ORDER BY s.draft
LIMIT @limit

-- name: document
-- The bytes that are served.
SELECT document FROM statement WHERE organisation_id = @organisation AND draft = @draft

-- name: next-number
-- Publications are numbered from 1 and without gaps.
SELECT coalesce(max(number), 0) + 1 FROM publication WHERE organisation_id = @organisation

-- name: publish
-- The record attests number and hash.
INSERT INTO publication (organisation_id, number, draft, sequence) VALUES (@organisation, @number, @draft, @sequence)

-- name: draft-of-a-record
-- The record by which a statement was prepared, if it is one.
SELECT canonical FROM record WHERE organisation_id = @organisation AND sequence = @sequence AND type = 'statement-draft'

-- name: drafts
-- Every statement as it is kept, with everything that the log attests of it.
SELECT draft AS Draft, prepared_at_micros AS PreparedAtMicros, prepared_by AS PreparedBy, scope AS Scope, known_at_micros AS KnownAtMicros, known_size AS KnownSize,
    sha256 AS Sha256, document AS Document
FROM statement WHERE organisation_id = @organisation

-- name: publications
-- What was published under each number, with everything that the log attests of it.
SELECT p.number AS Number, p.draft AS Draft, p.sequence AS Sequence, s.scope AS Scope, s.known_size AS KnownSize, s.prepared_at_micros AS PreparedAtMicros, s.prepared_by AS PreparedBy,
    s.sha256 AS Sha256, s.document AS Document
FROM publication p LEFT JOIN statement s ON s.organisation_id = p.organisation_id AND s.draft = p.draft
WHERE p.organisation_id = @organisation

-- name: entries
-- Entries of a measure of a programme on some days, by day: those that stood at a moment, that had stood and were reversed by then
-- (standing 1), or that waited in suspense (2).
SELECT d.day AS Day, d.sequence AS Sequence
FROM entry_of_day d
JOIN journal e ON e.organisation_id = d.organisation_id AND e.sequence = d.sequence
LEFT JOIN reversal r ON r.organisation_id = e.organisation_id AND r.reversed_sequence = e.sequence AND r.sequence <= @known
WHERE d.organisation_id = @organisation AND d.programme_id = @programme AND d.measure_id = @measure AND d.day BETWEEN @first AND @last
    AND (d.day > @afterDay OR d.sequence > @afterSequence)
    AND e.reverses IS NULL AND (
        @standing = 0 AND e.stands_from <= @known AND r.sequence IS NULL
        OR @standing = 1 AND e.stands_from <= @known AND r.sequence IS NOT NULL
        OR @standing = 2 AND e.doubts <> 0 AND e.seen_from <= @known AND (e.decided_sequence IS NULL OR e.decided_sequence > @known))
    AND (@financier IS NULL OR e.details LIKE '%"financedBy":%"party":"' || @financier || '"%')
    AND (@decider IS NULL OR CASE WHEN @decider = '' THEN coalesce(e.details, '') NOT LIKE '%"decidedBy":"%' ELSE e.details LIKE '%"decidedBy":"' || @decider || '"%' END)
    AND (@party IS NULL OR e.party_id = @party) AND (@grade IS NULL OR coalesce((SELECT g.grade FROM regrading g WHERE g.organisation_id = e.organisation_id AND g.entry_sequence = e.sequence AND g.sequence <= @known ORDER BY g.sequence DESC LIMIT 1), e.evidence_grade) = @grade)
ORDER BY d.day, d.sequence
LIMIT @limit

-- name: restated-by-entries
-- Whether anything changed the figures of some days since a record: entries and reversals recorded since, imports closed since, entries
-- released or graded anew since.
SELECT EXISTS (
    SELECT 1 FROM catalogue_item m
    JOIN /*+ in order */ entry_of_day d ON d.organisation_id = m.organisation_id AND d.programme_id IN @programmes AND d.measure_id = m.number
        AND d.day BETWEEN @first AND @last AND d.sequence > @known
    JOIN journal e ON e.organisation_id = d.organisation_id AND e.sequence = d.sequence
    WHERE m.organisation_id = @organisation AND m.kind = 5 AND e.stands_from > @known)
OR EXISTS (
    SELECT 1 FROM import i /*+ index import_closed */ JOIN /*+ in order */ entry e ON e.organisation_id = i.organisation_id AND e.sequence > i.sequence AND e.sequence <= @known
    WHERE i.organisation_id = @organisation AND i.sequence <= @known AND i.closed_sequence > @known AND e.import = i.sequence AND e.doubts = 0
        AND e.programme_id IN @programmes AND e.day BETWEEN @first AND @last)
OR EXISTS (
    SELECT 1 FROM suspense s /*+ index suspense_decided */ JOIN /*+ in order */ entry e ON e.organisation_id = s.organisation_id AND e.sequence = s.entry_sequence
    WHERE s.organisation_id = @organisation AND s.entry_sequence <= @known AND s.decided_sequence > @known AND s.is_released = 1
        AND e.programme_id IN @programmes AND e.day BETWEEN @first AND @last)
OR EXISTS (
    SELECT 1 FROM regrading g JOIN /*+ in order */ entry e ON e.organisation_id = g.organisation_id AND e.sequence = g.entry_sequence
    WHERE g.organisation_id = @organisation AND g.sequence > @known AND e.programme_id IN @programmes AND e.day BETWEEN @first AND @last)

-- name: restated-by-catalogue
-- Kinds of catalogue items and rates that have a version recorded since a record: the items that the statement names, and the organisation
-- itself. For rates, the number is that of their measure.
SELECT DISTINCT v.kind FROM catalogue_version v
WHERE v.organisation_id = @organisation AND v.sequence > @known
    AND (v.kind = 0 OR (v.kind = 1 AND v.number IN @programmes) OR (v.kind = 2 AND v.number IN @parties) OR (v.kind = 5 AND v.number IN @measures)
        OR (v.kind = 6 AND v.number IN @ratedMeasures))

-- name: restated-by-maps
-- Whether a programme has a new impact map since a record.
SELECT EXISTS (SELECT 1 FROM impact_map WHERE organisation_id = @organisation AND programme_id IN @programmes AND sequence > @known)

-- name: restated-by-contributors
-- Whether, since a record, anything was stated or erased about somebody who gave in the period, or they were merged or a merge was undone;
-- a statement reports nothing about those who gave in the prior period. What is stated about somebody also concerns those who were ever
-- merged into them. The plus prevents use of the index of items, which would read every contributor that anything was ever stated about.
WITH RECURSIVE concerned (number) AS (
    SELECT v.number FROM catalogue_version v WHERE v.organisation_id = @organisation AND v.sequence > @known AND +v.kind = 4
    UNION SELECT m.number FROM contributor_merge m WHERE m.organisation_id = @organisation AND (m.sequence > @known OR m.ended_sequence > @known)
    UNION SELECT m.number FROM concerned c JOIN /*+ in order */ contributor_merge m ON m.organisation_id = @organisation AND m.into_number = c.number)
SELECT EXISTS (
    SELECT 1 FROM concerned v
    JOIN /*+ in order */ entry_of_contributor d ON d.organisation_id = @organisation AND d.contributor_id = v.number AND d.day BETWEEN @firstOfPeriod AND @last
    JOIN journal e ON e.organisation_id = d.organisation_id AND e.sequence = d.sequence
    LEFT JOIN reversal r ON r.organisation_id = e.organisation_id AND r.reversed_sequence = e.sequence AND r.sequence <= @known
    WHERE e.programme_id IN @programmes AND e.stands_from <= @known AND e.reverses IS NULL AND r.sequence IS NULL)
