using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using ValueLedger.Api.Tests.Audits;
using ValueLedger.Api.Tests.Impact;
using ValueLedger.Api.Tests.Imports;
using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Api.Tests.Links;
using ValueLedger.Api.Tests.Statements;
using ValueLedger.Api.Tests.Timebanks;
using ValueLedger.Core.Webhooks;
using ValueLedger.Storage.Access;
using ValueLedger.Storage.Catalogue;
using ValueLedger.Storage.Imports;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Storage.Webhooks;
using ValueLedger.Storage.Writing;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Attested;

/// <summary>
/// A database as life fills it, recorded over HTTP: two organisations and a time bank, people, notes and evidence, imports of every fate,
/// doubts, corrections, erasures, keys, statements. Every table has rows in it.
/// </summary>
internal static class LifelikeLedger
{
    public static readonly (string, string) UnderKey = ("Idempotency-Key", "k-1");

    /// <summary>Fills a folder with the files of such a ledger; the path of its database.</summary>
    public static async Task<string> MakeAsync(string folder)
    {
        await using var server = new LedgerServer();
        await FillAsync(server);
        await BankAsync(server);
        await server.ImportsAreKeptAsync();
        var other = await server.NewLedgerAsync();
        await other.RecordAsync(("contributor", "v-1"), ("reference", "r-1"), ("note", "Of another organisation"));
        var rows = Enumerable
            .Range(0, 1600)
            .Select(row => new Core.Entries.EntryDraft
            {
                Programme = "watch",
                Measure = "hours",
                Quantity = 1,
                Date = new NodaTime.LocalDate(2024, 5, 1),
                Reference = $"open-{row}",
            })
            .ToList();
        await using var paused = await PausedImport.AfterAsync(server, other, rows[..3], recorded: 3);
        return Copy(server.DatabasePath, folder);
    }

    /// <summary>The first of the organisations, with a published statement and a draft.</summary>
    public static async Task<LedgerOrganisation> FillAsync(LedgerServer server)
    {
        var watch = await server.NewWatchAsync();
        await PeopleAsync(watch);
        await DoubtsAsync(watch);
        await ImportsAsync(server, watch);
        await KeysAsync(server, watch);
        await AuditsAsync(server, watch, await StatementsAsync(watch));
        return watch;
    }

    private static async Task PeopleAsync(LedgerOrganisation watch)
    {
        foreach (var person in (string[])["v-1", "v-2", "v-3"])
        {
            (
                await watch.PutAsync($"/v1/contributors/{person}", new JsonObject { ["team"] = "north", ["deprivationQuintile"] = 2 })
            ).Succeeded(201);
        }

        (await watch.DeleteAsync("/v1/contributors/v-3")).Succeeded(204);
        var id = await watch.RecordAsync(
            ("contributor", "v-1"),
            ("team", "north"),
            ("party", "volunteers"),
            ("reference", "r-1"),
            ("note", "On the bridge – with Jo"),
            ("startDate", "2024-04-28"),
            (
                "evidence",
                JsonNode.Parse(
                    $$"""{"grade":"supervisor-confirmed","items":[{"title":"Sheet 7","uri":"https://example.org/7","sha256":"{{new string('a', 64)}}"}]}"""
                )
            )
        );
        (
            await watch.PostAsync(
                $"/v1/entries/{id}/correction",
                new JsonObject
                {
                    ["reason"] = "Typed wrongly",
                    ["entry"] = Sample.Entry(("contributor", "v-1"), ("quantity", 3), ("note", "As it was")),
                }
            )
        ).Succeeded(201);
        var graded = await watch.RecordAsync(
            ("contributor", "v-1"),
            ("date", "2024-05-03"),
            ("note", "Seen by the warden"),
            ("bound", "about"),
            ("decidedBy", "volunteers")
        );
        foreach (var (index, grade) in ((string[])["system-recorded", "independently-verified"]).Index())
        {
            var item = new JsonObject { ["title"] = $"Log {index}", ["sha256"] = new string('b', 64) };
            var evidence = new JsonObject
            {
                ["grade"] = grade,
                ["items"] = new JsonArray(item),
                ["reason"] = "Checked",
            };
            (await watch.PostAsync($"/v1/entries/{graded}/evidence", evidence)).Succeeded(201);
        }

        foreach (var person in (string[])["v-2", "v-3"])
        {
            await watch.RecordAsync(("contributor", $"{person}-again"), ("date", "2024-05-02"));
            (await watch.PostAsync($"/v1/contributors/{person}-again/merge", new { into = "v-2", reason = "Registered again" })).Succeeded(
                201
            );
        }

        (await watch.PostAsync("/v1/contributors/v-3-again/unmerge", new { reason = "Somebody else" })).Succeeded(201);
        var gone = await watch.RecordAsync(("contributor", "v-2"), ("note", "To be erased"), ("reference", "r-2"));
        (await watch.DeleteAsync($"/v1/entries/{gone}/text")).Succeeded(204);
        (await watch.PostAsync($"/v1/entries/{gone}/reversal", new { reason = "Never happened" })).Succeeded(201);
        (await watch.PostAsync("/v1/entries", Sample.Entry(("contributor", "v-2"), ("reference", "r-3")), UnderKey)).Succeeded(201);
        (
            await watch.PostAsync(
                "/v1/entries/batch",
                new JsonObject { ["entries"] = new JsonArray(Sample.Entry(("reference", "b-1")), Sample.Entry(("reference", "b-2"))) },
                UnderKey
            )
        ).Succeeded(201);
    }

    private static async Task DoubtsAsync(LedgerOrganisation watch)
    {
        foreach (var decision in (string?[])[null, "release", "rejection", null])
        {
            var doubtful = await watch.RecordAsync(
                ("contributor", "v-1"),
                ("quantity", 2),
                ("date", "2024-07-01"),
                ("startTime", "09:00"),
                ("endTime", "11:00"),
                ("note", decision ?? "First or last")
            );
            if (decision is not null)
            {
                (await watch.PostAsync($"/v1/entries/{doubtful}/{decision}", new { reason = "Looked at" })).Succeeded(201);
            }
        }
    }

    private static async Task ImportsAsync(LedgerServer server, LedgerOrganisation watch)
    {
        foreach (var column in (string[])["Stunden", "Hours"])
        {
            (
                await watch.PutAsync("/v1/import-maps/sheet", new JsonObject { ["columns"] = new JsonObject { [column] = "quantity" } })
            ).Succeeded(200);
        }

        (await watch.PutAsync("/v1/import-maps/other", new JsonObject { ["columns"] = new JsonObject { ["Day"] = "date" } })).Succeeded(
            200
        );
        var rows = string.Concat(
            Enumerable
                .Range(1, 260)
                .Select(row =>
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"watch,hours,{row % 7 + 1},2024-{row % 9 + 1:00}-{row % 28 + 1:00},i-{row},v-{row % 5 + 1},Row {row}\n"
                    )
                )
        );
        var file =
            $"programme,measure,Hours,date,reference,contributor,note\n{rows}watch,hours,two,2024-05-01,,,Jo's row\nwatch,hours,4,2024-07-09,,v-1,Twice\nwatch,hours,4,2024-07-09,,v-1,Twice\nwatch,hours,1,2024-05-01,b-1,,Otherwise\n";
        var import = await watch.OverAsync(await watch.ImportAsync(file, "?mode=partial&mapName=sheet&fileName=Watch%20May.csv", UnderKey));
        Assert.Equal("completed", import.Text("status"));
        Assert.Equal(
            "failed",
            (await watch.OverAsync(await watch.ImportAsync("programme,measure,quantity,date\nwatch,hours,two,2024-05-01\n"))).Text("status")
        );
        await AbandonAsync(server, watch);
    }

    /// <summary>An import that lost its rows before they were recorded.</summary>
    private static async Task AbandonAsync(LedgerServer server, LedgerOrganisation watch)
    {
        var (reader, recorder) = (server.Services.GetRequiredService<LedgerReader>(), server.Services.GetRequiredService<ImportRecorder>());
        var order = new ImportOrder(
            watch.Number,
            null,
            Guid.CreateVersion7(),
            new string('0', 64),
            new byte[32],
            default,
            new RowNumbers(),
            null
        );
        await PausedImport.AnnounceAsync(server, order);
        var began = await recorder.BeginAsync(order, reader.ReadAll(ledger => ledger.Known(watch.Number).Catalogue));
        await recorder.AbandonAsync(watch.Number, order.Id, began!.Value);
        await PausedImport.ForgetAsync(server, order);
    }

    private static async Task KeysAsync(LedgerServer server, LedgerOrganisation watch)
    {
        var made = (
            await watch.PostAsync(
                "/v1/keys",
                new JsonObject { ["name"] = "Website", ["scopes"] = new JsonArray("entries:write") },
                UnderKey
            )
        )
            .Succeeded(201)
            .Json.Text("keyId");
        (await watch.PostAsync($"/v1/keys/{made}/rotation", "{}")).Succeeded(201);
        (await watch.PostAsync($"/v1/keys/{made}/revocation", "{}")).Succeeded(201);
        await server.NewKeyAsync(watch.Number, null, "entries:read");
        await server.FillLinksAsync(watch);
        await server
            .Services.GetRequiredService<LedgerWriter>()
            .WriteAsync(watch.Number, ledger => TurnResult.Kept(Webhooks(ledger, watch.Number)));
        foreach (var subject in (string[])["u-7", "u-8"])
        {
            await server
                .Services.GetRequiredService<Identities>()
                .AddAsync(watch.Number, new Identity("https://login.example.org/", subject), CancellationToken.None);
        }

        (await watch.PatchAsync("/v1/organisation", new { twoPeople = true })).Succeeded(200);
        (await watch.PostAsync("/v1/reference-packs/uk-minimum-wage", """{"measure":"hours"}""")).Succeeded(201);
    }

    /// <summary>One that has another secret by now and is switched off, and one that was removed.</summary>
    private static bool Webhooks(LedgerTurn ledger, int organisation)
    {
        foreach (var secret in (byte[])[1, 2])
        {
            var draft = new WebhookDraft
            {
                Address = "https://dashboard.example.org/",
                Secret = new WebhookSecret(Enumerable.Repeat(secret, 32).ToArray()).ToText(),
            };
            WebhookStore.Put(ledger, organisation, null, draft.Validate("dashboard", mayBePrivate: false).Value!);
            WebhookStore.Put(ledger, organisation, null, draft.Validate("old", mayBePrivate: false).Value!);
        }

        WebhookStore.Remove(ledger, organisation, null, "old");
        var sent = DeliveryStore.Add(ledger, organisation, "dashboard", new Message("msg_1", "webhook.test", "{}"));
        DeliveryStore.Tried(ledger, organisation, "dashboard", sent.Number, new Attempt(ledger.Now, false, null, 410, "Gone"));
        DeliveryStore.Add(ledger, organisation, "dashboard", new Message("msg_2", "webhook.test", "{}"));
        WebhookStore.Switch(ledger, organisation, "dashboard", ledger.Now);
        return true;
    }

    /// <summary>The address of the published one.</summary>
    private static async Task<string> StatementsAsync(LedgerOrganisation watch)
    {
        var draft = await watch.PostAsync(StatementCalls.Path, StatementCalls.Year(), UnderKey);
        var scopes = new JsonObject { ["name"] = "Auditor", ["scopes"] = new JsonArray("statements:write") };
        var auditor = (await watch.PostAsync("/v1/keys", scopes)).Succeeded(201).Json.Text("key");
        using var request = new HttpRequestMessage(HttpMethod.Post, draft.Succeeded(201).Header("Location") + "/publication");
        request.Headers.TryAddWithoutValidation("Authorization", $"Bearer {auditor}");
        Assert.Equal(System.Net.HttpStatusCode.Created, (await watch.Http.SendAsync(request)).StatusCode);
        await watch.PutMapAsync(ImpactMaps.Of(ImpactMaps.Line(("title", "Another"))));
        await watch.PrepareAsync();
        return draft.Header("Location")!;
    }

    private static async Task AuditsAsync(LedgerServer server, LedgerOrganisation watch, string statement)
    {
        var auditor = await server.AuditorAsync(watch);
        foreach (var method in (string[])["count", "monetary-unit"])
        {
            var sample = (await auditor.DrawAsync(statement, ("method", method), ("size", 4))).Succeeded(201);
            foreach (var (index, item) in sample.Json.GetProperty("items").EnumerateArray().Take(2).Index())
            {
                var finding = new { found = index, note = index == 0 ? "Asked Jo – she was there" : null };
                (await auditor.PutAsync($"{sample.Header("Location")}/items/{item.Text("entry")}", finding)).Succeeded(201);
            }
        }

        (await auditor.PostAsync($"{statement}/opinions", AuditCalls.Opinion())).Succeeded(201);
        (await auditor.PostAsync($"{statement}/opinions", AuditCalls.Opinion(("name", "Another")))).Succeeded(201);
    }

    /// <summary>One with time banks.</summary>
    public static async Task<LedgerOrganisation> BankAsync(LedgerServer server)
    {
        var bank = await server.NewBanksAsync();
        (await bank.PutMemberAsync("d", ("contributor", "v-9"))).Succeeded(201);
        await bank.ExchangeAsync(("service", "Mowed the lawn"), ("reference", "x-1"));
        await bank.ReverseAsync(await bank.ExchangeAsync(("giver", "d")));
        await bank.ExchangeAsync(("giver", "c"), ("receiver", "community"), ("hours", 1));
        await bank.AcrossAsync(("giver", "b"));
        (
            await bank.PutAsync(
                Bank.Path,
                new JsonObject
                {
                    ["debitLimit"] = new JsonObject { ["hours"] = 50, ["action"] = "flag" },
                }
            )
        ).Succeeded(201);
        var opening = new
        {
            date = "2024-02-01",
            balances = new[] { new { member = "a", hours = 5m } },
            source = "Older system",
        };
        var brought = (await bank.PostAsync($"{Bank.Path}/opening-balances", opening)).Succeeded(201).Header("Location")!;
        (await bank.PostAsync($"{brought}/reversal", new { reason = "Twice" })).Succeeded(201);
        var file =
            "programme,measure,quantity,date,exchangeGiver,exchangeReceiver,exchangeReceiverProgramme,exchangeService,reference\n"
            + "bank,exchanged-hours,2,2024-03-05,a,c,,Cut a hedge,x-2\nother,exchanged-hours,2,2024-03-05,x,d,bank,,x-3\n";
        Assert.Equal("completed", (await bank.OverAsync(await bank.ImportAsync(file))).Text("status"));
        return bank;
    }

    /// <summary>The server has nothing to do while it is copied.</summary>
    private static string Copy(string database, string folder)
    {
        var (source, name) = (Path.GetDirectoryName(database)!, Path.GetFileName(database));
        foreach (
            var file in Directory
                .GetFiles(source, name + "*", SearchOption.AllDirectories)
                .Concat(Directory.GetFiles(source, "*.import*", SearchOption.AllDirectories))
                .Distinct()
        )
        {
            var copy = Path.Combine(folder, Path.GetRelativePath(source, file));
            if (!file.EndsWith(".lock", StringComparison.Ordinal) && !file.EndsWith(".sock", StringComparison.Ordinal))
            {
                Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
                File.Copy(file, copy, overwrite: true);
            }
        }

        return Path.Combine(folder, name);
    }
}
