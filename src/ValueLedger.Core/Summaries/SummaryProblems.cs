using ValueLedger.Core.Problems;

namespace ValueLedger.Core.Summaries;

public static class SummaryProblems
{
    public static readonly ProblemCode SharedCostsAreOfProgrammes = new(
        "shared_costs_are_of_programmes",
        400,
        "Shared costs are spread over programmes, not over people or uses"
    );

    public static readonly ProblemCode SuppressionIsOutOfRange = new(
        "suppression_is_out_of_range",
        400,
        "The number in suppressBelow is not from 2 to 1,000"
    );

    public static readonly ProblemCode SuppressionLeavesNoContributors = new(
        "suppression_leaves_no_contributors",
        400,
        "Each row is of one contributor, so suppression would leave none"
    );

    public static readonly ProblemCode SuppressionNeedsSeparateRows = new(
        "suppression_needs_separate_rows",
        400,
        "A programme may be in several rows, so these figures cannot be suppressed safely"
    );
}
