-- Two codes of one contributor count as one from a record on, until another record ends that.

CREATE TABLE contributor_merge (
    organisation_id INTEGER NOT NULL,
    sequence INTEGER NOT NULL,
    number INTEGER NOT NULL,
    into_number INTEGER NOT NULL,
    ended_sequence INTEGER,
    PRIMARY KEY (organisation_id, sequence)
) STRICT, WITHOUT ROWID;

CREATE INDEX contributor_merge_by_number ON contributor_merge (organisation_id, number, sequence);

CREATE INDEX contributor_merge_by_into ON contributor_merge (organisation_id, into_number, sequence);
