-- Exchanges come in files too. An end then counts from the record that closes its import, which is found by the import itself, so that closing writes
-- no end again; null for an exchange that was sent by itself, and for one in doubt, which counts from its release.
ALTER TABLE exchange_of_member ADD COLUMN import INTEGER;

CREATE VIEW end_of_exchange AS
    SELECT x.organisation_id, x.programme_id, x.member_id, x.day, x.sequence, x.other_id, x.given_micros, x.received_micros,
        coalesce(x.stands_from, i.closed_sequence) AS stands_from
    FROM exchange_of_member x
    LEFT JOIN import i ON i.organisation_id = x.organisation_id AND i.sequence = x.import;
