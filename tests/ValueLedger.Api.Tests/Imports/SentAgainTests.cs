using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Imports;

/// <summary>The same file sent again records nothing twice, and an export is imported again unchanged.</summary>
public sealed class SentAgainTests(LedgerServer server) : IClassFixture<LedgerServer>
{
    [Theory]
    [InlineData(
        "programme,measure,quantity,date,contributor,reference\nwatch,hours,1,2024-05-01,v-1,a\nwatch,hours,1,2024-05-01,v-1,b\n",
        ""
    )]
    [InlineData(
        "programme,measure,quantity,date,contributor\nwatch,hours,1,2024-05-01,v-1\nwatch,hours,1,2024-05-01,\nwatch,hours,1,2024-05-01,\n",
        ""
    )]
    [InlineData(
        "programme,measure,quantity,date,contributor,note\nwatch,hours,1,2024-05-01,v-1,x\nwatch,hours,1,2024-05-01,v-1,x\nwatch,hours,30,2024-05-01,v-1,\n",
        "?mode=partial"
    )]
    public async Task The_same_file_again_records_nothing(string csv, string query)
    {
        var organisation = await server.NewLedgerAsync();
        var first = (await organisation.ImportAsync(csv, query)).Succeeded(200).Json;
        Assert.Equal("completed", first.Text("status"));
        var (size, summary) = (await organisation.LogSizeAsync(), (await organisation.SummaryAsync()).GetProperty("total").GetRawText());
        for (var turn = 0; turn < 2; turn++)
        {
            var again = (await organisation.ImportAsync(csv, query)).Succeeded(200).Json;
            Assert.Equal(("completed", 0, first.Count("recorded"), 0, first.Count("rejected")), again.Fate());
            Assert.Equal(
                (size, summary),
                (await organisation.LogSizeAsync(), (await organisation.SummaryAsync()).GetProperty("total").GetRawText())
            );
        }

        server.IsWhole();
    }

    [Fact]
    public async Task Rows_that_were_rejected_are_recorded_when_the_file_comes_again_and_they_are_right_by_then()
    {
        var organisation = await server.NewLedgerAsync();
        const string File =
            "programme,measure,quantity,date,reference\nwatch,hours,1,2024-05-01,\nwatch,meals,2,2024-05-01,\nwatch,meals,3,2024-05-01,m\nwatch,visits,4,2024-05-02,\nwatch,hours,5,2024-05-02,h\n";
        Assert.Equal(("completed", 2, 0, 0, 3), (await organisation.ImportAsync(File, "?mode=partial")).Succeeded(200).Json.Fate());
        (await organisation.PutAsync("/v1/measures/meals", Sample.Measure("output", "output", "item"))).Succeeded(201);
        Assert.Equal(("completed", 2, 2, 0, 1), (await organisation.ImportAsync(File, "?mode=partial")).Succeeded(200).Json.Fate());
        (await organisation.PutAsync("/v1/measures/visits", Sample.Measure("output", "output", "item"))).Succeeded(201);
        Assert.Equal(("completed", 1, 4, 0, 0), (await organisation.ImportAsync(File, "?mode=partial")).Succeeded(200).Json.Fate());
        Assert.Equal(("completed", 0, 5, 0, 0), (await organisation.ImportAsync(File)).Succeeded(200).Json.Fate());
        Assert.Equal(
            [1m, 5m, 2m, 3m, 4m],
            (await organisation.ItemsAsync("/v1/entries")).Select(entry => entry.GetProperty("quantity").GetDecimal())
        );
        server.IsWhole();
    }

    [Fact]
    public async Task The_same_reference_twice_in_a_file_is_one_entry_or_a_wrong_row()
    {
        var organisation = await server.NewLedgerAsync();
        const string File =
            "programme,measure,quantity,date,reference\nwatch,hours,1,2024-05-01,a\nwatch,hours,1,2024-05-01,a\nwatch,hours,2,2024-05-01,a\n";
        var import = (await organisation.ImportAsync(File, "?mode=partial")).Succeeded(200).Json;
        Assert.Equal(("completed", 1, 1, 0, 1), import.Fate());
        Assert.Equal(["4 reference reference_recorded_with_other_content a"], import.Problems());
        Assert.Equal((1, 1m, 0), (await organisation.SummaryAsync()).Figures());
    }

    [Fact]
    public async Task References_that_were_recorded_one_by_one_are_known_and_those_that_were_taken_back_are_refused()
    {
        var organisation = await server.NewLedgerAsync();
        await organisation.RecordAsync(("reference", "same"), ("note", "x"));
        await organisation.RecordAsync(("reference", "other"));
        var reversed = await organisation.RecordAsync(("reference", "reversed"));
        (await organisation.PostAsync($"/v1/entries/{reversed}/reversal", new { reason = "r" })).Succeeded(201);
        var corrected = await organisation.RecordAsync(("reference", "corrected"));
        (
            await organisation.PostAsync($"/v1/entries/{corrected}/correction", new { reason = "r", entry = Sample.Entry(("quantity", 4)) })
        ).Succeeded(201);
        await organisation.RecordAsync(("reference", "full"), ("contributor", "v-1"), ("quantity", 24));
        var rejected = await organisation.RecordAsync(("reference", "rejected"), ("contributor", "v-1"));
        (await organisation.PostAsync($"/v1/entries/{rejected}/rejection", new { reason = "r" })).Succeeded(201);
        var waiting = await organisation.RecordAsync(("reference", "waiting"), ("contributor", "v-1"));
        const string File = """
            programme,measure,quantity,date,contributor,reference,note
            watch,hours,2.5,2024-05-01,,same,x
            watch,hours,2.51,2024-05-01,,other,
            watch,hours,2.5,2024-05-01,,reversed,
            watch,hours,2.5,2024-05-01,,corrected,
            watch,hours,4,2024-05-01,,corrected,
            watch,hours,2.5,2024-05-01,v-1,rejected,
            watch,hours,2.5,2024-05-01,v-1,waiting,
            """;
        var size = await organisation.LogSizeAsync();
        var import = (await organisation.ImportAsync(File, "?mode=partial")).Succeeded(200).Json;
        Assert.Equal(
            [
                "3 reference reference_recorded_with_other_content other",
                "4 reference reference_was_reversed reversed",
                "5 reference reference_recorded_with_other_content corrected",
                "7 reference reference_was_rejected rejected",
            ],
            import.Problems().Order(StringComparer.Ordinal)
        );
        Assert.Equal(("completed", 0, 3, 0, 4), import.Fate());
        Assert.Equal(size, await organisation.LogSizeAsync());
        Assert.Equal("waiting", (await organisation.GetAsync($"/v1/entries/{waiting}")).Json.Text("reference"));
    }

    [Fact]
    public async Task An_export_sent_back_records_nothing_also_of_entries_without_reference()
    {
        var organisation = await server.NewLedgerAsync();
        await MixedAsync(organisation);
        var export = (await organisation.GetAsync("/v1/entries.csv")).Succeeded(200).Text;
        var size = await organisation.LogSizeAsync();
        var import = (await organisation.ImportAsync(export)).Succeeded(200).Json;
        Assert.Equal(("completed", 0, 4, 0, 0), import.Fate());
        Assert.Equal(4, import.Count("passedOver"));
        Assert.Equal(size, await organisation.LogSizeAsync());

        var unreferenced = (await organisation.ItemsAsync("/v1/entries?measure=letters"))[0].Text("id");
        (await organisation.PostAsync($"/v1/entries/{unreferenced}/reversal", new { reason = "Not theirs" })).Succeeded(201);
        Assert.Equal(("completed", 0, 4, 0, 0), (await organisation.ImportAsync(export + "\r\n")).Succeeded(200).Json.Fate());
    }

    [Fact]
    public async Task An_export_sent_to_another_organisation_comes_to_the_same_figures_and_sent_twice_as_well()
    {
        var organisation = await server.NewLedgerAsync();
        var another = await server.NewLedgerAsync();
        await MixedAsync(organisation);
        await organisation.PostAsync("/v1/rates", Sample.Rate());
        await another.PostAsync("/v1/rates", Sample.Rate());
        var export = (await organisation.GetAsync("/v1/entries.csv")).Succeeded(200).Text;
        Assert.Equal(("completed", 4, 0, 0, 0), (await another.ImportAsync(export)).Succeeded(200).Json.Fate());
        Assert.Equal(("completed", 0, 4, 0, 0), (await another.ImportAsync(export)).Succeeded(200).Json.Fate());
        foreach (var grouping in new[] { "", "&groupBy=programme,month", "&groupBy=team", "&groupBy=measure,party" })
        {
            var (one, two) = (await organisation.SummaryAsync(grouping), await another.SummaryAsync(grouping));
            Assert.Equal(one.GetProperty("total").GetRawText(), two.GetProperty("total").GetRawText());
            Assert.Equal(one.GetProperty("rows").GetRawText(), two.GetProperty("rows").GetRawText());
        }

        server.IsWhole();
    }

    /// <summary>Four that stand, with and without reference, and four lines of a reversal and of a correction.</summary>
    private static async Task MixedAsync(LedgerOrganisation organisation)
    {
        await organisation.RecordAsync(
            ("reference", "a"),
            ("team", "north"),
            ("contributor", "v-1"),
            ("startTime", "09:00"),
            ("endTime", "11:30"),
            ("note", "=1+1, \"x\"")
        );
        await organisation.RecordAsync(("measure", "letters"), ("quantity", 12), ("startDate", "2024-04-01"), ("party", "volunteers"));
        await organisation.RecordAsync(("measure", "letters"), ("quantity", 12), ("startDate", "2024-04-01"), ("party", "volunteers"));
        var reversed = await organisation.RecordAsync(("quantity", 7));
        (await organisation.PostAsync($"/v1/entries/{reversed}/reversal", new { reason = "r" })).Succeeded(201);
        var corrected = await organisation.RecordAsync(("quantity", 8));
        (
            await organisation.PostAsync(
                $"/v1/entries/{corrected}/correction",
                new { reason = "r", entry = Sample.Entry(("quantity", 3.25m), ("date", "2024-07-01")) }
            )
        ).Succeeded(201);
    }
}
