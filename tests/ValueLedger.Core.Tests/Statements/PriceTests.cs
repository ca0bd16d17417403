using ValueLedger.Core.Amounts;
using ValueLedger.Core.Appraisals;
using ValueLedger.Core.Impact;
using ValueLedger.Core.Statements;

namespace ValueLedger.Core.Tests.Statements;

/// <summary>In whose prices a statement is, by which series, and by which discount schedule.</summary>
public sealed class PriceTests
{
    private const string Calendar = "uk-gdp-deflator-calendar-2024-100-release-2025-12";
    private const string Financial = "uk-gdp-deflator-financial-2024-25-100-release-2026-03";

    /// <summary>The calendar series ends in 2024; this says what the statement of 2025 needs.</summary>
    private static readonly DeflatorDraft Own = new()
    {
        Index = new Dictionary<string, decimal> { ["2024"] = 100m, ["2025"] = 104m },
        Source = "Forecast of the finance team",
    };

    private static readonly StatementDraft Of2025 = StatementBook.Draft() with { From = A.Day("2025-01-01"), To = A.Day("2025-12-31") };

    private static StatementBook Book => new StatementBook().Entry("coordinator", 104, "2025-06-30");

    [Fact]
    public void A_statement_takes_a_deflator_of_its_own()
    {
        var statement = Book.Prepare(Of2025 with { BaseYear = "2024", Deflator = Own });
        Assert.Equal(100m, statement.Costs.Total.Agency);
        Assert.Equal(
            ("2024", (string?)null, "Forecast of the finance team"),
            (statement.Header.BaseYear, statement.Header.Deflator!.Series, statement.Header.Deflator.Source)
        );
        Assert.Equal([("2024", 100m), ("2025", 104m)], statement.Notes.Deflator!.Index.Select(year => (year.Year, year.Index)));
        Assert.Equal(ReferenceStatus.Given, statement.Notes.Deflator.Status);
    }

    [Fact]
    public void A_year_after_the_end_of_the_series_is_refused_only_where_it_is_needed()
    {
        Assert.Empty(Book.Decide(Of2025 with { BaseYear = "2025" }).Problems);
        Assert.Empty(Book.Decide(Of2025 with { BaseYear = "2031", From = A.Day("2031-01-01"), To = A.Day("2031-12-31") }).Problems);
        var rate = A.Rate("hours", Basis.Own, 8, "2020-01-01") with { PriceYear = "2020" };
        Assert.Empty(new StatementBook().Rates(rate).Entry("hours", 1, "2025-06-30").Decide(Of2025 with { BaseYear = "2024" }).Problems);
        var problem = Assert.Single(Book.Decide(Of2025 with { BaseYear = "2024" }).Problems);
        Assert.Equal(("price_year_not_in_series", "/baseYear"), (problem.Code.Name, problem.Pointer));
        Assert.Contains($"The series '{Calendar}' has no index for 2025: it has 1990 to 2024.", problem.Message, StringComparison.Ordinal);
        Assert.Contains("state an index of your own in 'deflator'", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_prior_period_that_cannot_be_stated_in_these_prices_leaves_only_the_comparison_out()
    {
        var book = Book.Entry("coordinator", 50, "2024-06-30");
        Assert.NotNull(book.Prepare(Of2025 with { BaseYear = "2024", Deflator = Own }).Comparatives);
        var alone = book.Prepare(Of2025 with { BaseYear = "2025" });
        Assert.Equal(104m, alone.Costs.Total.Agency);
        Assert.Null(alone.Comparatives);
        Assert.Contains(StatementFlag.PriorPeriodIsInOtherPrices, alone.Flags);
    }

    [Fact]
    public void Shipped_unit_costs_of_financial_years_are_deflated_by_the_shipped_series_of_financial_years()
    {
        var line = StatementBook.Line() with
        {
            UnitValue = new UnitValueDraft
            {
                Amount = 109m,
                PriceYear = "2011-12",
                Source = "Unit Cost Database v1.4",
            },
            DropOff = new AssumptionDraft { NotApplied = "one year" },
            DurationYears = 1,
        };
        var book = new StatementBook().Entry("lonely-less", 1, "2024-06-30").Map(StatementBook.Programme, line);
        var statement = book.Prepare(StatementBook.Draft() with { BaseYear = "2024-25" });
        Assert.Equal(decimal.Round(109m * 100m / 70.3261m, 2, MidpointRounding.AwayFromZero), statement.Outcomes.Benefits.Lines[0].Gross);
        Assert.Equal(Financial, statement.Notes.Deflator!.Name);
        var problem = Assert.Single(book.Decide(StatementBook.Draft() with { BaseYear = "2024" }).Problems);
        Assert.Contains(
            $"cannot be mixed. The series supplied with the product that has 2011-12 is '{Financial}'.",
            problem.Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_named_series_is_used_and_echoed()
    {
        var statement = new StatementBook()
            .Entry("coordinator", 100)
            .Prepare(
                StatementBook.Draft() with
                {
                    BaseYear = "2013",
                    Deflator = new DeflatorDraft { Series = Calendar },
                }
            );
        Assert.Equal(
            (Calendar, decimal.Round(100m * 73.4795m / 100m, 2, MidpointRounding.AwayFromZero)),
            (statement.Header.Deflator!.Series, statement.Costs.Total.Agency)
        );
        Assert.Null(
            new StatementBook().Entry("coordinator", 100).Prepare(StatementBook.Draft() with { BaseYear = "2013" }).Header.Deflator
        );
    }

    [Fact]
    public void A_wrong_deflator_or_schedule_is_refused_as_in_an_appraisal() =>
        Assert.Equal(
            ["schedule_steps_do_not_follow /schedule/steps/0/fromYear", "unknown_series /deflator/series"],
            Book.Decide(
                    Of2025 with
                    {
                        BaseYear = "2024",
                        Deflator = new DeflatorDraft { Series = "mine" },
                        Schedule = Schedule(5),
                    }
                )
                .Problems.Select(problem => $"{problem.Code.Name} {problem.Pointer}")
        );

    /// <summary>What is asked for again is what a bridge makes anew.</summary>
    [Fact]
    public void What_a_header_says_is_enough_to_ask_for_the_same_again()
    {
        var statement = Book.Entry("lonely-less", 3, "2025-06-30")
            .Map(StatementBook.Programme, StatementBook.Line())
            .Prepare(Of2025 with { BaseYear = "2024", Deflator = Own, Schedule = Schedule(1) });
        var again = StatementRequest.Again(statement, StatementBook.Catalogue);
        Assert.Equal(statement.Outcomes.Benefits.Lines[0].Years.Lines[1].Factor, again.Schedule.Factor(1));
        Assert.Equal(1m / 1.07m, again.Schedule.Factor(1));
        Assert.Equal(100m, again.Prices.Real(104m, "2025"));
        Assert.Equal((20, "Our own"), (again.Schedule.LastRatedYear, statement.Header.Schedule));
    }

    [Fact]
    public void A_benefit_that_outlasts_a_schedule_of_ones_own_is_refused()
    {
        var book = Book.Entry("lonely-less", 3, "2025-06-30")
            .Map(StatementBook.Programme, StatementBook.Line() with { DurationYears = 22 });
        Assert.Equal("schedule_ends_too_early", Assert.Single(book.Decide(Of2025 with { Schedule = Schedule(1) }).Problems).Code.Name);
    }

    [Fact]
    public void A_rate_that_may_have_been_replaced_is_flagged_on_its_line_and_on_top()
    {
        var rate = A.Rate("hours", Basis.Own, 8, "2024-01-01");
        rate = rate with { Source = rate.Source with { CompleteUntil = A.Day("2024-06-30") } };
        var until = new StatementBook().Rates(rate).Entry("hours", 1, "2024-06-30").Prepare();
        Assert.False(until.CitizenInputs.Lines[0].RateIsOlderThanItsPack);
        Assert.DoesNotContain(StatementFlag.RateIsOlderThanItsPack, until.Flags);
        var after = new StatementBook().Rates(rate).Entry("hours", 1, "2024-06-30").Entry("hours", 1, "2024-07-01").Prepare();
        Assert.True(Assert.Single(after.CitizenInputs.Lines).RateIsOlderThanItsPack);
        Assert.Contains(StatementFlag.RateIsOlderThanItsPack, after.Flags);
    }

    [Fact]
    public void A_unit_value_that_names_a_rate_of_before_is_flagged_from_the_day_after()
    {
        var rate = A.Rate("lonely-less", Basis.UnitCost, 109, "2011-04-01") with { Unit = "person" };
        rate = rate with { Source = rate.Source with { CompleteUntil = A.Day("2024-12-30") } };
        var id = A.Recorded(rate)[0].Id.ToString();
        var book = new StatementBook()
            .Rates(rate)
            .Entry("lonely-less", 1, "2024-03-01")
            .Map(StatementBook.Programme, StatementBook.Line() with { UnitValue = new UnitValueDraft { Rate = id } });
        Assert.DoesNotContain(
            StatementFlag.RateIsOlderThanItsPack,
            book.Prepare(StatementBook.Draft() with { To = A.Day("2024-12-30") }).Flags
        );
        var after = book.Prepare();
        Assert.Contains(AppraisalFlag.RateIsOlderThanItsPack, after.Outcomes.Benefits.Lines[0].Flags);
        Assert.Contains(StatementFlag.RateIsOlderThanItsPack, after.Flags);
    }

    private static ScheduleDraft Schedule(int from) =>
        new()
        {
            Title = "Our own",
            Source = "Treasurer",
            Steps =
            [
                new ScheduleStepDraft
                {
                    FromYear = from,
                    ToYear = 20,
                    Rate = 0.07m,
                },
            ],
        };
}
