-- What became of entries is found in the order in which it became so: entries that are of no import, and other records about entries.

CREATE INDEX entry_of_its_own ON entry (organisation_id, sequence) WHERE import IS NULL;

CREATE INDEX record_about_entries ON record (organisation_id, sequence) WHERE type IN ('import', 'release', 'rejection', 'text-erasure');
