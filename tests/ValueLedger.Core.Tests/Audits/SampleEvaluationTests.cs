using System.Globalization;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Audits;

namespace ValueLedger.Core.Tests.Audits;

public sealed class SampleEvaluationTests
{
    /// <summary>Of 112,608 with 60 intervals of 1,876.80 at 95 per cent.</summary>
    [Theory]
    [InlineData("", "5622.39")]
    [InlineData("0.25", "6442.61")]
    [InlineData("0.25 0.10", "6733.88")]
    [InlineData("0.10 0.25", "6733.88")]
    [InlineData("1", "8903.28")]
    public void The_upper_limit_is_the_published_one(string taintings, string limit)
    {
        var shares = taintings.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Decimal).ToList();
        var sample = Money(112608, 60, [.. Enumerable.Repeat(100m, 60)]);
        var found = sample.Items.ToDictionary(item => item.Entry, item => item.Book);
        foreach (var (index, share) in shares.Index())
        {
            found[index + 1] = 100 * (1 - share);
        }

        var result = SampleEvaluation.Of(sample, found, 2);
        Assert.Equal(Decimal(limit), result.Overstatement!.UpperLimit);
        Assert.Equal(decimal.Round(1876.8m * shares.Sum(), 2), result.Overstatement.Projected);
        Assert.Equal((null, 60, 60), (result.UndefinedReason, result.Items, result.Checked));
        Assert.Contains("Stringer", result.Method, StringComparison.Ordinal);
    }

    [Fact]
    public void Errors_of_items_of_an_interval_are_added_as_they_are_and_understatements_reduce_nothing()
    {
        var sample = Money(1000, 10, 400, 100, 50, 50);
        var found = new Dictionary<long, decimal>
        {
            [1] = 390,
            [2] = 80,
            [3] = 75,
            [4] = 50,
        };
        var result = SampleEvaluation.Of(sample, found, 2).Overstatement!;
        Assert.Equal((30m, 25m, 30m, 329.57m), (result.Known, result.Understatement, result.Projected, result.UpperLimit));
        found[3] = 40;
        Assert.Equal((40m, 0m, 50m), Figures(SampleEvaluation.Of(sample, found, 2).Overstatement!));

        static (decimal, decimal, decimal) Figures(OverstatementResult result) => (result.Known, result.Understatement, result.Projected);
    }

    [Fact]
    public void Where_everything_was_looked_at_nothing_is_uncertain()
    {
        var sample = Money(600, 10, 400, 100, 50, 50);
        var found = sample.Items.ToDictionary(item => item.Entry, item => item.Book - 1);
        Assert.Equal((4m, 4m), (Of(sample).Projected, Of(sample).UpperLimit));
        Assert.NotEqual(4m, Of(sample with { Entries = 5 }).UpperLimit);
        var counted = sample with { Method = SampleMethod.Count, BookValue = null };
        Assert.Equal(1m, SampleEvaluation.Of(counted, found, 2).Deviation!.UpperShare);
        found[1] = 400;
        Assert.Equal(0.75m, SampleEvaluation.Of(counted, found, 2).Deviation!.UpperShare);

        OverstatementResult Of(AuditSample of) => SampleEvaluation.Of(of, found, 2).Overstatement!;
    }

    [Theory]
    [InlineData(60, 0, "0.95", "0.048703")]
    [InlineData(60, 2, "0.95", "0.101236")]
    [InlineData(100, 5, "0.9", "0.090771")]
    [InlineData(60, 59, "0.95", "0.999145")]
    [InlineData(60, 60, "0.95", "1")]
    [InlineData(1, 0, "0.5", "0.5")]
    public void The_share_of_deviations_has_a_limit(int size, int deviations, string confidence, string limit)
    {
        var sample = Money(1, size, [.. Enumerable.Repeat(1m, size)]) with
        {
            Method = SampleMethod.Count,
            BookValue = null,
            Confidence = Decimal(confidence),
            Entries = 10_000,
        };
        var found = sample.Items.ToDictionary(item => item.Entry, item => item.Entry <= deviations ? 2m : 1m);
        var result = SampleEvaluation.Of(sample, found, 2);
        Assert.Null(result.Overstatement);
        Assert.Equal((deviations, Decimal(limit)), (result.Deviation!.Deviations, result.Deviation.UpperShare));
    }

    [Fact]
    public void There_is_no_result_before_the_last_finding()
    {
        var sample = Money(1000, 10, 400, 100);
        var result = SampleEvaluation.Of(sample, new Dictionary<long, decimal> { [2] = 100 }, 2);
        Assert.Equal((2, 1, SampleGap.FindingsAreMissing), (result.Items, result.Checked, result.UndefinedReason));
        Assert.Null(result.Overstatement);
    }

    private static AuditSample Money(decimal book, int size, params decimal[] items) =>
        new()
        {
            Statement = 1,
            Line = "citizen-inputs",
            Method = SampleMethod.MonetaryUnit,
            Size = size,
            Confidence = 0.95m,
            CheckpointSize = 1,
            CheckpointRoot = "",
            Nonce = "",
            Basis = Basis.Own,
            Entries = items.Sum() == book ? items.Length : 1000,
            BookValue = book,
            LeftOut = 0,
            LeftOutValue = 0,
            Items = [.. items.Select((item, index) => new SampleItem(index + 1, item))],
        };

    private static decimal Decimal(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
