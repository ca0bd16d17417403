using ValueLedger.Core.Amounts;
using ValueLedger.Core.Appraisals;
using ValueLedger.Core.Impact;
using ValueLedger.Core.Rates;
using static ValueLedger.Core.Tests.Appraisals.AppraisalDrafts;

namespace ValueLedger.Core.Tests.Appraisals;

/// <summary>The ways in which a figure can be stated.</summary>
public sealed class StatedFigureTests
{
    private static readonly Rate Wellbeing = A.Rate("lonely-less", Basis.Wellbeing, 8m, "2015-01-01") with
    {
        Low = 6m,
        High = 12m,
        PriceYear = "2024",
        Bound = Bound.MoreThan,
    };
    private static readonly RecordedRate Recorded = A.Recorded(Wellbeing)[0];

    [Fact]
    public void A_managed_bias_is_what_is_not_mitigated_of_the_upper_bound()
    {
        var bias = new OptimismBiasDraft { UpperBound = 0.51m, MitigatedShare = 0.92m };
        Assert.Equal(104_080_000m, Of([Cost(100_000_000m) with { OptimismBias = bias }], []).Appraised().PresentValueFullSocialCost);
    }

    [Fact]
    public void A_grade_is_corrected_by_the_users_own_table()
    {
        var table = new ConfidenceTableDraft
        {
            Name = "mine-1",
            Source = "made",
            Corrections = new Dictionary<string, decimal> { ["1"] = 0m, ["4"] = 0.25m },
        };
        var bias = new OptimismBiasDraft { Grade = 4, Table = "mine-1" };
        var draft = Of([Cost(100m) with { OptimismBias = bias }], [Benefit("outcome", 1m, 100m) with { OptimismBias = bias }]) with
        {
            ConfidenceTables = [table],
        };
        Assert.Equal((125m, 75m), (draft.Appraised().PresentValueFullSocialCost, draft.Appraised().PresentValueBenefits));
    }

    [Fact]
    public void A_named_rate_is_worth_its_amount_with_its_range_bound_and_price_year()
    {
        var draft = Of(
            [Cost(100m)],
            [Benefit("outcome", 10m, 1m) with { UnitValue = new UnitValueDraft { Rate = Recorded.Id.ToString() } }]
        );
        var appraisal = draft.Validate(id => id == Recorded.Id.ToString() ? Recorded : null).Value!;
        var value = appraisal.Benefits[0].Line.UnitValue!;
        Assert.Equal((Recorded.Id.ToString(), "2024", "hour", "made"), (value.Rate, value.PriceYear, value.Unit, value.Source));
        Assert.Equal(new FigureRange(6m, 12m, Distribution.Triangular, Recorded.Id.ToString()), value.Components[0].Amount.Range);
        Assert.Equal(
            (0.8m, Bound.MoreThan),
            Appraise.Of(appraisal).Ratios.BenefitCostRatio is { } ratio ? (ratio.Value, ratio.Bound) : default
        );
    }

    [Fact]
    public void A_figure_is_drawn_under_its_name_or_under_its_line_and_assumption()
    {
        var uncertain = new FigureDraft
        {
            Central = 10m,
            Low = 8m,
            High = 12m,
        };
        var line = Benefit("outcome", 10m, 1m) with
        {
            Quantity = uncertain,
            UnitValue = Worth(1m) with { Amount = uncertain with { Draw = "prices", Distribution = Distribution.Normal } },
            Deadweight = Set(0m) with
            {
                Value = new FigureDraft
                {
                    Central = 0.1m,
                    Low = 0m,
                    High = 0.2m,
                },
            },
        };
        var cost = Cost(1m) with { Amounts = [new CostAmountDraft { Year = 0, Amount = uncertain }] };
        var appraisal = Of([cost, cost], [line]).Accepted();
        Assert.Equal(new FigureRange(8m, 12m, Distribution.Triangular, "outcome/quantity"), appraisal.Benefits[0].Quantity!.Range);
        Assert.Equal(
            new FigureRange(8m, 12m, Distribution.Normal, "prices"),
            appraisal.Benefits[0].Line.UnitValue!.Components[0].Amount.Range
        );
        Assert.Equal("outcome/deadweight", appraisal.Benefits[0].Line.Deadweight.Value!.Range!.Draw);
        Assert.Equal(
            ["programme/amounts/0", "programme (2)/amounts/0"],
            appraisal.Costs.Select(each => each.Amounts[0].Amount!.Range!.Draw)
        );
    }

    [Fact]
    public void Outside_a_simulation_only_the_central_value_counts()
    {
        var uncertain = new FigureDraft
        {
            Central = 10m,
            Low = 0m,
            High = 1000m,
        };
        Assert.Equal(10m, Of([], [Benefit("outcome", 1m, 1m) with { Quantity = uncertain }]).Appraised().Npsv);
    }

    [Fact]
    public void The_largest_figures_fit()
    {
        var costs = Enumerable
            .Range(0, 200)
            .Select(index =>
                Cost(0m) with
                {
                    OptimismBias = 10m,
                    Amounts = [.. Enumerable.Range(0, 501).Select(year => new CostAmountDraft { Year = year, Amount = 999_999_999_999m })],
                }
            );
        var benefits = Enumerable
            .Range(0, 200)
            .Select(index => Benefit($"line-{index}", 1_000_000m, 999_999_999m) with { DurationYears = 501, DropOff = Set(0.000001m) });
        Assert.True(Of([.. costs], [.. benefits]).Appraised().PresentValueBenefits > 1_000_000_000_000_000_000m);
    }

    [Theory]
    [InlineData("GBP", 0.67)]
    [InlineData("JPY", 1)]
    [InlineData("BHD", 0.667)]
    [InlineData("points", 0.67)]
    public void Money_is_rounded_to_the_minor_unit_of_its_currency(string currency, decimal rounded) =>
        Assert.Equal(rounded, (Of([], [Benefit("outcome", 1m, 0.6666m)]) with { Currency = currency }).Appraised().Npsv);
}
