using System.Text.Json;
using System.Text.Json.Nodes;
using ValueLedger.Api.Tests.Http;
using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Entries;

public sealed class ReversalTests(LedgerServer server) : IClassFixture<LedgerServer>
{
    [Fact]
    public async Task A_reversal_is_an_entry_with_the_quantity_negated_and_no_reference()
    {
        var organisation = await server.NewLedgerAsync();
        var id = await organisation.RecordAsync(("reference", "r"), ("note", "N"), ("contributor", "v-1"), ("team", "north"));
        var reversal = (await ReverseAsync(organisation, id)).Succeeded(201);
        Assert.Equal($"/v1/entries/{reversal.Json.Text("id")}", reversal.Header("Location"));
        Assert.Equal(-2.5m, reversal.Json.GetProperty("quantity").GetDecimal());
        Assert.Equal("2024-05-01", reversal.Json.Text("date"));
        Assert.Equal("v-1", reversal.Json.Text("contributor"));
        Assert.Equal("Not ours", reversal.Json.Text("reason"));
        Assert.Equal(id, reversal.Json.Text("reverses"));
        Assert.All(
            (string[])["reference", "note", "reversedBy"],
            member => Assert.Equal(JsonValueKind.Null, reversal.Json.GetProperty(member).ValueKind)
        );
        Assert.Equal(reversal.Json.Text("id"), (await organisation.GetAsync($"/v1/entries/{id}")).Json.Text("reversedBy"));
        Assert.Equal(0, (await organisation.ItemsAsync("/v1/entries")).Sum(entry => entry.GetProperty("quantity").GetDecimal()));
        var total = (await organisation.GetAsync("/v1/summaries?from=2024-01-01&to=2024-12-31")).Json.GetProperty("total");
        Assert.Equal((0, 0), (total.GetProperty("entries").GetInt32(), total.GetProperty("contributors").GetInt32()));
    }

    [Fact]
    public async Task An_entry_is_reversed_once_and_a_reversal_never()
    {
        var organisation = await server.NewLedgerAsync();
        var id = await organisation.RecordAsync();
        var reversal = (await ReverseAsync(organisation, id)).Succeeded(201).Json.Text("id");
        var size = await organisation.LogSizeAsync();
        (await ReverseAsync(organisation, id)).IsRefused(409, "entry_is_already_reversed ");
        (await CorrectAsync(organisation, id, Sample.Entry())).IsRefused(409, "entry_is_already_reversed ");
        (await ReverseAsync(organisation, reversal)).IsRefused(409, "entry_is_a_reversal ");
        (await CorrectAsync(organisation, reversal, Sample.Entry())).IsRefused(409, "entry_is_a_reversal ");
        (await ReverseAsync(organisation, $"{Guid.NewGuid()}")).IsRefused(404, "unknown_entry ");
        Assert.Equal(size, await organisation.LogSizeAsync());
    }

    [Fact]
    public async Task A_reversal_has_a_reason_of_up_to_1000_characters()
    {
        var organisation = await server.NewLedgerAsync();
        var id = await organisation.RecordAsync();
        (await organisation.PostAsync($"/v1/entries/{id}/reversal", "{}")).IsRefused(400, "member_is_required /reason");
        (await organisation.PostAsync($"/v1/entries/{id}/reversal", new { reason = "   " })).IsRefused(400, "member_is_required /reason");
        (await organisation.PostAsync($"/v1/entries/{id}/reversal", new { reason = new string('r', 1001) })).IsRefused(
            400,
            "text_is_too_long /reason"
        );
        (await organisation.PostAsync($"/v1/entries/{id}/reversal?dryRun=true", new { reason = "r" })).Succeeded(200);
        Assert.Equal(JsonValueKind.Null, (await organisation.GetAsync($"/v1/entries/{id}")).Json.GetProperty("reversedBy").ValueKind);
    }

    [Fact]
    public async Task A_correction_reverses_and_replaces_in_one_step_and_keeps_the_reference()
    {
        var organisation = await server.NewLedgerAsync();
        var id = await organisation.RecordAsync(("reference", "r"));
        var replacement = (await CorrectAsync(organisation, id, Sample.Entry(("quantity", 9)))).Succeeded(201).Json;
        Assert.Equal("r", replacement.Text("reference"));
        Assert.Equal(id, replacement.Text("replaces"));
        Assert.Equal(
            9m,
            (await organisation.GetAsync("/v1/summaries?from=2024-01-01&to=2024-12-31"))
                .Json.GetProperty("total")
                .GetProperty("citizenHours")
                .GetDecimal()
        );
        Assert.Equal(
            replacement.Text("id"),
            (await organisation.PostAsync("/v1/entries", Sample.Entry(("quantity", 9), ("reference", "r")))).Succeeded(200).Json.Text("id")
        );
        (await organisation.PostAsync("/v1/entries", Sample.Entry(("reference", "r")))).IsRefused(
            409,
            "reference_recorded_with_other_content /reference"
        );
        Assert.Equal(3, (await organisation.ItemsAsync("/v1/entries")).Length);
    }

    [Fact]
    public async Task A_correction_may_name_another_reference_but_not_one_that_is_taken()
    {
        var organisation = await server.NewLedgerAsync();
        var id = await organisation.RecordAsync(("reference", "r-1"));
        await organisation.RecordAsync(("reference", "r-2"));
        (await CorrectAsync(organisation, id, Sample.Entry(("reference", "r-2")))).IsRefused(
            409,
            "reference_recorded_with_other_content /entry/reference"
        );
        (await CorrectAsync(organisation, id, Sample.Entry(("reference", "r-3")))).Succeeded(201);
        (await organisation.PostAsync("/v1/entries", Sample.Entry(("reference", "r-3")))).Succeeded(200);
        (await organisation.PostAsync("/v1/entries", Sample.Entry(("reference", "r-1")))).IsRefused(
            409,
            "reference_was_reversed /reference"
        );
    }

    [Fact]
    public async Task A_wrong_correction_leaves_the_entry_standing_and_tells_everything()
    {
        var organisation = await server.NewLedgerAsync();
        var id = await organisation.RecordAsync();
        var size = await organisation.LogSizeAsync();
        var wrong = new JsonObject { ["entry"] = Sample.Entry(("quantity", -1), ("x", 1), ("team", "nope")), ["y"] = 1 };
        (await organisation.PostAsync($"/v1/entries/{id}/correction", wrong)).IsRefused(
            400,
            "unknown_member_of_the_body /entry/x",
            "unknown_member_of_the_body /y",
            "member_is_required /reason",
            "quantity_must_be_positive /entry/quantity",
            "unknown_team /entry/team"
        );
        (await organisation.PostAsync($"/v1/entries/{id}/correction", new { reason = "r" })).IsRefused(400, "member_is_required /entry");
        Assert.Equal(size, await organisation.LogSizeAsync());
        var trial = (await organisation.PostAsync($"/v1/entries/{id}/correction?dryRun=true", new { reason = "r", entry = Sample.Entry() }))
            .Succeeded(200)
            .Json;
        Assert.Equal(JsonValueKind.Null, trial.GetProperty("id").ValueKind);
        Assert.Equal(size, await organisation.LogSizeAsync());
    }

    [Fact]
    public async Task A_reference_sent_again_after_a_plain_reversal_is_a_conflict()
    {
        var organisation = await server.NewLedgerAsync();
        var id = await organisation.RecordAsync(("reference", "r"));
        (await ReverseAsync(organisation, id)).Succeeded(201);
        (await organisation.PostAsync("/v1/entries", Sample.Entry(("reference", "r")))).IsRefused(409, "reference_was_reversed /reference");
    }

    [Fact]
    public async Task Of_two_who_reverse_an_entry_at_once_one_is_refused()
    {
        var organisation = await server.NewLedgerAsync();
        var id = await organisation.RecordAsync();
        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => ReverseAsync(organisation, id)));
        Assert.Single(answers, answer => answer.Status == 201);
        Assert.Equal(7, answers.Count(answer => answer.Status == 409));
    }

    private static Task<Answer> ReverseAsync(LedgerOrganisation organisation, string id) =>
        organisation.PostAsync($"/v1/entries/{id}/reversal", new { reason = "Not ours" });

    private static Task<Answer> CorrectAsync(LedgerOrganisation organisation, string id, JsonObject entry) =>
        organisation.PostAsync($"/v1/entries/{id}/correction", new { reason = "Miscounted", entry });
}
