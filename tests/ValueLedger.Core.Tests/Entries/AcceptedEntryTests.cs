using System.Globalization;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Tests.Problems;
using static ValueLedger.Core.Tests.Entries.EntryDrafts;

namespace ValueLedger.Core.Tests.Entries;

public sealed class AcceptedEntryTests
{
    [Fact]
    public void A_right_entry_has_the_unit_and_stage_of_its_measure_and_the_numbers_of_its_codes()
    {
        var entry = Right.Accepted();
        Assert.Equal((new Coded(2, "speedwatch"), new Coded(1, "volunteer-time")), (entry.Programme, entry.Measure));
        Assert.Equal((new Coded(1, "volunteers"), new Coded(1, "malmesbury")), (entry.Party, entry.Team));
        Assert.Equal(
            (Quantity.Of(2.5m), "hour", MeasureStage.Input, A.Day("2015-12-05")),
            (entry.Quantity, entry.Unit, entry.Stage, entry.Date)
        );
        Assert.Equal(("v-0193", "csw-2015-12-05-malmesbury-1", "School run, B4040"), (entry.Contributor, entry.Reference, entry.Note));
        Assert.Equal(EvidenceGrade.SupervisorConfirmed, entry.Evidence.Grade);
        Assert.Equal([new EvidenceItem { Title = "Session sheet" }], entry.Evidence.Items);
    }

    [Fact]
    public void An_entry_of_the_required_members_is_self_reported()
    {
        var entry = new EntryDraft
        {
            Programme = "gardens",
            Measure = "letters",
            Quantity = 1,
            Date = Today,
        }.Accepted();
        Assert.Equal((null, null, null, null, null), (entry.Party, entry.Team, entry.Contributor, entry.Reference, entry.Note));
        Assert.Equal(EvidenceGrade.SelfReported, entry.Evidence.Grade);
        Assert.Empty(entry.Evidence.Items);
    }

    [Theory]
    [InlineData("volunteer-time", "24")]
    [InlineData("volunteer-time", "0.000001")]
    [InlineData("volunteer-time", "2.50000000000000000000")]
    [InlineData("volunteer-days", "31")]
    [InlineData("letters", "999999999999")]
    [InlineData("casualties", "0")]
    [InlineData("casualties", "0.000")]
    public void The_limits_themselves_are_accepted(string measure, string quantity)
    {
        var figure = decimal.Parse(quantity, CultureInfo.InvariantCulture);
        Assert.Equal(figure, (Right with { Measure = measure, Quantity = figure }).Accepted().Quantity.ToDecimal());
    }

    [Theory]
    [InlineData("volunteer-time", "24.000001", "more_than_24_hours_in_a_day")]
    [InlineData("volunteer-time", "-1", "quantity_must_be_positive")]
    [InlineData("letters", "0", "quantity_must_be_positive")]
    [InlineData("letters", "999999999999.000001", "quantity_is_out_of_range")]
    [InlineData("casualties", "-0.000001", "quantity_must_be_positive")]
    [InlineData("casualties", "-79228162514264337593543950335", "quantity_must_be_positive")]
    public void Just_beyond_the_limits_is_refused(string measure, string quantity, string code) =>
        Assert.Equal(
            code,
            Assert
                .Single(
                    (Right with { Measure = measure, Quantity = decimal.Parse(quantity, CultureInfo.InvariantCulture) }).Check().Problems
                )
                .Code.Name
        );

    [Fact]
    public void A_span_has_24_hours_for_each_of_its_days()
    {
        var week = Right with { StartDate = A.Day("2015-11-29"), Quantity = 24 * 7 };
        Assert.Equal(168m, week.Accepted().Quantity.ToDecimal());
        Assert.Equal("more_than_24_hours_in_a_day", Assert.Single((week with { Quantity = 168.000001m }).Check().Problems).Code.Name);
    }

    [Fact]
    public void Only_one_contributors_hours_are_held_against_the_day() =>
        Assert.Equal(14_076m, (Right with { Contributor = null, Quantity = 14_076m }).Accepted().Quantity.ToDecimal());

    [Theory]
    [InlineData("2013-09-01", "2013-09-01")]
    [InlineData("2013-09-01", "2016-06-15")]
    public void The_programmes_first_day_and_today_are_accepted(string start, string day) =>
        Assert.Equal(A.Day(day), (Right with { StartDate = A.Day(start), Date = A.Day(day) }).Accepted().Date);

    [Fact]
    public void A_span_that_starts_before_the_programme_is_outside_it() =>
        Assert.Equal(
            [("date_is_outside_the_programme", "/startDate")],
            ProblemCodes.Found((Right with { StartDate = A.Day("2013-08-31") }).Check())
        );

    [Fact]
    public void A_span_of_one_day_is_a_day()
    {
        var entry = (Right with { StartDate = Right.Date }).Accepted();
        Assert.Null(entry.StartDate);
        Assert.True(entry.HasSameContentAs(Right.Accepted(), textsWereErased: false));
    }

    [Fact]
    public void A_team_of_no_programme_gives_to_any() => Assert.Equal("anyone", (Right with { Team = "anyone" }).Accepted().Team?.Code);

    [Fact]
    public void The_hash_of_a_document_is_kept_in_small_letters() =>
        Assert.Equal(
            new string('a', 64),
            (Right with { Evidence = Documents(new EvidenceItemDraft { Sha256 = new string('A', 64) }) })
                .Accepted()
                .Evidence.Items[0]
                .Sha256
        );
}
