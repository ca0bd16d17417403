using ValueLedger.Core.Problems;

namespace ValueLedger.Core.Summaries;

public static class SummaryProblems
{
    public static readonly ProblemCode SharedCostsAreOfProgrammes = new(
        "shared_costs_are_of_programmes",
        400,
        "Shared costs are spread over programmes, not over people or uses"
    );
}
