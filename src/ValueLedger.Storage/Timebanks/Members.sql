-- name: member
-- The last version of a member at the record that is known.
SELECT m.number AS Number, v.sequence AS Sequence, r.canonical AS Canonical
FROM timebank_member m
JOIN timebank_member_version v ON v.organisation_id = m.organisation_id AND v.programme_id = m.programme_id AND v.number = m.number
JOIN record r ON r.organisation_id = v.organisation_id AND r.sequence = v.sequence
WHERE m.organisation_id = @organisation AND m.programme_id = @programme AND m.code = @code AND v.sequence <= @known
ORDER BY v.sequence DESC
LIMIT 1

-- name: members
-- Members in the order of their codes, each with its last version at the record that is known.
SELECT m.number AS Number, r.sequence AS Sequence, r.canonical AS Canonical
FROM timebank_member m
JOIN record r ON r.organisation_id = m.organisation_id AND r.sequence = (
    SELECT max(v.sequence) FROM timebank_member_version v
    WHERE v.organisation_id = m.organisation_id AND v.programme_id = m.programme_id AND v.number = m.number AND v.sequence <= @known)
WHERE m.organisation_id = @organisation AND m.programme_id = @programme AND m.code > @after AND m.sequence <= @known
ORDER BY m.code
LIMIT @limit

-- name: has-members
-- Whether a time bank has any member whom somebody registered.
SELECT EXISTS (SELECT 1 FROM timebank_member WHERE organisation_id = @organisation AND programme_id = @programme AND sequence <= @known)

-- name: members-joined
-- How many members had joined by a day. Days are written so that sorting the texts sorts the days.
SELECT count(*)
FROM timebank_member m
JOIN record r ON r.organisation_id = m.organisation_id AND r.sequence = (
    SELECT max(v.sequence) FROM timebank_member_version v
    WHERE v.organisation_id = m.organisation_id AND v.programme_id = m.programme_id AND v.number = m.number AND v.sequence <= @known)
WHERE m.organisation_id = @organisation AND m.programme_id = @programme AND m.sequence <= @known AND json_extract(r.canonical, '$.content.joined') <= @day

-- name: member-number
-- The number of a code, if it was ever registered.
SELECT number FROM timebank_member WHERE organisation_id = @organisation AND programme_id = @programme AND code = @code

-- name: next-member-number
-- Numbers are given from 1 in each time bank, since 0 is the community.
SELECT coalesce(max(number), 0) + 1 FROM timebank_member WHERE organisation_id = @organisation AND programme_id = @programme

-- name: add-member
-- A code is registered once and never disappears.
INSERT INTO timebank_member (organisation_id, programme_id, number, code, sequence) VALUES (@organisation, @programme, @number, @code, @sequence)

-- name: add-member-version
-- A record that states a version of a member.
INSERT INTO timebank_member_version (organisation_id, programme_id, number, sequence) VALUES (@organisation, @programme, @number, @sequence)

-- name: set-contributor
-- Which contributor the member is; 0 when none is stated.
UPDATE timebank_member SET contributor_id = @contributor WHERE organisation_id = @organisation AND programme_id = @programme AND number = @number
