-- Samples that auditors drew from statements, what they found, and practitioners' opinions. The records state everything; these tables find them.

-- draft is the number that the statement was given when it was prepared.
CREATE TABLE audit_sample (
    organisation_id INTEGER NOT NULL,
    sequence INTEGER NOT NULL,
    draft INTEGER NOT NULL,
    PRIMARY KEY (organisation_id, sequence)
) STRICT, WITHOUT ROWID;

CREATE INDEX audit_sample_by_draft ON audit_sample (organisation_id, draft, sequence);

-- What was found about an entry of a sample; the last record counts.
CREATE TABLE audit_finding (
    organisation_id INTEGER NOT NULL,
    sample_sequence INTEGER NOT NULL,
    sequence INTEGER NOT NULL,
    entry_sequence INTEGER NOT NULL,
    PRIMARY KEY (organisation_id, sample_sequence, sequence)
) STRICT, WITHOUT ROWID;

CREATE INDEX audit_finding_by_entry ON audit_finding (organisation_id, entry_sequence, sequence);

CREATE TABLE opinion (
    organisation_id INTEGER NOT NULL,
    draft INTEGER NOT NULL,
    sequence INTEGER NOT NULL,
    PRIMARY KEY (organisation_id, draft, sequence)
) STRICT, WITHOUT ROWID;
