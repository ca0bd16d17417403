using System.Net;

namespace ValueLedger.Client.Tests;

public sealed class SpeedwatchTests(RunningLedger ledger) : IClassFixture<RunningLedger>
{
    [Fact]
    public async Task Wiltshires_hours_are_worth_what_was_published()
    {
        using var client = await ledger.NewClientAsync();
        await Speedwatch.RegisterAsync(client);
        var own = await client.Rates.RecordAsync(Speedwatch.Rate(Basis.Own, 8.00m));
        await client.Rates.RecordAsync(Speedwatch.Rate(Basis.MinimumWage, 6.70m));
        var hours = Speedwatch.Session(Speedwatch.Last, 14076);
        hours.StartDate = Speedwatch.First;
        var letters = new EntryDraft
        {
            Programme = Speedwatch.Programme,
            Measure = "warning-letters",
            Quantity = 44910,
            Date = Speedwatch.Last,
        };
        var batch = await client.Entries.RecordBatchAsync([hours, letters]);

        Assert.True(batch.IsNew);
        Assert.Equal(112608m, batch.Entries[0].Valuation!.Amount);
        Assert.Equal(own.Id, batch.Entries[0].Valuation!.Rate);
        Assert.Equal(UnvaluedReason.OutputCarriesNoValue, batch.Entries[1].UnvaluedReason);
        var summary = await client.Summaries.GetAsync(Speedwatch.First, Speedwatch.Last, [GroupBy.Programme, GroupBy.Team]);
        Assert.Equal(112608.00m, summary.Total.CitizenInputValue);
        Assert.Contains(SummaryFlag.NoPublicInputRecorded, summary.Flags);
        Assert.Equal(2.5074m, summary.Total.Measures.Single(measure => measure.Measure == "warning-letters").FullCostPerUnit);
        Assert.Equal(["malmesbury", null], summary.Rows.Select(row => row.Group["team"]));
        var wage = await client.Summaries.GetAsync(Speedwatch.First, Speedwatch.Last, basis: Basis.MinimumWage);
        Assert.Equal(94309.20m, wage.Total.CitizenInputValue);
        Assert.Equal(
            [own.Id],
            (await client.Rates.ListAsync(Speedwatch.Hours, Basis.Own, Speedwatch.Last).ToListAsync()).Select(rate => rate.Id)
        );
    }

    [Fact]
    public async Task What_was_recorded_can_be_corrected_reversed_and_erased()
    {
        using var client = await ledger.NewClientAsync();
        await Speedwatch.RegisterAsync(client);
        var draft = Speedwatch.Session(new DateOnly(2015, 12, 5), 2.5m, "v-0193");
        (draft.StartTime, draft.EndTime, draft.Reference, draft.Note) = (new TimeOnly(8, 0), new TimeOnly(10, 30), "csw-1", "School run");
        var entry = await client.Entries.RecordAsync(draft);
        Assert.True(entry.IsNew);
        Assert.Equal((new TimeOnly(8, 0), new TimeOnly(10, 30)), (entry.StartTime, entry.EndTime));
        Assert.False((await client.Entries.RecordAsync(draft)).IsNew);

        (draft.Quantity, draft.EndTime) = (3, new TimeOnly(11, 0));
        draft.Reference = null;
        var replacement = await client.Entries.CorrectAsync(entry.Id, "It was three hours", draft);
        Assert.Equal((3m, "csw-1", entry.Id), (replacement.Quantity, replacement.Reference, replacement.Replaces));
        var reversal = await client.Entries.ReverseAsync(replacement.Id, "Nobody was there");
        Assert.Equal((-3m, replacement.Id), (reversal.Quantity, reversal.Reverses));
        Assert.Equal(reversal.Id, (await client.Entries.GetAsync(replacement.Id)).ReversedBy);
        await client.Entries.EraseTextAsync(entry.Id);
        Assert.Null((await client.Entries.GetAsync(entry.Id)).Note);

        await client.Contributors.PutAsync("v-0193", new ContributorDraft { Team = "malmesbury", DeprivationQuintile = 2 });
        await client.Contributors.EraseAsync("v-0193");
        var erased = await client.Contributors.GetAsync("v-0193");
        Assert.Equal((true, null), (erased.Erased, erased.Team));
        Assert.Equal(0m, (await client.Summaries.GetAsync(Speedwatch.First, Speedwatch.Last)).Total.CitizenHours);
    }

    [Fact]
    public async Task What_is_in_doubt_is_listed_released_and_rejected()
    {
        using var client = await ledger.NewClientAsync();
        await Speedwatch.RegisterAsync(client);
        var draft = Speedwatch.Session(new DateOnly(2015, 12, 5), 2, "v-0193");
        Assert.Null((await client.Entries.RecordAsync(draft)).Suspension);
        var (one, two) = (await client.Entries.RecordAsync(draft), await client.Entries.RecordAsync(draft));
        Assert.Equal(
            [one.Id, two.Id],
            (await client.Entries.ListAsync(new EntryFilter { Suspended = true }, pageSize: 1).ToListAsync()).Select(entry => entry.Id)
        );
        Assert.Equal(["same_as_another_entry_without_reference"], one.Suspension!.Rules);
        Assert.Equal(2, (await client.Summaries.GetAsync(Speedwatch.First, Speedwatch.Last)).Suspended.Entries);
        var released = await client.Entries.ReleaseAsync(one.Id, "There were two rounds");
        Assert.Equal(
            (true, SuspenseStatus.Released, "There were two rounds"),
            (released.IsNew, released.Suspension!.Status, released.Suspension.Reason)
        );
        Assert.Equal(SuspenseStatus.Rejected, (await client.Entries.RejectAsync(two.Id, "But not three")).Suspension!.Status);
        var summary = await client.Summaries.GetAsync(Speedwatch.First, Speedwatch.Last);
        Assert.Equal((4m, 0L), (summary.Total.CitizenHours, summary.Suspended.Entries));
    }

    [Fact]
    public async Task A_dry_run_answers_and_writes_nothing()
    {
        using var client = await ledger.NewClientAsync();
        await Speedwatch.RegisterAsync(client);
        var tried = await client.Entries.RecordDryRunAsync(Speedwatch.Session(Speedwatch.Last, 2));
        Assert.Equal((null, null, 2m), (tried.Id, tried.Sequence, tried.Quantity));
        Assert.Empty(await client.Entries.ListAsync().ToListAsync());
    }

    [Fact]
    public async Task Organisation_and_health_can_be_read()
    {
        using var client = await ledger.NewClientAsync();
        var organisation = await client.Organisation.ChangeAsync(new OrganisationChange { StandardBasis = Basis.MinimumWage });
        Assert.Equal(
            (Basis.MinimumWage, "GBP", "Europe/London"),
            (organisation.StandardBasis, organisation.Currency, organisation.TimeZone)
        );
        Assert.Equal(organisation.ETag, (await client.Organisation.GetAsync()).ETag);
        Assert.Equal("ready", (await client.Health.GetReadinessAsync()).Status);
        var stranger = await Assert.ThrowsAsync<ValueLedgerException>(() =>
            new ValueLedgerClient(
                new ValueLedgerClientOptions { Address = ledger.Address },
                ledger.Server.Server.CreateHandler()
            ).Organisation.GetAsync()
        );
        Assert.Equal((HttpStatusCode.Unauthorized, "key_is_missing"), (stranger.Status, stranger.Code));
    }
}
