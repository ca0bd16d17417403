-- name: members-joined
-- How many members had joined by a day. Days are written so that sorting the texts sorts the days.
SELECT count(*)
FROM timebank_member m
JOIN record r ON r.organisation_id = m.organisation_id AND r.sequence = (
    SELECT max(v.sequence) FROM timebank_member_version v
    WHERE v.organisation_id = m.organisation_id AND v.programme_id = m.programme_id AND v.number = m.number AND v.sequence <= @known)
WHERE m.organisation_id = @organisation AND m.programme_id = @programme AND m.sequence <= @known AND (r.canonical::json #>> '{content,joined}') COLLATE "C" <= @day
