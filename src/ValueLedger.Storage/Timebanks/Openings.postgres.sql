-- name: moves
-- What a member brought along in a period, with the records that say so.
SELECT o.sequence AS Sequence, o.day AS Day, o.hours_micros AS HoursMicros, r.recorded_at_micros AS RecordedAtMicros,
    CASE WHEN r.type = 'opening-balances' THEN (r.canonical::json #>> '{content,source}') ELSE NULL END AS Source,
    CASE WHEN r.type = 'opening-balances' THEN NULL ELSE (r.canonical::json #>> '{content,of}')::bigint END AS Reverses, reversed.recorded_at_micros AS ReversesMicros
FROM opening_balance_of_member o
JOIN /*+ in order */ record r ON r.organisation_id = o.organisation_id AND r.sequence = o.sequence
LEFT JOIN record reversed ON reversed.organisation_id = r.organisation_id
    AND reversed.sequence = CASE WHEN r.type = 'opening-balances' THEN NULL ELSE (r.canonical::json #>> '{content,of}')::bigint END
WHERE o.organisation_id = @organisation AND o.programme_id = @programme AND o.member_id = @member AND o.day BETWEEN @first AND @last AND o.sequence <= @known
ORDER BY o.day, o.sequence
