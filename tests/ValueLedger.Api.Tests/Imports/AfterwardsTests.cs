using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Imports;

/// <summary>Imported entries are entries like others.</summary>
public sealed class AfterwardsTests(LedgerServer server) : IClassFixture<LedgerServer>
{
    private const string File =
        "programme,measure,quantity,date,contributor,reference,note\nwatch,hours,2,2024-05-01,v-1,a,Jo Bloggs\nwatch,hours,3,2024-05-02,v-2,b,\nwatch,hours,4,2024-06-01,v-2,c,\n";

    [Fact]
    public async Task They_are_reversed_and_corrected_and_earlier_figures_stay()
    {
        var organisation = await server.NewLedgerAsync();
        (await organisation.ImportAsync(File)).Succeeded(200);
        var before = await organisation.SummaryAsync("&groupBy=month");
        var ids = (await organisation.ItemsAsync("/v1/entries")).Select(entry => entry.Text("id")).ToArray();
        (await organisation.PostAsync($"/v1/entries/{ids[0]}/reversal", new { reason = "Sent twice" })).Succeeded(201);
        var corrected = (
            await organisation.PostAsync(
                $"/v1/entries/{ids[1]}/correction",
                new { reason = "Miscounted", entry = Sample.Entry(("quantity", 3.5m), ("date", "2024-05-02"), ("contributor", "v-2")) }
            )
        ).Succeeded(201);
        Assert.Equal("b", corrected.Json.Text("reference"));
        Assert.Equal((2, 7.5m, 0), (await organisation.SummaryAsync()).Figures());
        Assert.Equal(1, (await organisation.SummaryAsync()).GetProperty("total").Count("contributors"));
        Assert.Equal(
            before.GetRawText(),
            (await organisation.SummaryAsync($"&groupBy=month&knownAt={before.Text("knownAt")}")).GetRawText()
        );
        (await organisation.PostAsync($"/v1/entries/{ids[0]}/reversal", new { reason = "Again" })).IsRefused(
            409,
            "entry_is_already_reversed "
        );
        Assert.Equal(
            ("completed", 0, 3, 0, 0),
            (
                await organisation.ImportAsync(
                    "programme,measure,quantity,date,contributor,reference,note\nwatch,hours,3.5,2024-05-02,v-2,b,\nwatch,hours,4,2024-06-01,v-2,c,\nwatch,hours,4,2024-06-01,v-2,c,\n"
                )
            )
                .Succeeded(200)
                .Json.Fate()
        );
        server.IsWhole();
    }

    [Fact]
    public async Task Their_texts_are_erased_and_the_file_is_still_known_again()
    {
        var organisation = await server.NewLedgerAsync();
        (await organisation.ImportAsync(File)).Succeeded(200);
        var id = (await organisation.ItemsAsync("/v1/entries?reference=a"))[0].Text("id");
        (await organisation.DeleteAsync($"/v1/entries/{id}/text")).Succeeded(204);
        Assert.DoesNotContain("Jo Bloggs", (await organisation.GetAsync("/v1/entries.csv")).Text, StringComparison.Ordinal);
        Assert.Equal(("completed", 0, 3, 0, 0), (await organisation.ImportAsync(File + "\n")).Succeeded(200).Json.Fate());
        server.IsWhole();
    }

    [Fact]
    public async Task A_contributor_who_is_archived_takes_no_rows_and_keeps_those_there_are()
    {
        var organisation = await server.NewLedgerAsync();
        (await organisation.ImportAsync(File)).Succeeded(200);
        (await organisation.PutAsync("/v1/contributors/v-1", new { archived = true })).Succeeded(200);
        var import = (await organisation.ImportAsync(File.Replace(",a,", ",d,", StringComparison.Ordinal), "?mode=partial"))
            .Succeeded(200)
            .Json;
        Assert.Equal(("completed", 0, 2, 0, 1), import.Fate());
        Assert.Equal(["2 contributor contributor_is_archived v-1"], import.Problems());
        Assert.Equal((3, 9m, 0), (await organisation.SummaryAsync()).Figures());
    }

    [Fact]
    public async Task A_file_that_came_before_its_catalogue_changed_is_known_again()
    {
        var organisation = await server.NewLedgerAsync();
        (await organisation.ImportAsync(File)).Succeeded(200);
        (await organisation.PutAsync("/v1/programmes/watch", Sample.With(Sample.Programme(), ("archived", true)))).Succeeded(200);
        var import = (await organisation.ImportAsync(File)).Succeeded(200).Json;
        Assert.Equal(("completed", 0, 3, 0, 0), import.Fate());
    }
}
