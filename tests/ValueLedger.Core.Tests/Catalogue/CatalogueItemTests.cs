using ValueLedger.Core.Catalogue;

namespace ValueLedger.Core.Tests.Catalogue;

public sealed class CatalogueItemTests
{
    private static readonly CatalogueView Known = A.Catalogue(A.Programme("speedwatch"), A.Team("malmesbury"));

    [Fact]
    public void A_right_draft_becomes_the_item_with_its_defaults()
    {
        Assert.Equal(
            A.Programme("speedwatch"),
            new ProgrammeDraft { Title = "speedwatch" }
                .Validate("speedwatch", Known)
                .Value
        );
        Assert.Equal(
            A.Party("volunteers"),
            new PartyDraft { Name = "volunteers", Sector = Sector.Citizen }
                .Validate("volunteers", Known)
                .Value
        );
        Assert.Equal(
            A.Team("devizes", "speedwatch"),
            new TeamDraft { Name = "devizes", Programme = "speedwatch" }
                .Validate("devizes", Known)
                .Value
        );
        Assert.Equal(
            new Contributor
            {
                Code = "v-1",
                Team = "malmesbury",
                DeprivationQuintile = 5,
            },
            new ContributorDraft { Team = "malmesbury", DeprivationQuintile = 5 }
                .Validate("v-1", Known)
                .Value
        );
        Assert.Equal(
            A.Measure("time"),
            new MeasureDraft
            {
                Title = "time",
                Stage = MeasureStage.Input,
                Class = MeasureClass.CitizenTime,
                Unit = "hour",
            }
                .Validate("time", Known)
                .Value
        );
    }

    [Theory]
    [InlineData(MeasureClass.PublicStaffTime)]
    [InlineData(MeasureClass.PublicSpend)]
    [InlineData(MeasureClass.PublicOverhead)]
    [InlineData(MeasureClass.PartnerTime)]
    [InlineData(MeasureClass.PartnerSpend)]
    [InlineData(MeasureClass.PartnerGoods)]
    public void Public_and_partner_inputs_can_be_mobilisation(MeasureClass input) =>
        Assert.True(
            new MeasureDraft
            {
                Title = "t",
                Stage = MeasureStage.Input,
                Class = input,
                Unit = "GBP",
                Mobilisation = true,
            }
                .Validate("m", Known)
                .IsAccepted
        );

    [Fact]
    public void Every_kind_of_co_production_is_accepted_and_one_named_twice_counts_once()
    {
        var draft = new ProgrammeDraft { Title = "t", CoProduction = [.. CoProduction.Kinds, "co-delivery"] };
        Assert.Equal(14, CoProduction.Kinds.Count);
        Assert.Equal(CoProduction.Kinds, draft.Validate("p", Known).Value!.CoProduction);
    }

    [Fact]
    public void Programmes_with_the_same_members_are_equal_item_by_item()
    {
        var programme = A.Programme("p", "2015-01-01", "2015-12-31", "community-safety", BenefitReach.Both, "co-delivery", "co-design");
        var same = programme with { CoProduction = ["co-delivery", "co-design"] };
        Assert.Equal(programme, same);
        Assert.Equal(programme.GetHashCode(), same.GetHashCode());
    }

    [Fact]
    public void Programmes_that_differ_in_any_member_are_not_equal()
    {
        var programme = A.Programme("p", "2015-01-01", "2015-12-31", "community-safety", BenefitReach.Both, "co-delivery", "co-design");
        Programme[] others =
        [
            programme with
            {
                Code = "q",
            },
            programme with
            {
                Title = "q",
            },
            programme with
            {
                Description = "q",
            },
            programme with
            {
                ServiceArea = null,
            },
            programme with
            {
                BenefitReach = BenefitReach.Individual,
            },
            programme with
            {
                StartDate = null,
            },
            programme with
            {
                EndDate = null,
            },
            programme with
            {
                Archived = true,
            },
            programme with
            {
                CoProduction = ["co-delivery"],
            },
            programme with
            {
                CoProduction = ["co-design", "co-delivery"],
            },
        ];
        Assert.All(others, other => Assert.NotEqual(programme, other));
    }

    [Fact]
    public void A_programme_runs_on_its_first_and_last_day_and_without_them_always()
    {
        var programme = A.Programme("p", "2015-01-01", "2015-12-31");
        string[] days = ["2014-12-31", "2015-01-01", "2015-12-31", "2016-01-01"];
        Assert.Equal([false, true, true, false], days.Select(day => programme.Runs(A.Day(day))));
        Assert.All(days, day => Assert.True(A.Programme("q").Runs(A.Day(day))));
    }

    [Fact]
    public void Measures_count_the_same_unless_stage_class_unit_direction_or_aggregation_differ()
    {
        var measure = A.Measure("m", MeasureClass.Outcome);
        Assert.True(measure.CountsTheSameAs(measure with { Code = "n", Title = "other", Mobilisation = true, Archived = true }));
        Measure[] others =
        [
            measure with
            {
                Stage = MeasureStage.Output,
            },
            measure with
            {
                Class = MeasureClass.Output,
            },
            measure with
            {
                Unit = "person",
            },
            measure with
            {
                Direction = Direction.Decrease,
            },
            measure with
            {
                Aggregation = Aggregation.Level,
            },
        ];
        Assert.All(others, other => Assert.False(measure.CountsTheSameAs(other)));
    }

    [Fact]
    public void Only_hours_of_citizens_time_are_citizens_hours()
    {
        Assert.True(A.Measure("m").IsCitizenHours());
        Assert.False(A.Measure("m", unit: "day").IsCitizenHours());
        Assert.False(A.Measure("m", MeasureClass.PartnerTime, "hour").IsCitizenHours());
    }
}
