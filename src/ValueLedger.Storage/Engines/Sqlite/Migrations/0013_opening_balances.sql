-- What members bring along from an older system, and what a time bank has decided for all of its members.

-- The records that state opening balances, and the ones that took them out.
CREATE TABLE opening_balances (
    organisation_id INTEGER NOT NULL,
    programme_id INTEGER NOT NULL,
    sequence INTEGER NOT NULL,
    reversed_sequence INTEGER,
    PRIMARY KEY (organisation_id, programme_id, sequence)
) STRICT, WITHOUT ROWID;

-- What such a record, or the reversal of one, moves of each of its members' balances; the community (number 0) has the opposite of all the others.
CREATE TABLE opening_balance_of_member (
    organisation_id INTEGER NOT NULL,
    programme_id INTEGER NOT NULL,
    member_id INTEGER NOT NULL,
    day INTEGER NOT NULL,
    sequence INTEGER NOT NULL,
    hours_micros INTEGER NOT NULL,
    PRIMARY KEY (organisation_id, programme_id, member_id, day, sequence)
) STRICT, WITHOUT ROWID;

-- Which records state what was decided for a time bank.
CREATE TABLE timebank_version (
    organisation_id INTEGER NOT NULL,
    programme_id INTEGER NOT NULL,
    sequence INTEGER NOT NULL,
    PRIMARY KEY (organisation_id, programme_id, sequence)
) STRICT, WITHOUT ROWID;
