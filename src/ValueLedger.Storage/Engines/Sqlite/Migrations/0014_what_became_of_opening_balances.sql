-- Opening balances are told to followers in their place among what became of entries: one index finds both kinds of record.

DROP INDEX record_about_entries;

CREATE INDEX record_for_followers ON record (organisation_id, sequence)
    WHERE type IN ('import', 'release', 'rejection', 'text-erasure', 'opening-balances', 'opening-balances-reversal');
