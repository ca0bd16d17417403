-- name: versions-since
-- What was recorded about the catalogue and rates since a record, without contributors, as canonical text.
SELECT v.sequence AS Sequence, v.kind AS Kind, v.number AS Number, r.recorded_at_micros AS RecordedAtMicros, r.canonical AS Canonical
FROM catalogue_version v JOIN record r ON r.organisation_id = v.organisation_id AND r.sequence = v.sequence
WHERE v.organisation_id = @organisation AND v.sequence > @since AND v.sequence <= @upTo AND v.kind <> 4
ORDER BY v.sequence

-- name: add-version
-- A record that states a version of an item.
INSERT INTO catalogue_version (organisation_id, sequence, kind, number) VALUES (@organisation, @sequence, @kind, @number)

-- name: item-by-code
-- The number of a code, if it was ever registered.
SELECT number FROM catalogue_item WHERE organisation_id = @organisation AND kind = @kind AND code = @code

-- name: next-number
-- Numbers are given from 1 in each kind, since 0 means none in an entry.
SELECT coalesce(max(number), 0) + 1 FROM catalogue_item WHERE organisation_id = @organisation AND kind = @kind

-- name: add-item
-- A code is registered once and never disappears.
INSERT INTO catalogue_item (organisation_id, kind, number, code, sequence) VALUES (@organisation, @kind, @number, @code, @sequence)

-- name: contributor-versions
-- Contributors, each with the last version at the sequence, if there is more than the code. A contributor that an import names first is
-- visible once the import is closed, or once something else names it. Entries are looked up in their table, because the view would first
-- put all of them together. The store adds which contributors are asked for.
SELECT i.number AS Number, i.code AS Code, i.sequence AS RegisteredSequence, r.sequence AS Sequence, r.type AS Type, r.canonical AS Canonical, e.text AS Attributes, m.sequence AS Merged
FROM catalogue_item i
LEFT JOIN record r ON r.organisation_id = i.organisation_id AND r.sequence = (
    SELECT max(v.sequence) FROM catalogue_version v
    WHERE v.organisation_id = i.organisation_id AND v.kind = 4 AND v.number = i.number AND v.sequence <= @sequence)
LEFT JOIN erasable e ON e.organisation_id = r.organisation_id AND e.sequence = r.sequence AND e.member = 'attributes'
LEFT JOIN contributor_merge m /*+ index contributor_merge_by_number */ ON m.organisation_id = i.organisation_id AND m.number = i.number AND m.sequence <= @sequence
    AND (m.ended_sequence IS NULL OR m.ended_sequence > @sequence)
LEFT JOIN entry f ON f.organisation_id = i.organisation_id AND f.sequence = i.sequence
LEFT JOIN import fi ON fi.organisation_id = f.organisation_id AND fi.sequence = f.import
WHERE i.organisation_id = @organisation AND i.kind = 4 AND i.sequence <= @sequence
    AND (f.import IS NULL OR fi.closed_sequence <= @sequence OR r.sequence IS NOT NULL OR m.sequence IS NOT NULL OR EXISTS (
        SELECT 1 FROM entry_of_contributor d
        JOIN /*+ in order */ entry j ON j.organisation_id = d.organisation_id AND j.sequence = d.sequence
        LEFT JOIN import ji ON ji.organisation_id = j.organisation_id AND ji.sequence = j.import
        WHERE d.organisation_id = i.organisation_id AND d.contributor_id = i.number AND CASE WHEN j.import IS NULL THEN j.sequence ELSE ji.closed_sequence END <= @sequence))

-- name: codes-of-contributors
-- The codes of some contributors.
SELECT number AS Number, code AS Code FROM catalogue_item WHERE organisation_id = @organisation AND kind = 4 AND number IN @numbers

-- name: attributes-of-contributors
-- What was known about some contributors; data erased since is gone, whenever it was known.
SELECT v.number AS Contributor, r.type AS Type, e.text AS Attributes
FROM (
    SELECT v.number AS number, max(v.sequence) AS sequence FROM catalogue_version v
    WHERE v.organisation_id = @organisation AND v.kind = 4 AND v.number IN (SELECT value FROM json_each(@contributors)) AND v.sequence <= @known
    GROUP BY v.number) v
JOIN record r ON r.organisation_id = @organisation AND r.sequence = v.sequence
LEFT JOIN erasable e ON e.organisation_id = @organisation AND e.sequence = r.sequence AND e.member = 'attributes'

-- name: attributes-of-all-contributors
-- The same for everybody about whom anything was stated.
SELECT v.number AS Contributor, r.type AS Type, e.text AS Attributes
FROM (
    SELECT v.number AS number, max(v.sequence) AS sequence FROM catalogue_version v /*+ index catalogue_version_by_item */
    WHERE v.organisation_id = @organisation AND v.kind = 4 AND v.sequence <= @known
    GROUP BY v.number) v
JOIN record r ON r.organisation_id = @organisation AND r.sequence = v.sequence
LEFT JOIN erasable e ON e.organisation_id = @organisation AND e.sequence = r.sequence AND e.member = 'attributes'

-- name: contributor-version
-- The last record that says more about a contributor than the code.
SELECT sequence FROM catalogue_version WHERE organisation_id = @organisation AND kind = 4 AND number = @number ORDER BY sequence DESC LIMIT 1

-- name: erase-contributor
-- Deletes the attributes of every version, with their salts.
DELETE FROM erasable
WHERE organisation_id = @organisation AND member = 'attributes' AND sequence IN (
    SELECT sequence FROM catalogue_version WHERE organisation_id = @organisation AND kind = 4 AND number = @number)

-- name: measure-has-entries
-- The days of entries begin with the programme, so each programme is looked up separately. An import that is not closed yet may have
-- entries of any measure.
SELECT EXISTS (SELECT 1 FROM import /*+ index import_in_the_making */ WHERE organisation_id = @organisation AND closed_sequence IS NULL AND abandoned_sequence IS NULL) OR EXISTS (
    SELECT 1 FROM catalogue_item i
    WHERE i.organisation_id = @organisation AND i.kind = 1 AND EXISTS (
        SELECT 1 FROM entry_of_day d WHERE d.organisation_id = @organisation AND d.programme_id = i.number AND d.measure_id = @measure))
