-- name: set
-- A code refers to the last record about it.
INSERT INTO webhook (organisation_id, code, sequence) VALUES (@organisation, @code, @sequence)
ON CONFLICT (organisation_id, code) DO UPDATE SET sequence = excluded.sequence

-- name: add-state
-- A new webhook is told of what comes after the record that made it.
INSERT INTO webhook_state (organisation_id, code, secret, position_record, position_part, position_micros)
VALUES (@organisation, @code, @secret, @record, @part, @micros)

-- name: set-secret
-- The secret before is used too for a while.
UPDATE webhook_state SET earlier_secret = secret, earlier_until_micros = @until, secret = @secret
WHERE organisation_id = @organisation AND code = @code

-- name: switch
-- Off since a moment, or on.
UPDATE webhook_state SET switched_off_micros = @micros WHERE organisation_id = @organisation AND code = @code

-- name: move
-- How far it was told.
UPDATE webhook_state SET position_record = @record, position_part = @part, position_micros = @micros
WHERE organisation_id = @organisation AND code = @code

-- name: remove
-- Only the log still knows of it.
DELETE FROM webhook WHERE organisation_id = @organisation AND code = @code

-- name: remove-state
-- With its secrets.
DELETE FROM webhook_state WHERE organisation_id = @organisation AND code = @code

-- name: remove-deliveries
-- With what was not sent yet.
DELETE FROM webhook_delivery WHERE organisation_id = @organisation AND code = @code

-- name: all
-- Webhooks in the order of their codes, with the records that state them.
SELECT w.code AS Code, w.sequence AS Sequence, r.canonical AS Canonical, s.secret AS Secret, s.earlier_secret AS EarlierSecret,
    s.earlier_until_micros AS EarlierUntilMicros, s.position_record AS PositionRecord, s.position_part AS PositionPart,
    s.position_micros AS PositionMicros, s.switched_off_micros AS SwitchedOffMicros,
    (SELECT count(*) FROM webhook_delivery d WHERE d.organisation_id = w.organisation_id AND d.code = w.code AND d.next_micros IS NOT NULL) AS Waiting
FROM webhook w
JOIN webhook_state s ON s.organisation_id = w.organisation_id AND s.code = w.code
JOIN record r ON r.organisation_id = w.organisation_id AND r.sequence = w.sequence AND r.type = 'webhook'
WHERE w.organisation_id = @organisation
ORDER BY w.code

-- name: active
-- Webhooks of all organisations that are switched on, how long the log of each is, and when something is to be sent.
SELECT s.organisation_id AS Organisation, s.code AS Code, h.size AS Size,
    (SELECT min(d.next_micros) FROM webhook_delivery d WHERE d.organisation_id = s.organisation_id AND d.code = s.code AND d.next_micros IS NOT NULL) AS NextMicros
FROM webhook_state s JOIN head h ON h.organisation_id = s.organisation_id
WHERE s.switched_off_micros IS NULL

-- name: deliveries
-- The newest first.
SELECT number AS Number, message_id AS MessageId, type AS Type, body AS Body, made_micros AS MadeMicros, attempts AS Attempts,
    tried_micros AS TriedMicros, next_micros AS NextMicros, is_delivered AS IsDelivered, status AS Status, failure AS Failure
FROM webhook_delivery WHERE organisation_id = @organisation AND code = @code ORDER BY number DESC LIMIT @limit

-- name: next-delivery
-- The first that is not over: those after it wait.
SELECT number AS Number, message_id AS MessageId, type AS Type, body AS Body, made_micros AS MadeMicros, attempts AS Attempts,
    tried_micros AS TriedMicros, next_micros AS NextMicros, is_delivered AS IsDelivered, status AS Status, failure AS Failure
FROM webhook_delivery WHERE organisation_id = @organisation AND code = @code AND next_micros IS NOT NULL ORDER BY number LIMIT 1

-- name: last-number
-- Numbers are given once.
SELECT coalesce(max(number), 0) FROM webhook_delivery WHERE organisation_id = @organisation AND code = @code

-- name: add-delivery
-- What is to be sent at once.
INSERT INTO webhook_delivery (organisation_id, code, number, message_id, type, body, made_micros, attempts, next_micros, is_delivered)
VALUES (@organisation, @code, @number, @messageId, @type, @body, @madeMicros, 0, @madeMicros, 0)

-- name: tried
-- What became of an attempt.
UPDATE webhook_delivery SET attempts = webhook_delivery.attempts + 1, tried_micros = @triedMicros, next_micros = @nextMicros, is_delivered = @isDelivered, status = @status, failure = @failure
WHERE organisation_id = @organisation AND code = @code AND number = @number AND next_micros IS NOT NULL

-- name: forget-deliveries
-- Only the newest of those that are over are kept.
DELETE FROM webhook_delivery WHERE organisation_id = @organisation AND code = @code AND number <= @upTo AND next_micros IS NULL
