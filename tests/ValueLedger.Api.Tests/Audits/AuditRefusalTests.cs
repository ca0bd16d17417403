using System.Text.Json.Nodes;
using ValueLedger.Api.Access;
using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Api.Tests.Statements;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Audits;

public sealed class AuditRefusalTests(LedgerServer server) : IClassFixture<LedgerServer>
{
    [Fact]
    public async Task Whoever_prepared_or_published_a_statement_does_not_audit_it()
    {
        var organisation = await server.NewWatchAsync();
        var publishing = await server.NewKeyAsync(organisation.Number, null, [.. Scopes.All]);
        var publisher = organisation with { Key = publishing.ToText(), Http = server.ClientWith(publishing) };
        var statement = (await publisher.PublishAsync(await organisation.PrepareAsync())).Succeeded(201).Header("Location")!;
        var auditor = await server.AuditorAsync(organisation);
        var sample = (await auditor.DrawAsync(statement)).Succeeded(201);
        var item = $"{sample.Header("Location")}/items/{sample.Json.GetProperty("items")[0].Text("entry")}";
        var mine = (await organisation.PostAsync($"/v1/keys/{publishing.KeyId}/rotation", new JsonObject())).Succeeded(201).Json;
        using var renewed = server.CreateClient();
        renewed.DefaultRequestHeaders.Authorization = new("Bearer", mine.Text("key"));
        foreach (var person in (LedgerOrganisation[])[organisation, publisher, organisation with { Http = renewed }])
        {
            (await person.DrawAsync(statement)).IsRefused(409, "another_key_must_audit /statement");
            (await person.PutAsync(item, new { found = 1 })).IsRefused(409, "another_key_must_audit ");
            (await person.PostAsync($"{statement}/opinions", AuditCalls.Opinion())).IsRefused(409, "another_key_must_audit ");
        }

        (await auditor.PutAsync(item, new { found = 1 })).Succeeded(201);
    }

    [Fact]
    public async Task A_draft_is_not_audited()
    {
        var organisation = await server.NewWatchAsync();
        var draft = (await organisation.PrepareAsync()).Header("Location")!;
        var auditor = await server.AuditorAsync(organisation);
        (await auditor.DrawAsync(draft)).IsRefused(409, "statement_is_not_published /statement");
        (await auditor.PostAsync($"{draft}/opinions", AuditCalls.Opinion())).IsRefused(409, "statement_is_not_published ");
        (await auditor.DrawAsync($"/{Guid.NewGuid()}")).IsRefused(404, "unknown_statement /statement");
        (await auditor.PostAsync($"/v1/statements/{Guid.NewGuid()}/opinions", AuditCalls.Opinion())).IsRefused(404, "unknown_statement ");
    }

    [Fact]
    public async Task The_checkpoint_is_one_of_the_log_after_the_publication()
    {
        var organisation = await server.NewWatchAsync();
        var auditor = await server.AuditorAsync(organisation);
        var before = (await auditor.SampleOfAsync("/x"))["checkpoint"]!.DeepClone();
        var statement = await organisation.PublishedAsync();
        (await auditor.DrawAsync(statement, ("checkpoint", before))).IsRefused(
            409,
            "checkpoint_is_before_the_publication /checkpoint/size"
        );
        var checkpoint = (await auditor.SampleOfAsync(statement))["checkpoint"]!;
        var size = checkpoint["size"]!.GetValue<long>();
        foreach (var (wrongSize, root) in new[] { (size, new string('A', 43) + "="), (size + 1, checkpoint["root"]!.GetValue<string>()) })
        {
            (await auditor.DrawAsync(statement, ("checkpoint", new JsonObject { ["size"] = wrongSize, ["root"] = root }))).IsRefused(
                400,
                "checkpoint_is_not_of_the_log /checkpoint"
            );
        }

        (await auditor.DrawAsync(statement, ("checkpoint", new JsonObject { ["size"] = size, ["root"] = new string('-', 44) }))).IsRefused(
            400,
            "checkpoint_is_not_of_the_log /checkpoint/root"
        );
    }

    [Fact]
    public async Task Everything_that_is_wrong_with_the_form_is_told_at_once()
    {
        var organisation = await server.NewWatchAsync();
        var statement = await organisation.PublishedAsync();
        var auditor = await server.AuditorAsync(organisation);
        (await auditor.DrawAsync(statement, ("line", " "), ("method", null), ("size", 501), ("confidence", 1), ("nonce", "12"))).IsRefused(
            400,
            "member_is_required /line",
            "member_is_required /method",
            "number_is_out_of_range /size",
            "number_is_out_of_range /confidence",
            "nonce_is_not_valid /nonce"
        );
        (await auditor.DrawAsync(statement, ("checkpoint", new JsonObject()), ("size", 0))).IsRefused(
            400,
            "number_is_out_of_range /size",
            "member_is_required /checkpoint/size",
            "member_is_required /checkpoint/root"
        );
        (await auditor.DrawAsync(statement, ("line", "citizen-rounding"))).IsRefused(404, "unknown_line /line");
        (
            await auditor.PostAsync(
                $"{statement}/opinions",
                AuditCalls.Opinion(
                    ("name", ""),
                    ("standard", "A\nB"),
                    ("materiality", -1),
                    ("date", "2999-01-01"),
                    ("conclusion", "adverse")
                )
            )
        ).IsRefused(
            400,
            "member_is_required /name",
            "text_has_control_characters /standard",
            "number_is_out_of_range /materiality",
            "date_is_in_the_future /date",
            "member_is_required /wording"
        );
    }

    [Fact]
    public async Task A_finding_is_about_an_entry_that_was_drawn_and_never_less_than_nothing()
    {
        var organisation = await server.NewWatchAsync();
        var statement = await organisation.PublishedAsync();
        var auditor = await server.AuditorAsync(organisation);
        var sample = (await auditor.DrawAsync(statement, ("size", 20))).Succeeded(201);
        var (path, entry) = (sample.Header("Location")!, sample.Json.GetProperty("items")[0].Text("entry"));
        var elsewhere = await organisation.RecordAsync(("date", "2024-06-01"));
        (await auditor.PutAsync($"{path}/items/{entry}", new { found = -0.01m, note = new string('x', 1001) })).IsRefused(
            400,
            "number_is_out_of_range /found",
            "text_is_too_long /note"
        );
        (await auditor.PutAsync($"{path}/items/{entry}", new { })).IsRefused(400, "member_is_required /found");
        (await auditor.PutAsync($"{path}/items/{elsewhere}", new { found = 1 })).IsRefused(404, "entry_is_not_in_the_sample ");
        (await auditor.GetAsync($"{path}/items/x")).IsRefused(404, "entry_is_not_in_the_sample ");
        var none = $"{AuditCalls.Path}/{Guid.NewGuid()}";
        (await auditor.PutAsync($"{none}/items/{entry}", new { found = 1 })).IsRefused(404, "unknown_sample ");
        (await auditor.GetAsync(none)).IsRefused(404, "unknown_sample ");
        (await auditor.GetAsync($"{none}.csv")).IsRefused(404, "unknown_sample ");
    }

    [Fact]
    public async Task Another_organisation_sees_nothing_of_a_sample()
    {
        var organisation = await server.NewWatchAsync();
        var statement = await organisation.PublishedAsync();
        var path = (await (await server.AuditorAsync(organisation)).DrawAsync(statement)).Succeeded(201).Header("Location")!;
        var other = await server.AuditorAsync(await server.NewWatchAsync());
        (await other.GetAsync(path)).IsRefused(404, "unknown_sample ");
        Assert.Empty(await other.ItemsAsync(AuditCalls.Path));
        (await other.DrawAsync(statement)).IsRefused(404, "unknown_statement /statement");
    }
}
