using System.IO.Pipelines;
using System.Text;
using ValueLedger.Api.Tests.Imports;
using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Bounds;

/// <summary>What a file may take of the server: places, room on the disk, descriptions of its mistakes.</summary>
public sealed class ImportBoundsTests
{
    private const string Header = "programme,measure,quantity,date,reference\n";

    [Fact]
    public async Task A_sender_who_stays_silent_is_told_and_loses_the_place()
    {
        await using var server = With(("ImportSilenceSeconds", "1"), ("ImportsPerOrganisation", "1"));
        var organisation = await server.NewLedgerAsync();
        var pipe = new Pipe();
        await pipe.Writer.WriteAsync(Encoding.UTF8.GetBytes(Header + "watch,hours,1,2024-05-01,r-0\n"));
        var refused = await organisation.ImportAsync(new StreamContent(pipe.Reader.AsStream()), "text/csv", "");
        refused.IsRefused(400, "sender_went_silent ");
        Assert.Contains("Nothing arrived for 1 seconds", refused.Text, StringComparison.Ordinal);
        Assert.Empty(await organisation.ItemsAsync("/v1/imports"));
        Assert.Equal(
            "completed",
            (await organisation.ImportAsync(Header + "watch,hours,1,2024-05-01,r-0\n")).Succeeded(200).Json.Text("status")
        );
    }

    [Theory]
    [InlineData("text/csv", Header, "x,y,z,w,v\n")]
    [InlineData("application/x-ndjson", "", "{}\n")]
    public async Task Ten_thousand_problems_are_described_and_the_rest_is_counted(string contentType, string header, string row)
    {
        await using var server = new LedgerServer();
        var organisation = await server.NewLedgerAsync();
        const int rows = 12_000;
        var sent = await organisation.ImportAsync(
            new StringContent(header + string.Concat(Enumerable.Repeat(row, rows))),
            contentType,
            "?mode=partial"
        );
        var import = await organisation.OverAsync(sent);
        Assert.Equal(("completed", 0, 0, 0, rows), import.Fate());
        var described = (await organisation.GetAsync($"/v1/imports/{import.Text("id")}/problems.csv")).Text.Split("\r\n").Length - 2;
        Assert.InRange(described, 10_000, 10_020);
        var warning = import
            .GetProperty("warnings")
            .EnumerateArray()
            .Single(told => told.Text("code") == "more_problems_than_are_described");
        Assert.Contains(" more rows are wrong and are only counted. ", warning.Text("message"), StringComparison.Ordinal);
        Assert.Equal(
            rows,
            (await organisation.GetAsync($"/v1/imports/{import.Text("id")}/rejected"))
                .Text.Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Length - (header.Length > 0 ? 1 : 0)
        );
    }

    [Fact]
    public async Task Right_rows_after_many_wrong_ones_are_recorded_all_the_same()
    {
        await using var server = new LedgerServer();
        var organisation = await server.NewLedgerAsync();
        var file = Header + string.Concat(Enumerable.Repeat("x,y,z,w,v\n", 5000)) + "watch,hours,1,2024-05-01,r-0\n";
        var import = await organisation.OverAsync(await organisation.ImportAsync(file, "?mode=partial"));
        Assert.Equal(("completed", 1, 0, 0, 5000), import.Fate());
        Assert.Equal("r-0", Assert.Single(await organisation.ItemsAsync("/v1/entries")).Text("reference"));
    }

    [Fact]
    public async Task What_would_take_more_room_than_an_organisation_may_is_refused_and_others_and_what_stands_are_left_alone()
    {
        await using var server = With(("ImportBytesPerOrganisation", "1048576"));
        var (organisation, other) = (await server.NewLedgerAsync(), await server.NewLedgerAsync());
        Assert.Equal(
            "completed",
            (await organisation.ImportAsync(Header + "watch,hours,1,2024-05-01,r-0\n")).Succeeded(200).Json.Text("status")
        );
        var note = new string('n', 1000);
        var large =
            "programme,measure,quantity,date,reference,note\n"
            + string.Concat(Enumerable.Range(0, 20_000).Select(row => $"watch,hours,1,2024-05-01,s-{row},{note}\n"));
        (await organisation.ImportAsync(large)).IsRefused(409, "import_room_is_used_up ");
        Assert.Single(await organisation.ItemsAsync("/v1/imports"));
        Assert.Single(await organisation.ItemsAsync("/v1/entries"));
        Assert.Equal(
            "completed",
            (await organisation.ImportAsync(Header + "watch,hours,1,2024-05-01,r-1\n")).Succeeded(200).Json.Text("status")
        );
        Assert.Equal("completed", (await other.ImportAsync(Header + "watch,hours,1,2024-05-01,r-1\n")).Succeeded(200).Json.Text("status"));
    }

    private static LedgerServer With(params (string Name, string Value)[] limits) =>
        new() { Configure = host => Array.ForEach(limits, limit => host.UseSetting($"Ledger:Limits:{limit.Name}", limit.Value)) };
}
