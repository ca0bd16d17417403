using System.Text;
using ValueLedger.Api.Access;
using ValueLedger.Api.Tests.Http;
using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Imports;

/// <summary>A file that should not have been imported.</summary>
public sealed class TakenBackTests(LedgerServer server) : IClassFixture<LedgerServer>
{
    private static readonly object Reason = new { reason = "The sheet of the year before – Zoë’s" };

    [Fact]
    public async Task Everything_that_still_counts_is_reversed_and_the_rest_of_the_ledger_stays()
    {
        var organisation = await server.NewLedgerAsync();
        await organisation.RecordAsync(("quantity", 100), ("date", "2024-05-01"));
        var (import, path) = await ImportAsync(organisation, Rows(600));
        await organisation.RecordAsync(("quantity", 10), ("date", "2024-05-02"));
        var ids = (await organisation.ItemsAsync($"/v1/entries?import={import}&limit=2")).Select(entry => entry.Text("id")).ToArray();
        (await organisation.PostAsync($"/v1/entries/{ids[0]}/reversal", Reason)).Succeeded(201);
        (
            await organisation.PostAsync(
                $"/v1/entries/{ids[1]}/correction",
                new { reason = "Miscounted", entry = Sample.Entry(("quantity", 7), ("date", "2024-05-01")) }
            )
        ).Succeeded(201);
        var known = (await organisation.SummaryAsync()).Text("knownAt");
        var before = await organisation.SummaryAsync($"&knownAt={known}");

        var size = await organisation.LogSizeAsync();
        Assert.Equal((598, 0, 2, 0), Fate((await organisation.PostAsync($"{path}?dryRun=true", Reason)).Succeeded(200)));
        Assert.Equal(size, await organisation.LogSizeAsync());
        Assert.Equal((598, 0, 2, 0), Fate((await organisation.PostAsync(path, Reason)).Succeeded(200)));
        Assert.Equal((0, 0, 600, 0), Fate((await organisation.PostAsync(path, Reason)).Succeeded(200)));
        Assert.Equal(size + 598, await organisation.LogSizeAsync());
        Assert.Equal(117m, (await organisation.SummaryAsync()).GetProperty("total").GetProperty("citizenHours").GetDecimal());
        Assert.Equal(before.GetRawText(), (await organisation.SummaryAsync($"&knownAt={known}")).GetRawText());
        var entry = (await organisation.ItemsAsync($"/v1/entries?import={import}&order=newest&limit=1"))[0];
        var reversal = (await organisation.GetAsync($"/v1/entries/{entry.Text("reversedBy")}")).Succeeded(200).Json;
        Assert.Equal("The sheet of the year before – Zoë’s", reversal.Text("reason"));
        server.IsWhole();
    }

    [Fact]
    public async Task Rows_in_suspense_are_rejected_by_whoever_may_reject_and_stay_otherwise()
    {
        var organisation = await server.NewLedgerAsync();
        const string file =
            "programme,measure,quantity,date,contributor\nwatch,hours,2,2024-05-01,v-1\nwatch,hours,14,2024-05-02,v-1\nwatch,hours,14,2024-05-02,v-1\n";
        var (import, path) = await ImportAsync(organisation, file);
        Assert.NotEmpty(await organisation.ItemsAsync($"/v1/entries?import={import}&suspended=true"));
        using var writer = server.ClientWith(await server.NewKeyAsync(organisation.Number, null, Scopes.EntriesWrite));
        var first = Fate((await writer.SendAsync(HttpMethod.Post, path, Reason)).Succeeded(200));
        Assert.Equal((0, 0), (first.Item2, first.Item3));
        Assert.Equal(3, first.Item1 + first.Item4);
        Assert.InRange(first.Item4, 1, 2);
        Assert.Equal((0, first.Item4, first.Item1, 0), Fate((await organisation.PostAsync(path, Reason)).Succeeded(200)));
        Assert.Empty(await organisation.ItemsAsync($"/v1/entries?import={import}&suspended=true"));
        server.IsWhole();
    }

    [Fact]
    public async Task What_cannot_be_taken_back_is_refused()
    {
        var organisation = await server.NewLedgerAsync();
        var (import, path) = await ImportAsync(organisation, Rows(2));
        (await organisation.PostAsync(path, "{}")).IsRefused(400, "member_is_required /reason");
        (await organisation.PostAsync(path, new { reason = "" })).IsRefused(400, "member_is_required /reason");
        (await organisation.PostAsync($"/v1/imports/{Guid.NewGuid()}/reversal", Reason)).IsRefused(404, "unknown_import ");
        (await organisation.PostAsync("/v1/imports/nonsense/reversal", Reason)).IsRefused(404, "unknown_import ");
        (await organisation.GetAsync($"/v1/entries?import={Guid.NewGuid()}")).IsRefused(400, "no_such_import /import");
        (await organisation.GetAsync("/v1/entries.csv?import=nonsense")).IsRefused(400, "no_such_import /import");
        var tried = (await organisation.ImportAsync(Rows(2), "?dryRun=true")).Succeeded(200).Json.Text("id");
        (await organisation.PostAsync($"/v1/imports/{tried}/reversal", Reason)).IsRefused(409, "import_recorded_nothing ");

        var others = await server.NewLedgerAsync();
        (await others.PostAsync(path, Reason)).IsRefused(404, "unknown_import ");
        (await others.GetAsync($"/v1/entries?import={import}")).IsRefused(400, "no_such_import /import");
    }

    [Fact]
    public async Task A_file_is_listed_and_exported_by_itself()
    {
        var organisation = await server.NewLedgerAsync();
        await organisation.RecordAsync(("quantity", 100), ("date", "2024-05-01"));
        var (import, _) = await ImportAsync(organisation, Rows(3));
        await organisation.RecordAsync(("quantity", 10), ("date", "2024-05-02"));
        Assert.Equal(
            ["r-0", "r-1", "r-2"],
            (await organisation.ItemsAsync($"/v1/entries?import={import}")).Select(entry => entry.Text("reference"))
        );
        var table = (await organisation.GetAsync($"/v1/entries.csv?import={import}")).Succeeded(200).Text;
        Assert.Equal(4, table.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
        var known = (await organisation.SummaryAsync()).Text("knownAt");
        await organisation.PostAsync(
            $"/v1/entries/{(await organisation.ItemsAsync($"/v1/entries?import={import}"))[0].Text("id")}/reversal",
            Reason
        );
        Assert.Equal(3, (await organisation.ItemsAsync($"/v1/entries?import={import}&knownAt={known}")).Length);
    }

    [Fact]
    public async Task The_newest_first_are_the_same_entries_the_other_way_round()
    {
        var organisation = await server.NewLedgerAsync();
        await ImportAsync(organisation, Rows(7));
        await organisation.RecordAsync(("quantity", 100), ("date", "2024-06-01"));
        foreach (var filter in (string[])["", "&from=2024-05-01&to=2024-05-31", "&programme=watch&measure=hours", "&contributor=v-1"])
        {
            var oldest = await AllAsync(organisation, $"/v1/entries?limit=2{filter}");
            Assert.NotEmpty(oldest);
            Assert.Equal(oldest.AsEnumerable().Reverse(), await AllAsync(organisation, $"/v1/entries?limit=2&order=newest{filter}"));
            Assert.Equal(oldest, await AllAsync(organisation, $"/v1/entries?limit=2&order=oldest{filter}"));
        }

        var first = (await organisation.GetAsync("/v1/entries?limit=2&order=newest")).Json.Text("nextCursor");
        (await organisation.GetAsync($"/v1/entries?cursor={first}&order=oldest")).IsRefusedFirst(400, "cursor_is_not_valid");
        (await organisation.GetAsync("/v1/entries?order=latest")).IsRefusedFirst(400, "value_is_not_in_the_list");
    }

    private static (long, long, long, long) Fate(Answer answer) =>
        (
            answer.Json.GetProperty("reversed").GetInt64(),
            answer.Json.GetProperty("rejected").GetInt64(),
            answer.Json.GetProperty("before").GetInt64(),
            answer.Json.GetProperty("stillSuspended").GetInt64()
        );

    private static async Task<(string Id, string Path)> ImportAsync(LedgerOrganisation organisation, string file)
    {
        var import = await organisation.OverAsync((await organisation.ImportAsync(file)));
        Assert.Equal("completed", import.Text("status"));
        return (import.Text("id"), $"/v1/imports/{import.Text("id")}/reversal");
    }

    private static string Rows(int count)
    {
        var file = new StringBuilder("programme,measure,quantity,date,contributor,reference,note\n");
        for (var row = 0; row < count; row++)
        {
            file.Append(null, $"watch,hours,1,2024-{1 + (row % 12):00}-{1 + (row / 12 % 28):00},v-{row % 5},r-{row},Row {row} of Łucja\n");
        }

        return file.ToString();
    }

    private static async Task<List<string>> AllAsync(LedgerOrganisation organisation, string path)
    {
        List<string> ids = [];
        string? next = path;
        while (next is not null)
        {
            var page = (await organisation.GetAsync(next)).Succeeded(200).Json;
            ids.AddRange(page.GetProperty("items").EnumerateArray().Select(entry => entry.Text("id")));
            next = page.Text("nextCursor") is { } cursor ? $"/v1/entries?cursor={cursor}" : null;
        }

        return ids;
    }
}
