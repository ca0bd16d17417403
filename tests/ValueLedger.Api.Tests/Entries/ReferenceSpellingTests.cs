using System.Text.Json.Nodes;
using ValueLedger.Api.Tests.Imports;
using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Api.Tests.Timebanks;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Entries;

/// <summary>A reference is the same on every path, however its ends and its accents were written.</summary>
public sealed class ReferenceSpellingTests(LedgerServer server) : IClassFixture<LedgerServer>
{
    private const string Spelled = "caf\u00e9 9";

    private static readonly string[] Spellings =
    [
        Spelled,
        "cafe\u0301 9",
        " caf\u00e9 9",
        "caf\u00e9 9 ",
        "cafe\u0301 9\u00a0",
        "\ufeffcafe\u0301 9\u200b",
        "\tcaf\u00e9 9\r\n",
        "\u2003\u3000caf\u00e9 9\u2028",
    ];

    [Fact]
    public async Task Whatever_the_spelling_it_is_one_entry_and_is_kept_in_one()
    {
        foreach (var first in Spellings)
        {
            var organisation = await server.NewLedgerAsync();
            var made = (await organisation.PostAsync("/v1/entries", Sample.Entry(("reference", first)))).Succeeded(201);
            Assert.Equal(Spelled, made.Json.Text("reference"));
            foreach (var again in Spellings)
            {
                Assert.Equal(
                    made.Text,
                    (await organisation.PostAsync("/v1/entries", Sample.Entry(("reference", again)))).Succeeded(200).Text
                );
                (await organisation.PostAsync("/v1/entries", Sample.Entry(("reference", again), ("quantity", 3)))).IsRefused(
                    409,
                    "reference_recorded_with_other_content /reference"
                );
                Assert.Single(await organisation.ItemsAsync($"/v1/entries?reference={Uri.EscapeDataString(again)}"));
            }
        }

        server.IsWhole();
    }

    [Fact]
    public async Task Spellings_meet_inside_one_batch_and_one_file()
    {
        var batch = await server.NewLedgerAsync();
        var sent = new JsonObject
        {
            ["entries"] = new JsonArray([.. Spellings.Select(reference => Sample.Entry(("reference", reference)))]),
        };
        (await batch.PostAsync("/v1/entries/batch?dryRun=true", sent)).Succeeded(200);
        (await batch.PostAsync("/v1/entries/batch", sent)).Succeeded(201);
        Assert.Single(await batch.ItemsAsync("/v1/entries"));

        foreach (var isLines in new[] { true, false })
        {
            var file = await server.NewLedgerAsync();
            for (var time = 0; time < 2; time++)
            {
                // Another file each time, so that rows are known again by their reference and not by their place.
                var blanks = new string(' ', time);
                var lines = string.Join(
                    '\n',
                    Spellings.Select(reference => Sample.Entry(("reference", reference)).ToJsonString() + blanks)
                );
                var csv =
                    $"programme,measure,quantity,date,reference{blanks}\n"
                    + string.Concat(Spellings.Select(reference => $"watch,hours,2.5,2024-05-01,\"{reference}\"\n"));
                var import = await file.OverAsync(isLines ? await file.ImportLinesAsync(lines) : await file.ImportAsync(csv));
                Assert.Equal(("completed", 1L - time, Spellings.Length - 1L + time, 0L, 0L), import.Fate());
            }

            Assert.Equal(Spelled, Assert.Single(await file.ItemsAsync("/v1/entries")).Text("reference"));
        }
    }

    [Fact]
    public async Task A_correction_and_an_exchange_name_entries_in_any_spelling()
    {
        var organisation = await server.NewLedgerAsync();
        var id = await organisation.RecordAsync(("reference", Spellings[1]));
        await organisation.RecordAsync(("reference", "taken"));
        var other = new JsonObject { ["reason"] = "r", ["entry"] = Sample.Entry(("quantity", 4), ("reference", "\u00a0taken ")) };
        (await organisation.PostAsync($"/v1/entries/{id}/correction", other)).IsRefused(
            409,
            "reference_recorded_with_other_content /entry/reference"
        );
        var same = new JsonObject { ["reason"] = "r", ["entry"] = Sample.Entry(("quantity", 4), ("reference", Spellings[3])) };
        Assert.Equal(Spelled, (await organisation.PostAsync($"/v1/entries/{id}/correction", same)).Succeeded(201).Json.Text("reference"));

        var bank = await server.NewBankAsync();
        var exchange = (await bank.PostAsync(Bank.Exchanges, Bank.Exchange(("reference", Spellings[5])))).Succeeded(201);
        Assert.Equal(Spelled, exchange.Json.Text("reference"));
        foreach (var again in Spellings)
        {
            Assert.Equal(exchange.Text, (await bank.PostAsync(Bank.Exchanges, Bank.Exchange(("reference", again)))).Succeeded(200).Text);
        }
    }

    [Fact]
    public async Task A_blank_one_is_refused_and_so_is_one_with_a_tab_inside()
    {
        var organisation = await server.NewLedgerAsync();
        foreach (var blank in (string[])["", " ", "\t\u00a0\u200b\ufeff"])
        {
            (await organisation.PostAsync("/v1/entries", Sample.Entry(("reference", blank)))).IsRefused(
                400,
                "member_is_required /reference"
            );
        }

        (await organisation.PostAsync("/v1/entries", Sample.Entry(("reference", "a\tb")))).IsRefused(
            400,
            "text_has_control_characters /reference"
        );
        const string Half = """{"programme":"watch","measure":"hours","quantity":1,"date":"2024-05-01","reference":"\ud800"}""";
        (await organisation.PostAsync("/v1/entries", Half)).IsRefused(400, "text_is_not_unicode /reference");
    }
}
