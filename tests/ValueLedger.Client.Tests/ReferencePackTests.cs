using System.Net;
using System.Text;

namespace ValueLedger.Client.Tests;

public sealed class ReferencePackTests(RunningLedger ledger) : IClassFixture<RunningLedger>
{
    [Fact]
    public async Task Wages_are_loaded_once_and_value_the_hours()
    {
        using var client = await ledger.NewClientAsync();
        await Speedwatch.RegisterAsync(client);
        await client.Entries.RecordAsync(Speedwatch.Session(new DateOnly(2015, 12, 5), 14076));
        var loaded = await client.ReferencePacks.LoadAsync("uk-minimum-wage");
        Assert.Equal((true, Speedwatch.Hours, 28), (loaded.IsNew, loaded.Measure, loaded.Rates.Count));
        Assert.Equal(
            94309.20m,
            (await client.Summaries.GetAsync(Speedwatch.First, Speedwatch.Last, basis: Basis.MinimumWage)).Total.CitizenInputValue
        );
        var again = await client.ReferencePacks.LoadAsync("uk-minimum-wage", Speedwatch.Hours);
        Assert.Equal((false, loaded.Sequence), (again.IsNew, again.Sequence));
        Assert.Equal(loaded.Sequence, Assert.Single((await client.ReferencePacks.GetAsync("uk-minimum-wage")).Loaded).Sequence);
    }

    [Fact]
    public async Task A_secondary_figure_keeps_its_mark()
    {
        using var client = await ledger.NewClientAsync();
        var pack = (await client.ReferencePacks.ListAsync()).Single(listed => listed.Name == "uk-unit-costs");
        Assert.Equal((SourceStatus.Secondary, 0), (pack.Status, pack.Loaded.Count));
        var tried = await client.ReferencePacks.LoadDryRunAsync(pack.Name);
        Assert.Equal((false, null), (tried.IsNew, tried.Sequence));
        var loaded = await client.ReferencePacks.LoadAsync(pack.Name);
        Assert.All(loaded.Rates, rate => Assert.Equal(SourceStatus.Secondary, rate.Source.Status));
        var incident = await client.Rates.GetAsync(loaded.Rates[0].Id);
        Assert.Equal(
            ("nhs", BenefitCategory.Fiscal, 1171m, null),
            (
                incident.Components[0].Party,
                incident.Components[0].Category,
                incident.Components[0].Amount,
                incident.Components[0].Cashability
            )
        );
        var unknown = await Assert.ThrowsAsync<ValueLedgerException>(() => client.ReferencePacks.LoadAsync("hact"));
        Assert.Equal((HttpStatusCode.NotFound, "unknown_reference_pack"), (unknown.Status, unknown.Code));
    }

    [Fact]
    public async Task A_table_of_rates_is_recorded_once()
    {
        using var client = await ledger.NewClientAsync();
        await Speedwatch.RegisterAsync(client);
        using var table = new MemoryStream(
            Encoding.UTF8.GetBytes("measure,basis,amount,effectiveFrom,sourceTitle\nvolunteer-time,own,8,2013-09-01,As published\n")
        );
        var recorded = await client.Rates.RecordTableAsync(table);
        Assert.Equal((true, 1, 0, 8m), (recorded.IsNew, recorded.Recorded, recorded.AlreadyRecorded, recorded.Rates[0].Amount));
        table.Position = 0;
        var again = await client.Rates.RecordTableAsync(table);
        Assert.Equal((false, 0, 1, recorded.Rates[0].Id), (again.IsNew, again.Recorded, again.AlreadyRecorded, again.Rates[0].Id));
        using var wrong = new MemoryStream(
            Encoding.UTF8.GetBytes("measure,basis,amount,effectiveFrom,sourceTitle\nvolunteer-time,own,eight,2013-09-01,As published\n")
        );
        var refused = await Assert.ThrowsAsync<ValueLedgerException>(() => client.Rates.RecordTableAsync(wrong));
        Assert.Equal("/rows/2/amount", Assert.Single(refused.Errors).Pointer);
    }

    [Fact]
    public async Task A_rate_is_sent_with_its_components()
    {
        using var client = await ledger.NewClientAsync();
        await client.ReferencePacks.LoadAsync("uk-unit-costs");
        var rate = await client.Rates.RecordAsync(
            new RateDraft
            {
                Measure = "common-assaults",
                Basis = Basis.Own,
                Amount = 100,
                EffectiveFrom = new DateOnly(2024, 1, 1),
                Source = new SourceDraft { Title = "Ours" },
                Components =
                [
                    new RateComponentDraft
                    {
                        Party = "nhs",
                        Category = BenefitCategory.Fiscal,
                        Amount = 60,
                        Cashability = 0.5m,
                    },
                    new RateComponentDraft
                    {
                        Party = "police",
                        Category = BenefitCategory.Fiscal,
                        Amount = 39,
                    },
                ],
                RoundingTolerance = 1,
            }
        );
        Assert.Equal(
            [("nhs", 0.5m), ("police", (decimal?)null)],
            rate.Components.Select(component => (component.Party, component.Cashability))
        );
        Assert.Equal((100m, 1m), (rate.Amount, rate.RoundingTolerance));
    }
}
