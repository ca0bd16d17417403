using System.Net;
using System.Text.Json;

namespace ValueLedger.Client.Tests;

public sealed class AppraisalTests(RunningLedger ledger) : IClassFixture<RunningLedger>
{
    [Fact]
    public async Task A_case_is_worked_out()
    {
        using var client = await ledger.NewClientAsync();
        var answer = await client.Appraisals.AppraiseAsync(Case());
        Assert.Equal((16_000m, 5_000m), (answer.PresentValueBenefits, answer.Npsv));
        Assert.Equal(16_000m / 11_000m, answer.Ratios.BenefitCostRatio.Value!.Value, 6);
        Assert.Equal(16_000m, Assert.Single(answer.PayerGainer, row => row.Party == "society").Gain);
        Assert.Null(answer.BreakEvenShare);
    }

    [Fact]
    public async Task A_plain_number_stands_for_a_figure_and_a_range_makes_an_object_of_it()
    {
        var draft = Case();
        Assert.Equal("40", Sent(await BodyOfAsync(draft), "benefits", 0, "quantity"));
        Assert.Equal("0.1", Sent(await BodyOfAsync(draft), "costs", 0, "optimismBias"));
        draft.Benefits![0].Quantity = new FigureDraft(40)
        {
            Low = 30,
            High = 60,
            Distribution = Distribution.Pert,
            Draw = "casualties",
        };
        draft.Costs![0].OptimismBias = new OptimismBiasDraft
        {
            UpperBound = 0.5m,
            MitigatedShare = new FigureDraft(0.8m) { Low = 0.7m, High = 0.9m },
        };
        Assert.Equal(
            """{"central":40,"low":30,"high":60,"distribution":"pert","draw":"casualties"}""",
            Sent(await BodyOfAsync(draft), "benefits", 0, "quantity")
        );
        Assert.Equal(
            """{"upperBound":0.5,"mitigatedShare":{"central":0.8,"low":0.7,"high":0.9}}""",
            Sent(await BodyOfAsync(draft), "costs", 0, "optimismBias")
        );
        draft.Simulation = new SimulationDraft { Runs = 200, Seed = 7 };
        using var client = await ledger.NewClientAsync();
        var answer = await client.Appraisals.AppraiseAsync(draft);
        Assert.Equal(16_000m, answer.PresentValueBenefits);
        Assert.Equal((200, 7L), (answer.Simulation!.Runs, answer.Simulation.Seed));
        Assert.Contains("casualties", answer.Simulation.Tornado.Select(bar => bar.Draw));
    }

    [Fact]
    public async Task Growth_is_a_number_or_has_its_source_beside_it()
    {
        var draft = Case();
        draft.Benefits![0].ValueGrowth = 0.015m;
        Assert.Equal("0.015", Sent(await BodyOfAsync(draft), "benefits", 0, "valueGrowth"));
        draft.Benefits![0].ValueGrowth = new ValueGrowthDraft { Rate = 0.015m, Source = "made" };
        Assert.Equal("""{"rate":0.015,"source":"made"}""", Sent(await BodyOfAsync(draft), "benefits", 0, "valueGrowth"));
    }

    [Fact]
    public async Task Options_are_compared()
    {
        var twice = Case();
        twice.Costs![0].OptimismBias = 0.2m;
        twice.NotInMoney = ["It is slower."];
        using var client = await ledger.NewClientAsync();
        var answer = await client.Appraisals.CompareAsync(new ComparisonDraft { Options = [Case(), twice], BusinessAsUsual = 0 });
        Assert.Equal(-1_000m, answer.Options[^1].LessBusinessAsUsual!.Npsv);
        Assert.Equal(["It is slower."], answer.Options[^1].NotInMoney);
        Assert.Contains(answer.Turns, turn => turn is { Option: 1, Against: 0, Assumption: "optimismBias", Value: 0.1m });
    }

    [Fact]
    public async Task A_refusal_tells_where_each_figure_is_wrong()
    {
        var draft = Case();
        draft.Benefits![0].Deadweight!.Value = 1.2m;
        draft.Benefits![0].Quantity = new FigureDraft(40) { Low = 50, High = 60 };
        using var client = await ledger.NewClientAsync();
        var refusal = await Assert.ThrowsAsync<ValueLedgerException>(() => client.Appraisals.AppraiseAsync(draft));
        Assert.Equal((HttpStatusCode.BadRequest, "range_does_not_contain_the_amount"), (refusal.Status, refusal.Code));
        Assert.Equal(["/benefits/0/quantity/low", "/benefits/0/deadweight/value"], refusal.Errors.Select(error => error.Pointer));
    }

    private static AppraisalDraft Case() =>
        new()
        {
            Title = "Wardens at the school",
            Currency = "GBP",
            Costs =
            [
                new CostDraft
                {
                    Title = "Wardens",
                    Class = MeasureClass.PublicSpend,
                    OptimismBias = 0.1m,
                    Amounts = [new CostAmountDraft { Year = 0, Amount = 10_000 }],
                },
            ],
            Benefits =
            [
                new BenefitDraft
                {
                    Code = "fewer",
                    Title = "Casualties avoided",
                    Party = "society",
                    Category = BenefitCategory.Social,
                    Quantity = 40,
                    FirstBenefitYear = 0,
                    DurationYears = 1,
                    UnitValue = new UnitValueDraft { Amount = 1_000, Source = "An estimate" },
                    Deadweight = new AssumptionDraft { Value = 0.2m, Source = "An estimate" },
                    AttributionToOthers = new AssumptionDraft { Value = 0.5m, Source = "Agreed" },
                },
            ],
        };

    private static async Task<string> BodyOfAsync(AppraisalDraft draft)
    {
        var server = new Script(Script.Refusal(HttpStatusCode.BadRequest, "x"));
        using var client = server.Client(new HastyTime());
        await Assert.ThrowsAsync<ValueLedgerException>(() => client.Appraisals.AppraiseAsync(draft));
        return server.Requests.Single().Body;
    }

    private static string Sent(string body, string list, int index, string member) =>
        JsonDocument.Parse(body).RootElement.GetProperty(list)[index].GetProperty(member).GetRawText();
}
