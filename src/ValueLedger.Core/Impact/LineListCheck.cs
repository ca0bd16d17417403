using ValueLedger.Core.Problems;

namespace ValueLedger.Core.Impact;

/// <summary>The rules that lines of one impact map or appraisal keep together. Lines are given in their order.</summary>
/// <param name="checks">Where problems are noted.</param>
internal sealed class LineListCheck(Checks checks)
{
    private readonly HashSet<string> _codes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, decimal> _claims = new(StringComparer.Ordinal);

    /// <summary>Whether the code is new, and what the line claims of a shared outcome fits beside the others.</summary>
    /// <param name="pointer">To the line.</param>
    public void Add(OutcomeLineDraft line, string pointer)
    {
        checks.Require(line.Code is null || _codes.Add(line.Code), ImpactProblems.LineIsGivenTwice, pointer + "/code", $"Another line has the code '{line.Code}'.");
        if (line.SharedOutcome is not { } outcome)
        {
            return;
        }

        var before = _claims.GetValueOrDefault(outcome);
        var claimed = _claims[outcome] = before + line.Claim();
        checks.Require(claimed <= 1m || before > 1m, ImpactProblems.SharesExceedOne, pointer + "/sharedOutcome", $"With this line, {claimed} of '{outcome}' is claimed: 1 - attribution to others, added up over its lines.");
    }
}
