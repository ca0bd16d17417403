-- A member of a time bank is the person whom it names as its contributor: what one of them gives is held against what the other gave.

-- The contributor whom the member's last version names; 0 for none.
ALTER TABLE timebank_member ADD COLUMN contributor_id INTEGER NOT NULL DEFAULT 0;

CREATE INDEX timebank_member_by_contributor ON timebank_member (organisation_id, contributor_id) WHERE contributor_id <> 0;
