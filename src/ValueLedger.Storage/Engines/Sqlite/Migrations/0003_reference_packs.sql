-- Which version of a pack of public figures was loaded, for which measure ('' where it has measures of its own); the record says what was in it.
CREATE TABLE reference_pack (
    organisation_id INTEGER NOT NULL,
    name TEXT NOT NULL,
    version TEXT NOT NULL,
    measure TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    PRIMARY KEY (organisation_id, name, version, measure)
) STRICT, WITHOUT ROWID;
