using ValueLedger.Core.Amounts;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Statements.Sections;

namespace ValueLedger.Core.Tests.Statements;

/// <summary>What an annual report takes from a statement: volunteers, kinds of co-production and the preparer's texts.</summary>
public sealed class AnnualReportTests
{
    [Fact]
    public void Volunteers_are_counted_with_their_hours_their_activities_and_full_time_equivalents()
    {
        var book = new StatementBook()
            .Entry("hours", 3_300m)
            .Entry("hours", 825m, party: "members")
            .Entry("volunteer-days", 12m)
            .Entry("court-ordered", 400m)
            .Gave(DeprivationQuintile.First, 3_000m)
            .Gave(DeprivationQuintile.Fifth, 300m);
        var volunteers = book.Prepare(StatementBook.Draft() with { FullTimeHours = 1_650m }).Volunteers!;
        Assert.Equal(
            (2, 4_125m, 1_650m, 2.5m),
            (volunteers.Contributors, volunteers.Hours, volunteers.FullTimeHours, volunteers.FullTimeEquivalents)
        );
        Assert.Equal(
            [
                new VolunteerActivity(StatementBook.Programme, "hours", A.Measure("hours").Title, 4_125m, "hour"),
                new VolunteerActivity(StatementBook.Programme, "volunteer-days", A.Measure("volunteer-days").Title, 12m, "day"),
            ],
            volunteers.Activities
        );
    }

    [Fact]
    public void Compulsory_time_stands_apart_with_its_value()
    {
        var book = new StatementBook().Entry("hours", 10m).Entry("court-ordered", 400m);
        var unvalued = book.Prepare().Volunteers!;
        Assert.Equal((10m, 400m, null), (unvalued.Hours, unvalued.CompulsoryHours, unvalued.CompulsoryValue));
        var valued = book.Rates(A.Rate("court-ordered", Basis.Own, 9.5m, "2015-01-01"))
            .Prepare(StatementBook.Draft() with { Basis = Basis.Own })
            .Volunteers!;
        Assert.Equal((10m, 400m, 3_800m), (valued.Hours, valued.CompulsoryHours, valued.CompulsoryValue));
        var none = new StatementBook().Entry("hours", 10m).Prepare().Volunteers!;
        Assert.Equal((null, null), (none.CompulsoryHours, none.CompulsoryValue));
    }

    [Fact]
    public void What_nobody_counted_is_not_nil()
    {
        var volunteers = new StatementBook()
            .Entry("volunteer-days", 12m)
            .Prepare(StatementBook.Draft() with { FullTimeHours = 1_650m })
            .Volunteers!;
        Assert.Equal(
            (null, null, 1_650m, null),
            (volunteers.Contributors, volunteers.Hours, volunteers.FullTimeHours, volunteers.FullTimeEquivalents)
        );
        var unasked = new StatementBook().Entry("hours", 1m).Prepare().Volunteers!;
        Assert.Equal((1m, null, null), (unasked.Hours, unasked.FullTimeHours, unasked.FullTimeEquivalents));
    }

    [Fact]
    public void The_header_says_which_kinds_and_steps_of_co_production_a_programme_had_by_the_last_day()
    {
        var programme = A.Programme(StatementBook.Programme) with
        {
            CoProduction = ["co-delivery/co-performing", "co-design"],
            Star = new Star
            {
                Map = new StarStep(A.Day("2023-05-01")),
                Focus = new StarStep(A.Day("2024-12-31")),
                Grow = new StarStep(A.Day("2025-01-01")),
            },
        };
        var shown = Assert.Single(new StatementBook().Registered(programme).Prepare().Header.Programmes);
        Assert.Equal(["co-delivery/co-performing", "co-design"], shown.CoProduction);
        Assert.Equal(["map", "focus"], shown.Star);
    }

    [Fact]
    public void The_preparers_texts_stand_in_the_statement_as_they_are()
    {
        var texts = new PreparersTexts
        {
            Objectives = "Fewer people are lonely.\nIn every ward.",
            Consulted =
            [
                new ConsultedGroup
                {
                    Stakeholders = "Members",
                    People = 24,
                    How = "Two evenings",
                },
            ],
            SignedOffBy = "Head of communities",
        };
        var shown = new StatementBook().Prepare(StatementBook.Draft() with { Texts = texts }).Texts!;
        Assert.Equal((texts.Objectives, null, texts.SignedOffBy), (shown.Objectives, shown.Risks, shown.SignedOffBy));
        Assert.Equal(texts.Consulted, shown.Consulted);
        Assert.Null(new StatementBook().Prepare(StatementBook.Draft() with { Texts = new PreparersTexts { Consulted = [] } }).Texts);
    }

    [Fact]
    public void What_is_wrong_is_told_with_its_place()
    {
        var draft = StatementBook.Draft() with
        {
            FullTimeHours = 0m,
            Texts = new PreparersTexts
            {
                Objectives = " ",
                Risks = new string('x', PreparersTexts.Longest + 1),
                SignedOffBy = new string('x', 301),
                Consulted =
                [
                    null!,
                    new ConsultedGroup
                    {
                        Stakeholders = "Members",
                        People = 0,
                        How = "",
                    },
                ],
            },
        };
        Assert.Equal(
            [
                "full_time_hours_must_be_positive /fullTimeHours",
                "member_is_required /texts/objectives",
                "text_is_too_long /texts/risks",
                "text_is_too_long /texts/signedOffBy",
                "member_is_required /texts/consulted/0/stakeholders",
                "number_is_out_of_range /texts/consulted/1/people",
                "member_is_required /texts/consulted/1/how",
            ],
            new StatementBook().Decide(draft).Problems.Select(problem => $"{problem.Code.Name} {problem.Pointer}")
        );
        Assert.Equal(
            ["number_has_more_than_six_decimals /fullTimeHours"],
            new StatementBook()
                .Decide(StatementBook.Draft() with { FullTimeHours = 0.0000001m })
                .Problems.Select(problem => $"{problem.Code.Name} {problem.Pointer}")
        );
        var many = Enumerable.Repeat(new ConsultedGroup { Stakeholders = "Members" }, PreparersTexts.MostGroups + 1).ToList();
        Assert.Equal(
            ["list_is_too_long /texts/consulted"],
            new StatementBook()
                .Decide(StatementBook.Draft() with { Texts = new PreparersTexts { Consulted = many } })
                .Problems.Select(problem => $"{problem.Code.Name} {problem.Pointer}")
        );
    }
}
