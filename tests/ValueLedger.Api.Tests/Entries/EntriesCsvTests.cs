using System.Text.Json;
using System.Text.Json.Nodes;
using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Entries;

public sealed class EntriesCsvTests(LedgerServer server) : IClassFixture<LedgerServer>
{
    private const string Awkward = "a \"b\", c\r\nd;\té✓😀";

    [Fact]
    public async Task Every_column_of_every_entry_reads_back()
    {
        var organisation = await server.NewLedgerAsync();
        await organisation.PostAsync("/v1/rates", Sample.Rate());
        var id = await organisation.RecordAsync(
            ("startDate", "2024-04-30"),
            ("startTime", "19:30"),
            ("party", "volunteers"),
            ("team", "north"),
            ("contributor", "v-1"),
            ("reference", "r, \"1\""),
            ("note", Awkward)
        );
        await organisation.PostAsync(
            $"/v1/entries/{id}/correction",
            new { reason = "Miscounted", entry = Sample.Entry(("quantity", 0.000001m)) }
        );
        await organisation.PutAsync("/v1/measures/hall-hire", Sample.Measure("input", "public-spend", "GBP"));
        await organisation.RecordAsync(
            ("measure", "hall-hire"),
            ("quantity", 100),
            ("decidedBy", "volunteers"),
            ("financedBy", JsonNode.Parse("""[{"party":"volunteers","amount":40.5}]"""))
        );
        var answer = (await organisation.GetAsync("/v1/entries.csv")).Succeeded(200);
        Assert.Equal("text/csv", answer.ContentType);
        Assert.Contains("entries.csv", answer.Header("Content-Disposition"), StringComparison.Ordinal);
        var rows = Csv.Read(answer.Text);
        var items = await organisation.ItemsAsync("/v1/entries");
        Assert.Equal(4, rows.Count);
        foreach (var (row, item) in rows.Zip(items))
        {
            foreach (var (column, cell) in row.Where(cell => item.TryGetProperty(cell.Key, out _)))
            {
                var value = item.GetProperty(column);
                Assert.Equal(
                    value.ValueKind == JsonValueKind.Null ? ""
                        : value.ValueKind == JsonValueKind.String ? value.GetString()
                        : value.ValueKind == JsonValueKind.Array
                            ? string.Join("; ", value.EnumerateArray().Select(part => $"{part.Text("party")}:{part.GetProperty("amount")}"))
                        : value.GetRawText(),
                    cell
                );
            }

            Assert.Equal(item.GetProperty("evidence").Text("grade"), row["evidenceGrade"]);
        }

        Assert.Equal(("volunteers", "volunteers:40.5"), (rows[3]["decidedBy"], rows[3]["financedBy"]));
        Assert.Equal(["2.5", "-2.5", "0.000001", "100"], rows.Select(row => row["quantity"]));
        Assert.Equal(20m, decimal.Parse(rows[0]["amount"], System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+44 1225")]
    [InlineData("-1")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1")]
    [InlineData("'quoted'")]
    public async Task Text_that_a_spreadsheet_would_run_is_marked_and_numbers_are_not(string text)
    {
        var organisation = await server.NewLedgerAsync();
        var id = await organisation.RecordAsync(("note", text));
        (await organisation.PostAsync($"/v1/entries/{id}/reversal", new { reason = text })).Succeeded(201);
        var rows = Csv.Read((await organisation.GetAsync("/v1/entries.csv")).Text);
        Assert.Equal("'" + text, rows[0]["note"]);
        Assert.Equal("'" + text, rows[1]["reason"]);
        Assert.Equal("-2.5", rows[1]["quantity"]);
    }

    [Fact]
    public async Task A_unit_or_reference_is_marked_too()
    {
        var organisation = await server.NewLedgerAsync();
        await organisation.PutAsync("/v1/measures/odd", Sample.Measure("output", "output", "=cmd|'/c calc'!A1"));
        await organisation.RecordAsync(("measure", "odd"), ("reference", "@r"));
        var row = Assert.Single(Csv.Read((await organisation.GetAsync("/v1/entries.csv")).Text));
        Assert.Equal(("'=cmd|'/c calc'!A1", "'@r"), (row["unit"], row["reference"]));
        var summary = Csv.Read((await organisation.GetAsync("/v1/summaries.csv?from=2024-01-01&to=2024-12-31")).Text);
        Assert.Equal("'=cmd|'/c calc'!A1", summary.Single(line => line["measure"] == "odd")["unit"]);
    }

    [Fact]
    public async Task Every_entry_is_there_however_many_there_are()
    {
        var organisation = await server.NewLedgerAsync();
        for (var batch = 0; batch < 3; batch++)
        {
            var entries = Enumerable.Range(0, 1000 - batch).Select(_ => Sample.Entry());
            (await organisation.PostAsync("/v1/entries/batch", new { entries })).Succeeded(201);
        }

        var rows = Csv.Read((await organisation.GetAsync("/v1/entries.csv")).Succeeded(200).Text);
        Assert.Equal(2997, rows.Select(row => row["id"]).Distinct().Count());
        Assert.Empty(Csv.Read((await organisation.GetAsync("/v1/entries.csv?stage=outcome")).Succeeded(200).Text));
        Assert.Empty(Csv.Read((await organisation.GetAsync("/v1/entries.csv?knownAt=2000-01-01T00:00:00Z")).Succeeded(200).Text));
    }
}
