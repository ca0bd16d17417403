using ValueLedger.Core.Amounts;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Rates;
using ValueLedger.Core.Tests.Problems;

namespace ValueLedger.Core.Tests.Rates;

public sealed class RateDraftTests
{
    private static readonly CatalogueView Catalogue = A.Catalogue(
        A.Measure("volunteer-time"),
        A.Measure("letters", MeasureClass.Output),
        A.Measure("lonely-less", MeasureClass.Outcome, "person"),
        A.Party("nhs")
    );

    private static readonly RateComponentDraft Part = new()
    {
        Party = "nhs",
        Category = BenefitCategory.Fiscal,
        Amount = 8m,
    };

    private static readonly RateDraft Right = new()
    {
        Measure = "volunteer-time",
        Basis = Basis.Own,
        Amount = 8.00m,
        EffectiveFrom = A.Day("2013-09-01"),
        Source = new SourceDraft { Title = "Wiltshire Council" },
    };

    private static readonly Dictionary<string, (string Pointer, RateDraft Draft)> Wrong = new()
    {
        ["member_is_required"] = ("/measure", Right with { Measure = null }),
        ["unknown_measure"] = ("/measure", Right with { Measure = "nope" }),
        ["output_cannot_carry_a_benefit"] = ("/measure", Right with { Measure = "letters" }),
        ["amount_must_not_be_negative"] = ("/amount", Right with { Amount = -0.01m }),
        ["amount_is_out_of_range"] = ("/amount", Right with { Amount = 1_000_000_000_000m }),
        ["amount_has_more_than_six_decimals"] = ("/amount", Right with { Amount = 8.0000001m }),
        ["units_do_not_match"] = ("/unit", Right with { Unit = "day" }),
        ["rate_ends_before_it_starts"] = ("/effectiveTo", Right with { EffectiveTo = A.Day("2013-08-31") }),
        ["price_year_is_not_valid"] = ("/priceYear", Right with { PriceYear = "2013-15" }),
        ["url_is_not_valid"] = (
            "/source/url",
            Right with
            {
                Source = new SourceDraft { Title = "made", Url = "ftp://example.org" },
            }
        ),
        ["number_is_out_of_range"] = (
            "/source/year",
            Right with
            {
                Source = new SourceDraft { Title = "made", Year = 13 },
            }
        ),
        ["text_is_too_long"] = ("/licence", Right with { Licence = new string('x', 301) }),
        ["confidence_grade_is_outside_1_to_6"] = ("/confidenceGrade", Right with { ConfidenceGrade = 7 }),
        ["range_is_incomplete"] = ("/high", Right with { Low = 7m }),
        ["unknown_party"] = ("/components/0/party", Right with { Components = [Part with { Party = "nope" }] }),
        ["share_is_outside_0_to_1"] = ("/components/0/cashability", Right with { Components = [Part with { Cashability = 1.01m }] }),
        ["components_do_not_sum_to_the_whole"] = ("/components", Right with { Components = [Part with { Amount = 7.99m }] }),
        ["rounding_tolerance_needs_components"] = ("/roundingTolerance", Right with { RoundingTolerance = 1m }),
        ["list_is_too_long"] = ("/components", Right with { Components = [.. Enumerable.Repeat(Part, 101)] }),
        ["range_does_not_contain_the_amount"] = ("/low", Right with { Low = 9m, High = 10m }),
    };

    public static TheoryData<string> Codes => [.. Wrong.Keys];

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_wrong_rate_is_refused_with_its_code(string code) =>
        Assert.Equal([(code, Wrong[code].Pointer)], ProblemCodes.Found(Wrong[code].Draft.Validate(Catalogue)));

    [Fact]
    public void Every_code_of_rates_has_a_wrong_rate() => Assert.Empty(ProblemCodes.RefusedInput(typeof(RateProblems)).Except(Wrong.Keys));

    [Fact]
    public void A_right_rate_has_the_measures_unit_and_is_exact()
    {
        var rate = Right.Validate(Catalogue).Value!;
        Assert.Equal(
            ("volunteer-time", Basis.Own, 8m, "hour", Bound.Exact),
            (rate.Measure, rate.Basis, rate.Amount, rate.Unit, rate.Bound)
        );
        Assert.Equal(rate, (Right with { Unit = "hour", Bound = Bound.Exact }).Validate(Catalogue).Value);
    }

    [Fact]
    public void The_limits_themselves_are_accepted()
    {
        RateDraft[] drafts =
        [
            Right with
            {
                Amount = 0,
            },
            Right with
            {
                Amount = 999_999_999m,
            },
            Right with
            {
                Amount = 0.0000010m,
            },
            Right with
            {
                EffectiveTo = Right.EffectiveFrom,
            },
            Right with
            {
                Measure = "lonely-less",
            },
            Right with
            {
                PriceYear = "2013",
            },
            Right with
            {
                PriceYear = "2013-14",
            },
            Right with
            {
                PriceYear = "1999-00",
            },
            Right with
            {
                ConfidenceGrade = 1,
            },
            Right with
            {
                ConfidenceGrade = 6,
            },
            Right with
            {
                Low = 8m,
                High = 8m,
            },
            Right with
            {
                Low = 7m,
                High = 9m,
                Distribution = Distribution.Uniform,
            },
        ];
        Assert.All(drafts, draft => Assert.Empty(draft.Validate(Catalogue).Problems));
    }

    [Theory]
    [InlineData("13")]
    [InlineData("2013-2014")]
    [InlineData("2013/14")]
    [InlineData("2013-13")]
    [InlineData("201٣")]
    [InlineData("2013-1x")]
    public void A_price_year_is_a_calendar_or_a_financial_year(string text) => Assert.False(PriceYear.IsValid(text));

    [Fact]
    public void Whatever_is_required_is_asked_for_at_once() =>
        Assert.Equal(
            ["/measure", "/basis", "/amount", "/effectiveFrom", "/source"],
            new RateDraft().Validate(Catalogue).Problems.Select(problem => problem.Pointer)
        );

    [Fact]
    public void An_amount_below_anything_is_refused_and_no_exception() =>
        Assert.Equal(
            [("amount_must_not_be_negative", "/amount")],
            ProblemCodes.Found((Right with { Amount = decimal.MinValue }).Validate(Catalogue))
        );

    [Fact]
    public void All_problems_come_at_once_in_the_order_of_the_members()
    {
        var draft = Right with
        {
            Measure = "nope",
            Basis = null,
            Amount = 1_000_000_000_000.0000001m,
            EffectiveTo = A.Day("2012-01-01"),
            PriceYear = "x",
            Source = new SourceDraft
            {
                Title = " ",
                Publisher = new string('x', 301),
                Year = 10_000,
                Url = "nowhere",
            },
            ConfidenceGrade = 0,
            Low = -1m,
            High = 1.0000001m,
        };
        Assert.Equal(
            [
                ("unknown_measure", "/measure"),
                ("member_is_required", "/basis"),
                ("amount_is_out_of_range", "/amount"),
                ("amount_has_more_than_six_decimals", "/amount"),
                ("rate_ends_before_it_starts", "/effectiveTo"),
                ("price_year_is_not_valid", "/priceYear"),
                ("member_is_required", "/source/title"),
                ("text_is_too_long", "/source/publisher"),
                ("number_is_out_of_range", "/source/year"),
                ("url_is_not_valid", "/source/url"),
                ("confidence_grade_is_outside_1_to_6", "/confidenceGrade"),
                ("amount_must_not_be_negative", "/low"),
                ("range_does_not_contain_the_amount", "/low"),
                ("amount_has_more_than_six_decimals", "/high"),
            ],
            ProblemCodes.Found(draft.Validate(Catalogue))
        );
    }

    [Fact]
    public void A_range_names_both_its_ends()
    {
        Assert.Equal([("range_is_incomplete", "/low")], ProblemCodes.Found((Right with { High = 9m }).Validate(Catalogue)));
        Assert.Equal(
            [("range_is_incomplete", "/distribution")],
            ProblemCodes.Found((Right with { Distribution = Distribution.Pert }).Validate(Catalogue))
        );
        Assert.Equal([("range_is_incomplete", "/draw")], ProblemCodes.Found((Right with { Draw = "wages" }).Validate(Catalogue)));
        Assert.Equal("wages", (Right with { Low = 7m, High = 9m, Draw = "wages" }).Validate(Catalogue).Value!.Draw);
    }
}
