using ValueLedger.Core.Amounts;
using ValueLedger.Core.Appraisals;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Impact;
using ValueLedger.Core.Statements;
using ValueLedger.Core.Statements.Sections;
using ValueLedger.Core.Tests.Problems;

namespace ValueLedger.Core.Tests.Statements;

public sealed class StatementDraftTests
{
    [Fact]
    public void Everything_that_is_wrong_is_told_in_the_order_of_the_members()
    {
        var draft = new StatementDraft
        {
            Programmes = ["nope", StatementBook.Programme, null!],
            From = A.Day("2024-02-01"),
            To = A.Day("2024-01-01"),
            KnownAt = A.Moment("2026-03-01T00:00:01Z"),
            Basis = Basis.LivingWage,
            CompareBases = [Basis.Own, Basis.Wellbeing, Basis.Wellbeing],
            Schedule = "nope",
            BaseYear = "106",
            Simulation = new() { Runs = 0 },
        };
        var problems = new StatementBook().Rates(A.Rate("hours", Basis.Own, 8, "2024-01-01")).Decide(draft).Problems;
        Assert.Equal(
            [
                "unknown_programme /programmes/0",
                "unknown_programme /programmes/2",
                "period_ends_before_it_starts /to",
                "known_at_is_in_the_future /knownAt",
                "basis_has_no_rates /basis",
                "basis_has_no_rates /compareBases/1",
                "unknown_schedule /schedule",
                "price_year_is_not_valid /baseYear",
                "number_is_out_of_range /simulation/runs",
            ],
            problems.Select(problem => $"{problem.Code.Name} {problem.Pointer}")
        );
    }

    [Fact]
    public void What_must_be_there_is_asked_for()
    {
        Assert.Equal(["member_is_required /programmes", "member_is_required /from", "member_is_required /to"], Codes(new StatementDraft()));
        Assert.Equal(["list_is_empty /programmes"], Codes(StatementBook.Draft() with { Programmes = [] }));
        Assert.Equal(
            "list_is_too_long /programmes",
            Codes(StatementBook.Draft() with { Programmes = [.. Enumerable.Repeat(StatementBook.Programme, 101)] })[0]
        );
        Assert.Equal(["price_year_is_not_valid /baseYear"], Codes(StatementBook.Draft() with { BaseYear = "last year" }));
    }

    [Fact]
    public void The_standard_basis_needs_no_rates_as_nobody_asked_for_it() =>
        Assert.Equal(Basis.Own, new StatementBook().Entry("hours", 1).Prepare().Header.Basis);

    [Fact]
    public void A_price_year_without_index_is_refused_where_a_base_year_is_asked_for()
    {
        var book = new StatementBook().Entry("coordinator", 100, "1985-05-05");
        var draft = StatementBook.Draft() with { From = A.Day("1985-01-01"), BaseYear = "2024" };
        Assert.Equal("price_year_not_in_series", Assert.Single(book.Decide(draft).Problems).Code.Name);
        Assert.Empty(book.Decide(draft with { BaseYear = null }).Problems);
    }

    [Fact]
    public void Programmes_are_named_once_and_in_order() =>
        Assert.Equal(
            ["befriending", "choir"],
            new StatementBook()
                .Prepare(StatementBook.Draft() with { Programmes = ["choir", "befriending", "choir"] })
                .Header.Programmes.Select(programme => programme.Code)
        );

    [Theory]
    [InlineData("2024-01-01", "2024-12-31", "2023-01-01", "2023-12-31")]
    [InlineData("2024-03-01", "2024-03-31", "2024-02-01", "2024-02-29")]
    [InlineData("2023-04-01", "2024-03-31", "2022-04-01", "2023-03-31")]
    [InlineData("2013-09-01", "2016-01-31", "2011-04-01", "2013-08-31")]
    [InlineData("2024-03-02", "2024-03-31", "2024-02-01", "2024-03-01")]
    [InlineData("2024-03-01", "2024-03-30", "2024-01-31", "2024-02-29")]
    [InlineData("2024-03-05", "2024-03-05", "2024-03-04", "2024-03-04")]
    public void The_prior_period_is_as_many_whole_months_or_else_as_many_days(string from, string to, string priorFrom, string priorTo)
    {
        var comparatives = new StatementBook()
            .Entry("hours", 1, priorTo)
            .Prepare(StatementBook.Draft() with { From = A.Day(from), To = A.Day(to) })
            .Comparatives!;
        Assert.Equal((A.Day(priorFrom), A.Day(priorTo)), (comparatives.From, comparatives.To));
    }

    [Theory]
    [InlineData("0001-01-01", "0001-12-31")]
    [InlineData("0001-01-01", "9999-12-31")]
    [InlineData("0001-01-02", "9999-12-30")]
    public void Before_the_first_day_of_the_calendar_there_is_no_prior_period(string from, string to) =>
        Assert.Null(new StatementBook().Prepare(StatementBook.Draft() with { From = A.Day(from), To = A.Day(to) }).Comparatives);

    [Fact]
    public void The_prior_period_has_its_own_lines_and_the_same_maps()
    {
        var book = new StatementBook()
            .Entry("coordinator", 100)
            .Entry("coordinator", 40, "2023-06-30")
            .Entry("lonely-less", 4, "2023-06-30")
            .Map(StatementBook.Programme, StatementBook.Line());
        var prior = book.Prepare().Comparatives!;
        Assert.Equal(("prior-public-1", 40m), (prior.PublicCosts.Lines[0].Line, prior.Figures.AgencyCost));
        Assert.Equal((4m, 2_803.04m), (prior.Outcomes.Benefits.Lines[0].Observed, prior.Figures.PresentValueBenefits));
    }

    /// <summary>13.5 people at 700, of whom four in five are of the poorest quintile, in two years: 14,015.22, of which 11,212.17 count 2 and
    /// 2,803.04 count 0.5. Of ten hours at 4, five were given by the poorest.</summary>
    [Fact]
    public void Benefits_and_citizens_time_are_weighted_beside_the_figures_without_weights()
    {
        var line = StatementBook.Line() with
        {
            Beneficiaries = [new BeneficiaryDraft { Quintile = 1, Share = 0.8m }, new BeneficiaryDraft { Quintile = 5, Share = 0.2m }],
        };
        var book = new StatementBook()
            .Rates(A.Rate("hours", Basis.Own, 4, "2024-01-01"))
            .Entry("hours", 10)
            .Entry("lonely-less", 20)
            .Map(StatementBook.Programme, line)
            .Gave(DeprivationQuintile.First, 5)
            .Gave(DeprivationQuintile.Erased, 2);
        var statement = book.Prepare(StatementBook.Draft() with { DistributionalWeights = Weights });
        var (weighted, benefits) = (statement.Fairness.Weighted!, statement.Fairness.Benefits!);
        Assert.Equal((14015.22m, 40m), (statement.Results.PresentValueBenefits, statement.Results.PresentValueFullSocialCost));
        Assert.Equal((23825.87m, 60m, 23765.87m), (weighted.PresentValueBenefits, weighted.PresentValueFullSocialCost, weighted.Npsv));
        Assert.Equal(397.097826m, weighted.BenefitCostRatio.Value);
        Assert.Equal((11212.17m, 22424.35m), (benefits.Lines[0].PresentValue, benefits.Lines[0].Weighted));
        Assert.Equal((14015.22m, 23825.87m), (benefits.Total.PresentValue, benefits.Total.Weighted));
        Assert.Equal(benefits.Total.PresentValue, benefits.Lines.Sum(one => one.PresentValue) + benefits.Rounding.PresentValue);
        Assert.Null(statement.Fairness.BenefitsUndefinedReason);
        Assert.Null(book.Prepare().Fairness.Weighted);
    }

    [Fact]
    public void Where_no_benefit_has_a_value_nothing_stands_by_quintile()
    {
        var line = StatementBook.Line() with { UnitValue = null, Beneficiaries = [new BeneficiaryDraft { Quintile = 1, Share = 1m }] };
        var fairness = new StatementBook()
            .Entry("lonely-less", 20)
            .Map(StatementBook.Programme, line)
            .Prepare(StatementBook.Draft() with { DistributionalWeights = Weights })
            .Fairness;
        Assert.Equal((null, FairnessGap.NoBenefitIsValued), (fairness.Benefits, fairness.BenefitsUndefinedReason));
        Assert.Equal(
            (null, UndefinedReason.NoBenefitIsValued),
            (fairness.Weighted!.Npsv, fairness.Weighted.BenefitCostRatio.UndefinedReason)
        );
    }

    [Fact]
    public void Time_that_is_not_valued_by_convention_is_noted_and_leaves_the_social_return_on_investment()
    {
        var book = new StatementBook()
            .Entry("coordinator", 1000)
            .Entry("hours", 10)
            .Entry("lonely-less", 20)
            .Map(StatementBook.Programme, StatementBook.Line());
        var without = book.Prepare();
        Assert.Equal(UndefinedReason.AnInputIsUnvalued, without.Results.Ratios.SocialReturnOnInvestment.UndefinedReason);
        var named = StatementBook.Draft() with { NotValued = [new NotValuedDraft { Measure = "hours", Reason = "Members' own time" }] };
        var statement = book.Prepare(named);
        Assert.Equal(14.015217m, statement.Results.Ratios.SocialReturnOnInvestment.Value);
        Assert.Equal("Members' own time", Assert.Single(statement.Notes.Unvalued).Convention);
        Assert.Contains(StatementFlag.InputNotValuedByConvention, statement.Flags);
        Assert.DoesNotContain(StatementFlag.UnvaluedQuantityLeftOut, statement.Flags);
    }

    [Theory]
    [InlineData("unknown_measure /notValued/0/measure", "nothing", "why")]
    [InlineData("not_valued_is_of_citizens_time /notValued/0/measure", "charity-hours", "why")]
    [InlineData("member_is_required /notValued/0/reason", "hours", " ")]
    public void Only_citizens_time_is_not_valued_by_convention_and_for_a_reason(string expected, string measure, string reason) =>
        Assert.Equal(
            [expected],
            new StatementBook()
                .Decide(StatementBook.Draft() with { NotValued = [new NotValuedDraft { Measure = measure, Reason = reason }] })
                .Problems.Select(problem => $"{problem.Code.Name} {problem.Pointer}")
        );

    [Fact]
    public void A_measure_is_named_once_as_not_valued()
    {
        var named = new NotValuedDraft { Measure = "hours", Reason = "why" };
        Assert.Equal(
            ("measure_is_given_twice", "/notValued/1/measure"),
            Assert.Single(ProblemCodes.Found(new StatementBook().Decide(StatementBook.Draft() with { NotValued = [named, named] })))
        );
    }

    [Fact]
    public void Contributors_and_their_hours_stand_by_quintile_with_those_of_nobody()
    {
        var book = new StatementBook()
            .Entry("hours", 10)
            .Gave(DeprivationQuintile.First, 4)
            .Gave(DeprivationQuintile.First, 1)
            .Gave(DeprivationQuintile.Erased, 2);
        var fairness = book.Prepare().Fairness;
        Assert.Equal(
            [(2, 5m), (0, 0m), (0, 0m), (0, 0m), (0, 0m), (0, 0m), (1, 2m), (0, 3m)],
            fairness.Lines.Select(line => (line.Contributors, line.Hours))
        );
        Assert.Equal((3, 10m), (fairness.Total.Contributors, fairness.Total.Hours));
    }

    private static List<string> Codes(StatementDraft draft) =>
        [.. new StatementBook().Decide(draft).Problems.Select(problem => $"{problem.Code.Name} {problem.Pointer}")];

    private static readonly DistributionalWeightsDraft Weights = new()
    {
        Weights = new Dictionary<string, decimal>
        {
            ["1"] = 2m,
            ["2"] = 1.5m,
            ["3"] = 1m,
            ["4"] = 0.75m,
            ["5"] = 0.5m,
        },
    };
}
