-- name: erased-people
-- Contributors whose texts had to be erased with their attributes, and the records that say so.
SELECT sequence AS Sequence, (canonical::json #>> '{content,code}') AS Code FROM record
WHERE organisation_id = @organisation AND type = 'contributor-erasure' AND (canonical::json #>> '{content,texts}') = 'true' ORDER BY sequence

-- name: texts-of-a-person
-- Records known before a given record that still have texts of a contributor: entries and reversals that name it, exchanges of members who
-- are or ever were linked to it, both ends of their corrections, decisions, findings and later evidence about any of these, reversals of the balances that
-- its members brought along, and merges of it with others and what undid them. A replacement is the record right after its reversal.
WITH member AS (
    SELECT v.programme_id, v.number FROM timebank_member_version v
    JOIN record r ON r.organisation_id = v.organisation_id AND r.sequence = v.sequence
    WHERE v.organisation_id = @organisation AND (r.canonical::json #>> '{content,contributor}') = @code
), named AS (
    SELECT c.sequence FROM entry_of_contributor c WHERE c.organisation_id = @organisation AND c.contributor_id = @number
    UNION
    SELECT x.sequence FROM member m CROSS JOIN exchange_of_member x
    WHERE x.organisation_id = @organisation AND x.programme_id = m.programme_id AND x.member_id = m.number
), own AS MATERIALIZED (
    SELECT e.sequence, e.replaces, r.sequence AS reversed_by FROM named n
    JOIN /*+ in order */ entry e ON e.organisation_id = @organisation AND e.sequence = n.sequence
    LEFT JOIN import i ON i.organisation_id = e.organisation_id AND i.sequence = e.import
    LEFT JOIN reversal r ON r.organisation_id = e.organisation_id AND r.reversed_sequence = e.sequence
    WHERE CASE WHEN e.import IS NULL THEN e.sequence ELSE i.closed_sequence END < @before
), entries AS MATERIALIZED (
    SELECT sequence FROM own
    UNION SELECT replaces FROM own WHERE replaces IS NOT NULL
    UNION SELECT e.sequence FROM own o JOIN /*+ in order */ entry e ON e.organisation_id = @organisation AND e.sequence = o.reversed_by + 1 AND e.replaces = o.sequence
), records AS (
    SELECT sequence FROM entries
    UNION SELECT reversed_by FROM own WHERE reversed_by IS NOT NULL
    UNION SELECT r.sequence FROM own o JOIN /*+ in order */ reversal r ON r.organisation_id = @organisation AND r.reversed_sequence = o.replaces
    UNION SELECT s.decided_sequence FROM entries n JOIN /*+ in order */ suspense s ON s.organisation_id = @organisation AND s.entry_sequence = n.sequence
        WHERE s.decided_sequence IS NOT NULL
    UNION SELECT f.sequence FROM entries n JOIN /*+ in order */ audit_finding f /*+ index audit_finding_by_entry */
        ON f.organisation_id = @organisation AND f.entry_sequence = n.sequence
    UNION SELECT d.sequence FROM entries n JOIN /*+ in order */ regrading d /*+ index regrading_by_entry */
        ON d.organisation_id = @organisation AND d.entry_sequence = n.sequence
    UNION SELECT b.reversed_sequence FROM member m CROSS JOIN opening_balance_of_member o JOIN /*+ in order */ opening_balances b
        ON b.organisation_id = o.organisation_id AND b.programme_id = o.programme_id AND b.sequence = o.sequence
        WHERE o.organisation_id = @organisation AND o.programme_id = m.programme_id AND o.member_id = m.number AND b.reversed_sequence IS NOT NULL
    UNION SELECT g.sequence FROM contributor_merge g WHERE g.organisation_id = @organisation AND g.number = @number
    UNION SELECT g.sequence FROM contributor_merge g WHERE g.organisation_id = @organisation AND g.into_number = @number
    UNION SELECT g.ended_sequence FROM contributor_merge g WHERE g.organisation_id = @organisation AND g.number = @number AND g.ended_sequence IS NOT NULL
    UNION SELECT g.ended_sequence FROM contributor_merge g WHERE g.organisation_id = @organisation AND g.into_number = @number AND g.ended_sequence IS NOT NULL
)
SELECT n.sequence FROM records n
WHERE n.sequence < @before AND EXISTS (SELECT 1 FROM erasable t WHERE t.organisation_id = @organisation AND t.sequence = n.sequence)
ORDER BY n.sequence
