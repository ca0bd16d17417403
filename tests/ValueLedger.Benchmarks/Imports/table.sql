-- What an importer of the same rows would at least keep: each row, and three indexes that are live while it is imported.
CREATE TABLE entry (
    programme TEXT NOT NULL,
    measure TEXT NOT NULL,
    quantity REAL NOT NULL,
    date TEXT NOT NULL,
    team TEXT NOT NULL,
    contributor TEXT NOT NULL,
    reference TEXT NOT NULL,
    start_time TEXT NOT NULL,
    end_time TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT;

CREATE UNIQUE INDEX entry_by_reference ON entry (reference);
CREATE INDEX entry_by_day ON entry (programme, measure, date);
CREATE INDEX entry_by_contributor ON entry (contributor, date);
