-- name: records
-- Other records to report, in the order of the log, each with the record that it is about. A record of opening balances is about itself,
-- and its text is not read to find that out, because it may be long.
SELECT sequence AS Sequence, recorded_at_micros AS RecordedAtMicros, type AS Type,
    CASE WHEN type = 'opening-balances' THEN sequence ELSE (canonical::json #>> '{content,of}')::bigint END AS Of
FROM record /*+ index record_for_followers */
WHERE organisation_id = @organisation AND sequence BETWEEN @first AND @last
    AND type IN ('import', 'release', 'rejection', 're-grading', 'text-erasure', 'opening-balances', 'opening-balances-reversal')
ORDER BY sequence
LIMIT @limit

-- name: opening-of-a-text
-- The opening balances whose reversal a text belonged to.
SELECT (canonical::json #>> '{content,of}')::bigint FROM record
WHERE organisation_id = @organisation AND sequence = @of AND type = 'opening-balances-reversal'
