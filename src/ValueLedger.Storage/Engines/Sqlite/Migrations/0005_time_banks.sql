-- Time banks: members of a programme exchange hours. An exchange is an entry that names both its ends.

-- Numbers of the members who gave and received, 0 for the community; null for whatever is no exchange.
ALTER TABLE entry ADD COLUMN giver_id INTEGER;
ALTER TABLE entry ADD COLUMN receiver_id INTEGER;

-- The exchanges of a programme in the order of the log.
CREATE INDEX exchange_by_programme ON entry (organisation_id, programme_id, sequence) WHERE giver_id IS NOT NULL;

-- Which small number stands for which member of a programme's time bank, from 1, and the record that registered it.
CREATE TABLE timebank_member (
    organisation_id INTEGER NOT NULL,
    programme_id INTEGER NOT NULL,
    number INTEGER NOT NULL,
    code TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    PRIMARY KEY (organisation_id, programme_id, number)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX timebank_member_by_code ON timebank_member (organisation_id, programme_id, code);

-- Which records state a version of a member.
CREATE TABLE timebank_member_version (
    organisation_id INTEGER NOT NULL,
    programme_id INTEGER NOT NULL,
    number INTEGER NOT NULL,
    sequence INTEGER NOT NULL,
    PRIMARY KEY (organisation_id, programme_id, number, sequence)
) STRICT, WITHOUT ROWID;

-- Exchanges and their reversals by the days of each of their two members: what the member gave or received, and the record from which it
-- counts; null while it is in doubt, and for good when it was rejected.
CREATE TABLE exchange_of_member (
    organisation_id INTEGER NOT NULL,
    programme_id INTEGER NOT NULL,
    member_id INTEGER NOT NULL,
    day INTEGER NOT NULL,
    sequence INTEGER NOT NULL,
    other_id INTEGER NOT NULL,
    given_micros INTEGER NOT NULL,
    received_micros INTEGER NOT NULL,
    stands_from INTEGER,
    PRIMARY KEY (organisation_id, programme_id, member_id, day, sequence)
) STRICT, WITHOUT ROWID;

-- As before, with the ends of exchanges.
DROP VIEW journal;

CREATE VIEW journal AS
    SELECT e.organisation_id, e.sequence, e.recorded_at_micros, e.actor_key, e.programme_id, e.measure_id, e.party_id, e.team_id, e.contributor_id,
        e.quantity_micros, e.day, e.start_day, e.start_second, e.end_second, e.evidence_grade, e.reference, e.reverses, e.replaces, e.attestations,
        e.leaf_hash, e.import, e.doubts, e.giver_id, e.receiver_id, s.decided_sequence, s.is_released,
        iif(e.import IS NULL, e.sequence, i.closed_sequence) AS seen_from,
        iif(e.doubts <> 0, iif(s.is_released, s.decided_sequence, NULL), iif(e.import IS NULL, e.sequence, i.closed_sequence)) AS stands_from
    FROM entry e
    LEFT JOIN import i ON i.organisation_id = e.organisation_id AND i.sequence = e.import
    LEFT JOIN suspense s ON s.organisation_id = e.organisation_id AND s.entry_sequence = iif(e.doubts <> 0, e.sequence, NULL);
