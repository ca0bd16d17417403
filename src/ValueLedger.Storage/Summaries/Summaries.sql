-- name: cells
-- Sums of whole months. Each programme is looked up separately, so that the cost depends on the cells that are reported.
SELECT c.programme_id AS Programme, c.measure_id AS Measure, c.party_id AS Party, c.team_id AS Team, c.span_day AS Day,
    c.quantity_micros AS QuantityMicros, c.entries AS Entries
FROM catalogue_item p JOIN /*+ in order */ cell c
    ON c.organisation_id = p.organisation_id AND c.programme_id = p.number AND c.span_day BETWEEN @first AND @last
WHERE p.organisation_id = @organisation AND p.kind = 1 AND (@programme IS NULL OR p.number = @programme)
    AND (@measure IS NULL OR c.measure_id = @measure) AND (@party IS NULL OR c.party_id = @party) AND (@team IS NULL OR c.team_id = @team)

-- name: cells-of-all-teams
-- The same without separating teams: added up in the order of the key, with the teams that each sum includes. Whole units and the rest are
-- separate, because together they could be more than one number holds.
SELECT p.number AS Programme, c.measure_id AS Measure, c.party_id AS Party, c.span_day AS Day,
    sum(c.quantity_micros / 1000000) AS Wholes, sum(c.quantity_micros % 1000000) AS Micros, sum(c.entries) AS Entries,
    string_agg(CAST(c.team_id AS TEXT), ',') AS Teams
FROM catalogue_item p JOIN /*+ in order */ cell c
    ON c.organisation_id = p.organisation_id AND c.programme_id = p.number AND c.span_day BETWEEN @first AND @last
WHERE p.organisation_id = @organisation AND p.kind = 1 AND (@programme IS NULL OR p.number = @programme)
    AND (@measure IS NULL OR c.measure_id = @measure) AND (@party IS NULL OR c.party_id = @party)
GROUP BY p.number, c.span_day, c.measure_id, c.party_id

-- name: days
-- Sums of single days from the journal, for months that the period cuts; also by evidence grade, because only the contents of one cell are
-- sure to fit.
SELECT e.programme_id AS Programme, e.measure_id AS Measure, e.party_id AS Party, e.team_id AS Team, e.day AS Day,
    sum(e.quantity_micros) AS QuantityMicros, sum(CASE WHEN e.reverses IS NULL THEN 1 ELSE -1 END) AS Entries
FROM catalogue_item p
JOIN /*+ in order */ catalogue_item m ON m.organisation_id = p.organisation_id AND m.kind = 5 AND (@measure IS NULL OR m.number = @measure)
JOIN /*+ in order */ entry_of_day d ON d.organisation_id = p.organisation_id AND d.programme_id = p.number AND d.measure_id = m.number AND d.day BETWEEN @first AND @last
JOIN journal e ON e.organisation_id = d.organisation_id AND e.sequence = d.sequence
WHERE p.organisation_id = @organisation AND p.kind = 1 AND (@programme IS NULL OR p.number = @programme) AND e.stands_from IS NOT NULL
    AND (@party IS NULL OR e.party_id = @party) AND (@team IS NULL OR e.team_id = @team)
GROUP BY e.programme_id, e.measure_id, e.party_id, e.team_id, e.day, e.evidence_grade

-- name: records
-- Sums of single days over some records of the log, for what was recorded before or after a moment; also by evidence grade, as above.
SELECT e.programme_id AS Programme, e.measure_id AS Measure, e.party_id AS Party, e.team_id AS Team, e.day AS Day,
    sum(e.quantity_micros) AS QuantityMicros, sum(CASE WHEN e.reverses IS NULL THEN 1 ELSE -1 END) AS Entries
FROM movement e
WHERE e.organisation_id = @organisation AND e.moved_at BETWEEN @after + 1 AND @until AND e.day BETWEEN @first AND @last
    AND (@programme IS NULL OR e.programme_id = @programme) AND (@measure IS NULL OR e.measure_id = @measure)
    AND (@party IS NULL OR e.party_id = @party) AND (@team IS NULL OR e.team_id = @team)
GROUP BY e.programme_id, e.measure_id, e.party_id, e.team_id, e.day, e.evidence_grade

-- name: details
-- Standing entries that state more than a quantity: neither reversals nor reversed by the last record that is known.
SELECT e.programme_id AS Programme, e.measure_id AS Measure, e.party_id AS Party, e.team_id AS Team, e.contributor_id AS Contributor, e.day AS Day,
    e.quantity_micros AS QuantityMicros, e.details AS Details
FROM catalogue_item m
JOIN /*+ in order */ entry d /*+ index entry_with_details */
    ON d.organisation_id = m.organisation_id AND d.measure_id = m.number AND d.day BETWEEN @first AND @last AND d.details IS NOT NULL
JOIN journal e ON e.organisation_id = d.organisation_id AND e.sequence = d.sequence
LEFT JOIN reversal r ON r.organisation_id = e.organisation_id AND r.reversed_sequence = e.sequence AND r.sequence <= @known
WHERE m.organisation_id = @organisation AND m.kind = 5 AND (@measure IS NULL OR m.number = @measure) AND (@programme IS NULL OR d.programme_id = @programme)
    AND (@party IS NULL OR d.party_id = @party) AND (@team IS NULL OR d.team_id = @team)
    AND e.stands_from <= @known AND e.reverses IS NULL AND r.sequence IS NULL

-- name: levels
-- Standing entries of level measures: neither reversals nor reversed by the last record that is known.
SELECT e.programme_id AS Programme, e.measure_id AS Measure, e.party_id AS Party, e.team_id AS Team, e.contributor_id AS Contributor, e.day AS Day,
    e.sequence AS Sequence, e.quantity_micros AS QuantityMicros, e.details AS Details
FROM catalogue_item p
JOIN /*+ in order */ entry_of_day d ON d.organisation_id = p.organisation_id AND d.programme_id = p.number AND d.measure_id IN @measures AND d.day BETWEEN @first AND @last
JOIN journal e ON e.organisation_id = d.organisation_id AND e.sequence = d.sequence
LEFT JOIN reversal r ON r.organisation_id = e.organisation_id AND r.reversed_sequence = e.sequence AND r.sequence <= @known
WHERE p.organisation_id = @organisation AND p.kind = 1 AND (@programme IS NULL OR p.number = @programme)
    AND e.stands_from <= @known AND e.reverses IS NULL AND r.sequence IS NULL
    AND (@party IS NULL OR e.party_id = @party) AND (@team IS NULL OR e.team_id = @team)

-- name: spans
-- Standing entries that report more than one day and begin by the last day. Those that end later, by a year at most, are reported, but no
-- figure includes them.
SELECT DISTINCT e.programme_id AS Programme, e.measure_id AS Measure, e.party_id AS Party, e.team_id AS Team,
    CASE WHEN @tellsContributors = 1 THEN e.contributor_id ELSE 0 END AS Contributor, e.start_day AS FirstDay, e.day AS Day, e.details AS Details
FROM journal e
LEFT JOIN reversal r ON r.organisation_id = e.organisation_id AND r.reversed_sequence = e.sequence AND r.sequence <= @known
WHERE e.organisation_id = @organisation AND e.start_day IS NOT NULL AND e.day BETWEEN @first AND @last + 366 AND e.start_day <= @last
    AND e.stands_from <= @known AND e.reverses IS NULL AND r.sequence IS NULL
    AND (@programme IS NULL OR e.programme_id = @programme) AND (@measure IS NULL OR e.measure_id = @measure)
    AND (@party IS NULL OR e.party_id = @party) AND (@team IS NULL OR e.team_id = @team)

-- name: people
-- Who gave in whole months, by programme.
SELECT s.programme_id AS Programme, s.team_id AS Team, s.month_day AS MonthDay, s.chunk AS Chunk, s.bits AS Bits
FROM catalogue_item p JOIN /*+ in order */ people s
    ON s.organisation_id = p.organisation_id AND s.programme_id = p.number AND s.team_id = -1 AND s.month_day BETWEEN @first AND @last
WHERE p.organisation_id = @organisation AND p.kind = 1 AND (@programme IS NULL OR p.number = @programme)

-- name: people-of-teams
-- Who gave in whole months, by programme and team; 0 means no team.
SELECT s.programme_id AS Programme, s.team_id AS Team, s.month_day AS MonthDay, s.chunk AS Chunk, s.bits AS Bits
FROM catalogue_item p
CROSS JOIN (SELECT number FROM catalogue_item WHERE organisation_id = @organisation AND kind = 3 UNION ALL SELECT 0) t
JOIN /*+ in order */ people s
    ON s.organisation_id = p.organisation_id AND s.programme_id = p.number AND s.team_id = t.number AND s.month_day BETWEEN @first AND @last
WHERE p.organisation_id = @organisation AND p.kind = 1 AND (@programme IS NULL OR p.number = @programme) AND (@team IS NULL OR t.number = @team)

-- name: marks
-- Who gave what in whole months, when measures or parties are separate or the past is asked for.
SELECT k.programme_id AS Programme, k.measure_id AS Measure, k.party_id AS Party, k.team_id AS Team, k.month_day AS MonthDay,
    k.contributor_id AS Contributor, k.entries AS Entries
FROM catalogue_item p JOIN /*+ in order */ mark k ON k.organisation_id = p.organisation_id AND k.programme_id = p.number AND k.month_day BETWEEN @first AND @last
LEFT JOIN import i ON i.organisation_id = k.organisation_id AND i.sequence = k.import
WHERE p.organisation_id = @organisation AND p.kind = 1 AND (@programme IS NULL OR p.number = @programme)
    AND (k.import = 0 OR i.closed_sequence IS NOT NULL)
    AND (@measure IS NULL OR k.measure_id = @measure) AND (@party IS NULL OR k.party_id = @party) AND (@team IS NULL OR k.team_id = @team)

-- name: people-of-days
-- Who gave what on single days, from the journal.
SELECT e.programme_id AS Programme, e.measure_id AS Measure, e.party_id AS Party, e.team_id AS Team, e.day AS MonthDay,
    e.contributor_id AS Contributor, sum(CASE WHEN e.reverses IS NULL THEN 1 ELSE -1 END) AS Entries
FROM catalogue_item p
JOIN /*+ in order */ catalogue_item m ON m.organisation_id = p.organisation_id AND m.kind = 5 AND (@measure IS NULL OR m.number = @measure)
JOIN /*+ in order */ entry_of_day d ON d.organisation_id = p.organisation_id AND d.programme_id = p.number AND d.measure_id = m.number AND d.day BETWEEN @first AND @last
JOIN journal e ON e.organisation_id = d.organisation_id AND e.sequence = d.sequence
WHERE p.organisation_id = @organisation AND p.kind = 1 AND (@programme IS NULL OR p.number = @programme) AND e.stands_from IS NOT NULL
    AND (@party IS NULL OR e.party_id = @party) AND (@team IS NULL OR e.team_id = @team) AND e.contributor_id <> 0
GROUP BY e.programme_id, e.measure_id, e.party_id, e.team_id, e.day, e.contributor_id

-- name: people-of-records
-- Who gave what in some records of the log, for what was recorded before or after a moment.
SELECT e.programme_id AS Programme, e.measure_id AS Measure, e.party_id AS Party, e.team_id AS Team, e.day AS MonthDay,
    e.contributor_id AS Contributor, sum(CASE WHEN e.reverses IS NULL THEN 1 ELSE -1 END) AS Entries
FROM movement e
WHERE e.organisation_id = @organisation AND e.moved_at BETWEEN @after + 1 AND @until AND e.day BETWEEN @first AND @last AND e.contributor_id <> 0
    AND (@programme IS NULL OR e.programme_id = @programme) AND (@measure IS NULL OR e.measure_id = @measure)
    AND (@party IS NULL OR e.party_id = @party) AND (@team IS NULL OR e.team_id = @team)
GROUP BY e.programme_id, e.measure_id, e.party_id, e.team_id, e.day, e.contributor_id

-- name: named-hours
-- Hours of whole months in entries that name a contributor, by programme and measure.
SELECT t.programme_id AS Programme, t.measure_id AS Measure, 0 AS Party, 0 AS Team, t.month_day AS Day, t.named_wholes AS Wholes, t.named_micros AS Micros
FROM catalogue_item p JOIN /*+ in order */ journal_total t ON t.organisation_id = p.organisation_id AND t.programme_id = p.number AND t.month_day BETWEEN @first AND @last
WHERE p.organisation_id = @organisation AND p.kind = 1 AND (@programme IS NULL OR p.number = @programme) AND t.measure_id IN @measures

-- name: named-hours-of-marks
-- The same with parties or teams separate. Whole units and millionths are separate, because together they could be more than one number
-- holds.
SELECT k.programme_id AS Programme, k.measure_id AS Measure, k.party_id AS Party, k.team_id AS Team, k.month_day AS Day,
    sum(k.hours_micros / 1000000) AS Wholes, sum(k.hours_micros % 1000000) AS Micros
FROM catalogue_item p JOIN /*+ in order */ mark k ON k.organisation_id = p.organisation_id AND k.programme_id = p.number AND k.month_day BETWEEN @first AND @last
LEFT JOIN import i ON i.organisation_id = k.organisation_id AND i.sequence = k.import
WHERE p.organisation_id = @organisation AND p.kind = 1 AND (@programme IS NULL OR p.number = @programme) AND k.measure_id IN @measures
    AND (k.import = 0 OR i.closed_sequence IS NOT NULL)
    AND (@party IS NULL OR k.party_id = @party) AND (@team IS NULL OR k.team_id = @team)
GROUP BY k.programme_id, k.measure_id, k.party_id, k.team_id, k.month_day

-- name: named-hours-of-days
-- Hours of single days in entries that name a contributor, from the journal.
SELECT e.programme_id AS Programme, e.measure_id AS Measure, e.party_id AS Party, e.team_id AS Team, e.day AS Day,
    sum(e.quantity_micros / 1000000) AS Wholes, sum(e.quantity_micros % 1000000) AS Micros
FROM catalogue_item p
JOIN /*+ in order */ entry_of_day d ON d.organisation_id = p.organisation_id AND d.programme_id = p.number AND d.measure_id IN @measures AND d.day BETWEEN @first AND @last
JOIN journal e ON e.organisation_id = d.organisation_id AND e.sequence = d.sequence
WHERE p.organisation_id = @organisation AND p.kind = 1 AND (@programme IS NULL OR p.number = @programme) AND e.stands_from IS NOT NULL
    AND (@party IS NULL OR e.party_id = @party) AND (@team IS NULL OR e.team_id = @team) AND e.contributor_id <> 0
GROUP BY e.programme_id, e.measure_id, e.party_id, e.team_id, e.day

-- name: named-hours-of-records
-- The same for some records of the log, for what was recorded before or after a moment.
SELECT e.programme_id AS Programme, e.measure_id AS Measure, e.party_id AS Party, e.team_id AS Team, e.day AS Day,
    sum(e.quantity_micros / 1000000) AS Wholes, sum(e.quantity_micros % 1000000) AS Micros
FROM movement e
WHERE e.organisation_id = @organisation AND e.moved_at BETWEEN @after + 1 AND @until AND e.day BETWEEN @first AND @last AND e.contributor_id <> 0
    AND e.measure_id IN @measures AND (@programme IS NULL OR e.programme_id = @programme)
    AND (@party IS NULL OR e.party_id = @party) AND (@team IS NULL OR e.team_id = @team)
GROUP BY e.programme_id, e.measure_id, e.party_id, e.team_id, e.day

-- name: suspended
-- What is still waiting for a decision. Whole units and millionths are separate: no cell limits what waits, and one number might not hold
-- the sum.
SELECT e.programme_id AS Programme, e.measure_id AS Measure, e.team_id AS Team, count(*) AS Entries, sum(e.quantity_micros / 1000000) AS Wholes,
    sum(e.quantity_micros % 1000000) AS Micros
FROM suspense s /*+ index suspense_undecided */ JOIN /*+ in order */ entry e ON e.organisation_id = s.organisation_id AND e.sequence = s.entry_sequence
LEFT JOIN import i ON i.organisation_id = e.organisation_id AND i.sequence = e.import
WHERE s.organisation_id = @organisation AND s.entry_sequence <= @known AND s.decided_sequence IS NULL
    AND CASE WHEN e.import IS NULL THEN e.sequence ELSE i.closed_sequence END <= @known AND e.day BETWEEN @first AND @last
    AND (@programme IS NULL OR e.programme_id = @programme) AND (@measure IS NULL OR e.measure_id = @measure)
    AND (@party IS NULL OR e.party_id = @party) AND (@team IS NULL OR e.team_id = @team)
GROUP BY e.programme_id, e.measure_id, e.team_id

-- name: suspended-then
-- What was waiting for a decision at a moment and was decided since.
SELECT e.programme_id AS Programme, e.measure_id AS Measure, e.team_id AS Team, count(*) AS Entries, sum(e.quantity_micros / 1000000) AS Wholes,
    sum(e.quantity_micros % 1000000) AS Micros
FROM suspense s /*+ index suspense_decided */ JOIN /*+ in order */ entry e ON e.organisation_id = s.organisation_id AND e.sequence = s.entry_sequence
LEFT JOIN import i ON i.organisation_id = e.organisation_id AND i.sequence = e.import
WHERE s.organisation_id = @organisation AND s.decided_sequence > @known AND s.entry_sequence <= @known
    AND CASE WHEN e.import IS NULL THEN e.sequence ELSE i.closed_sequence END <= @known AND e.day BETWEEN @first AND @last
    AND (@programme IS NULL OR e.programme_id = @programme) AND (@measure IS NULL OR e.measure_id = @measure)
    AND (@party IS NULL OR e.party_id = @party) AND (@team IS NULL OR e.team_id = @team)
GROUP BY e.programme_id, e.measure_id, e.team_id

-- name: hours-of-contributors
-- Hours that each contributor gave in whole months, and in how many entries.
SELECT k.programme_id AS Programme, k.measure_id AS Measure, k.party_id AS Party, k.team_id AS Team, k.contributor_id AS Contributor,
    k.month_day AS Day, sum(k.hours_micros / 1000000) AS Wholes, sum(k.hours_micros % 1000000) AS Micros, sum(k.entries) AS Entries
FROM catalogue_item p JOIN /*+ in order */ mark k ON k.organisation_id = p.organisation_id AND k.programme_id = p.number AND k.month_day BETWEEN @first AND @last
LEFT JOIN import i ON i.organisation_id = k.organisation_id AND i.sequence = k.import
WHERE p.organisation_id = @organisation AND p.kind = 1 AND (@programme IS NULL OR p.number = @programme) AND k.measure_id IN @measures
    AND (k.import = 0 OR i.closed_sequence IS NOT NULL)
    AND (@party IS NULL OR k.party_id = @party) AND (@team IS NULL OR k.team_id = @team)
GROUP BY k.programme_id, k.measure_id, k.party_id, k.team_id, k.contributor_id, k.month_day

-- name: days-of-contributors
-- Sums of single days from the journal for each contributor, of some measures.
SELECT e.programme_id AS Programme, e.measure_id AS Measure, e.party_id AS Party, e.team_id AS Team, e.contributor_id AS Contributor, e.day AS Day,
    sum(e.quantity_micros / 1000000) AS Wholes, sum(e.quantity_micros % 1000000) AS Micros, sum(CASE WHEN e.reverses IS NULL THEN 1 ELSE -1 END) AS Entries
FROM catalogue_item p
JOIN /*+ in order */ entry_of_day d ON d.organisation_id = p.organisation_id AND d.programme_id = p.number AND d.measure_id IN @measures AND d.day BETWEEN @first AND @last
JOIN journal e ON e.organisation_id = d.organisation_id AND e.sequence = d.sequence
WHERE p.organisation_id = @organisation AND p.kind = 1 AND (@programme IS NULL OR p.number = @programme) AND e.stands_from IS NOT NULL
    AND (@party IS NULL OR e.party_id = @party) AND (@team IS NULL OR e.team_id = @team)
GROUP BY e.programme_id, e.measure_id, e.party_id, e.team_id, e.contributor_id, e.day

-- name: records-of-contributors
-- The same over some records of the log, for what was recorded before or after a moment.
SELECT e.programme_id AS Programme, e.measure_id AS Measure, e.party_id AS Party, e.team_id AS Team, e.contributor_id AS Contributor, e.day AS Day,
    sum(e.quantity_micros / 1000000) AS Wholes, sum(e.quantity_micros % 1000000) AS Micros, sum(CASE WHEN e.reverses IS NULL THEN 1 ELSE -1 END) AS Entries
FROM movement e
WHERE e.organisation_id = @organisation AND e.moved_at BETWEEN @after + 1 AND @until AND e.day BETWEEN @first AND @last
    AND (@programme IS NULL OR e.programme_id = @programme) AND (@measure IS NULL OR e.measure_id = @measure)
    AND (@party IS NULL OR e.party_id = @party) AND (@team IS NULL OR e.team_id = @team)
GROUP BY e.programme_id, e.measure_id, e.party_id, e.team_id, e.contributor_id, e.day

-- name: days-of-a-contributor
-- Standing entries of one contributor, whichever of some codes they name, by measure and day: neither reversals nor reversed by the last record that is known.
SELECT e.measure_id AS Measure, e.day AS Day, sum(e.quantity_micros / 1000000) AS Wholes, sum(e.quantity_micros % 1000000) AS Micros,
    count(*) AS Entries
FROM entry_of_contributor c JOIN /*+ in order */ journal e ON e.organisation_id = c.organisation_id AND e.sequence = c.sequence
LEFT JOIN reversal r ON r.organisation_id = e.organisation_id AND r.reversed_sequence = e.sequence AND r.sequence <= @known
WHERE c.organisation_id = @organisation AND c.contributor_id IN @contributors AND e.stands_from <= @known AND e.reverses IS NULL
    AND r.sequence IS NULL
GROUP BY e.measure_id, e.day
