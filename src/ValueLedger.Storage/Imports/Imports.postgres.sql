-- name: marks-of
-- What each contributor gives to a flow in a month through an import; entries in doubt give nothing yet. Whole units and the rest are
-- summed separately, because one integer might not hold the sum of both.
SELECT programme_id AS Programme, date_trunc('month', DATE '1970-01-01' + day::int)::date - DATE '1970-01-01' AS MonthDay, contributor_id AS Contributor,
    team_id AS Team, measure_id AS Measure, party_id AS Party,
    count(*) AS Entries, sum(quantity_micros / 1000000) AS Wholes, sum(quantity_micros % 1000000) AS Micros
FROM entry
WHERE organisation_id = @organisation AND sequence > @import AND import = @import AND contributor_id <> 0 AND doubts = 0
GROUP BY programme_id, MonthDay, contributor_id, team_id, measure_id, party_id
ORDER BY programme_id, MonthDay, contributor_id, team_id, measure_id, party_id
