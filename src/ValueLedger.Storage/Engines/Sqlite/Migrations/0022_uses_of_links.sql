-- How often each link was used; the link itself is a key, which the log has. Nothing of this is in the log.
CREATE TABLE link_use (
    organisation_id INTEGER NOT NULL,
    sequence INTEGER NOT NULL,
    opened INTEGER NOT NULL,
    requests INTEGER NOT NULL,
    last_micros INTEGER NOT NULL,
    PRIMARY KEY (organisation_id, sequence)
) STRICT, WITHOUT ROWID;
