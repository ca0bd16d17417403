-- Where an organisation is told of changes; the record states address and events.
CREATE TABLE webhook (
    organisation_id INTEGER NOT NULL,
    code TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    PRIMARY KEY (organisation_id, code)
) STRICT, WITHOUT ROWID;

-- How each is signed, and how far it was told: the last change that is in a delivery. Nothing of this is in the log.
CREATE TABLE webhook_state (
    organisation_id INTEGER NOT NULL,
    code TEXT NOT NULL,
    secret BLOB NOT NULL,
    earlier_secret BLOB,
    earlier_until_micros INTEGER,
    position_record INTEGER NOT NULL,
    position_part INTEGER NOT NULL,
    position_micros INTEGER NOT NULL,
    switched_off_micros INTEGER,
    PRIMARY KEY (organisation_id, code)
) STRICT, WITHOUT ROWID;

-- What is sent, in the order of the numbers. next_micros is null when nothing more is tried.
CREATE TABLE webhook_delivery (
    organisation_id INTEGER NOT NULL,
    code TEXT NOT NULL,
    number INTEGER NOT NULL,
    message_id TEXT NOT NULL,
    type TEXT NOT NULL,
    body TEXT NOT NULL,
    made_micros INTEGER NOT NULL,
    attempts INTEGER NOT NULL,
    tried_micros INTEGER,
    next_micros INTEGER,
    is_delivered INTEGER NOT NULL,
    status INTEGER,
    failure TEXT,
    PRIMARY KEY (organisation_id, code, number)
) STRICT, WITHOUT ROWID;
