using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Dapper;
using Microsoft.Extensions.DependencyInjection;
using ValueLedger.Api.Tests.Imports;
using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Api.Tests.Statements;
using ValueLedger.Storage.Access;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Storage.Writing;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.SigningIn;

public sealed class IdentityRecordTests
{
    [SqliteFact]
    public async Task The_log_names_issuer_and_subject_once_and_nothing_else_of_a_person()
    {
        await using var server = await SignedInServer.StartAsync();
        var clerk = await server.SignInAsync("entries:read entries:write summaries:read");
        (await clerk.PostAsync("/v1/entries?dryRun=true", Sample.Entry())).Succeeded(200);
        var size = await clerk.LogSizeAsync();
        Assert.Equal(await server.Organisation.LogSizeAsync(), size);
        (await clerk.PostAsync("/v1/entries", Sample.Entry())).Succeeded(201);
        (await (await server.SignInAsync("entries:write")).PostAsync("/v1/entries", Sample.Entry())).Succeeded(201);
        Assert.Equal(size + 3, await clerk.LogSizeAsync());
        var said = Read(server.Ledger, "SELECT canonical FROM record WHERE type = 'identity'");
        var record = JsonDocument.Parse(Assert.Single(said)).RootElement;
        Assert.Equal($$"""{"issuer":"{{server.Provider.Issuer}}","subject":"u-7"}""", record.GetProperty("content").GetRawText());
        Assert.Equal(($"identity-{size + 1}", size + 1), (record.Text("actor"), record.GetProperty("sequence").GetInt64()));
        Assert.Equal([$"{-size - 1}"], Read(server.Ledger, "SELECT DISTINCT CAST(actor_key AS TEXT) FROM entry WHERE actor_key < 0"));
        Assert.DoesNotContain("jo@example.org", await DatabaseAsync(server.Ledger), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_records_nothing_names_nobody()
    {
        await using var server = await SignedInServer.StartAsync();
        var clerk = await server.SignInAsync("entries:read entries:write summaries:read webhooks:manage");
        var size = await clerk.LogSizeAsync();
        var unknown = Guid.NewGuid();
        (await clerk.PostAsync("/v1/appraisals", "{}")).Succeeded(400);
        (await clerk.PreviewAsync("programme,measure,quantity,date\nwatch,hours,1,2024-05-01\n")).Succeeded(200);
        (await clerk.DeleteAsync($"/v1/imports/{unknown}")).Succeeded(404);
        (await clerk.DeleteAsync($"/v1/imports/{unknown}/rejected")).Succeeded(404);
        (await clerk.PostAsync("/v1/webhooks/none/test", "")).Succeeded(404);
        (await clerk.PutAsync("/v1/teams/south", new { name = "South" })).Succeeded(403);
        Assert.Equal(size, await clerk.LogSizeAsync());
    }

    [Fact]
    public async Task Whatever_somebody_records_is_theirs_and_the_ledger_verifies()
    {
        await using var server = await SignedInServer.StartAsync();
        var clerk = await server.SignInAsync("entries:read entries:write entries:release catalogue:write keys:manage summaries:read");
        var before = await clerk.LogSizeAsync();
        (await clerk.PutAsync("/v1/teams/south", new { name = "South" })).Succeeded(201);
        (await clerk.PostAsync("/v1/rates", Sample.Rate(("effectiveFrom", "2024-06-01"), ("amount", 9)))).Succeeded(201);
        var entry = (await clerk.PostAsync("/v1/entries", Sample.Entry(("note", "A note")), ("Idempotency-Key", "k"))).Succeeded(201);
        Assert.Equal(
            "true",
            (await clerk.PostAsync("/v1/entries", Sample.Entry(("note", "A note")), ("Idempotency-Key", "k"))).Header(
                "Idempotency-Replayed"
            )
        );
        (await clerk.DeleteAsync($"{entry.Header("Location")}/text")).Succeeded(204);
        (await clerk.PostAsync($"{entry.Header("Location")}/reversal", new { reason = "Never happened" })).Succeeded(201);
        var file = "programme,measure,quantity,date\nwatch,hours,1,2024-05-01\nwatch,hours,2,2024-05-02\n";
        Assert.Equal("completed", (await clerk.OverAsync(await clerk.ImportAsync(file))).Text("status"));
        var made = new JsonObject { ["name"] = "Website", ["scopes"] = new JsonArray("entries:write") };
        var key = (await clerk.PostAsync("/v1/keys", made)).Succeeded(201);
        (await clerk.PostAsync($"{key.Header("Location")}/revocation", "{}")).Succeeded(201);
        made["scopes"] = new JsonArray("statements:read");
        (await clerk.PostAsync("/v1/keys", made)).IsRefused(403, "scope_cannot_be_granted /scopes");
        Assert.Equal(
            [$"{-before - 1}"],
            Read(
                server.Ledger,
                $"SELECT DISTINCT CAST(actor_key AS TEXT) FROM (SELECT sequence, actor_key FROM record UNION ALL SELECT sequence, actor_key FROM entry) recorded WHERE sequence > {before}"
            )
        );
        server.Ledger.IsWhole();
    }

    [Fact]
    public async Task The_log_still_knows_somebody_after_a_restart()
    {
        await using var server = await SignedInServer.StartAsync();
        var clerk = await server.SignInAsync("entries:write summaries:read");
        (await clerk.PostAsync("/v1/entries", Sample.Entry())).Succeeded(201);
        var identities = new Identities(
            server.Ledger.Services.GetRequiredService<Database>(),
            server.Ledger.Services.GetRequiredService<LedgerReader>(),
            server.Ledger.Services.GetRequiredService<LedgerWriter>()
        );
        var size = await clerk.LogSizeAsync();
        var identity = new Identity(server.Provider.Issuer, "u-7");
        var found = identities.Find(server.Organisation.Number, identity);
        Assert.True(found < 0);
        Assert.Equal(found, await identities.AddAsync(server.Organisation.Number, identity, TestContext.Current.CancellationToken));
        Assert.Equal(size, await clerk.LogSizeAsync());
        Assert.Null(identities.Find(server.Organisation.Number, identity with { Subject = "u-8" }));
    }

    [Fact]
    public async Task Two_people_are_two_who_signed_in_and_nobody_is_two_with_a_key_of_their_own()
    {
        await using var server = await SignedInServer.StartAsync();
        var scopes = "entries:read entries:write statements:read statements:write keys:manage";
        var (clerk, head) = (await server.SignInAsync(scopes), await server.SignInAsync(scopes, "u-8"));
        (await server.Organisation.PatchAsync("/v1/organisation", new { twoPeople = true })).Succeeded(200);
        await clerk.RecordAsync();
        var draft = await clerk.PrepareAsync();
        (await clerk.PublishAsync(draft)).IsRefused(409, "another_key_must_publish ");
        var made = new JsonObject { ["name"] = "Mine", ["scopes"] = new JsonArray("statements:write") };
        var key = (await clerk.PostAsync("/v1/keys", made)).Succeeded(201);
        (await server.With(key.Json.Text("key")).PublishAsync(draft)).IsRefused(409, "another_key_must_publish ");
        var rotated = (await head.PostAsync($"{key.Header("Location")}/rotation", "{}")).Succeeded(201);
        (await server.With(rotated.Json.Text("key")).PublishAsync(draft)).IsRefused(409, "another_key_must_publish ");
        var published = (await head.PublishAsync(draft)).Succeeded(201).Json;
        Assert.Equal(
            ($"{server.Provider.Issuer} u-7", $"{server.Provider.Issuer} u-8"),
            (published.Text("preparedBy"), published.Text("publishedBy"))
        );
        Assert.Equal(published.Text("preparedBy"), (await head.ItemsAsync("/v1/statements"))[0].Text("preparedBy"));
        server.Ledger.IsWhole();
    }

    [Fact]
    public async Task A_row_that_points_to_somebody_else_names_nobody()
    {
        await using var server = await SignedInServer.StartAsync();
        foreach (var subject in (string[])["u-7", "u-8"])
        {
            (await (await server.SignInAsync("entries:write", subject)).PostAsync("/v1/entries", Sample.Entry())).Succeeded(201);
        }

        Run(server.Ledger, "UPDATE identity SET sequence = (SELECT max(sequence) FROM identity)");
        var (reader, identity) = (server.Ledger.Services.GetRequiredService<LedgerReader>(), new Identity(server.Provider.Issuer, "u-7"));
        Assert.Null(reader.Read(server.Organisation.Number, ledger => IdentityStore.Find(ledger, server.Organisation.Number, identity)));
    }

    private static List<string> Read(LedgerServer server, string sql)
    {
        using var raw = TestDatabase.OpenRaw(server.Place);
        return raw.Query<string>(sql).AsList();
    }

    private static void Run(LedgerServer server, string sql)
    {
        using var raw = TestDatabase.OpenRaw(server.Place);
        raw.Execute(sql);
    }

    private static async Task<string> DatabaseAsync(LedgerServer server)
    {
        var text = "";
        foreach (var path in (string[])[server.DatabasePath, server.DatabasePath + "-wal"])
        {
            await using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var reader = new StreamReader(file, Encoding.Latin1);
            text += await reader.ReadToEndAsync();
        }

        return text;
    }
}
