using ValueLedger.Core.Amounts;
using ValueLedger.Core.Appraisals;
using ValueLedger.Core.Impact;
using ValueLedger.Core.Rates;
using ValueLedger.Core.Statements;
using ValueLedger.Core.Statements.Notes;
using ValueLedger.Core.Wire;

namespace ValueLedger.Core.Tests.Statements;

/// <summary>What an impact map says is brought about and nobody recorded is left out, and whatever leaves it out says so.</summary>
public sealed class HalfAMapTests
{
    private const string Programme = StatementBook.Programme;

    private static StatementBook Book => new StatementBook().Entry("coordinator", 6000, party: "council").Entry("lonely-less", 40);

    private static ImpactLineDraft Other(BenefitCategory category) =>
        StatementBook.Line("casualties") with
        {
            Code = "fewer-casualties",
            Category = category,
            Party = "council",
        };

    [Theory]
    [InlineData(BenefitCategory.Social, false)]
    [InlineData(BenefitCategory.Fiscal, true)]
    public void Half_a_map_recorded_is_partial(BenefitCategory category, bool isFiscal)
    {
        var statement = Book.Map(Programme, StatementBook.Line(), Other(category)).Prepare();
        var ratios = statement.Results.Ratios;
        Assert.Equal(
            (true, true, true, isFiscal),
            (
                ratios.BenefitCostRatio.Partial,
                ratios.BenefitPerAgencyPound.Partial,
                ratios.SocialReturnOnInvestment.Partial,
                ratios.FiscalReturn.Partial
            )
        );
        Assert.Equal(isFiscal, statement.Results.AgencyReturn["council"].Partial);
        Assert.Equal((28_030.43m, 4.671739m), (statement.Results.PresentValueBenefits, ratios.BenefitCostRatio.Value));
        Assert.Equal(["benefit-2"], statement.Results.Missing);
        Assert.Equal(["benefit-2"], statement.Evidence.AndBetter[0].Figures.Missing);
        Assert.True(statement.Evidence.AndBetter[0].Figures.Ratios.BenefitCostRatio.Partial);
    }

    [Fact]
    public void A_map_recorded_as_a_whole_is_not_partial_even_where_nothing_changed()
    {
        var statement = Book.Entry("casualties", 0)
            .Span("casualties", "2024-01-01", "2024-12-30")
            .Map(Programme, StatementBook.Line(), Other(BenefitCategory.Fiscal))
            .Prepare();
        Assert.False(statement.Results.Ratios.BenefitCostRatio.Partial);
        Assert.False(statement.Results.Ratios.FiscalReturn.Partial);
        Assert.Empty(statement.Results.Missing);
    }

    [Fact]
    public void Money_that_only_changes_hands_leaves_no_ratio_partial()
    {
        var statement = Book.Map(Programme, StatementBook.Line(), Other(BenefitCategory.Social) with { Transfer = true }).Prepare();
        Assert.False(statement.Results.Ratios.BenefitCostRatio.Partial);
        Assert.Equal(["transfer-1"], statement.Results.Missing);
    }

    [Theory]
    [InlineData(Bound.LessThan, Bound.Exact, Bound.LessThan)]
    [InlineData(Bound.About, Bound.MoreThan, Bound.About)]
    public void What_a_unit_costs_is_a_bound_as_the_rates_are(Bound ofHours, Bound ofStaff, Bound full)
    {
        var statement = new StatementBook()
            .Rates(
                A.Rate("hours", Basis.Own, 10, "2024-01-01") with
                {
                    Bound = ofHours,
                },
                A.Rate("staff-days", Basis.ActualCost, 200, "2024-01-01") with
                {
                    Unit = "day",
                    Bound = ofStaff,
                }
            )
            .Entry("hours", 10)
            .Entry("staff-days", 1)
            .Entry("visits", 4)
            .Entry("lonely-less", 40)
            .Map(Programme, StatementBook.Line())
            .Prepare();
        var (output, outcome) = (statement.Outputs[0], Assert.Single(statement.Results.CostPerOutcome));
        Assert.Equal(
            (50m, 75m, ofStaff, full),
            (output.AgencyCostPerUnit, output.FullCostPerUnit, output.AgencyCostBound, output.FullCostBound)
        );
        Assert.Equal((ofStaff, full), (statement.Results.CostPerOutput[0].AgencyBound, statement.Results.CostPerOutput[0].FullBound));
        Assert.Equal((5m, 7.5m, ofStaff, full), (outcome.AgencyGross, outcome.FullGross, outcome.AgencyBound, outcome.FullBound));
    }

    [Theory]
    [InlineData("1990", true)]
    [InlineData("2023", true)]
    [InlineData("2022-23", true)]
    [InlineData("2023-24", false)]
    [InlineData("2024", false)]
    [InlineData("2025", true)]
    [InlineData(null, false)]
    public void A_unit_value_of_another_year_is_not_in_prices_of_the_day(string? year, bool isOfAnother)
    {
        var line = StatementBook.Line() with
        {
            UnitValue = new UnitValueDraft
            {
                Amount = 700m,
                PriceYear = year,
                Source = "Made",
            },
        };
        var statement = Book.Map(Programme, line).Prepare();
        Assert.Equal(
            (!isOfAnother, isOfAnother),
            (statement.Flags.Contains(StatementFlag.PricesOfTheDay), statement.Flags.Contains(StatementFlag.PricesOfDifferentYears))
        );
        Assert.Equal(
            (!isOfAnother, isOfAnother),
            (
                statement.Results.Flags.Contains(AppraisalFlag.PricesOfTheDay),
                statement.Results.Flags.Contains(AppraisalFlag.PricesOfDifferentYears)
            )
        );
    }

    [Theory]
    [InlineData("2014", true)]
    [InlineData("2024-25", false)]
    public void Nor_is_a_rate(string year, bool isOfAnother)
    {
        var statement = new StatementBook()
            .Rates(A.Rate("hours", Basis.Own, 10, "2024-01-01") with { PriceYear = year })
            .Entry("hours", 10)
            .Prepare();
        Assert.Equal(
            (!isOfAnother, isOfAnother),
            (statement.Flags.Contains(StatementFlag.PricesOfTheDay), statement.Flags.Contains(StatementFlag.PricesOfDifferentYears))
        );
        var deflated = new StatementBook()
            .Rates(A.Rate("hours", Basis.Own, 10, "2024-01-01") with { PriceYear = "2014" })
            .Entry("hours", 10)
            .Prepare(StatementBook.Draft() with { BaseYear = "2024" });
        Assert.DoesNotContain(StatementFlag.PricesOfDifferentYears, deflated.Flags);
    }

    [Fact]
    public void A_span_that_ends_after_the_period_is_told_of_and_none_that_ends_on_its_last_day()
    {
        var later = Book.Span("hours", "2024-12-20", "2025-01-05").Prepare();
        Assert.Equal(
            [
                new SpanNote(
                    "hours",
                    BeginsBeforeThePeriod: false,
                    BeginsBeforeItsYear: false,
                    SpansARateChange: false,
                    EndsAfterThePeriod: true
                ),
            ],
            later.Notes.Spans
        );
        Assert.Contains(StatementFlag.EndsAfterThePeriod, later.Flags);
        Assert.Empty(Book.Span("hours", "2024-12-20", "2024-12-31").Prepare().Notes.Spans);
        var longer = Book.Span("visits", "2023-12-20", "2025-01-05").Prepare();
        Assert.Equal(
            (true, false),
            (longer.Flags.Contains(StatementFlag.EndsAfterThePeriod), longer.Flags.Contains(StatementFlag.BeginsBeforeThePeriod))
        );
    }

    [Fact]
    public void What_is_to_be_known_of_the_results_stands_on_top()
    {
        var silent = StatementBook.Line() with
        {
            Deadweight = null,
            AttributionToOthers = null,
            DropOff = null,
            Category = BenefitCategory.Fiscal,
        };
        var statement = Book.Map(
                Programme,
                silent with
                {
                    UnitValue = new UnitValueDraft { Amount = 70_000m, Source = "Made" },
                }
            )
            .Prepare();
        Assert.Equal(
            [
                StatementFlag.BaselineIsAssumedToBeZero,
                StatementFlag.NoDeadweight,
                StatementFlag.NothingAttributedToOthers,
                StatementFlag.NoDropOff,
                StatementFlag.CashabilityIsAssumed,
                StatementFlag.RatioIsUnusuallyHigh,
            ],
            statement.Flags.Except([StatementFlag.AssumptionIsSilent, StatementFlag.PricesOfTheDay])
        );
        var quiet = Book.Map(
                Programme,
                StatementBook.Line() with
                {
                    Baseline = new BaselineDraft { Quantity = 0m, Source = "Nobody was" },
                }
            )
            .Prepare();
        Assert.Equal([StatementFlag.PricesOfTheDay], quiet.Flags);
    }

    [Fact]
    public void Every_flag_of_results_has_one_of_the_statement_and_flags_stand_in_their_order()
    {
        var words = Enum.GetValues<StatementFlag>().Select(WireEnum.Word).ToHashSet(StringComparer.Ordinal);
        Assert.All(
            Enum.GetValues<AppraisalFlag>().Where(flag => flag != AppraisalFlag.UnvaluedInputLeftOut),
            flag => Assert.Contains(WireEnum.Word(flag), words)
        );
        var statement = new StatementBook()
            .Entry("volunteer-days", 1)
            .Entry("lonely-less", 40)
            .Map(Programme, StatementBook.Line())
            .Prepare();
        Assert.Equal(statement.Flags.Order(), statement.Flags);
    }
}
