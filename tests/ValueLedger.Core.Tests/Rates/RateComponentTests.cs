using ValueLedger.Core.Amounts;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Rates;
using ValueLedger.Core.Tests.Problems;

namespace ValueLedger.Core.Tests.Rates;

public sealed class RateComponentTests
{
    private static readonly CatalogueView Catalogue = A.Catalogue(
        A.Measure("serious-accidents", MeasureClass.Outcome, "accident"),
        A.Party("nhs"),
        A.Party("police")
    );

    /// <summary>A serious road accident of 2009: its published parts sum to a pound more than its published total.</summary>
    private static readonly RateDraft Accident = new()
    {
        Measure = "serious-accidents",
        Basis = Basis.WillingnessToPay,
        Amount = 205_056m,
        EffectiveFrom = A.Day("2009-01-01"),
        Source = new SourceDraft { Title = "Reported road casualties" },
        Components = [Part("nhs", 14_244m), Part("police", 245m), Part("nhs", 190_568m, BenefitCategory.Social)],
        RoundingTolerance = 1m,
    };

    [Fact]
    public void What_a_unit_is_worth_is_the_sum_of_the_components()
    {
        var rate = Accident.Validate(Catalogue).Value!;
        Assert.Equal((205_056m, 205_057m, 1m), (rate.Amount, rate.Worth(), rate.RoundingTolerance));
        Assert.Equal(["nhs", "police", "nhs"], rate.Components!.Select(component => component.Party));
        Assert.Equal(205_056m, (Accident with { Components = null, RoundingTolerance = null }).Validate(Catalogue).Value!.Worth());
    }

    [Theory]
    [InlineData(0.99)]
    [InlineData(0)]
    public void A_sum_further_off_than_the_tolerance_is_refused(double tolerance) =>
        Assert.Equal(
            [("components_do_not_sum_to_the_whole", "/components")],
            ProblemCodes.Found((Accident with { RoundingTolerance = (decimal)tolerance }).Validate(Catalogue))
        );

    [Fact]
    public void Without_a_tolerance_the_sum_is_the_amount_itself()
    {
        Assert.Equal(
            [("components_do_not_sum_to_the_whole", "/components")],
            ProblemCodes.Found((Accident with { RoundingTolerance = null }).Validate(Catalogue))
        );
        Assert.Equal(0m, (Accident with { Amount = 205_057m, RoundingTolerance = null }).Validate(Catalogue).Value!.RoundingTolerance);
    }

    [Fact]
    public void An_empty_list_of_components_is_as_none()
    {
        var whole = (Accident with { Components = [], RoundingTolerance = null }).Validate(Catalogue).Value!;
        Assert.Equal((Accident with { Components = null, RoundingTolerance = null }).Validate(Catalogue).Value, whole);
        Assert.Null(whole.Components);
        Assert.Equal(
            [("rounding_tolerance_needs_components", "/roundingTolerance")],
            ProblemCodes.Found((Accident with { Components = [] }).Validate(Catalogue))
        );
    }

    [Fact]
    public void The_range_is_one_of_the_sum()
    {
        Assert.Empty((Accident with { Low = 205_057m, High = 300_000m }).Validate(Catalogue).Problems);
        Assert.Equal(
            [("range_does_not_contain_the_amount", "/low")],
            ProblemCodes.Found((Accident with { Low = 100_000m, High = 205_056m }).Validate(Catalogue))
        );
    }

    [Fact]
    public void All_problems_of_components_come_at_once_in_the_order_of_the_members()
    {
        var draft = Accident with
        {
            Components =
            [
                new RateComponentDraft(),
                Part("nobody", -1m) with
                {
                    Cashability = -0.01m,
                },
                Part("nhs", 1_000_000_000.0000001m) with
                {
                    Cashability = 1m,
                },
            ],
            RoundingTolerance = -1m,
        };
        Assert.Equal(
            [
                ("member_is_required", "/components/0/party"),
                ("member_is_required", "/components/0/category"),
                ("member_is_required", "/components/0/amount"),
                ("unknown_party", "/components/1/party"),
                ("amount_must_not_be_negative", "/components/1/amount"),
                ("share_is_outside_0_to_1", "/components/1/cashability"),
                ("amount_is_out_of_range", "/components/2/amount"),
                ("amount_has_more_than_six_decimals", "/components/2/amount"),
                ("amount_must_not_be_negative", "/roundingTolerance"),
            ],
            ProblemCodes.Found(draft.Validate(Catalogue))
        );
    }

    [Fact]
    public void The_largest_of_everything_is_refused_or_taken_without_an_exception()
    {
        var most = Accident with { Components = [.. Enumerable.Repeat(Part("nhs", RateAmount.Largest), 100)] };
        Assert.Equal(
            [("components_do_not_sum_to_the_whole", "/components")],
            ProblemCodes.Found((most with { Amount = RateAmount.Largest, RoundingTolerance = RateAmount.Largest }).Validate(Catalogue))
        );
        Assert.Equal(
            [("amount_must_not_be_negative", "/amount")],
            ProblemCodes.Found((most with { Amount = decimal.MinValue }).Validate(Catalogue))
        );
        Assert.Equal(
            [("amount_is_out_of_range", "/roundingTolerance")],
            ProblemCodes.Found((most with { RoundingTolerance = decimal.MaxValue }).Validate(Catalogue))
        );
    }

    [Fact]
    public void Rates_are_the_same_when_all_their_members_are()
    {
        var rate = (Accident with { Low = 200_000m, High = 210_000m, Distribution = Distribution.Pert }).Validate(Catalogue).Value!;
        Assert.Equal(rate, rate with { Components = [.. rate.Components!] });
        Rate[] others =
        [
            rate with
            {
                Measure = "x",
            },
            rate with
            {
                Basis = Basis.Own,
            },
            rate with
            {
                Amount = 1m,
            },
            rate with
            {
                Unit = "x",
            },
            rate with
            {
                EffectiveFrom = A.Day("2009-01-02"),
            },
            rate with
            {
                EffectiveTo = A.Day("2010-01-01"),
            },
            rate with
            {
                PriceYear = "2009",
            },
            rate with
            {
                Source = rate.Source with { Status = SourceStatus.Secondary },
            },
            rate with
            {
                Licence = "x",
            },
            rate with
            {
                ConfidenceGrade = 1,
            },
            rate with
            {
                Bound = Bound.About,
            },
            rate with
            {
                Low = 1m,
            },
            rate with
            {
                High = 1m,
            },
            rate with
            {
                Distribution = null,
            },
            rate with
            {
                Draw = "x",
            },
            rate with
            {
                Components = [.. rate.Components!.Reverse()],
            },
            rate with
            {
                RoundingTolerance = 2m,
            },
        ];
        Assert.Equal(typeof(Rate).GetProperties().Length, others.Length);
        Assert.All(others, other => Assert.NotEqual(rate, other));
    }

    private static RateComponentDraft Part(string party, decimal amount, BenefitCategory category = BenefitCategory.Fiscal) =>
        new()
        {
            Party = party,
            Category = category,
            Amount = amount,
        };
}
