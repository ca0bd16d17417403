-- What the journal has of each measure of a programme in a month, kept apart from the cells, so that one can be held against the other.
-- Whole units and millionths apart, since together they could be more than one number holds. What was reversed stays counted;
-- named is what names a contributor.
CREATE TABLE journal_total (
    organisation_id INTEGER NOT NULL,
    programme_id INTEGER NOT NULL,
    month_day INTEGER NOT NULL,
    measure_id INTEGER NOT NULL,
    entries INTEGER NOT NULL,
    wholes INTEGER NOT NULL,
    micros INTEGER NOT NULL,
    reversed INTEGER NOT NULL,
    reversed_wholes INTEGER NOT NULL,
    reversed_micros INTEGER NOT NULL,
    named_wholes INTEGER NOT NULL,
    named_micros INTEGER NOT NULL,
    PRIMARY KEY (organisation_id, programme_id, month_day, measure_id)
) STRICT, WITHOUT ROWID;

INSERT INTO journal_total (organisation_id, programme_id, month_day, measure_id, entries, wholes, micros, reversed, reversed_wholes, reversed_micros, named_wholes, named_micros)
SELECT organisation_id, programme_id, CAST(julianday(date(day * 86400, 'unixepoch', 'start of month')) - 2440587.5 AS INTEGER), measure_id,
    sum(iif(reverses IS NULL, 1, -1)), sum(quantity_micros / 1000000), sum(quantity_micros % 1000000),
    sum(reverses IS NOT NULL), sum(iif(reverses IS NULL, 0, -(quantity_micros / 1000000))), sum(iif(reverses IS NULL, 0, -(quantity_micros % 1000000))),
    sum(iif(contributor_id = 0, 0, quantity_micros / 1000000)), sum(iif(contributor_id = 0, 0, quantity_micros % 1000000))
FROM journal
WHERE stands_from IS NOT NULL
GROUP BY 1, 2, 3, 4;
