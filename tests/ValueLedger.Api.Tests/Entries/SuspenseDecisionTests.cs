using System.Text.Json;
using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Testing;
using static ValueLedger.Api.Tests.Entries.SuspenseTests;

namespace ValueLedger.Api.Tests.Entries;

/// <summary>A person releases or rejects an entry that waits.</summary>
public sealed class SuspenseDecisionTests(LedgerServer server) : IClassFixture<LedgerServer>
{
    [Fact]
    public async Task Only_what_waits_is_decided_and_with_a_reason()
    {
        var organisation = await server.NewLedgerAsync();
        var standing = await organisation.RecordAsync();
        var id = await DoubtfulAsync(organisation);
        var reversal = (await organisation.PostAsync($"/v1/entries/{standing}/reversal", new { reason = "r" }))
            .Succeeded(201)
            .Json.Text("id");
        var size = await organisation.LogSizeAsync();
        foreach (var decision in (string[])["release", "rejection"])
        {
            (await DecideAsync(organisation, standing, decision)).IsRefused(409, "entry_is_not_suspended ");
            (await DecideAsync(organisation, reversal, decision)).IsRefused(409, "entry_is_not_suspended ");
            (await DecideAsync(organisation, $"{Guid.NewGuid()}", decision)).IsRefused(404, "unknown_entry ");
            (await DecideAsync(organisation, "no-id", decision)).IsRefused(404, "unknown_entry ");
            (await organisation.PostAsync($"/v1/entries/{id}/{decision}", "{}")).IsRefused(400, "member_is_required /reason");
            (await organisation.PostAsync($"/v1/entries/{id}/{decision}", new { reason = " " })).IsRefused(
                400,
                "member_is_required /reason"
            );
            (await organisation.PostAsync($"/v1/entries/{id}/{decision}", new { reason = new string('r', 1001) })).IsRefused(
                400,
                "text_is_too_long /reason"
            );
            (await organisation.PostAsync($"/v1/entries/{standing}/{decision}", new { x = 1 })).IsRefused(
                400,
                "unknown_member_of_the_body /x",
                "entry_is_not_suspended ",
                "member_is_required /reason"
            );
        }

        Assert.Equal(size, await organisation.LogSizeAsync());
    }

    [Theory]
    [InlineData("release", "released")]
    [InlineData("rejection", "rejected")]
    public async Task A_decision_is_answered_again_under_its_key_and_tried_without_one(string decision, string status)
    {
        var organisation = await server.NewLedgerAsync();
        var id = await DoubtfulAsync(organisation);
        var (path, body, size) = ($"/v1/entries/{id}/{decision}", new { reason = "Looked at" }, await organisation.LogSizeAsync());
        var trial = (await organisation.PostAsync($"{path}?dryRun=true", body)).Succeeded(200).Json;
        Assert.Equal(status, trial.GetProperty("suspension").Text("status"));
        Assert.All(
            (JsonElement[])
                [
                    trial.GetProperty("id"),
                    trial.GetProperty("suspension").GetProperty("decidedBy"),
                    trial.GetProperty("suspension").GetProperty("decidedAt"),
                ],
            member => Assert.Equal(JsonValueKind.Null, member.ValueKind)
        );
        Assert.Equal(size, await organisation.LogSizeAsync());
        var first = (await organisation.PostAsync(path, body, ("Idempotency-Key", "k"))).Succeeded(201);
        await organisation.RecordAsync();
        if (decision == "release")
        {
            (await organisation.PostAsync($"/v1/entries/{id}/reversal", new { reason = "r" })).Succeeded(201);
        }

        var again = (await organisation.PostAsync(path, body, ("Idempotency-Key", "k"))).Succeeded(201);
        Assert.Equal(
            (first.Text, "true", first.Header("Location")),
            (again.Text, again.Header("Idempotency-Replayed"), again.Header("Location"))
        );
        (await organisation.PostAsync(path, new { reason = "Another" }, ("Idempotency-Key", "k"))).IsRefused(
            422,
            "idempotency_key_reused_with_other_content "
        );
        var other = await DoubtfulAsync(organisation);
        (await organisation.PostAsync($"/v1/entries/{other}/{decision}", body, ("Idempotency-Key", "k"))).IsRefused(
            422,
            "idempotency_key_reused_with_other_content "
        );
    }

    [Fact]
    public async Task Of_many_decisions_at_once_one_is_made()
    {
        var organisation = await server.NewLedgerAsync();
        var id = await DoubtfulAsync(organisation);
        var answers = await Task.WhenAll(
            Enumerable.Range(0, 8).Select(turn => DecideAsync(organisation, id, turn % 2 == 0 ? "release" : "rejection"))
        );
        Assert.Single(answers, answer => answer.Status == 201);
        Assert.Equal(7, answers.Count(answer => answer.Status == 409));
    }
}
