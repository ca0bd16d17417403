using ValueLedger.Core.Amounts;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Summaries;

namespace ValueLedger.Core.Tests.Summaries;

public sealed class SharedCostTests
{
    private const string From = "2024-01-01";
    private const string To = "2024-12-31";

    private static readonly ICatalogueItem[] Items =
    [
        A.Programme("breakfast"),
        A.Programme("lunch"),
        A.Programme("wheels"),
        A.Programme("zz-kitchen"),
        A.Party("council"),
        A.Team("north"),
        A.Measure("spend", MeasureClass.PublicSpend, "GBP"),
        A.Measure("gifts", MeasureClass.CitizenMoney, "GBP"),
        A.Measure("time"),
        A.Measure("ovens", MeasureClass.PublicOverhead, "oven", aggregation: Aggregation.Level),
        A.Measure("meals", MeasureClass.Output),
    ];

    private static readonly Allocation ByMeals = new()
    {
        Code = "kitchen",
        Title = "The kitchen",
        Pool = "zz-kitchen",
        From = A.Day(From),
        To = A.Day(To),
        Key = AllocationKey.Quantity,
        Measure = "meals",
    };

    /// <summary>The figures of the case: 500, 1,500 and 1,000 of their own, and 6,000 of the kitchen by 100, 300 and 100 meals.</summary>
    private static Books Kitchen(Allocation allocation) =>
        new Books([.. Items, allocation])
            .Shared()
            .Rates(A.Rate("time", Basis.Own, 10m, From), A.Rate("ovens", Basis.ActualCost, 120m, From))
            .Entry("zz-kitchen", "spend", 6000m, "2024-05-04", party: "council", team: "north")
            .Entry("breakfast", "spend", 500m, "2024-05-04")
            .Entry("lunch", "spend", 1500m, "2024-05-04")
            .Entry("wheels", "spend", 1000m, "2024-05-04")
            .Entry("breakfast", "meals", 100m, "2024-05-04")
            .Entry("lunch", "meals", 300m, "2024-05-04")
            .Entry("wheels", "meals", 100m, "2024-05-04");

    [Fact]
    public void A_cost_is_spread_by_its_key_and_the_total_is_as_before()
    {
        var summary = Kitchen(ByMeals).Summarise(From, To, GroupBy.Programme);
        Assert.Equal(["breakfast", "lunch", "wheels", "zz-kitchen"], summary.Groups());
        Assert.Equal([1700m, 5100m, 2200m, 0m], summary.Rows.Select(row => row.PublicCost));
        Assert.Equal([1200m, 3600m, 1200m, -6000m], summary.Rows.Select(row => row.SharedCost));
        Assert.Equal([17m, 17m, 22m], summary.Rows.Take(3).Select(row => row.Of("meals").AgencyCostPerUnit));
        Assert.Equal([17m, 17m, 22m], summary.Rows.Take(3).Select(row => row.Of("meals").FullCostPerUnit));
        Assert.Equal((9000m, 9000m, 0m), (summary.Total.PublicCost, summary.Total.FullSocialCost, summary.Total.SharedCost));
        Assert.Equal(18m, summary.Total.Of("meals").AgencyCostPerUnit);
        Assert.Empty(summary.Flags);
    }

    /// <summary>5, 5 and 10 of their own, and 12 a meal of the kitchen.</summary>
    [Fact]
    public void The_direct_cost_per_unit_stands_beside_the_one_with_its_share()
    {
        var summary = Kitchen(ByMeals).Entry("wheels", "time", 20m, "2024-05-04").Summarise(From, To, GroupBy.Programme);
        Assert.Equal([5m, 5m, 10m], summary.Rows.Take(3).Select(row => row.Of("meals").DirectAgencyCostPerUnit));
        Assert.Equal([5m, 5m, 12m], summary.Rows.Take(3).Select(row => row.Of("meals").DirectFullCostPerUnit));
        Assert.Equal(6m, summary.Total.Of("meals").DirectAgencyCostPerUnit);
        Assert.Equal([0.188889m, 0.566667m, 0.244444m, 0m], summary.Rows.Select(row => row.ShareOfPublicCost));
    }

    /// <summary>6,000 of the kitchen: 6,500 for 100 meals, 8,000 for 400, 9,000 for 500.</summary>
    [Fact]
    public void The_cost_per_unit_falls_as_programmes_join()
    {
        var scope = Assert.Single(Kitchen(ByMeals).Summarise(From, To).EconomiesOfScope);
        Assert.Equal(
            [
                new JoiningProgramme("breakfast", 6500m, 6500m, 100m, "item", 65m, 65m),
                new JoiningProgramme("lunch", 8000m, 8000m, 400m, "item", 20m, 20m),
                new JoiningProgramme("wheels", 9000m, 9000m, 500m, "item", 18m, 18m),
            ],
            scope.Joining
        );
        var named = ByMeals with { Key = AllocationKey.Equal, Measure = null, Programmes = ["wheels", "breakfast"] };
        Assert.Equal(
            [
                new JoiningProgramme("wheels", 7000m, 7000m, 1m, "programme", 7000m, 7000m),
                new JoiningProgramme("breakfast", 7500m, 7500m, 2m, "programme", 3750m, 3750m),
            ],
            Assert.Single(Kitchen(named).Summarise(From, To).EconomiesOfScope).Joining
        );
    }

    [Fact]
    public void Without_the_question_costs_stand_where_they_were_recorded()
    {
        var summary = new Books([.. Items, ByMeals])
            .Entry("zz-kitchen", "spend", 6000m, "2024-05-04")
            .Entry("lunch", "meals", 300m, "2024-05-04")
            .Summarise(From, To, GroupBy.Programme);
        Assert.Equal([0m, 6000m], summary.Rows.Select(row => row.PublicCost));
        Assert.Null(summary.Total.SharedCost);
        Assert.Null(summary.Total.Of("meals").DirectAgencyCostPerUnit);
        Assert.Equal(CostSharing.Direct, summary.Costs);
    }

    [Theory]
    [InlineData(AllocationKey.Equal, 2000, 2000, 2000)]
    [InlineData(AllocationKey.Entries, 1500, 3000, 1500)]
    [InlineData(AllocationKey.Hours, 0, 1500, 4500)]
    public void Each_key_has_its_own_proportions(AllocationKey key, int breakfast, int lunch, int wheels)
    {
        var books = Kitchen(ByMeals with { Key = key, Measure = null })
            .Entry("lunch", "time", 1m, "2024-06-01")
            .Entry("lunch", "meals", 1m, "2024-06-01")
            .Entry("wheels", "time", 3m, "2024-06-01");
        if (key == AllocationKey.Entries)
        {
            books.TakeOff("wheels", "time", 3m, "2024-06-01");
        }

        var shared = books.Summarise(From, To, GroupBy.Programme).Rows.ToDictionary(row => row.Group["programme"]!, row => row.SharedCost);
        Assert.Equal((breakfast, lunch, wheels, -6000m), (shared["breakfast"], shared["lunch"], shared["wheels"], shared["zz-kitchen"]));
    }

    [Fact]
    public void Given_shares_and_named_programmes_take_part_whether_they_recorded_anything_or_not()
    {
        var given = ByMeals with
        {
            Key = AllocationKey.Given,
            Measure = null,
            Shares = [new AllocationShare("breakfast", 0.75m), new AllocationShare("wheels", 0.25m)],
        };
        Assert.Equal([4500m, null, 1500m, -6000m], SharedBy(new Books([.. Items, given])));
        var equal = ByMeals with { Key = AllocationKey.Equal, Measure = null, Programmes = ["breakfast", "lunch"] };
        Assert.Equal([3000m, 3000m, null, -6000m], SharedBy(new Books([.. Items, equal])));

        static IEnumerable<decimal?> SharedBy(Books books)
        {
            var summary = books.Shared().Entry("zz-kitchen", "spend", 6000m, "2024-05-04").Summarise(From, To, GroupBy.Programme);
            return ((string[])["breakfast", "lunch", "wheels", "zz-kitchen"]).Select(code =>
                summary.Rows.SingleOrDefault(row => row.Group["programme"] == code)?.SharedCost
            );
        }
    }

    [Fact]
    public void Where_nothing_has_the_key_the_pool_keeps_its_cost()
    {
        var summary = new Books([.. Items, ByMeals])
            .Shared()
            .Entry("zz-kitchen", "spend", 6000m, "2024-05-04")
            .Entry("lunch", "spend", 10m, "2024-05-04")
            .Summarise(From, To, GroupBy.Programme);
        Assert.Equal([10m, 6000m], summary.Rows.Select(row => row.PublicCost));
        var scope = Assert.Single(summary.EconomiesOfScope);
        Assert.Equal((0, null, ScopeGap.KeyIsZero), (scope.Programmes.Count, scope.OfAgencyCost, scope.UndefinedReason));
    }

    [Fact]
    public void Only_days_of_the_allocation_are_spread_and_proportions_are_of_the_whole_period()
    {
        var months = Kitchen(ByMeals with { From = A.Day("2024-05-04"), To = A.Day("2024-06-30") })
            .Entry("zz-kitchen", "spend", 700m, "2024-05-03")
            .Entry("zz-kitchen", "spend", 600m, "2024-06-30")
            .Entry("lunch", "meals", 100m, "2024-09-01")
            .Summarise(From, To, GroupBy.Programme, GroupBy.Month);
        Assert.Equal(
            [
                "breakfast 2024-05=1000",
                "breakfast 2024-06=100",
                "lunch 2024-05=4000",
                "lunch 2024-06=400",
                "lunch 2024-09=0",
                "wheels 2024-05=1000",
                "wheels 2024-06=100",
                "zz-kitchen 2024-05=-6000",
                "zz-kitchen 2024-06=-600",
            ],
            months.Groups().Zip(months.Rows, (group, row) => FormattableString.Invariant($"{group}={row.SharedCost:0.##}"))
        );
        Assert.Equal(700m, months.Rows.Single(row => row.Group.Values.SequenceEqual(["zz-kitchen", "2024-05"])).PublicCost);
    }

    [Fact]
    public void A_programme_bears_its_part_under_a_filter_and_parts_name_no_team()
    {
        var lunch = Kitchen(ByMeals).Summarise(From, To, Basis.Own, new SummaryScope(Programme: 2));
        Assert.Equal((5100m, 3600m), (lunch.Total.PublicCost, lunch.Total.SharedCost));
        var teams = Kitchen(ByMeals).Summarise(From, To, GroupBy.Team);
        Assert.Equal(["north", "-"], teams.Groups());
        Assert.Equal([-6000m, 6000m], teams.Rows.Select(row => row.SharedCost));
    }

    [Fact]
    public void Thirds_of_a_cost_add_up_to_the_cost()
    {
        var summary = new Books([
            .. Items,
            ByMeals with
            {
                Key = AllocationKey.Equal,
                Measure = null,
                Programmes = ["breakfast", "lunch", "wheels"],
            },
        ])
            .Shared()
            .Entry("zz-kitchen", "spend", 0.005m, "2024-05-04")
            .Summarise(From, To, Basis.Own, GroupBy.ServiceArea);
        Assert.Equal((0.01m, 0m), (Assert.Single(summary.Rows).PublicCost, summary.Rows[0].SharedCost));
    }

    [Fact]
    public void Hours_goods_and_stocks_are_costs_too_and_what_has_no_value_is_named()
    {
        var summary = new Books([.. Items, ByMeals with { Key = AllocationKey.Equal, Measure = null, Programmes = ["breakfast", "lunch"] }])
            .Shared()
            .Rates(A.Rate("time", Basis.Own, 10m, "2024-03-01"), A.Rate("ovens", Basis.ActualCost, 120m, From))
            .Entry("zz-kitchen", "time", 2m, "2024-05-04")
            .Entry("zz-kitchen", "time", 4m, "2024-02-04")
            .Entry("zz-kitchen", "gifts", 7m, "2024-05-04")
            .Entry("zz-kitchen", "ovens", 1m, "2024-05-04")
            .Entry("zz-kitchen", "ovens", 2m, "2024-06-04")
            .Summarise(From, To, GroupBy.Programme);
        var lunch = summary.Rows[1];
        Assert.Equal((13.5m, 120m, 133.5m), (lunch.CitizenInputValue, lunch.PublicCost, lunch.FullSocialCost));
        Assert.Equal((true, "time", 0), (lunch.Partial, Assert.Single(lunch.Missing), lunch.Entries));
        Assert.Equal(0m, lunch.CitizenHours);
        Assert.DoesNotContain(SummaryFlag.NoPublicInputRecorded, lunch.Flags);
        Assert.Equal((267m, 0m), (summary.Total.FullSocialCost, summary.Total.SharedCost));
    }

    [Fact]
    public void Programmes_that_share_save_what_each_alone_would_need()
    {
        var scope = Assert.Single(Kitchen(ByMeals).Summarise(From, To).EconomiesOfScope);
        Assert.Equal(("kitchen", "zz-kitchen", 6000m, 9000m), (scope.Allocation, scope.Pool, scope.AgencyCost, scope.JointAgencyCost));
        Assert.Equal(
            [("breakfast", 0.2m, 500m, 6500m), ("lunch", 0.6m, 1500m, 7500m), ("wheels", 0.2m, 1000m, 7000m)],
            scope.Programmes.Select(alone => (alone.Programme, alone.Share, alone.OwnAgencyCost, alone.AgencyCostAlone))
        );
        // (6,500 + 7,500 + 7,000 - 9,000) / 9,000
        Assert.Equal((1.333333m, 1.333333m, null), (scope.OfAgencyCost, scope.OfFullSocialCost, scope.UndefinedReason));
    }

    [Fact]
    public void The_largest_cost_is_spread_by_the_largest_weights()
    {
        const decimal Most = 999_999_999_999m;
        var summary = new Books([.. Items, ByMeals])
            .Shared()
            .Rates(A.Rate("time", Basis.Own, 999_999_999m, From))
            .Entry("zz-kitchen", "time", Most, "2024-05-04")
            .Entry("breakfast", "meals", Most, "2024-05-04")
            .Entry("lunch", "meals", Most, "2024-05-04")
            .Summarise(From, To, GroupBy.Programme);
        Assert.Equal([Most * 999_999_999m / 2, Most * 999_999_999m / 2, 0m], summary.Rows.Select(row => row.FullSocialCost));
        Assert.Equal(0m, summary.Total.SharedCost);
    }

    [Fact]
    public void A_pool_bears_nothing_of_another_unless_its_share_is_given()
    {
        var canteen = ByMeals with { Code = "canteen", Pool = "wheels", Key = AllocationKey.Equal, Measure = null };
        var summary = new Books([.. Items, ByMeals with { Key = AllocationKey.Equal, Measure = null }, canteen])
            .Shared()
            .Entry("zz-kitchen", "spend", 6000m, "2024-05-04")
            .Entry("wheels", "spend", 1000m, "2024-05-04")
            .Entry("breakfast", "meals", 1m, "2024-05-04")
            .Entry("lunch", "meals", 1m, "2024-05-04")
            .Summarise(From, To, GroupBy.Programme);
        Assert.Equal([3500m, 3500m, 0m, 0m], summary.Rows.Select(row => row.PublicCost));
    }
}
