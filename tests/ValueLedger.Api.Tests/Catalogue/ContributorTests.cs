using System.Text.Json;
using System.Text.Json.Nodes;
using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Catalogue;

public sealed class ContributorTests(LedgerServer server) : IClassFixture<LedgerServer>
{
    private const string Path = "/v1/contributors/v-1";

    [Fact]
    public async Task A_contributor_is_registered_by_the_entry_that_names_it_first()
    {
        var organisation = await server.NewLedgerAsync();
        (await organisation.GetAsync(Path)).IsRefused(404, "item_is_not_registered ");
        await organisation.RecordAsync(("contributor", "v-1"));
        var contributor = (await organisation.GetAsync(Path)).Succeeded(200).Json;
        Assert.Equal(JsonValueKind.Null, contributor.GetProperty("team").ValueKind);
    }

    [Fact]
    public async Task Erasure_takes_the_attributes_for_good_and_keeps_code_entries_and_figures()
    {
        var organisation = await server.NewLedgerAsync();
        await organisation.PutAsync(Path, new JsonObject { ["team"] = "north", ["deprivationQuintile"] = 1 });
        await organisation.RecordAsync(("contributor", "v-1"));
        (await organisation.DeleteAsync(Path)).Succeeded(204);
        var size = await organisation.LogSizeAsync();
        var erased = (await organisation.GetAsync(Path)).Succeeded(200).Json;
        Assert.Equal(JsonValueKind.Null, erased.GetProperty("team").ValueKind);
        Assert.Equal(JsonValueKind.Null, erased.GetProperty("deprivationQuintile").ValueKind);
        Assert.True(erased.GetProperty("erased").GetBoolean());
        Assert.Single(await organisation.ItemsAsync("/v1/entries?contributor=v-1"));
        var total = (await organisation.GetAsync("/v1/summaries?from=2024-01-01&to=2024-12-31")).Json.GetProperty("total");
        Assert.Equal(1, total.GetProperty("contributors").GetInt32());
        (await organisation.DeleteAsync(Path)).Succeeded(204);
        Assert.Equal(size, await organisation.LogSizeAsync());
    }

    [Fact]
    public async Task An_erased_code_never_gets_attributes_again()
    {
        var organisation = await server.NewLedgerAsync();
        await organisation.PutAsync(Path, new JsonObject { ["deprivationQuintile"] = 1 });
        (await organisation.DeleteAsync(Path)).Succeeded(204);
        (await organisation.PutAsync(Path, new JsonObject { ["deprivationQuintile"] = 2 })).IsRefused(409, "contributor_is_erased ");
        await organisation.RecordAsync(("contributor", "v-1"));
    }

    [Fact]
    public async Task Only_contributors_can_be_erased()
    {
        var organisation = await server.NewLedgerAsync();
        (await organisation.DeleteAsync("/v1/contributors/nobody")).IsRefused(404, "item_is_not_registered ");
        (await organisation.DeleteAsync("/v1/programmes/watch")).IsRefused(405, "method_is_not_allowed ");
    }
}
