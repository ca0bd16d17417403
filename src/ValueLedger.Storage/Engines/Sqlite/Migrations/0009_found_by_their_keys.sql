-- What requests ask for is found without walking through all that an organisation has.

CREATE INDEX api_key_of_organisation ON api_key (organisation_id, sequence);

CREATE INDEX import_in_the_making ON import (organisation_id, sequence) WHERE closed_sequence IS NULL AND abandoned_sequence IS NULL;

CREATE INDEX import_closed ON import (organisation_id, closed_sequence) WHERE closed_sequence IS NOT NULL;

CREATE INDEX import_by_id ON import (organisation_id, import_id);

CREATE INDEX suspense_decided ON suspense (organisation_id, decided_sequence) WHERE decided_sequence IS NOT NULL;
