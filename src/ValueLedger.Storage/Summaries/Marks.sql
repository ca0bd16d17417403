-- name: add-to-mark
-- What an entry adds to what its contributor gave in the month; a reversal subtracts the same, even when an import added it.
INSERT INTO mark (organisation_id, programme_id, month_day, contributor_id, team_id, measure_id, party_id, import, entries, hours_micros)
VALUES (@organisation, @programme, @monthDay, @contributor, @team, @measure, @party, 0, @entries, @hoursMicros)
ON CONFLICT (organisation_id, programme_id, month_day, contributor_id, team_id, measure_id, party_id, import) DO UPDATE
SET entries = mark.entries + excluded.entries, hours_micros = mark.hours_micros + excluded.hours_micros

-- name: delete-empty-mark
-- Rows that add up to zero are the same as no rows. What an unclosed import added is not counted.
DELETE FROM mark
WHERE organisation_id = @organisation AND programme_id = @programme AND month_day = @monthDay AND contributor_id = @contributor
    AND team_id = @team AND measure_id = @measure AND party_id = @party AND import = 0 AND entries = 0 AND hours_micros = 0

-- name: still-gives
-- Whether the contributor still gave in the month: to the programme, and to it in the team.
SELECT coalesce(sum(k.entries), 0) AS ToTheProgramme, coalesce(sum(CASE WHEN k.team_id = @team THEN k.entries ELSE 0 END), 0) AS InTheTeam
FROM mark k
LEFT JOIN import i ON i.organisation_id = k.organisation_id AND i.sequence = k.import
WHERE k.organisation_id = @organisation AND k.programme_id = @programme AND k.month_day = @monthDay AND k.contributor_id = @contributor
    AND (k.import = 0 OR i.closed_sequence IS NOT NULL)

-- name: bits
-- One chunk of a set of contributor numbers.
SELECT bits AS Bits FROM people
WHERE organisation_id = @organisation AND programme_id = @programme AND team_id = @team AND month_day = @monthDay AND chunk = @chunk

-- name: set-bits
-- A chunk after a bit was set or cleared.
INSERT INTO people (organisation_id, programme_id, team_id, month_day, chunk, bits)
VALUES (@organisation, @programme, @team, @monthDay, @chunk, @bits)
ON CONFLICT (organisation_id, programme_id, team_id, month_day, chunk) DO UPDATE SET bits = excluded.bits

-- name: delete-bits
-- A chunk without any bit is the same as no chunk.
DELETE FROM people
WHERE organisation_id = @organisation AND programme_id = @programme AND team_id = @team AND month_day = @monthDay AND chunk = @chunk

-- name: marks-of-an-organisation
-- Every row of every mark, to compare with the journal; a mark of zero is the same as no mark.
SELECT programme_id AS Programme, month_day AS MonthDay, contributor_id AS Contributor, team_id AS Team, measure_id AS Measure, party_id AS Party, import AS Import,
    entries AS Entries, hours_micros AS HoursMicros
FROM mark
WHERE organisation_id = @organisation AND (entries <> 0 OR hours_micros <> 0)

-- name: people-of-an-organisation
-- Every chunk of every set, to compare with the marks.
SELECT programme_id AS Programme, team_id AS Team, month_day AS MonthDay, chunk AS Chunk, bits AS Bits
FROM people WHERE organisation_id = @organisation
