-- name: attributes-of-contributors
-- What was known about some contributors; data erased since is gone, whenever it was known.
SELECT v.number AS Contributor, r.type AS Type, e.text AS Attributes
FROM (
    SELECT v.number AS number, max(v.sequence) AS sequence FROM catalogue_version v
    WHERE v.organisation_id = @organisation AND v.kind = 4 AND v.number IN (SELECT value::bigint FROM json_array_elements_text(@contributors::json)) AND v.sequence <= @known
    GROUP BY v.number) v
JOIN record r ON r.organisation_id = @organisation AND r.sequence = v.sequence
LEFT JOIN erasable e ON e.organisation_id = @organisation AND e.sequence = r.sequence AND e.member = 'attributes'
