using ValueLedger.Core.Amounts;
using ValueLedger.Core.Appraisals;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Statements;
using ValueLedger.Core.Statements.Sections;

namespace ValueLedger.Core.Tests.Statements;

/// <summary>What was not recorded is null with a reason, wherever it would be told; nil is told only where it is known.</summary>
public sealed class UnrecordedTests
{
    private const string Programme = StatementBook.Programme;

    private static StatementBook WithHours() =>
        new StatementBook().Rates(A.Rate("hours", Basis.Own, 8, "2013-09-01")).Entry("hours", 100).Entry("visits", 50);

    [Fact]
    public void A_statement_without_a_valued_benefit_knows_no_net_value_and_no_ratio_of_benefits()
    {
        var statement = WithHours()
            .Entry("coordinator", 1000, party: "council")
            .Prepare(StatementBook.Draft() with { Simulation = StatementBook.Simulation(), CompareBases = [Basis.Own] });
        var results = statement.Results;
        Assert.Equal((null, null, null), (results.Npsv, results.PresentValueBenefits, results.PresentValueFiscalBenefits));
        Assert.Equal((1000m, 1800m), (results.PresentValueAgencyCost, results.PresentValueFullSocialCost));
        Assert.All([.. RatiosOf(results.Ratios), results.AgencyReturn["council"]], IsUnknown);
        Assert.Equal((null, UndefinedReason.NoBenefitIsValued), (results.PaybackMonths, results.PaybackUndefinedReason));
        Assert.NotEmpty(results.SwitchingValues);
        Assert.All(
            results.SwitchingValues,
            value => Assert.Equal((null, UndefinedReason.NoBenefitIsValued), (value.Value, value.UndefinedReason))
        );
        Assert.All(
            [statement.Bases[0].Figures, .. statement.Evidence.AndBetter.Select(part => part.Figures)],
            figures =>
            {
                Assert.Equal(
                    (null, null, UndefinedReason.NoBenefitIsValued),
                    (figures.Npsv, figures.PresentValueBenefits, figures.BenefitsUndefinedReason)
                );
                Assert.All(RatiosOf(figures.Ratios), IsUnknown);
            }
        );
        Assert.Equal(
            (null, null, UndefinedReason.NoBenefitIsValued),
            (statement.Uncertainty!.Npsv, statement.Uncertainty.ProbabilityNpsvAboveZero, statement.Uncertainty.NpsvUndefinedReason)
        );
        Assert.Empty(statement.Uncertainty.Tornado);
        Assert.All(
            [statement.PayerGainer.Total, .. statement.PayerGainer.Lines],
            amounts => Assert.Equal((null, null, null), (amounts.Gain, amounts.Net, amounts.Social))
        );
        Assert.Equal((null, null), (statement.Outcomes.Benefits.Total.PresentValue, statement.Outcomes.Benefits.Rounding.PresentValue));
        Assert.Contains(StatementFlag.NoBenefitIsValued, statement.Flags);
    }

    [Fact]
    public void A_benefit_that_is_recorded_and_not_mapped_or_mapped_and_not_recorded_or_without_worth_is_none_that_is_valued()
    {
        var worthless = StatementBook.Line() with { UnitValue = null };
        Assert.All(
            [
                WithHours().Entry("lonely-less", 40),
                WithHours().Map(Programme, StatementBook.Line()),
                WithHours().Entry("lonely-less", 40).Map(Programme, worthless),
            ],
            book =>
                Assert.Equal(
                    (null, UndefinedReason.NoBenefitIsValued),
                    (book.Prepare().Results.Npsv, book.Prepare().Results.Ratios.BenefitCostRatio.UndefinedReason)
                )
        );
        var nil = WithHours().Entry("lonely-less", 0).Map(Programme, StatementBook.Line()).Prepare().Results;
        Assert.Equal((0m, -800m), (nil.PresentValueBenefits, nil.Npsv));
    }

    [Fact]
    public void Agency_cost_of_which_nothing_was_recorded_or_nothing_has_a_value_is_not_known()
    {
        var without = WithHours().Entry("lonely-less", 40).Map(Programme, StatementBook.Line()).Prepare();
        Assert.Equal(
            (null, null, null, null),
            (
                without.Costs.Total.Agency,
                without.PublicCosts.Total.Real,
                without.Costs.Lines[0].FullSocial,
                without.Results.PresentValueAgencyCost
            )
        );
        Assert.Equal(
            (null, UndefinedReason.NoPublicInputRecorded),
            (without.Results.PaybackMonths, without.Results.PaybackUndefinedReason)
        );
        var perPound = without.Results.Ratios.BenefitPerAgencyPound;
        Assert.Equal(
            (null, null, UndefinedReason.NoPublicInputRecorded, 28_030.434783m),
            (perPound.Value, perPound.Denominator, perPound.UndefinedReason, perPound.Numerator)
        );
        Assert.Equal(27_230.43m, without.Results.Npsv);
        Assert.All(without.Evidence.Lines, line => Assert.Null(line.AgencyCost));
        Assert.Equal(UndefinedReason.NoPublicInputRecorded, without.Bases[0].Figures.AgencyCostUndefinedReason);

        var unvalued = WithHours().Entry("staff-days", 3).Entry("lonely-less", 40).Map(Programme, StatementBook.Line()).Prepare();
        Assert.Equal(
            (null, UndefinedReason.NoPublicInputIsValued),
            (unvalued.Costs.Total.Agency, unvalued.Results.AgencyCostUndefinedReason)
        );
        Assert.Equal(UndefinedReason.AnInputIsUnvalued, unvalued.Results.PaybackUndefinedReason);
    }

    [Fact]
    public void Citizens_days_without_a_rate_are_worth_nothing_that_is_known_and_no_nil()
    {
        var statement = new StatementBook().Entry("volunteer-days", 30).Entry("coordinator", 10).Prepare();
        Assert.Equal(
            (null, null, true),
            (statement.CitizenInputs.Total.Value, statement.Bases[0].Figures.CitizenInputs, statement.Costs.Partial)
        );
        Assert.Equal((0m, 0m), (statement.PartnerInputs.Total.Value, statement.Bases[0].Figures.PartnerInputs));
    }

    [Fact]
    public void A_prior_period_before_anything_was_recorded_is_none()
    {
        var begun = WithHours().Prepare();
        Assert.Equal((null, ComparativesGap.NothingRecordedThen), (begun.Comparatives, begun.ComparativesUndefinedReason));
        var later = WithHours().Entry("hours", 1, "2023-12-31").Prepare();
        Assert.Null(later.ComparativesUndefinedReason);
        Assert.Equal(
            (1m, null, null),
            (later.Comparatives!.Figures.CitizenHours, later.Comparatives.Figures.Npsv, later.Comparatives.Figures.AgencyCost)
        );
        var gap = WithHours().Entry("hours", 1, "2020-12-31").Prepare();
        Assert.Equal(0m, gap.Comparatives!.Figures.CitizenHours);
    }

    [Fact]
    public void Benefits_that_no_entry_attests_so_well_are_not_known_and_costs_stay()
    {
        var statement = new StatementBook()
            .Entry("coordinator", 1000, grade: EvidenceGrade.SelfReported)
            .Entry("lonely-less", 40, grade: EvidenceGrade.SystemRecorded)
            .Map(Programme, StatementBook.Line())
            .Prepare();
        Assert.Equal<decimal?>([27_030.43m, 27_030.43m, 27_030.43m, null], statement.Evidence.AndBetter.Select(part => part.Figures.Npsv));
        Assert.Equal<decimal?>([1000m, 1000m, 1000m, 1000m], statement.Evidence.AndBetter.Select(part => part.Figures.AgencyCost));
        Assert.Equal(28.030435m, statement.Evidence.AndBetter[2].Figures.Ratios.BenefitCostRatio.Value);
    }

    [Fact]
    public void Time_that_was_not_recorded_is_no_time_that_mobilisation_brought_nothing_of()
    {
        var ratio = new StatementBook().Entry("coordinator", 1000).Prepare().Results.VolunteerInvestmentAndValue.Ratio;
        Assert.Equal(
            (null, null, 1000m, UndefinedReason.NoCitizenTimeRecorded),
            (ratio.Value, ratio.Numerator, ratio.Denominator, ratio.UndefinedReason)
        );
    }

    private static IReadOnlyList<Ratio> RatiosOf(MeasuresOfMerit ratios) =>
        [
            ratios.BenefitCostRatio,
            ratios.BenefitPerAgencyPound,
            ratios.BenefitCostRatioPublic,
            ratios.FiscalReturn,
            ratios.SocialReturnOnInvestment,
        ];

    private static void IsUnknown(Ratio ratio) =>
        Assert.Equal((null, null, UndefinedReason.NoBenefitIsValued), (ratio.Value, ratio.Numerator, ratio.UndefinedReason));
}
