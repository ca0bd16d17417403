using ValueLedger.Core.Amounts;
using ValueLedger.Core.Appraisals;
using ValueLedger.Core.Rates;
using ValueLedger.Core.Statements;

namespace ValueLedger.Core.Tests.Statements;

/// <summary>A figure of several programmes is made of what belongs together.</summary>
public sealed class SeveralProgrammesTests
{
    private const string One = StatementBook.Programme;
    private const string Other = "choir";

    private static readonly StatementDraft Both = StatementBook.Draft() with { Programmes = [One, Other] };

    [Fact]
    public void A_unit_costs_what_the_programmes_that_made_it_cost()
    {
        var statement = new StatementBook()
            .Entry("coordinator", 100)
            .Entry("visits", 50)
            .Entry("coordinator", 900, programme: Other)
            .Entry("lonely-less", 10, programme: Other)
            .Map(Other, StatementBook.Line())
            .Prepare(Both);
        Assert.Equal([One], statement.Outputs[0].Programmes);
        Assert.Equal(
            (2m, 2m, false),
            (statement.Outputs[0].AgencyCostPerUnit, statement.Outputs[0].FullCostPerUnit, statement.Outputs[0].Partial)
        );
        Assert.Equal((90m, 1000m), (Assert.Single(statement.Results.CostPerOutcome).AgencyGross, statement.Costs.Total.Agency));
        Assert.Equal([One, Other], statement.PublicCosts.Lines.Select(line => line.Programme));
    }

    [Fact]
    public void A_unit_cost_is_partial_where_one_of_those_programmes_recorded_no_public_input()
    {
        var statement = new StatementBook()
            .Entry("coordinator", 100)
            .Entry("visits", 50)
            .Entry("visits", 50, programme: Other)
            .Prepare(Both);
        Assert.Equal(
            (1m, true, true),
            (statement.Outputs[0].AgencyCostPerUnit, statement.Outputs[0].AgencyCostPartial, statement.Outputs[0].FullCostPartial)
        );
        Assert.Equal([Other], statement.Notes.WithoutPublicInput);
        Assert.Contains(StatementFlag.NoPublicInputRecorded, statement.Flags);
    }

    [Fact]
    public void An_unvalued_hour_of_one_programme_makes_no_unit_cost_of_another_partial()
    {
        var statement = new StatementBook()
            .Entry("coordinator", 100)
            .Entry("visits", 50)
            .Entry("hours", 1, programme: Other)
            .Entry("coordinator", 1, programme: Other)
            .Prepare(Both);
        Assert.False(statement.Outputs[0].Partial);
        var own = new StatementBook().Entry("coordinator", 100).Entry("visits", 50).Entry("hours", 1).Prepare();
        Assert.Equal((false, true), (own.Outputs[0].AgencyCostPartial, own.Outputs[0].FullCostPartial));
    }

    [Fact]
    public void Citizens_time_of_a_programme_without_mobilisation_stands_over_nobody_elses()
    {
        var book = new StatementBook()
            .Rates(A.Rate("hours", Basis.ReplacementCost, 10, "2013-09-01"))
            .Entry("hours", 44.5m)
            .Entry("coordinator", 1000)
            .Entry("hours", 445.5m, programme: Other);
        var ratio = book.Prepare(Both).Results.VolunteerInvestmentAndValue.Ratio;
        Assert.Equal((0.445m, 445m, true), (ratio.Value, ratio.Numerator, ratio.Partial));
        Assert.False(book.Prepare().Results.VolunteerInvestmentAndValue.Ratio.Partial);
    }

    [Fact]
    public void Benefits_of_a_programme_without_public_input_make_no_agency_pound_of_another_go_further()
    {
        var fiscal = StatementBook.Line() with { Category = BenefitCategory.Fiscal, Cashability = 1m };
        var book = new StatementBook()
            .Entry("coordinator", 1000, party: "council")
            .Entry("lonely-less", 1)
            .Map(One, fiscal)
            .Entry("lonely-less", 40, programme: Other)
            .Map(Other, fiscal);
        var (alone, together) = (book.Prepare().Results, book.Prepare(Both).Results);
        Assert.All(
            [
                (alone.Ratios.BenefitPerAgencyPound, together.Ratios.BenefitPerAgencyPound),
                (alone.Ratios.FiscalReturn, together.Ratios.FiscalReturn),
            ],
            pair =>
            {
                Assert.Equal((pair.Item1.Value, pair.Item1.Numerator), (pair.Item2.Value, pair.Item2.Numerator));
                Assert.Equal((false, true), (pair.Item1.Partial, pair.Item2.Partial));
            }
        );
        Assert.Equal((alone.PaybackMonths, alone.PaybackUndefinedReason), (together.PaybackMonths, together.PaybackUndefinedReason));
        Assert.True(together.Npsv > alone.Npsv);
        var drawn = book.Prepare(Both with { Simulation = StatementBook.Simulation() }).Uncertainty!;
        Assert.Equal(
            (together.Ratios.FiscalReturn.Value, together.Ratios.BenefitPerAgencyPound.Value),
            (drawn.Ratios.FiscalReturn.P50, drawn.Ratios.BenefitPerAgencyPound.P50)
        );
    }

    /// <summary>20 people, less a quarter and a tenth, at 700, and half of it a year later: 14,015.22; less 10 hours at 4.</summary>
    [Fact]
    public void The_public_ratio_leaves_out_the_hours_of_a_programme_without_public_input_with_its_benefits()
    {
        var book = new StatementBook()
            .Rates(A.Rate("hours", Basis.Own, 4, "2024-01-01"))
            .Entry("coordinator", 1000, party: "council")
            .Entry("hours", 10)
            .Entry("lonely-less", 20)
            .Map(One, StatementBook.Line())
            .Entry("hours", 500, programme: Other);
        var (alone, together) = (book.Prepare().Results.Ratios, book.Prepare(Both).Results.Ratios);
        var (one, both) = (alone.BenefitCostRatioPublic, together.BenefitCostRatioPublic);
        Assert.Equal((13975.217391m, 1000m, 13.975217m), (one.Numerator, one.Denominator, one.Value));
        Assert.Equal((one.Value, one.Numerator), (both.Value, both.Numerator));
        Assert.Equal((false, true, Side.TooHigh), (one.Partial, both.Partial, both.Errs));
        var drawn = book.Prepare(Both with { Simulation = StatementBook.Simulation() }).Uncertainty!;
        Assert.Equal(one.Value, drawn.Ratios.BenefitCostRatioPublic.Mean);
    }

    [Fact]
    public void Where_only_programmes_without_public_input_have_benefits_none_belongs_beside_agency_cost()
    {
        var results = new StatementBook()
            .Entry("coordinator", 1000)
            .Entry("lonely-less", 40, programme: Other)
            .Map(Other, StatementBook.Line())
            .Prepare(Both)
            .Results;
        Assert.Equal(
            (null, UndefinedReason.NoBenefitIsValued),
            (results.Ratios.BenefitPerAgencyPound.Value, results.Ratios.BenefitPerAgencyPound.UndefinedReason)
        );
        Assert.NotNull(results.Ratios.BenefitCostRatio.Value);
    }
}
