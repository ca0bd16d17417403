using System.Net;

namespace ValueLedger.Client.Tests;

public sealed class ReadingTests(RunningLedger ledger) : IClassFixture<RunningLedger>
{
    [Fact]
    public async Task Lists_go_on_from_page_to_page()
    {
        using var client = await ledger.NewClientAsync();
        await Speedwatch.RegisterAsync(client);
        await client.Entries.RecordBatchAsync(Enumerable.Range(1, 25).Select(hours => Speedwatch.Session(Speedwatch.Last, hours)));
        var filter = new EntryFilter
        {
            Programme = Speedwatch.Programme,
            Measure = Speedwatch.Hours,
            Stage = MeasureStage.Input,
            From = Speedwatch.First,
            To = Speedwatch.Last,
        };
        var read = await client.Entries.ListAsync(filter, pageSize: 10).Select(entry => entry.Quantity).ToListAsync();
        Assert.Equal(Enumerable.Range(1, 25).Select(hours => (decimal)hours), read);
        Assert.Equal(2, await client.Measures.ListAsync(pageSize: 1).CountAsync());
    }

    [Fact]
    public async Task A_moment_keeps_its_fraction()
    {
        using var client = await ledger.NewClientAsync();
        await Speedwatch.RegisterAsync(client);
        var first = await client.Entries.RecordAsync(Speedwatch.Session(Speedwatch.Last, 1));
        var second = await client.Entries.RecordAsync(Speedwatch.Session(Speedwatch.Last, 2));
        Assert.Equal(
            [first.Id],
            await client.Entries.ListAsync(new EntryFilter { KnownAt = first.RecordedAt }).Select(entry => entry.Id).ToListAsync()
        );
        Assert.Equal(
            [second.Id],
            await client.Entries.ListAsync(new EntryFilter { RecordedAfter = first.RecordedAt }).Select(entry => entry.Id).ToListAsync()
        );
        Assert.Equal(
            1m,
            (await client.Summaries.GetAsync(Speedwatch.First, Speedwatch.Last, knownAt: first.RecordedAt)).Total.CitizenHours
        );
    }

    [Theory]
    [InlineData("0.000001")]
    [InlineData("0.1")]
    [InlineData("123456789012.654321")]
    public async Task Decimals_are_exact_both_ways(string written)
    {
        var quantity = decimal.Parse(written, System.Globalization.CultureInfo.InvariantCulture);
        using var client = await ledger.NewClientAsync();
        await Speedwatch.RegisterAsync(client);
        var entry = await client.Entries.RecordAsync(Speedwatch.Session(Speedwatch.Last, quantity));
        Assert.Equal(quantity, (await client.Entries.GetAsync(entry.Id)).Quantity);
    }

    [Fact]
    public async Task Csv_comes_as_a_stream()
    {
        using var client = await ledger.NewClientAsync();
        await Speedwatch.RegisterAsync(client);
        await client.Entries.RecordBatchAsync(Enumerable.Range(1, 1000).Select(hours => Speedwatch.Session(Speedwatch.Last, hours)));
        using var entries = new StreamReader(await client.Entries.ExportCsvAsync(new EntryFilter { Team = "malmesbury" }));
        Assert.StartsWith("programme,measure,quantity,date", await entries.ReadLineAsync(), StringComparison.Ordinal);
        Assert.Equal(1000, (await entries.ReadToEndAsync()).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
        using var journal = new StreamReader(await client.Entries.ExportJournalAsync(new EntryFilter { Team = "malmesbury" }));
        Assert.Equal(1000, (await journal.ReadToEndAsync()).Split("\n    ; id: ").Length - 1);
        await client.Teams.PutAsync("malmesbury", new TeamDraft { Name = "Malmesbury", Area = "Malmesbury" });
        await client.Teams.PutAsync("elsewhere", new TeamDraft { Name = "Elsewhere", Area = "Calne" });
        Assert.Equal(1000, await client.Entries.ListAsync(new EntryFilter { Area = "Malmesbury" }, pageSize: 1000).CountAsync());
        Assert.Empty(await client.Entries.ListAsync(new EntryFilter { Area = "Calne" }).ToListAsync());
        Assert.Equal(0, (await client.Summaries.GetAsync(Speedwatch.First, Speedwatch.Last, area: "Calne")).Total.CitizenHours);
        using var summary = new StreamReader(await client.Summaries.ExportCsvAsync(Speedwatch.First, Speedwatch.Last, [GroupBy.Month]));
        Assert.StartsWith("month,measure,measureTitle,stage", await summary.ReadLineAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_list_comes_as_a_table()
    {
        using var client = await ledger.NewClientAsync();
        await Speedwatch.RegisterAsync(client);
        await client.Entries.RecordAsync(Speedwatch.Session(Speedwatch.Last, 2.5m));
        await client.Timebank(Speedwatch.Programme).PutMemberAsync("ann", new MemberDraft { Joined = Speedwatch.First });
        await BeginsAsync(
            client.Summaries.ExportTotalsCsvAsync(Speedwatch.First, Speedwatch.Last, [GroupBy.Team]),
            "team,teamName,entries",
            "malmesbury,"
        );
        await BeginsAsync(client.Programmes.ExportCsvAsync(), "code,title", Speedwatch.Programme);
        await BeginsAsync(client.Parties.ExportCsvAsync(), "code,name,sector", "");
        await BeginsAsync(client.Teams.ExportCsvAsync(), "code,name,programme,programmeTitle", "malmesbury,");
        await BeginsAsync(client.Contributors.ExportCsvAsync(), "code,team,teamName", "");
        await BeginsAsync(client.Measures.ExportCsvAsync(), "code,title,stage", "exchanged-hours,");
        await BeginsAsync(client.Rates.ExportCsvAsync(on: Speedwatch.Last), "measure,basis,amount", "");
        await BeginsAsync(client.Rates.ExportComponentsCsvAsync(basis: Basis.Own), "rate,measure", "");
        await BeginsAsync(client.Statements.ExportCsvAsync(StatementState.Draft), "id,state,number", "");
        await BeginsAsync(client.Timebank(Speedwatch.Programme).ExportMembersCsvAsync(), "code,contributor,joined", "ann,");

        static async Task BeginsAsync(Task<Stream> table, string header, string row)
        {
            using var reader = new StreamReader(await table);
            Assert.StartsWith(header, await reader.ReadLineAsync(), StringComparison.Ordinal);
            Assert.StartsWith(row, await reader.ReadLineAsync() ?? "", StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task What_is_not_there_is_found_as_null()
    {
        using var client = await ledger.NewClientAsync();
        Assert.Null(await client.Programmes.FindAsync("nowhere"));
        var missing = await Assert.ThrowsAsync<ValueLedgerException>(() => client.Programmes.GetAsync("nowhere"));
        Assert.Equal(HttpStatusCode.NotFound, missing.Status);
    }

    [Fact]
    public async Task An_entity_tag_keeps_two_people_apart()
    {
        using var client = await ledger.NewClientAsync();
        var draft = new ProgrammeDraft { Title = "Community Speedwatch" };
        var put = await client.Programmes.PutAsync("csw", draft, onlyIfNew: true);
        var read = await client.Programmes.GetAsync("csw");
        Assert.NotNull(put.ETag);
        Assert.Equal(put.ETag, read.ETag);
        Assert.Null(await client.Programmes.GetIfChangedAsync("csw", read.ETag!));

        draft.Title = "Speedwatch";
        await client.Programmes.PutAsync("csw", draft, ifMatch: read.ETag);
        draft.Title = "Slower";
        var late = await Assert.ThrowsAsync<ValueLedgerException>(() => client.Programmes.PutAsync("csw", draft, ifMatch: read.ETag));
        var again = await Assert.ThrowsAsync<ValueLedgerException>(() => client.Programmes.PutAsync("csw", draft, onlyIfNew: true));
        Assert.All(
            [late, again],
            refusal => Assert.Equal((HttpStatusCode.PreconditionFailed, "precondition_failed"), (refusal.Status, refusal.Code))
        );
        Assert.Equal("Speedwatch", (await client.Programmes.GetIfChangedAsync("csw", read.ETag!))!.Title);
    }

    [Fact]
    public async Task A_refusal_tells_of_every_problem()
    {
        using var client = await ledger.NewClientAsync();
        await Speedwatch.RegisterAsync(client);
        var draft = Speedwatch.Session(Speedwatch.Last, -1);
        (draft.Programme, draft.Party, draft.Team) = ("nowhere", "nobody", null);
        var refusal = await Assert.ThrowsAsync<ValueLedgerException>(() => client.Entries.RecordAsync(draft));
        Assert.Equal((HttpStatusCode.BadRequest, "unknown_programme"), (refusal.Status, refusal.Code));
        Assert.Equal(["/programme", "/quantity", "/party"], refusal.Errors.Select(error => error.Pointer));
        Assert.NotEmpty(refusal.TraceId!);
    }
}
