using ValueLedger.Core.Problems;

namespace ValueLedger.Core.Statements;

public static class StatementProblems
{
    public static readonly ProblemCode BasisHasNoRates = new("basis_has_no_rates", 400, "No rate values citizens' time on this basis");

    public static readonly ProblemCode StatementHasTooManyBenefitYears = new(
        "statement_has_too_many_benefit_years",
        400,
        "A statement shows every year of every benefit, and here these are too many"
    );

    public static readonly ProblemCode FullTimeHoursMustBePositive = new(
        "full_time_hours_must_be_positive",
        400,
        "A full-time post has more than no hours"
    );

    public static readonly ProblemCode MeasureIsGivenTwice = new(
        "measure_is_given_twice",
        400,
        "Two items of a list name the same measure"
    );

    public static readonly ProblemCode UnknownStatement = new("unknown_statement", 404, "No statement has this id");

    public static readonly ProblemCode UnknownLine = new(
        "unknown_line",
        404,
        "The statement has no line of this name that is made of entries"
    );

    public static readonly ProblemCode StatementsAreOfDifferentScopes = new(
        "statements_are_of_different_scopes",
        400,
        "A bridge joins two statements of the same programmes and period"
    );

    public static readonly ProblemCode AssumptionIsSilent = new(
        "assumption_is_silent",
        409,
        "An assumption between gross and net is neither set nor declared not applied"
    );

    public static readonly ProblemCode ControlTotalDiffers = new(
        "control_total_differs",
        409,
        "The figures of a statement do not agree with the journal"
    );

    public static readonly ProblemCode StatementWasAltered = new("statement_was_altered", 409, "A draft is not the one that was prepared");

    public static readonly ProblemCode StatementIsOfAnotherVersion = new(
        "statement_is_of_another_version",
        409,
        "Another version of the program prepared the draft"
    );

    public static readonly ProblemCode StatementWouldBeAnother = new(
        "statement_would_be_another",
        409,
        "The ledger would now make a different statement from the same request"
    );

    public static readonly ProblemCode StatementIsPublished = new("statement_is_published", 409, "A statement can be published only once");

    public static readonly ProblemCode AnotherKeyMustPublish = new(
        "another_key_must_publish",
        409,
        "The key that prepared a statement cannot publish it"
    );
}
