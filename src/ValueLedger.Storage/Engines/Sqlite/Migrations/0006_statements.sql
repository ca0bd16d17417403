-- Statements as they were prepared, and which of them were published. Neither is ever changed: what becomes of a statement is found beside it.

-- draft numbers the statements of an organisation from 1, published or not; prepared_by is the record that made the key; scope says programmes and
-- period as text; known_at_micros and known_size are the moment asked for and how many records were known then; document holds the very bytes that are served.
CREATE TABLE statement (
    organisation_id INTEGER NOT NULL,
    draft INTEGER NOT NULL,
    prepared_at_micros INTEGER NOT NULL,
    prepared_by INTEGER,
    scope TEXT NOT NULL,
    known_at_micros INTEGER NOT NULL,
    known_size INTEGER NOT NULL,
    sha256 BLOB NOT NULL,
    document BLOB NOT NULL,
    PRIMARY KEY (organisation_id, draft)
) STRICT;

CREATE INDEX statement_by_scope ON statement (organisation_id, scope, draft);

-- The numbers under which statements were published, from 1 and without gaps; the record attests the hash of the document.
CREATE TABLE publication (
    organisation_id INTEGER NOT NULL,
    number INTEGER NOT NULL,
    draft INTEGER NOT NULL,
    sequence INTEGER NOT NULL,
    PRIMARY KEY (organisation_id, number)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX publication_by_draft ON publication (organisation_id, draft);

CREATE TRIGGER statement_is_never_changed BEFORE UPDATE ON statement BEGIN SELECT RAISE(ABORT, 'a statement is never changed'); END;
CREATE TRIGGER statement_is_never_deleted BEFORE DELETE ON statement BEGIN SELECT RAISE(ABORT, 'a statement is never deleted'); END;
CREATE TRIGGER publication_is_never_changed BEFORE UPDATE ON publication BEGIN SELECT RAISE(ABORT, 'a publication is never changed'); END;
CREATE TRIGGER publication_is_never_deleted BEFORE DELETE ON publication BEGIN SELECT RAISE(ABORT, 'a publication is never deleted'); END;
