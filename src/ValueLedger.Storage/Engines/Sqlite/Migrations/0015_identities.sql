-- Whom an identity provider vouches for, by the record that names issuer and subject. Nothing else is kept of a person.
CREATE TABLE identity (
    organisation_id INTEGER NOT NULL,
    issuer TEXT NOT NULL,
    subject TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    PRIMARY KEY (organisation_id, issuer, subject)
) STRICT, WITHOUT ROWID;
