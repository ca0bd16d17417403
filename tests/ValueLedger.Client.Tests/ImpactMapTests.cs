using System.Net;

namespace ValueLedger.Client.Tests;

public sealed class ImpactMapTests(RunningLedger ledger) : IClassFixture<RunningLedger>
{
    private const string Programme = "csw";

    [Fact]
    public async Task What_is_read_can_be_changed_and_put_again()
    {
        using var client = await NewClientAsync();
        Assert.Null(await client.ImpactMaps.FindAsync(Programme));
        var first = await client.ImpactMaps.PutAsync(Programme, new ImpactMapDraft { Title = "One", Lines = [Line()] }, onlyIfNew: true);
        var read = await client.ImpactMaps.GetAsync(Programme);
        Assert.Equal(first.ETag, read.ETag);
        Assert.Equal(new FigureDraft(0.9m) { Low = 0.8m, High = 0.95m }, read.Lines[0].AttributionToOthers!.Value);
        Assert.Equal(new FigureDraft(178_160.50m), read.Lines[0].UnitValue!.Amount);
        Assert.Equal(0.15m, read.Lines[0].OptimismBias!.Central);

        read.Lines[0].DurationYears = 3;
        var second = await client.ImpactMaps.PutAsync(
            Programme,
            new ImpactMapDraft { Title = "Two", Lines = read.Lines },
            ifMatch: read.ETag
        );
        Assert.Equal((2, 3), (second.Version, second.Lines[0].DurationYears));
        Assert.Equal(1, (await client.ImpactMaps.GetAsync(Programme, version: 1)).Lines[0].DurationYears);
        Assert.Equal(
            ["One", "Two"],
            await client.ImpactMaps.ListVersionsAsync(Programme, pageSize: 1).Select(version => version.Title).ToListAsync()
        );
        var late = await Assert.ThrowsAsync<ValueLedgerException>(() =>
            client.ImpactMaps.PutAsync(Programme, new ImpactMapDraft { Lines = [] }, ifMatch: read.ETag)
        );
        Assert.Equal(HttpStatusCode.PreconditionFailed, late.Status);
    }

    [Fact]
    public async Task What_is_claimed_of_a_shared_outcome_is_told()
    {
        using var client = await NewClientAsync();
        var line = Line();
        line.SharedOutcome = "safer-roads";
        var map = await client.ImpactMaps.PutAsync(Programme, new ImpactMapDraft { Lines = [line] });
        var shared = Assert.Single(map.SharedOutcomes);
        Assert.Equal(("safer-roads", 0.1m, false), (shared.Code, shared.Claimed, shared.ExceedsOne));
        Assert.Equal((Programme, "serious", 0.1m), (shared.Claims[0].Programme, shared.Claims[0].Line, shared.Claims[0].Claim));
    }

    private async Task<ValueLedgerClient> NewClientAsync()
    {
        var client = await ledger.NewClientAsync();
        await client.Programmes.PutAsync(Programme, new ProgrammeDraft { Title = "Community Speedwatch" });
        await client.Parties.PutAsync("society", new PartyDraft { Name = "Society", Sector = Sector.Citizen });
        await client.Measures.PutAsync(
            "casualties",
            new MeasureDraft
            {
                Title = "Casualties",
                Stage = MeasureStage.Outcome,
                Class = MeasureClass.Outcome,
                Unit = "casualty",
                Direction = Direction.Decrease,
            }
        );
        return client;
    }

    private static ImpactLineDraft Line() =>
        new()
        {
            Code = "serious",
            Title = "Serious casualties avoided",
            Measure = "casualties",
            Party = "society",
            Category = BenefitCategory.Social,
            AttributionToOthers = new AssumptionDraft
            {
                Value = new FigureDraft(0.9m) { Low = 0.8m, High = 0.95m },
                Source = "Agreed",
            },
            FirstBenefitYear = 1,
            DurationYears = 1,
            UnitValue = new UnitValueDraft
            {
                Amount = 178_160.50m,
                Unit = "casualty",
                PriceYear = "2009",
                Source = "Reported road casualties",
            },
            OptimismBias = 0.15m,
        };
}
