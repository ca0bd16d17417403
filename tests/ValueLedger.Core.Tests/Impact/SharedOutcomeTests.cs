using ValueLedger.Core.Impact;

namespace ValueLedger.Core.Tests.Impact;

public sealed class SharedOutcomeTests
{
    [Fact]
    public void Claims_of_all_programmes_are_added_up_by_outcome()
    {
        var shared = SharedOutcome.Across([
            Map("watch", ("a", "fewer", 0.25m), ("b", "calmer", null)),
            Map("choir", ("c", "calmer", 1m), ("d", "fewer", 0.24m)),
            Map("bank"),
        ]);
        Assert.Equal(["calmer", "fewer"], shared.Select(outcome => outcome.Code));
        Assert.Equal([1m, 1.51m], shared.Select(outcome => outcome.Claimed));
        Assert.Equal([false, true], shared.Select(outcome => outcome.ExceedsOne));
        Assert.Equal([new OutcomeClaim("choir", "d", 0.76m), new OutcomeClaim("watch", "a", 0.75m)], shared[1].Claims);
    }

    [Fact]
    public void Lines_that_share_nothing_claim_nothing_of_others() =>
        Assert.Empty(SharedOutcome.Across([Map("watch", ("a", null, 0.5m)), Map("choir", ("a", null, null))]));

    [Fact]
    public void The_whole_and_no_more_is_no_excess() =>
        Assert.False(SharedOutcome.Across([Map("watch", ("a", "fewer", 0.3m)), Map("choir", ("a", "fewer", 0.7m))]).Single().ExceedsOne);

    private static ImpactMap Map(string programme, params (string Code, string? Outcome, decimal? ToOthers)[] lines) =>
        new()
        {
            Programme = programme,
            ConfidenceTables = [],
            Lines =
            [
                .. lines.Select(line => new ImpactLineDraft
                {
                    Code = line.Code,
                    SharedOutcome = line.Outcome,
                    AttributionToOthers = line.ToOthers is { } share ? new AssumptionDraft { Value = share, Source = "Agreed" } : null,
                }),
            ],
        };
}
