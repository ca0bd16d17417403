-- name: add-version
-- A record that states the next version of a programme's map.
INSERT INTO impact_map (organisation_id, programme_id, version, sequence) VALUES (@organisation, @programme, @version, @sequence)

-- name: version
-- One version of a programme's map; without a version number, the last one as of a record.
SELECT m.version AS Version, m.sequence AS Sequence, r.recorded_at_micros AS RecordedAtMicros, r.canonical AS Canonical
FROM impact_map m JOIN record r ON r.organisation_id = m.organisation_id AND r.sequence = m.sequence
WHERE m.organisation_id = @organisation AND m.programme_id = @programme AND m.sequence <= @upTo AND (@version IS NULL OR m.version = @version)
ORDER BY m.version DESC
LIMIT 1

-- name: versions
-- The versions of a programme's map after one of them, in their order.
SELECT m.version AS Version, m.sequence AS Sequence, r.recorded_at_micros AS RecordedAtMicros, r.canonical AS Canonical
FROM impact_map m JOIN record r ON r.organisation_id = m.organisation_id AND r.sequence = m.sequence
WHERE m.organisation_id = @organisation AND m.programme_id = @programme AND m.version > @after
ORDER BY m.version
LIMIT @limit

-- name: latest
-- The last version of each programme as of a record.
SELECT m.version AS Version, m.sequence AS Sequence, r.recorded_at_micros AS RecordedAtMicros, r.canonical AS Canonical
FROM catalogue_item p
JOIN /*+ in order */ impact_map m ON m.organisation_id = p.organisation_id AND m.programme_id = p.number AND m.version = (
    SELECT l.version FROM impact_map l
    WHERE l.organisation_id = p.organisation_id AND l.programme_id = p.number AND l.sequence <= @upTo ORDER BY l.version DESC LIMIT 1)
JOIN record r ON r.organisation_id = m.organisation_id AND r.sequence = m.sequence
WHERE p.organisation_id = @organisation AND p.kind = 1
ORDER BY p.number
