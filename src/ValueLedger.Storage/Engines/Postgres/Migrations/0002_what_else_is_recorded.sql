-- Packs, impact maps, time banks, statements, audits and webhooks; views; and what prevents changes.

CREATE TABLE import_map (
    organisation_id BIGINT NOT NULL,
    name TEXT COLLATE "C" NOT NULL,
    sequence BIGINT NOT NULL,
    PRIMARY KEY (organisation_id, name)
);

CREATE TABLE reference_pack (
    organisation_id BIGINT NOT NULL,
    name TEXT COLLATE "C" NOT NULL,
    version TEXT COLLATE "C" NOT NULL,
    measure TEXT COLLATE "C" NOT NULL,
    sequence BIGINT NOT NULL,
    PRIMARY KEY (organisation_id, name, version, measure)
);

CREATE TABLE impact_map (
    organisation_id BIGINT NOT NULL,
    programme_id BIGINT NOT NULL,
    version BIGINT NOT NULL,
    sequence BIGINT NOT NULL,
    PRIMARY KEY (organisation_id, programme_id, version)
);
CREATE INDEX exchange_by_programme ON entry (organisation_id, programme_id, sequence) WHERE giver_id IS NOT NULL;

CREATE TABLE timebank_member (
    organisation_id BIGINT NOT NULL,
    programme_id BIGINT NOT NULL,
    number BIGINT NOT NULL,
    code TEXT COLLATE "C" NOT NULL,
    sequence BIGINT NOT NULL,
    contributor_id BIGINT NOT NULL DEFAULT 0,
    PRIMARY KEY (organisation_id, programme_id, number)
);
CREATE UNIQUE INDEX timebank_member_by_code ON timebank_member (organisation_id, programme_id, code);

CREATE TABLE timebank_member_version (
    organisation_id BIGINT NOT NULL,
    programme_id BIGINT NOT NULL,
    number BIGINT NOT NULL,
    sequence BIGINT NOT NULL,
    PRIMARY KEY (organisation_id, programme_id, number, sequence)
);

CREATE TABLE exchange_of_member (
    organisation_id BIGINT NOT NULL,
    programme_id BIGINT NOT NULL,
    member_id BIGINT NOT NULL,
    day BIGINT NOT NULL,
    sequence BIGINT NOT NULL,
    other_id BIGINT NOT NULL,
    given_micros BIGINT NOT NULL,
    received_micros BIGINT NOT NULL,
    stands_from BIGINT,
    import BIGINT,
    other_programme_id BIGINT,
    PRIMARY KEY (organisation_id, programme_id, member_id, day, sequence)
);

CREATE TABLE statement (
    organisation_id BIGINT NOT NULL,
    draft BIGINT NOT NULL,
    prepared_at_micros BIGINT NOT NULL,
    prepared_by BIGINT,
    scope TEXT COLLATE "C" NOT NULL,
    known_at_micros BIGINT NOT NULL,
    known_size BIGINT NOT NULL,
    sha256 BYTEA NOT NULL,
    document BYTEA NOT NULL,
    PRIMARY KEY (organisation_id, draft)
);
CREATE INDEX statement_by_scope ON statement (organisation_id, scope, draft);

CREATE TABLE publication (
    organisation_id BIGINT NOT NULL,
    number BIGINT NOT NULL,
    draft BIGINT NOT NULL,
    sequence BIGINT NOT NULL,
    PRIMARY KEY (organisation_id, number)
);
CREATE UNIQUE INDEX publication_by_draft ON publication (organisation_id, draft);

CREATE TABLE journal_total (
    organisation_id BIGINT NOT NULL,
    programme_id BIGINT NOT NULL,
    month_day BIGINT NOT NULL,
    measure_id BIGINT NOT NULL,
    entries BIGINT NOT NULL,
    wholes BIGINT NOT NULL,
    micros BIGINT NOT NULL,
    reversed BIGINT NOT NULL,
    reversed_wholes BIGINT NOT NULL,
    reversed_micros BIGINT NOT NULL,
    named_wholes BIGINT NOT NULL,
    named_micros BIGINT NOT NULL,
    PRIMARY KEY (organisation_id, programme_id, month_day, measure_id)
);
CREATE INDEX api_key_of_organisation ON api_key (organisation_id, sequence);
CREATE INDEX import_in_the_making ON import (organisation_id, sequence) WHERE closed_sequence IS NULL AND abandoned_sequence IS NULL;
CREATE INDEX import_closed ON import (organisation_id, closed_sequence) WHERE closed_sequence IS NOT NULL;
CREATE INDEX import_by_id ON import (organisation_id, import_id);
CREATE INDEX suspense_decided ON suspense (organisation_id, decided_sequence) WHERE decided_sequence IS NOT NULL;
CREATE INDEX entry_of_its_own ON entry (organisation_id, sequence) WHERE import IS NULL;
CREATE INDEX timebank_member_by_contributor ON timebank_member (organisation_id, contributor_id) WHERE contributor_id <> 0;

CREATE TABLE opening_balances (
    organisation_id BIGINT NOT NULL,
    programme_id BIGINT NOT NULL,
    sequence BIGINT NOT NULL,
    reversed_sequence BIGINT,
    PRIMARY KEY (organisation_id, programme_id, sequence)
);

CREATE TABLE opening_balance_of_member (
    organisation_id BIGINT NOT NULL,
    programme_id BIGINT NOT NULL,
    member_id BIGINT NOT NULL,
    day BIGINT NOT NULL,
    sequence BIGINT NOT NULL,
    hours_micros BIGINT NOT NULL,
    PRIMARY KEY (organisation_id, programme_id, member_id, day, sequence)
);

CREATE TABLE timebank_version (
    organisation_id BIGINT NOT NULL,
    programme_id BIGINT NOT NULL,
    sequence BIGINT NOT NULL,
    PRIMARY KEY (organisation_id, programme_id, sequence)
);

CREATE TABLE identity (
    organisation_id BIGINT NOT NULL,
    issuer TEXT COLLATE "C" NOT NULL,
    subject TEXT COLLATE "C" NOT NULL,
    sequence BIGINT NOT NULL,
    PRIMARY KEY (organisation_id, issuer, subject)
);

CREATE TABLE contributor_merge (
    organisation_id BIGINT NOT NULL,
    sequence BIGINT NOT NULL,
    number BIGINT NOT NULL,
    into_number BIGINT NOT NULL,
    ended_sequence BIGINT,
    PRIMARY KEY (organisation_id, sequence)
);
CREATE INDEX contributor_merge_by_number ON contributor_merge (organisation_id, number, sequence);
CREATE INDEX contributor_merge_by_into ON contributor_merge (organisation_id, into_number, sequence);

CREATE TABLE webhook (
    organisation_id BIGINT NOT NULL,
    code TEXT COLLATE "C" NOT NULL,
    sequence BIGINT NOT NULL,
    PRIMARY KEY (organisation_id, code)
);

CREATE TABLE webhook_state (
    organisation_id BIGINT NOT NULL,
    code TEXT COLLATE "C" NOT NULL,
    secret BYTEA NOT NULL,
    earlier_secret BYTEA,
    earlier_until_micros BIGINT,
    position_record BIGINT NOT NULL,
    position_part BIGINT NOT NULL,
    position_micros BIGINT NOT NULL,
    switched_off_micros BIGINT,
    PRIMARY KEY (organisation_id, code)
);

CREATE TABLE webhook_delivery (
    organisation_id BIGINT NOT NULL,
    code TEXT COLLATE "C" NOT NULL,
    number BIGINT NOT NULL,
    message_id TEXT COLLATE "C" NOT NULL,
    type TEXT COLLATE "C" NOT NULL,
    body TEXT COLLATE "C" NOT NULL,
    made_micros BIGINT NOT NULL,
    attempts BIGINT NOT NULL,
    tried_micros BIGINT,
    next_micros BIGINT,
    is_delivered BIGINT NOT NULL,
    status BIGINT,
    failure TEXT COLLATE "C",
    PRIMARY KEY (organisation_id, code, number)
);

CREATE TABLE audit_sample (
    organisation_id BIGINT NOT NULL,
    sequence BIGINT NOT NULL,
    draft BIGINT NOT NULL,
    PRIMARY KEY (organisation_id, sequence)
);
CREATE INDEX audit_sample_by_draft ON audit_sample (organisation_id, draft, sequence);

CREATE TABLE audit_finding (
    organisation_id BIGINT NOT NULL,
    sample_sequence BIGINT NOT NULL,
    sequence BIGINT NOT NULL,
    entry_sequence BIGINT NOT NULL,
    PRIMARY KEY (organisation_id, sample_sequence, sequence)
);
CREATE INDEX audit_finding_by_entry ON audit_finding (organisation_id, entry_sequence, sequence);

CREATE TABLE opinion (
    organisation_id BIGINT NOT NULL,
    draft BIGINT NOT NULL,
    sequence BIGINT NOT NULL,
    PRIMARY KEY (organisation_id, draft, sequence)
);

CREATE TABLE regrading (
    organisation_id BIGINT NOT NULL,
    sequence BIGINT NOT NULL,
    entry_sequence BIGINT NOT NULL,
    grade_before BIGINT NOT NULL,
    grade BIGINT NOT NULL,
    PRIMARY KEY (organisation_id, sequence)
);
CREATE INDEX regrading_by_entry ON regrading (organisation_id, entry_sequence, sequence, grade);

CREATE TABLE evidence_hash (
    organisation_id BIGINT NOT NULL,
    sha256 TEXT COLLATE "C" NOT NULL,
    entry_sequence BIGINT NOT NULL,
    PRIMARY KEY (organisation_id, sha256, entry_sequence)
);

CREATE INDEX record_for_followers ON record (organisation_id, sequence)
    WHERE type IN ('import', 'release', 'rejection', 're-grading', 'text-erasure', 'opening-balances', 'opening-balances-reversal');
CREATE INDEX entry_with_details ON entry (organisation_id, measure_id, day, programme_id) WHERE details IS NOT NULL;
CREATE INDEX exchange_by_receiver_programme ON entry (organisation_id, receiver_programme_id, sequence) WHERE receiver_programme_id IS NOT NULL;

CREATE TABLE link_use (
    organisation_id BIGINT NOT NULL,
    sequence BIGINT NOT NULL,
    opened BIGINT NOT NULL,
    requests BIGINT NOT NULL,
    last_micros BIGINT NOT NULL,
    PRIMARY KEY (organisation_id, sequence)
);

-- The log in its order, whichever table a record stands in.
CREATE VIEW log AS
    SELECT organisation_id, sequence, recorded_at_micros, leaf_hash FROM record
    UNION ALL
    SELECT organisation_id, sequence, recorded_at_micros, leaf_hash FROM entry;

-- Every entry with the record from which it can be seen, the one from which it stands in figures, and the grade that it has now.
CREATE VIEW journal AS
    SELECT e.organisation_id, e.sequence, e.recorded_at_micros, e.actor_key, e.programme_id, e.measure_id, e.party_id, e.team_id, e.contributor_id,
        e.quantity_micros, e.day, e.start_day, e.start_second, e.end_second, e.evidence_grade, e.reference, e.reverses, e.replaces, e.attestations,
        e.leaf_hash, e.import, e.doubts, e.giver_id, e.receiver_id, e.receiver_programme_id, e.details, s.decided_sequence, s.is_released,
        CASE WHEN e.import IS NULL THEN e.sequence ELSE i.closed_sequence END AS seen_from,
        CASE WHEN e.doubts <> 0 THEN CASE WHEN s.is_released = 1 THEN s.decided_sequence END WHEN e.import IS NULL THEN e.sequence ELSE i.closed_sequence END AS stands_from,
        coalesce((SELECT g.grade FROM regrading g WHERE g.organisation_id = e.organisation_id AND g.entry_sequence = e.sequence ORDER BY g.sequence DESC LIMIT 1),
            e.evidence_grade) AS current_grade
    FROM entry e
    LEFT JOIN import i ON i.organisation_id = e.organisation_id AND i.sequence = e.import
    LEFT JOIN suspense s ON s.organisation_id = e.organisation_id AND s.entry_sequence = CASE WHEN e.doubts <> 0 THEN e.sequence END;

-- What changes figures, and the record from which it does.
CREATE VIEW movement AS
    SELECT organisation_id, sequence AS moved_at, programme_id, measure_id, party_id, team_id, contributor_id, quantity_micros, day, evidence_grade, reverses,
        0::BIGINT AS is_regrading
    FROM entry WHERE import IS NULL AND doubts = 0
    UNION ALL
    SELECT e.organisation_id, i.closed_sequence AS moved_at, e.programme_id, e.measure_id, e.party_id, e.team_id, e.contributor_id, e.quantity_micros, e.day, e.evidence_grade, e.reverses,
        0::BIGINT AS is_regrading
    FROM import i CROSS JOIN entry e
    WHERE e.organisation_id = i.organisation_id AND e.sequence > i.sequence AND e.sequence < i.closed_sequence AND e.import = i.sequence AND e.doubts = 0
    UNION ALL
    SELECT e.organisation_id, s.decided_sequence AS moved_at, e.programme_id, e.measure_id, e.party_id, e.team_id, e.contributor_id, e.quantity_micros, e.day, e.evidence_grade, e.reverses,
        0::BIGINT AS is_regrading
    FROM suspense s CROSS JOIN entry e
    WHERE e.organisation_id = s.organisation_id AND e.sequence = s.entry_sequence AND s.is_released = 1
    UNION ALL
    SELECT e.organisation_id, g.sequence AS moved_at, e.programme_id, e.measure_id, e.party_id, e.team_id, e.contributor_id, -e.quantity_micros AS quantity_micros, e.day,
        g.grade_before AS evidence_grade, g.entry_sequence AS reverses, 1::BIGINT AS is_regrading
    FROM regrading g CROSS JOIN entry e
    WHERE e.organisation_id = g.organisation_id AND e.sequence = g.entry_sequence
    UNION ALL
    SELECT e.organisation_id, g.sequence AS moved_at, e.programme_id, e.measure_id, e.party_id, e.team_id, e.contributor_id, e.quantity_micros, e.day,
        g.grade AS evidence_grade, NULL::BIGINT AS reverses, 1::BIGINT AS is_regrading
    FROM regrading g CROSS JOIN entry e
    WHERE e.organisation_id = g.organisation_id AND e.sequence = g.entry_sequence;

-- What an exchange means for each of its members, and from which record on.
CREATE VIEW end_of_exchange AS
    SELECT x.organisation_id, x.programme_id, x.member_id, x.day, x.sequence, x.other_id, x.other_programme_id, x.given_micros, x.received_micros,
        coalesce(x.stands_from, i.closed_sequence) AS stands_from
    FROM exchange_of_member x
    LEFT JOIN import i ON i.organisation_id = x.organisation_id AND i.sequence = x.import;

-- What the log attests is never changed or deleted, whoever tries.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'a row of the table % is never changed', TG_TABLE_NAME;
END
$$;

CREATE TRIGGER record_is_never_changed BEFORE UPDATE OR DELETE ON record FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER record_is_never_emptied BEFORE TRUNCATE ON record FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER entry_is_never_changed BEFORE UPDATE OR DELETE ON entry FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER entry_is_never_emptied BEFORE TRUNCATE ON entry FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER statement_is_never_changed BEFORE UPDATE OR DELETE ON statement FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER statement_is_never_emptied BEFORE TRUNCATE ON statement FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER publication_is_never_changed BEFORE UPDATE OR DELETE ON publication FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER publication_is_never_emptied BEFORE TRUNCATE ON publication FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
