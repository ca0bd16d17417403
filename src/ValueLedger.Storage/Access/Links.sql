-- name: add-uses
-- Uses since they were written down last.
INSERT INTO link_use (organisation_id, sequence, opened, requests, last_micros) VALUES (@organisation, @sequence, @opened, @requests, @last)
ON CONFLICT (organisation_id, sequence) DO UPDATE SET
    opened = link_use.opened + excluded.opened, requests = link_use.requests + excluded.requests, last_micros = excluded.last_micros

-- name: all-uses
-- How often the links of an organisation were used.
SELECT sequence AS Sequence, opened AS Opened, requests AS Requests, last_micros AS LastMicros FROM link_use WHERE organisation_id = @organisation

-- name: uses
-- How often one link was used.
SELECT sequence AS Sequence, opened AS Opened, requests AS Requests, last_micros AS LastMicros
FROM link_use WHERE organisation_id = @organisation AND sequence = @sequence
