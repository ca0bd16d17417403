using ValueLedger.Core.Amounts;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Summaries;

namespace ValueLedger.Core.Tests.Summaries;

public sealed class CoProductionTests
{
    private const string From = "2024-01-01";
    private const string To = "2024-12-31";

    private static Books Three() => new Books(
            A.Programme(
                "lunch",
                reach: BenefitReach.Individual,
                coProduction: ["co-delivery/co-performing", "co-delivery", "co-design"]
            ) with
            {
                Star = new Star { Map = new StarStep(A.Day("2024-12-31")), Grow = new StarStep(A.Day("2025-01-01")) },
            },
            A.Programme("walks", reach: BenefitReach.Both, coProduction: ["co-delivery"]) with
            {
                Star = new Star { Map = new StarStep(A.Day("2020-01-01")), People = new StarStep(A.Day("2021-01-01")) },
            },
            A.Programme("quiet"),
            A.Programme("ended", to: "2023-12-31"),
            A.Measure("time")
        ).Rates(A.Rate("time", Basis.Own, 10.005m, From)).Entry("lunch", "time", 1m, "2024-03-31", contributor: 1).Entry("walks", "time", 2m, "2024-04-01", contributor: 1);

    [Fact]
    public void Programmes_stand_in_each_of_their_cos_and_steps_and_sums_are_rounded_once()
    {
        var table = Table();
        Assert.Equal(
            [
                ("co-delivery", "map", "lunch walks", 3m, 30.02m, 1),
                ("co-delivery", "people", "walks", 2m, 20.01m, 1),
                ("co-design", "map", "lunch", 1m, 10.01m, 1),
            ],
            table
                .Cells.Take(3)
                .Select(cell =>
                    (
                        cell.Co,
                        cell.Step,
                        string.Join(' ', cell.Programmes),
                        cell.Figures.CitizenHours!.Value,
                        cell.Figures.CitizenInputValue!.Value,
                        cell.Figures.Contributors!.Value
                    )
                )
        );
        Assert.Equal(new CoProductionReach(1, 0, 1, 0), table.Cells[0].Figures.Reach);
        Assert.Equal((3, 3m, 30.02m), (table.Total.Programmes, table.Total.CitizenHours, table.Total.CitizenInputValue));
    }

    [Fact]
    public void What_was_not_recorded_is_unknown_and_programmes_that_do_not_run_are_left_out()
    {
        var table = Table();
        var none = table.Cells[3];
        Assert.Equal((4, null, null, "quiet"), (table.Cells.Count, none.Co, none.Step, Assert.Single(none.Programmes)));
        Assert.Equal((null, QuantityGap.NothingRecorded), (none.Figures.CitizenHours, none.Figures.UndefinedReason));
        Assert.Equal(["lunch", "quiet", "walks"], table.Programmes.Select(programme => programme.Programme));
        Assert.Equal([1m, null, 2m], table.Programmes.Select(programme => programme.Figures.CitizenHours));
    }

    [Fact]
    public void A_summary_can_be_grouped_by_co_and_by_step()
    {
        Assert.Equal(["co-delivery", "co-design"], Three().Summarise(From, To, GroupBy.Co).Groups());
        Assert.Equal(["map", "people"], Three().Summarise(From, To, GroupBy.Star).Groups());
        Assert.Equal(["people", "-"], Three().Summarise(From, "2024-12-30", GroupBy.Star).Groups().Except(["map"]));
    }

    private static CoProductionTable Table() =>
        CoProductionTable.Of(
            Three().Catalogue,
            Three().Summarise(From, To, GroupBy.Co, GroupBy.Star),
            Three().Summarise(From, To, GroupBy.Programme)
        );
}
