using ValueLedger.Core.Problems;

namespace ValueLedger.Core.Impact;

/// <summary>The rules across the lines of one impact map or appraisal. Lines are checked in their order.</summary>
/// <param name="checks">Where problems are added.</param>
internal sealed class LineListCheck(Checks checks)
{
    private readonly HashSet<string> _codes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, decimal> _claims = new(StringComparer.Ordinal);

    /// <summary>Checks that the code is new, and that the line's claim on a shared outcome leaves the sum within the whole.</summary>
    /// <param name="pointer">To the line.</param>
    public void Add(OutcomeLineDraft line, string pointer)
    {
        checks.Require(
            line.Code is null || _codes.Add(line.Code),
            ImpactProblems.LineIsGivenTwice,
            pointer + "/code",
            $"Another line has the code '{line.Code}'."
        );
        if (line.SharedOutcome is not { } outcome)
        {
            return;
        }

        var before = _claims.GetValueOrDefault(outcome);
        var claimed = _claims[outcome] = before + line.Claim();
        checks.Require(
            claimed <= 1m || before > 1m,
            ImpactProblems.SharesExceedOne,
            pointer + "/sharedOutcome",
            $"With this line, the claims on '{outcome}' add up to {claimed}, which is above 1. A line claims 1 - attribution to others."
        );
    }
}
