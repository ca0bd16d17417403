using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Storage.Verification;
using ValueLedger.Storage.Writing;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Entries;

public sealed class TextErasureTests(LedgerServer server) : IClassFixture<LedgerServer>
{
    /// <summary>With a blank, which no hash has.</summary>
    private const string Name = "Jo Bloggs";

    private static readonly JsonObject Texts = Sample.Entry(
        ("reference", "r"),
        ("contributor", "v-1"),
        ("note", $"Met {Name}"),
        (
            "evidence",
            JsonNode.Parse(
                $$"""{"grade":"supervisor-confirmed","items":[{"title":"Sheet of {{Name}}","uri":"https://example.org/jo","sha256":"{{new string('b', 64)}}"}]}"""
            )
        )
    );

    [Fact]
    public async Task Erasure_takes_the_texts_and_leaves_figures_and_proofs()
    {
        var organisation = await server.NewLedgerAsync();
        var before = (await organisation.PostAsync("/v1/entries", Texts)).Succeeded(201).Json;
        Assert.Equal(2, before.GetRawText().Split(Name).Length - 1);
        var path = $"/v1/entries/{before.Text("id")}";
        (await organisation.DeleteAsync($"{path}/text")).Succeeded(204);
        var after = (await organisation.GetAsync(path)).Json;
        Assert.DoesNotContain(Name, after.GetRawText(), StringComparison.Ordinal);
        Assert.Equal(JsonValueKind.Null, after.GetProperty("note").ValueKind);
        Assert.Equal(before.Text("leafHash"), after.Text("leafHash"));
        Assert.Equal("v-1", after.Text("contributor"));
        Assert.Equal(new string('b', 64), after.GetProperty("evidence").GetProperty("items")[0].Text("sha256"));
        Assert.DoesNotContain(Name, (await organisation.GetAsync("/v1/entries.csv")).Text, StringComparison.Ordinal);
        Assert.Equal(
            2.5m,
            (await organisation.GetAsync("/v1/summaries?from=2024-01-01&to=2024-12-31"))
                .Json.GetProperty("total")
                .GetProperty("citizenHours")
                .GetDecimal()
        );
        Assert.All(server.Services.GetRequiredService<LedgerReader>().ReadAll(LedgerVerifier.Verify), log => Assert.Null(log.FirstWrong));
    }

    [Fact]
    public async Task A_reference_sent_again_after_erasure_is_still_the_same_entry()
    {
        var organisation = await server.NewLedgerAsync();
        var id = (await organisation.PostAsync("/v1/entries", Texts)).Succeeded(201).Json.Text("id");
        (await organisation.DeleteAsync($"/v1/entries/{id}/text")).Succeeded(204);
        var again = (await organisation.PostAsync("/v1/entries", Texts)).Succeeded(200).Json;
        Assert.Equal(id, again.Text("id"));
        Assert.DoesNotContain(Name, again.GetRawText(), StringComparison.Ordinal);
        (await organisation.PostAsync("/v1/entries", Sample.With((JsonObject)Texts.DeepClone(), ("quantity", 3)))).IsRefused(
            409,
            "reference_recorded_with_other_content /reference"
        );
    }

    [Fact]
    public async Task Erasing_again_or_where_there_is_no_text_records_nothing()
    {
        var organisation = await server.NewLedgerAsync();
        var (plain, texts) = (await organisation.RecordAsync(), (await organisation.PostAsync("/v1/entries", Texts)).Json.Text("id"));
        var size = await organisation.LogSizeAsync();
        (await organisation.DeleteAsync($"/v1/entries/{plain}/text")).Succeeded(204);
        Assert.Equal(size, await organisation.LogSizeAsync());
        (await organisation.DeleteAsync($"/v1/entries/{texts}/text")).Succeeded(204);
        (await organisation.DeleteAsync($"/v1/entries/{texts}/text")).Succeeded(204);
        Assert.Equal(size + 1, await organisation.LogSizeAsync());
        (await organisation.DeleteAsync($"/v1/entries/{Guid.NewGuid()}/text")).IsRefused(404, "unknown_entry ");
        (await organisation.DeleteAsync($"/v1/entries/{plain}/text?dryRun=true")).IsRefused(400, "unknown_query_parameter /dryRun");
    }

    [Fact]
    public async Task The_reason_of_a_reversal_can_be_erased()
    {
        var organisation = await server.NewLedgerAsync();
        var id = await organisation.RecordAsync();
        var reversal = (await organisation.PostAsync($"/v1/entries/{id}/reversal", new { reason = "Jo was ill" }))
            .Succeeded(201)
            .Json.Text("id");
        (await organisation.DeleteAsync($"/v1/entries/{reversal}/text")).Succeeded(204);
        Assert.Equal(JsonValueKind.Null, (await organisation.GetAsync($"/v1/entries/{reversal}")).Json.GetProperty("reason").ValueKind);
    }
}
