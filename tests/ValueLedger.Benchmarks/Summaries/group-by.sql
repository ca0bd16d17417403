-- What the summary sums, summed from the entries: programme and month of a year of the first organisation, without those that wait in suspense.
SELECT programme_id, strftime('%Y-%m', day * 86400, 'unixepoch') AS month, count(1), sum(quantity_micros)
FROM entry
WHERE organisation_id = 1 AND doubts = 0 AND day >= unixepoch('2024-01-01') / 86400 AND day <= unixepoch('2024-12-31') / 86400
GROUP BY programme_id, month;
