using System.Globalization;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Summaries;

namespace ValueLedger.Core.Tests.Summaries;

public sealed class CostTests
{
    private const string From = "2024-01-01";
    private const string To = "2024-12-31";

    [Theory]
    [InlineData(Basis.OpportunityCost, 4_000, 10_000, 20, 250)]
    [InlineData(Basis.ReplacementCost, 12_000, 18_000, 36, 450)]
    public void Costs_stand_in_two_perspectives_side_by_side(Basis basis, int citizens, int full, int perVisit, int perPerson)
    {
        var total = Befriending().Summarise(From, To, basis).Total;
        Assert.Equal((6_000m, 6_000m, 0m), (total.PublicCost, total.MobilisationCost, total.PartnerInputValue));
        Assert.Equal((citizens, full), (total.CitizenInputValue, total.FullSocialCost));
        Assert.Equal((12m, perVisit), (total.Of("visits").AgencyCostPerUnit!.Value, total.Of("visits").FullCostPerUnit!.Value));
        Assert.Equal((150m, perPerson), (total.Of("lonely-less").AgencyCostPerUnit!.Value, total.Of("lonely-less").FullCostPerUnit!.Value));
        Assert.Empty(total.Flags);
    }

    [Fact]
    public void Partner_inputs_are_no_agency_cost_and_mobilisation_is_public_plus_partner()
    {
        var total = Befriending()
            .Entry("befriending", "charity", 1_500m, "2024-06-30")
            .Entry("befriending", "gifts", 250m, "2024-06-30")
            .Summarise(From, To, Basis.OpportunityCost)
            .Total;
        Assert.Equal((6_000m, 1_500m, 7_500m), (total.PublicCost, total.PartnerInputValue, total.MobilisationCost));
        Assert.Equal((4_250m, 11_750m), (total.CitizenInputValue, total.FullSocialCost));
        Assert.Equal((12m, 23.5m), (total.Of("visits").AgencyCostPerUnit!.Value, total.Of("visits").FullCostPerUnit!.Value));
    }

    [Fact]
    public void Two_half_hours_at_8_01_are_8_01_though_each_month_rounds_to_4_01()
    {
        var books = HalfHours("2024-02-01", "2024-03-01");
        Assert.Equal(8.01m, books.Summarise(From, To).Total.CitizenInputValue);
        var byMonth = books.Summarise(From, To, GroupBy.Month);
        Assert.Equal(8.01m, byMonth.Total.CitizenInputValue);
        Assert.Equal([4.01m, 4.01m], byMonth.Rows.Select(row => row.CitizenInputValue));
    }

    [Fact]
    public void Three_quarter_hours_at_6_70_are_5_03()
    {
        var books = new Books(A.Programme("r"), A.Measure("time"))
            .Rates(A.Rate("time", Basis.LivingWage, 6.70m, "2023-01-01"))
            .Entry("r", "time", 0.25m, "2023-01-01")
            .Entry("r", "time", 0.25m, "2023-02-01")
            .Entry("r", "time", 0.25m, "2023-03-01");
        Assert.Equal(5.03m, books.Summarise("2023-01-01", "2023-12-31", Basis.LivingWage).Total.CitizenInputValue);
    }

    [Fact]
    public void Every_day_is_valued_at_its_own_rate()
    {
        var books = HalfHours("2015-09-30", "2015-10-01")
            .Rates(A.Rate("time", Basis.Own, 6.50m, "2014-10-01"), A.Rate("time", Basis.Own, 6.70m, "2015-10-01"));
        Assert.Equal(6.60m, books.Summarise("2015-09-01", "2015-10-31").Total.CitizenInputValue);
    }

    [Theory]
    [InlineData("JPY", "1")]
    [InlineData("GBP", "0.67")]
    [InlineData("KWD", "0.668")]
    public void Money_is_rounded_to_the_minor_unit_of_the_currency(string currency, string value)
    {
        var books = new Books(A.Programme("r"), A.Measure("time"))
            .In(currency)
            .Rates(A.Rate("time", Basis.Own, 1.335m, From))
            .Entry("r", "time", 0.5m, From);
        Assert.Equal(value, books.Summarise(From, To).Total.CitizenInputValue!.Value.ToString(CultureInfo.InvariantCulture));
    }

    [Fact]
    public void A_reversal_and_what_it_reverses_are_both_out_of_every_figure()
    {
        var books = HalfHours("2024-02-01").Entry("r", "letters", 7m, "2024-02-01").TakeOff("r", "letters", 7m, "2024-02-01");
        var summary = books.Summarise(From, To, GroupBy.Measure);
        Assert.Equal(["time"], summary.Groups());
        Assert.Equal(["time"], summary.Total.Measures.Select(measure => measure.Measure));
        Assert.Equal(1, summary.Total.Entries);
    }

    private static Books HalfHours(params string[] days)
    {
        var books = new Books(A.Programme("r"), A.Measure("time"), A.Measure("letters", MeasureClass.Output)).Rates(
            A.Rate("time", Basis.Own, 8.01m, "2024-01-01")
        );
        return days.Aggregate(books, (all, day) => all.Entry("r", "time", 0.5m, day));
    }

    private static Books Befriending() =>
        new Books(
            A.Programme("befriending"),
            A.Measure("volunteer-time"),
            A.Measure("coordinator", MeasureClass.PublicStaffTime, "GBP", mobilisation: true),
            A.Measure("charity", MeasureClass.PartnerSpend, "GBP", mobilisation: true),
            A.Measure("gifts", MeasureClass.CitizenMoney, "GBP"),
            A.Measure("visits", MeasureClass.Output),
            A.Measure("lonely-less", MeasureClass.Outcome, "person")
        )
            .Rates(A.Rate("volunteer-time", Basis.OpportunityCost, 4m, From), A.Rate("volunteer-time", Basis.ReplacementCost, 12m, From))
            .Entry("befriending", "volunteer-time", 1_000m, "2024-06-30")
            .Entry("befriending", "coordinator", 6_000m, "2024-06-30")
            .Entry("befriending", "visits", 500m, "2024-06-30")
            .Entry("befriending", "lonely-less", 40m, "2024-06-30");
}
