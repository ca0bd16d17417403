-- name: add
-- What a record adds to the total of its month; a reversal subtracts what its entry added.
INSERT INTO journal_total (organisation_id, programme_id, month_day, measure_id, entries, wholes, micros, reversed, reversed_wholes, reversed_micros, named_wholes, named_micros)
VALUES (@organisation, @programme, @monthDay, @measure, @entries, @wholes, @micros, @reversed, @reversedWholes, @reversedMicros, @namedWholes, @namedMicros)
ON CONFLICT (organisation_id, programme_id, month_day, measure_id) DO UPDATE
SET entries = journal_total.entries + excluded.entries, wholes = journal_total.wholes + excluded.wholes, micros = journal_total.micros + excluded.micros,
    reversed = journal_total.reversed + excluded.reversed, reversed_wholes = journal_total.reversed_wholes + excluded.reversed_wholes, reversed_micros = journal_total.reversed_micros + excluded.reversed_micros,
    named_wholes = journal_total.named_wholes + excluded.named_wholes, named_micros = journal_total.named_micros + excluded.named_micros

-- name: all
-- Every total, to compare with the journal.
SELECT programme_id AS Programme, month_day AS MonthDay, measure_id AS Measure, entries AS Entries, wholes AS Wholes, micros AS Micros,
    reversed AS Reversed, reversed_wholes AS ReversedWholes, reversed_micros AS ReversedMicros, named_wholes AS NamedWholes, named_micros AS NamedMicros
FROM journal_total
WHERE organisation_id = @organisation
