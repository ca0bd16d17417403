using ValueLedger.Core.Impact;
using ValueLedger.Core.Rates;
using static ValueLedger.Core.Tests.Appraisals.AppraisalDrafts;

namespace ValueLedger.Core.Tests.Appraisals;

public sealed class PayerGainerTests
{
    private static readonly UnitValueDraft Incident = new()
    {
        Amount = 2470m,
        Source = "CR2.0, domestic-violence incident",
        Components =
        [
            Part("nhs", 1171m),
            Part("criminal-justice", 581m),
            Part("police", 415m),
            Part("council", 193m),
            Part("council", 110m),
        ],
    };

    [Fact]
    public void Components_replace_party_category_and_cashability_of_their_line()
    {
        var line = Benefit("incidents", 1000m, 1m, BenefitCategory.Social, "society") with { Cashability = 0m, UnitValue = Incident };
        var (split, lines) = (
            Of([Cost(500_000m, party: "police")], [line]).Appraised(),
            PublishedAppraisal.Result("domestic-violence-who-gains")
        );
        Assert.Equal(lines.PayerGainer.OrderBy(row => row.Party), split.PayerGainer.OrderBy(row => row.Party));
        Assert.Equal((lines.Ratios, lines.PaybackMonths), (split.Ratios, split.PaybackMonths));
        Assert.Equal(0.83m, split.AgencyReturn["police"].Value);
    }

    [Fact]
    public void The_sum_of_the_components_is_used_and_not_the_whole()
    {
        var line = Benefit("accidents", 1m, 1m) with { UnitValue = Incident with { Amount = 2471m, RoundingTolerance = 1m } };
        Assert.Equal(2470m, Of([], [line]).Appraised().Npsv);
    }

    [Fact]
    public void A_transfer_has_a_column_of_its_own_and_is_in_no_other()
    {
        var result = Of(
                [Cost(40m), Cost(50m, party: "dwp") with { Transfer = true }],
                [Benefit("payments", 1m, 50m, BenefitCategory.Economic) with { Transfer = true }]
            )
            .Appraised();
        Assert.Equal(
            [("council", 40m, 0m, -40m), ("dwp", 0m, -50m, 0m), ("residents", 0m, 50m, 0m)],
            result.PayerGainer.Select(row => (row.Party, row.Cost, row.Transfers, row.Net))
        );
        Assert.Equal((-40m, 0m, 40m), (result.Npsv, result.PresentValueBenefits, result.PresentValueFullSocialCost));
    }

    [Fact]
    public void Who_is_not_named_has_a_row()
    {
        var rows = Of([Cost(40m, party: null)], [Benefit("outcome", 1m, 50m, party: null)]).Appraised().PayerGainer;
        Assert.Equal([("not named", 40m, 50m, 10m)], rows.Select(row => (row.Party, row.Cost, row.Gain, row.Net)));
    }

    [Theory]
    [InlineData(11)]
    [InlineData(12)]
    [InlineData(13)]
    [InlineData(14)]
    public void The_matrix_sums_to_the_totals(int seed)
    {
        var random = new RandomAppraisals(seed);
        for (var turn = 0; turn < 200; turn++)
        {
            var result = random.Next().Appraised();
            AssertNear(result.PresentValueFullSocialCost, result.PayerGainer, row => row.Cost);
            AssertNear(result.PresentValueBenefits, result.PayerGainer, row => row.Gain);
            AssertNear(result.Npsv, result.PayerGainer, row => row.Net);
            AssertNear(
                result.PresentValueBenefits,
                result.Benefits.Where(benefit => !benefit.Transfer),
                benefit => benefit.PresentValue ?? 0m
            );
            AssertNear(result.PresentValueFullSocialCost, result.Costs.Where(cost => !cost.Transfer), cost => cost.PresentValue ?? 0m);
            Assert.All(
                result.PayerGainer,
                row =>
                    Assert.InRange(
                        row.Gain
                            - row.GainByCategory.Fiscal
                            - row.GainByCategory.Economic
                            - row.GainByCategory.Social
                            - row.GainByCategory.Environmental,
                        -0.03m,
                        0.03m
                    )
            );
            Assert.All(
                result.Benefits.Where(benefit => benefit.PresentValue is not null),
                benefit => AssertNear(benefit.PresentValue!.Value, benefit.ByYear, year => year.PresentValue)
            );
        }
    }

    /// <summary>Each figure is rounded on its own, so that a sum of them may be half a penny off for each.</summary>
    private static void AssertNear<T>(decimal total, IEnumerable<T> rows, Func<T, decimal> figure)
    {
        var figures = rows.Select(figure).ToList();
        var tolerance = 0.005m * (figures.Count + 1);
        Assert.InRange(figures.Sum() - total, -tolerance, tolerance);
    }

    private static UnitValueComponentDraft Part(string party, decimal amount) =>
        new()
        {
            Party = party,
            Category = BenefitCategory.Fiscal,
            Amount = amount,
        };
}
