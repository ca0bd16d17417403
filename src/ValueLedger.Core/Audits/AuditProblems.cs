using ValueLedger.Core.Problems;

namespace ValueLedger.Core.Audits;

public static class AuditProblems
{
    public static readonly ProblemCode UnknownSample = new("unknown_sample", 404, "No sample has this id");

    public static readonly ProblemCode EntryIsNotInTheSample = new("entry_is_not_in_the_sample", 404, "The sample did not draw this entry");

    public static readonly ProblemCode StatementIsNotPublished = new(
        "statement_is_not_published",
        409,
        "Only a published statement can be audited or shown by a link"
    );

    public static readonly ProblemCode AnotherKeyMustAudit = new(
        "another_key_must_audit",
        409,
        "Whoever prepared or published a statement cannot audit it"
    );

    public static readonly ProblemCode CheckpointIsNotOfTheLog = new(
        "checkpoint_is_not_of_the_log",
        400,
        "The log has no checkpoint of this size and root"
    );

    public static readonly ProblemCode CheckpointIsBeforeThePublication = new(
        "checkpoint_is_before_the_publication",
        409,
        "The checkpoint does not contain the publication of the statement"
    );

    public static readonly ProblemCode NonceIsNotValid = new("nonce_is_not_valid", 400, "The nonce is not 16 to 64 bytes in hexadecimal");

    public static readonly ProblemCode LineHasNothingToSample = new(
        "line_has_nothing_to_sample",
        409,
        "The line has no entry that can be drawn in this way"
    );
}
