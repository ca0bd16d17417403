using System.IO.Compression;
using System.Net;

namespace ValueLedger.Client.Tests;

public sealed class StatementTests(RunningLedger ledger) : IClassFixture<RunningLedger>
{
    private static StatementDraft Months =>
        new()
        {
            Programmes = [Speedwatch.Programme],
            From = Speedwatch.First,
            To = Speedwatch.Last,
        };

    [Fact]
    public async Task A_statement_is_prepared_read_published_and_listed()
    {
        using var client = await FilledAsync();
        var draft = await client.Statements.PrepareAsync(Months);
        Assert.True(draft.IsNew);
        Assert.Equal(16m, draft.Costs.Total.FullSocial);
        var read = await client.Statements.GetAsync(draft.Id!.Value);
        Assert.Equal((draft.Id, draft.Header.KnownAt, 16m), (read.Id, read.Header.KnownAt, read.CitizenInputs.Total.Value));
        Assert.NotNull(read.ETag);
        Assert.Equal(StatementState.Draft, (await client.Statements.GetStatusAsync(draft.Id.Value)).State);

        var published = await client.Statements.PublishAsync(draft.Id.Value);
        Assert.Equal((true, 1L, StatementState.Published), (published.IsNew, published.Number!.Value, published.State));
        Assert.Equal(draft.Id, Assert.Single(await client.Statements.ListAsync(StatementState.Published).ToListAsync()).Id);
        Assert.Empty(await client.Statements.ListAsync(StatementState.Draft, pageSize: 1).ToListAsync());
        var refused = await Assert.ThrowsAsync<ValueLedgerException>(() => client.Statements.PublishAsync(draft.Id.Value));
        Assert.Equal((HttpStatusCode.Conflict, "statement_is_published"), (refused.Status, refused.Code));
    }

    [Fact]
    public async Task A_trial_has_no_id_and_the_same_key_prepares_once()
    {
        using var client = await FilledAsync();
        var tried = await client.Statements.PrepareDryRunAsync(Months);
        Assert.Equal((null, false), (tried.Id, tried.IsNew));
        var options = new RecordOptions { IdempotencyKey = "once" };
        var (first, again) = (await client.Statements.PrepareAsync(Months, options), await client.Statements.PrepareAsync(Months, options));
        Assert.Equal((first.Id, true), (again.Id, again.IsReplayed));
    }

    [Fact]
    public async Task A_statement_comes_as_a_table_and_as_a_page_too()
    {
        using var client = await FilledAsync();
        var draft = await client.Statements.PrepareAsync(Months);
        using (var table = new StreamReader(await client.Statements.OpenTableAsync(draft.Id!.Value)))
        {
            Assert.StartsWith("section,line,item,", await table.ReadLineAsync(), StringComparison.Ordinal);
            Assert.Contains("citizenInputs,citizen-total,total,", await table.ReadToEndAsync(), StringComparison.Ordinal);
        }

        using (var page = new StreamReader(await client.Statements.OpenPageAsync(draft.Id.Value)))
        {
            Assert.StartsWith("<!DOCTYPE html>", await page.ReadToEndAsync(), StringComparison.Ordinal);
        }

        using (var workbook = new ZipArchive(await client.Statements.OpenWorkbookAsync(draft.Id.Value), ZipArchiveMode.Read))
        {
            Assert.NotNull(workbook.GetEntry("xl/workbook.xml"));
        }

        var refused = await Assert.ThrowsAsync<ValueLedgerException>(() => client.Statements.OpenPageAsync(Guid.NewGuid()));
        Assert.Equal((HttpStatusCode.NotFound, "unknown_statement"), (refused.Status, refused.Code));
    }

    [Fact]
    public async Task A_line_leads_to_its_entries_page_after_page()
    {
        using var client = await FilledAsync();
        await client.Entries.RecordAsync(Speedwatch.Session(Speedwatch.First.AddDays(1), 3));
        var draft = await client.Statements.PrepareAsync(Months);
        Assert.Equal(
            [2m, 3m],
            (
                await client.Statements.ListEntriesAsync(draft.Id!.Value, draft.CitizenInputs.Lines[0].Line, pageSize: 1).ToListAsync()
            ).Select(entry => entry.Quantity)
        );
    }

    [Fact]
    public async Task A_bridge_explains_what_came_between_two_statements()
    {
        using var client = await FilledAsync();
        var before = await client.Statements.PrepareAsync(Months);
        var late = await client.Entries.RecordAsync(Speedwatch.Session(Speedwatch.First.AddDays(1), 3));
        var rate = await client.Rates.RecordAsync(Speedwatch.Rate(Basis.Own, 10));
        var after = await client.Statements.PrepareAsync(Months);

        var bridge = await client.Statements.BridgeAsync(before.Id!.Value, after.Id!.Value);
        Assert.NotNull(bridge.ETag);
        var cost = Assert.Single(bridge.Figures, figure => figure.Figure == BridgeFigure.FullSocialCost);
        Assert.Equal((16m, 50m, 0m), (cost.From, cost.To, cost.Residual));
        Assert.Equal(
            [(BridgeStep.LateEntries, 24m), (BridgeStep.Rates, 10m)],
            cost.Parts!.Where(part => part.Change != 0m).Select(part => (part.Step, part.Change))
        );
        Assert.Equal([late.Id, rate.Id], bridge.Steps.SelectMany(step => step.Records).Select(record => record.Entry ?? record.Id));
        var refused = await Assert.ThrowsAsync<ValueLedgerException>(() => client.Statements.BridgeAsync(before.Id.Value, Guid.Empty));
        Assert.Equal((HttpStatusCode.NotFound, "unknown_statement"), (refused.Status, refused.Code));
    }

    private async Task<ValueLedgerClient> FilledAsync()
    {
        var client = await ledger.NewClientAsync();
        await Speedwatch.RegisterAsync(client);
        await client.Rates.RecordAsync(Speedwatch.Rate(Basis.Own, 8));
        await client.Entries.RecordAsync(Speedwatch.Session(Speedwatch.First, 2));
        return client;
    }
}
