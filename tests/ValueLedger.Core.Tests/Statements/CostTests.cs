using ValueLedger.Core.Amounts;
using ValueLedger.Core.Appraisals;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Rates;
using ValueLedger.Core.Statements;
using ValueLedger.Core.Statements.Notes;
using ValueLedger.Core.Summaries;

namespace ValueLedger.Core.Tests.Statements;

public sealed class CostTests
{
    private static StatementBook Befriending() =>
        new StatementBook()
            .Rates(A.Rate("hours", Basis.OpportunityCost, 4, "2024-01-01"), A.Rate("hours", Basis.ReplacementCost, 12, "2024-01-01"))
            .Entry("hours", 1000)
            .Entry("coordinator", 6000, party: "council")
            .Entry("visits", 500)
            .Entry("lonely-less", 40);

    private static StatementDraft OnOpportunityCost() => StatementBook.Draft() with { Basis = Basis.OpportunityCost };

    [Fact]
    public void Agency_cost_and_full_social_cost_stand_side_by_side_with_their_unit_costs()
    {
        var statement = Befriending().Map(StatementBook.Programme, StatementBook.Line()).Prepare(OnOpportunityCost());
        Assert.Equal((6000m, 10_000m), (statement.Costs.Total.Agency, statement.Costs.Total.FullSocial));
        Assert.Equal((12m, 20m), (statement.Outputs[0].AgencyCostPerUnit, statement.Outputs[0].FullCostPerUnit));
        var outcome = Assert.Single(statement.Results.CostPerOutcome);
        Assert.Equal((222.2222m, 370.3704m, 150m, 250m), (outcome.Agency, outcome.Full, outcome.AgencyGross, outcome.FullGross));
    }

    [Fact]
    public void Inputs_whose_rates_name_one_draw_are_drawn_together_and_others_by_the_id_of_their_rate()
    {
        var hours = A.Rate("hours", Basis.Own, 8, "2024-01-01") with { Low = 6, High = 10, Draw = "wages" };
        var charity = A.Rate("charity-hours", Basis.ActualCost, 12, "2024-01-01") with { Low = 11, High = 15, Draw = "wages" };
        var book = new StatementBook()
            .Rates(hours, charity)
            .Entry("hours", 100)
            .Entry("charity-hours", 10)
            .Entry("lonely-less", 40)
            .Map(StatementBook.Programme, StatementBook.Line());
        var draft = StatementBook.Draft() with { Simulation = StatementBook.Simulation() };
        var together = Assert.Single(book.Prepare(draft).Uncertainty!.Tornado);
        Assert.Equal(("wages", 27_320.43m, 26_880.43m), (together.Draw, together.Low, together.High));
        Assert.Equal(["citizen-1", "partner-1"], together.Figures.Select(figure => figure.Line).Order(StringComparer.Ordinal));

        var apart = new StatementBook()
            .Rates(hours, charity with { Draw = null })
            .Entry("hours", 100)
            .Entry("charity-hours", 10)
            .Entry("lonely-less", 40)
            .Map(StatementBook.Programme, StatementBook.Line())
            .Prepare(draft);
        Assert.Equal(["wages", apart.PartnerInputs.Lines[0].Rate], apart.Uncertainty!.Tornado.Select(bar => bar.Draw));
        Assert.Equal(["wages", apart.PartnerInputs.Lines[0].Rate], apart.Notes.Rates.Select(rate => rate.Draw));
    }

    [Fact]
    public void Where_no_public_input_was_recorded_agency_cost_is_unrecorded_and_not_nil()
    {
        var statement = new StatementBook()
            .Rates(A.Rate("hours", Basis.Own, 8, "2013-09-01"))
            .Entry("hours", 14_076)
            .Entry("visits", 44_910)
            .Prepare();
        Assert.Equal(112_608m, statement.Costs.Total.FullSocial);
        Assert.Equal(
            (null, 2.5074m, UnitCostGap.NoPublicInputRecorded),
            (statement.Outputs[0].AgencyCostPerUnit, statement.Outputs[0].FullCostPerUnit, statement.Outputs[0].UndefinedReason)
        );
        Assert.Equal(
            [
                StatementFlag.NoPublicInputRecorded,
                StatementFlag.NoOutcomeRecorded,
                StatementFlag.NoBenefitIsValued,
                StatementFlag.PricesOfTheDay,
            ],
            statement.Flags
        );
        Assert.Equal(UndefinedReason.NoBenefitIsValued, statement.Results.Ratios.BenefitPerAgencyPound.UndefinedReason);
    }

    [Fact]
    public void Every_rate_in_force_has_a_line_of_its_own_and_a_note_that_says_where_it_is_used()
    {
        var book = new StatementBook().Rates(
            A.Rate("hours", Basis.MinimumWage, 6.50m, "2014-10-01"),
            A.Rate("hours", Basis.MinimumWage, 6.70m, "2024-07-01")
        );
        var statement = book.Entry("hours", 10, "2024-06-30")
            .Entry("hours", 10, "2024-07-01")
            .Prepare(StatementBook.Draft() with { Basis = Basis.MinimumWage });
        Assert.Equal(
            [("citizen-1", 65.00m), ("citizen-2", 67.00m)],
            statement.CitizenInputs.Lines.Select(line => (line.Line, line.Value!.Value))
        );
        Assert.Equal(132m, statement.CitizenInputs.Total.Value);
        Assert.Equal(statement.CitizenInputs.Lines.Select(line => line.Rate), statement.Notes.Rates.Select(rate => (string?)rate.Id));
        Assert.Equal(["citizen-1", "minimum-wage-citizen-1"], statement.Notes.Rates[0].UsedBy);
    }

    [Fact]
    public void Notes_say_what_the_codes_of_lines_and_of_what_is_left_out_stand_for()
    {
        var notes = Befriending()
            .Map(StatementBook.Programme, StatementBook.Line())
            .Span("charity-hours", "2023-12-01", "2024-01-31")
            .Prepare(OnOpportunityCost())
            .Notes;
        Assert.Equal(["charity-hours", "coordinator", "hours", "lonely-less", "visits"], notes.Measures.Select(measure => measure.Code));
        Assert.Equal(
            (MeasureClass.PublicStaffTime, "GBP", true),
            (notes.Measures[1].Class, notes.Measures[1].Unit, notes.Measures[1].Mobilisation)
        );
        Assert.Equal(["council", "members"], notes.Parties.Select(party => party.Code));
    }

    [Fact]
    public void A_span_over_which_the_rate_of_any_basis_shown_changes_is_noted()
    {
        var book = new StatementBook()
            .Rates(
                A.Rate("hours", Basis.Own, 8, "2013-09-01"),
                A.Rate("hours", Basis.MinimumWage, 6.50m, "2013-10-01"),
                A.Rate("hours", Basis.MinimumWage, 6.70m, "2024-06-30")
            )
            .Entry("hours", 10)
            .Span("hours", "2024-06-01", "2024-06-30");
        var onOwn = StatementBook.Draft() with { Basis = Basis.Own };
        Assert.Empty(book.Prepare(onOwn).Notes.Spans);
        var beside = book.Prepare(onOwn with { CompareBases = [Basis.MinimumWage] });
        Assert.Equal(
            [
                new SpanNote(
                    "hours",
                    BeginsBeforeThePeriod: false,
                    BeginsBeforeItsYear: false,
                    SpansARateChange: true,
                    EndsAfterThePeriod: false
                ),
            ],
            beside.Notes.Spans
        );
        Assert.Contains(StatementFlag.SpansARateChange, beside.Flags);
        Assert.NotEmpty(book.Rates(A.Rate("hours", Basis.ReplacementCost, 12, "2024-06-15")).Prepare(onOwn).Notes.Spans);
    }

    [Fact]
    public void A_rate_of_a_compared_basis_that_cannot_be_stated_in_prices_of_the_base_year_is_refused()
    {
        var book = new StatementBook()
            .Entry("hours", 10)
            .Rates(
                A.Rate("hours", Basis.Own, 8, "2013-09-01") with
                {
                    PriceYear = "2024",
                },
                A.Rate("hours", Basis.MinimumWage, 6.50m, "2013-10-01") with
                {
                    PriceYear = "2013-14",
                }
            );
        var draft = StatementBook.Draft() with { Basis = Basis.Own, BaseYear = "2024" };
        Assert.Empty(book.Decide(draft).Problems);
        Assert.Equal(
            ["price_year_not_in_series /baseYear"],
            book.Decide(draft with { CompareBases = [Basis.MinimumWage] })
                .Problems.Select(problem => $"{problem.Code.Name} {problem.Pointer}")
        );
    }

    [Fact]
    public void A_replacement_cost_that_nobody_asked_for_and_that_cannot_be_stated_in_prices_of_the_base_year_is_unvalued()
    {
        var book = new StatementBook()
            .Entry("hours", 10)
            .Rates(
                A.Rate("hours", Basis.Own, 8, "2013-09-01") with
                {
                    PriceYear = "2024",
                },
                A.Rate("hours", Basis.ReplacementCost, 12, "2013-10-01") with
                {
                    PriceYear = "2013-14",
                }
            );
        var value = book.Prepare(StatementBook.Draft() with { Basis = Basis.Own, BaseYear = "2024" }).Results.VolunteerInvestmentAndValue;
        Assert.Equal(
            (null, UnvaluedReason.PriceYearNotInSeries),
            (value.CitizenTime.Lines[0].Value, value.CitizenTime.Lines[0].UnvaluedReason!.Value)
        );
        Assert.Equal(UndefinedReason.AnInputIsUnvalued, value.Ratio.UndefinedReason);
    }

    [Fact]
    public void A_quantity_without_a_rate_is_left_out_said_and_never_nothing()
    {
        var statement = Befriending().Entry("charity-hours", 3).Prepare(OnOpportunityCost());
        Assert.Equal(["partner-1"], statement.Costs.Missing);
        Assert.True(statement.Costs.Partial && statement.Outputs[0].Partial && statement.Results.Ratios.BenefitCostRatio.Partial);
        Assert.Null(statement.PartnerInputs.Lines[0].Value);
        Assert.Equal(
            [("partner-1", 3m, UnvaluedReason.NoRate), ("recorded-1", 40m, UnvaluedReason.OutcomeIsValuedNet)],
            statement.Notes.Unvalued.Select(note => (note.Line, note.Quantity, note.Reason))
        );
        Assert.Equal(
            [
                StatementFlag.NoBenefitIsValued,
                StatementFlag.UnvaluedQuantityLeftOut,
                StatementFlag.UnvaluedOutcomeLeftOut,
                StatementFlag.PricesOfTheDay,
            ],
            statement.Flags
        );
    }

    [Fact]
    public void Rounded_lines_cast_by_the_line_rounding()
    {
        var statement = new StatementBook()
            .Rates(A.Rate("hours", Basis.Own, 6.70m, "2024-01-01"))
            .Entry("hours", 0.25m, party: "council")
            .Entry("hours", 0.25m, party: "members")
            .Entry("hours", 0.25m)
            .Prepare();
        Assert.Equal([1.68m, 1.68m, 1.68m], statement.CitizenInputs.Lines.Select(line => line.Value!.Value));
        Assert.Equal((-0.01m, 5.03m), (statement.CitizenInputs.Rounding.Value, statement.CitizenInputs.Total.Value));
        Assert.Equal((-0.01m, 5.03m), (statement.PayerGainer.Rounding.Cost, statement.PayerGainer.Total.Cost));
    }

    [Fact]
    public void With_a_base_year_inputs_are_stated_in_its_prices_each_price_year_on_a_line_of_its_own()
    {
        var book = new StatementBook().Entry("coordinator", 100, "2023-12-31").Entry("coordinator", 100, "2024-01-01");
        var statement = book.Prepare(
            StatementBook.Draft() with
            {
                From = A.Day("2023-12-01"),
                To = A.Day("2024-01-31"),
                BaseYear = "2024",
            }
        );
        Assert.Equal(
            [("2023", 100.00m, 103.90m), ("2024", 100.00m, 100.00m)],
            statement.PublicCosts.Lines.Select(line => (line.PriceYear!, line.Value!.Value, line.Real!.Value))
        );
        Assert.Equal(203.90m, statement.Costs.Total.Agency);
        Assert.Equal([("2023", 96.2507m), ("2024", 100m)], statement.Notes.Deflator!.Index.Select(year => (year.Year, year.Index)));
    }

    [Fact]
    public void Citizens_time_over_mobilisation_is_at_replacement_cost_whatever_the_basis()
    {
        var investment = Befriending().Prepare(OnOpportunityCost()).Results.VolunteerInvestmentAndValue;
        Assert.Equal((2m, 12_000m), (investment.Ratio.Value, investment.CitizenTime.Total.Value));
        var without = Befriending()
            .Entry("hours", 1, "2023-12-31")
            .Prepare(OnOpportunityCost() with { From = A.Day("2023-01-01") })
            .Results.VolunteerInvestmentAndValue.Ratio;
        Assert.Equal((null, UndefinedReason.AnInputIsUnvalued, true), (without.Value, without.UndefinedReason, without.Partial));
    }

    [Fact]
    public void Bases_stand_side_by_side_the_own_one_first()
    {
        var statement = Befriending()
            .Prepare(OnOpportunityCost() with { CompareBases = [Basis.ReplacementCost, Basis.OpportunityCost, Basis.ReplacementCost] });
        Assert.Equal(
            [(Basis.OpportunityCost, 10_000m), (Basis.ReplacementCost, 18_000m)],
            statement.Bases.Select(column => (column.Basis, column.Figures.FullSocialCost))
        );
        Assert.Equal("replacement-cost-citizen-1", statement.Bases[1].CitizenInputs.Lines[0].Line);
    }

    [Fact]
    public void A_period_of_no_entries_gives_an_empty_statement_that_says_so()
    {
        var statement = new StatementBook().Prepare();
        Assert.Equal([StatementFlag.NoEntries, StatementFlag.NoPublicInputRecorded, StatementFlag.PricesOfTheDay], statement.Flags);
        Assert.Equal(
            (0m, null, null, true),
            (statement.Costs.Total.FullSocial, statement.Costs.Total.Agency, statement.Results.Npsv, statement.ControlTotal.Agrees)
        );
        Assert.Empty(statement.CitizenInputs.Lines);
    }
}
