using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Core.Entries;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Imports;

/// <summary>Rows that are in the log already and stand nowhere before the record that closes their import.</summary>
public sealed class InTheMakingTests(LedgerServer server) : IClassFixture<LedgerServer>
{
    private const int Rows = 4_000;

    [Theory]
    [InlineData(1)]
    [InlineData(Rows)]
    public async Task An_import_in_the_making_is_in_no_list_figure_or_answer(int recorded)
    {
        var organisation = await server.NewLedgerAsync();
        var single = await organisation.RecordAsync(("contributor", "v-1"), ("quantity", 4));
        var before = (await organisation.SummaryAsync("&groupBy=programme,month,team")).GetProperty("rows").GetRawText();
        var logBefore = await organisation.LogSizeAsync();
        await using var import = await PausedImport.AfterAsync(server, organisation, Drafts(), recorded);
        Assert.True(await organisation.LogSizeAsync() >= logBefore + recorded);

        Assert.Equal([single], (await organisation.ItemsAsync("/v1/entries")).Select(entry => entry.Text("id")));
        Assert.Empty(await organisation.ItemsAsync("/v1/entries?suspended=true"));
        Assert.Empty(await organisation.ItemsAsync("/v1/entries?reference=r-0"));
        Assert.Equal(["v-1"], (await organisation.ItemsAsync("/v1/contributors")).Select(contributor => contributor.Text("code")));
        (await organisation.GetAsync("/v1/contributors/v-2")).Succeeded(404);
        (await organisation.GetAsync("/v1/entries?contributor=v-2")).IsRefused(400, "unknown_contributor /contributor");
        Assert.Equal(before, (await organisation.SummaryAsync("&groupBy=programme,month,team")).GetProperty("rows").GetRawText());
        Assert.Single(Csv.Read((await organisation.GetAsync("/v1/entries.csv")).Succeeded(200).Text));

        var knownAt = (await organisation.SummaryAsync()).Text("knownAt");
        await import.EndAsync();
        Assert.Equal((Rows + 1, (Rows * 0.001m) + 4, 0), (await organisation.SummaryAsync()).Figures());
        Assert.Equal(
            before,
            (await organisation.SummaryAsync($"&groupBy=programme,month,team&knownAt={knownAt}")).GetProperty("rows").GetRawText()
        );
        Assert.Single(await organisation.ItemsAsync($"/v1/entries?knownAt={knownAt}"));
        Assert.Empty(await organisation.ItemsAsync($"/v1/entries?reference=r-0&knownAt={knownAt}"));
        Assert.Equal(["v-1", "v-2"], (await organisation.ItemsAsync("/v1/contributors")).Select(contributor => contributor.Text("code")));
        server.IsWhole();
    }

    [Fact]
    public async Task A_reference_that_is_being_imported_is_recorded_by_nobody_else()
    {
        var organisation = await server.NewLedgerAsync();
        var other = await organisation.RecordAsync(("reference", "other"));
        await using (var import = await PausedImport.AfterAsync(server, organisation, Drafts(), recorded: 1))
        {
            (await organisation.PostAsync("/v1/entries", Sample.Entry(("reference", "r-3999")))).IsRefused(
                409,
                "reference_is_being_imported /reference"
            );
            (
                await organisation.PostAsync(
                    "/v1/entries/batch",
                    new { entries = new[] { Sample.Entry(), Sample.Entry(("reference", "r-0")) } }
                )
            ).IsRefused(409, "reference_is_being_imported /entries/1/reference");
            (
                await organisation.PostAsync(
                    $"/v1/entries/{other}/correction",
                    new { reason = "r", entry = Sample.Entry(("reference", "r-7")) }
                )
            ).IsRefused(409, "reference_is_being_imported /entry/reference");
            (
                await organisation.PostAsync($"/v1/entries/{other}/correction", new { reason = "r", entry = Sample.Entry(("quantity", 7)) })
            ).Succeeded(201);
            await organisation.RecordAsync(("reference", "not-imported"));
            await (await server.NewLedgerAsync()).RecordAsync(("reference", "r-0"));
        }

        var same = Sample.Entry(
            ("reference", "r-0"),
            ("quantity", 0.001m),
            ("contributor", "v-2"),
            ("team", "north"),
            ("date", "2024-01-01")
        );
        (await organisation.PostAsync("/v1/entries", same)).Succeeded(200);
        (await organisation.PostAsync("/v1/entries", Sample.Entry(("reference", "r-0")))).IsRefused(
            409,
            "reference_recorded_with_other_content /reference"
        );
        server.IsWhole();
    }

    [Fact]
    public async Task A_rate_that_is_recorded_meanwhile_values_the_rows()
    {
        var organisation = await server.NewLedgerAsync();
        await using (var import = await PausedImport.AfterAsync(server, organisation, Drafts(), Rows))
        {
            (await organisation.PostAsync("/v1/rates", Sample.Rate(("effectiveFrom", "2024-01-01"), ("amount", 10)))).Succeeded(201);
            (await organisation.PostAsync("/v1/rates", Sample.Rate(("effectiveFrom", "2024-02-10"), ("amount", 20)))).Succeeded(201);
        }

        var daysBefore = Drafts().Count(draft => draft.Date < new NodaTime.LocalDate(2024, 2, 10));
        Assert.Equal(
            decimal.Round(((daysBefore * 0.001m) * 10) + (((Rows - daysBefore) * 0.001m) * 20), 2),
            (await organisation.SummaryAsync()).GetProperty("total").GetProperty("citizenInputValue").GetDecimal()
        );
        server.IsWhole();
    }

    [Fact]
    public async Task A_measure_keeps_its_unit_while_rows_of_it_are_recorded()
    {
        var organisation = await server.NewLedgerAsync();
        await using (var import = await PausedImport.AfterAsync(server, organisation, Drafts(), recorded: 1))
        {
            (await organisation.PutAsync("/v1/measures/hours", Sample.Measure("input", "citizen-time", "day"))).IsRefused(
                409,
                "measure_has_entries "
            );
            (
                await organisation.PutAsync(
                    "/v1/measures/hours",
                    Sample.With(Sample.Measure("input", "citizen-time", "hour"), ("title", "Hours given"))
                )
            ).Succeeded(200);
        }

        Assert.Equal(Rows, (await organisation.SummaryAsync()).Figures().Entries);
    }

    [Fact]
    public async Task Who_gives_through_the_import_and_by_a_single_entry_meanwhile_is_one_person()
    {
        var organisation = await server.NewLedgerAsync();
        await using (var import = await PausedImport.AfterAsync(server, organisation, Drafts(), Rows))
        {
            await organisation.RecordAsync(("contributor", "v-2"), ("team", "north"), ("quantity", 1));
            Assert.Equal(["v-2"], (await organisation.ItemsAsync("/v1/contributors")).Select(contributor => contributor.Text("code")));
        }

        Assert.Equal(1, (await organisation.SummaryAsync()).GetProperty("total").Count("contributors"));
        server.IsWhole();
    }

    /// <summary>With PostgreSQL, another import waits until the first has released its references, whichever server runs it.</summary>
    [SqliteFact]
    public async Task Two_imports_are_closed_in_turn_and_both_stand()
    {
        var organisation = await server.NewLedgerAsync();
        await using (var import = await PausedImport.AfterAsync(server, organisation, Drafts(), recorded: 1))
        {
            var sent = await organisation.ImportAsync(
                "programme,measure,quantity,date,contributor\nwatch,hours,5,2024-05-01,v-3\nother,hours,5,2023-05-01,v-2\n"
            );
            Assert.Equal(("completed", 2, 0, 0, 0), (await organisation.OverAsync(sent)).Fate());
            Assert.Equal((1, 5m, 0), (await organisation.SummaryAsync()).Figures());
        }

        Assert.Equal((Rows + 1, (Rows * 0.001m) + 5, 0), (await organisation.SummaryAsync()).Figures());
        server.IsWhole();
    }

    [Fact]
    public async Task Sums_that_cannot_be_kept_take_the_whole_import_back()
    {
        var organisation = await server.NewLedgerAsync();
        var rows = string.Concat(Enumerable.Range(0, 10).Select(row => $"watch,letters,999999999999,2024-05-01,r-{row}\n"));
        var import = await organisation.OverAsync(await organisation.ImportAsync($"programme,measure,quantity,date,reference\n{rows}"));
        Assert.Equal("failed", import.Text("status"));
        Assert.Equal(["0  quantity_is_out_of_range "], import.Problems());
        Assert.Equal(0, import.Count("recorded"));
        Assert.Empty(await organisation.ItemsAsync("/v1/entries"));
        Assert.Equal(0, (await organisation.SummaryAsync()).Figures().Entries);
        server.IsWhole();
        await organisation.RecordAsync(("measure", "letters"), ("reference", "r-0"));
        Assert.Single(await organisation.ItemsAsync("/v1/entries?reference=r-0"));
        server.IsWhole();
    }

    private static List<EntryDraft> Drafts() =>
        [
            .. Enumerable
                .Range(0, Rows)
                .Select(row => new EntryDraft
                {
                    Programme = "watch",
                    Measure = "hours",
                    Team = "north",
                    Contributor = "v-2",
                    Quantity = 0.001m,
                    Date = new NodaTime.LocalDate(2024, 1, 1).PlusDays(row % 366),
                    Reference = $"r-{row}",
                }),
        ];
}
