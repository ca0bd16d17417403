-- Every version of every programme's impact map, from 1 and without gaps; the record states the map itself.
CREATE TABLE impact_map (
    organisation_id INTEGER NOT NULL,
    programme_id INTEGER NOT NULL,
    version INTEGER NOT NULL,
    sequence INTEGER NOT NULL,
    PRIMARY KEY (organisation_id, programme_id, version)
) STRICT, WITHOUT ROWID;
