using System.Text.Json;
using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Api.Tests.Statements;
using ValueLedger.Cli.Packs;
using ValueLedger.Core.AuditPacks;

namespace ValueLedger.Api.Tests.AuditPacks;

/// <summary>An audit pack can be checked without the server, and says what the ledger says.</summary>
public sealed class AuditPackTests(LifelikePacks packs) : IClassFixture<LifelikePacks>
{
    private static readonly string[] Files =
    [
        "how-to-check.txt",
        "statement.json",
        "statement.html",
        "statement.xlsx",
        "statement.csv",
        "checkpoint.txt",
        "keys.json",
        "consistency.txt",
        "inclusion.txt",
        "records.ndjson",
        "attributes.ndjson",
        "entries.csv",
        "catalogue.csv",
        "rates.csv",
        "impact-maps.csv",
        "manifest.json",
        "manifest.note",
    ];

    [Fact]
    public void A_published_statement_and_a_draft_hold()
    {
        Assert.Null(new PackEditor(packs.Published).Fault());
        Assert.Null(new PackEditor(packs.Draft).Fault());
    }

    [Fact]
    public async Task It_has_the_statement_as_it_is_served_and_who_made_it()
    {
        var pack = new PackEditor(packs.Published);
        Assert.Equal(Files, pack.Files.Keys);
        var statement = packs.Path[..^".pack".Length];
        Assert.Equal(await packs.GetAsync(statement), pack.Files[AuditPack.Statement]);
        foreach (var form in new[] { "html", "xlsx", "csv" })
        {
            Assert.Equal(await packs.GetAsync($"{statement}.{form}"), pack.Files[$"statement.{form}"]);
        }

        var status = (await packs.Watch.GetAsync($"{statement}/status")).Succeeded(200).Json;
        var manifest = JsonDocument.Parse(pack.Text(AuditPack.Manifest)).RootElement.GetProperty("statement");
        foreach (var member in new[] { "id", "number", "sha256", "preparedAt", "publishedAt" })
        {
            Assert.Equal(status.GetProperty(member).GetRawText(), manifest.GetProperty(member).GetRawText());
        }

        Assert.NotEqual(manifest.Text("preparedBy"), manifest.Text("publishedBy"));
        Assert.Contains("statement number 1", pack.Text(AuditPack.HowToCheck), StringComparison.Ordinal);
        Assert.Contains("a draft", new PackEditor(packs.Draft).Text(AuditPack.HowToCheck), StringComparison.Ordinal);
    }

    [Fact]
    public void Texts_that_can_be_erased_are_not_in_it()
    {
        var pack = new PackEditor(packs.Published);
        foreach (
            var (name, _) in pack.Files.Where(file =>
                file.Key.EndsWith("csv", StringComparison.Ordinal) || file.Key.EndsWith("ndjson", StringComparison.Ordinal)
            )
        )
        {
            Assert.DoesNotContain("On the bridge", pack.Text(name), StringComparison.Ordinal);
            Assert.DoesNotContain("Typed wrongly", pack.Text(name), StringComparison.Ordinal);
            Assert.DoesNotContain("Sheet 7", pack.Text(name), StringComparison.Ordinal);
            Assert.DoesNotContain("Row 17", pack.Text(name), StringComparison.Ordinal);
        }

        Assert.Contains("deprivationQuintile", pack.Text(AuditPack.Attributes), StringComparison.Ordinal);
        Assert.Contains("v-1", pack.Text(AuditPack.Entries), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_whole_log_shows_that_nothing_was_left_out()
    {
        var log = Path.GetTempFileName();
        await File.WriteAllBytesAsync(log, await packs.GetAsync("/v1/log.ndjson"));
        Assert.Null(new PackEditor(packs.Published).Fault(new PackTrust(null, [], log)));

        var lines = await File.ReadAllLinesAsync(log);
        await File.WriteAllLinesAsync(log, lines.Where((_, line) => line != 30));
        Assert.Equal($"log: Record 31 is missing in {log}.", new PackEditor(packs.Published).Fault(new PackTrust(null, [], log)));
        await File.WriteAllLinesAsync(log, lines.Take(100));
        Assert.Contains("is not the log of the checkpoint", new PackEditor(packs.Published).Fault(new PackTrust(null, [], log)));
        File.Delete(log);
    }

    [Fact]
    public async Task It_holds_with_the_key_that_the_organisation_gave_and_with_no_other()
    {
        var key = (await packs.Watch.GetAsync("/v1/log/key")).Succeeded(200).Json.GetProperty("keys")[0].Text("verifierKey");
        Assert.Null(new PackEditor(packs.Published).Fault(new PackTrust(key, [], null)));
        var other = Proofs.SigningKey.Of(new byte[32]).Verifier(key.Split('+')[0]).ToString();
        Assert.StartsWith(
            "signature: The log is signed with the key",
            new PackEditor(packs.Published).Fault(new PackTrust(other, [], null))
        );
        Assert.StartsWith("signature: 'nonsense' is not a key", new PackEditor(packs.Published).Fault(new PackTrust("nonsense", [], null)));
        Assert.StartsWith("witness: The witness", new PackEditor(packs.Published).Fault(new PackTrust(null, [key], null)));
    }

    [Fact]
    public async Task It_needs_the_scope_of_auditors_and_an_id_of_the_organisation()
    {
        var clerk = await packs.Server.NewKeyAsync(packs.Watch.Number, null, "statements:read", "entries:read");
        var http = packs.Server.ClientWith(clerk);
        Assert.Equal(403, (int)(await http.GetAsync(packs.Path)).StatusCode);
        var auditor = await packs.Server.NewKeyAsync(packs.Watch.Number, null, "audit:read");
        Assert.Equal(200, (int)(await packs.Server.ClientWith(auditor).GetAsync(packs.Path)).StatusCode);
        var other = await packs.Server.NewLedgerAsync();
        (await other.GetAsync(packs.Path)).IsRefused(404, "unknown_statement ");
        (await other.GetAsync("/v1/statements/nonsense.pack")).IsRefused(404, "unknown_statement ");
    }
}

/// <summary>What becomes known later changes no pack of an earlier statement.</summary>
public sealed class LaterPackTests : IAsyncLifetime
{
    private readonly LifelikePacks _packs = new();

    public ValueTask InitializeAsync() => _packs.InitializeAsync();

    public ValueTask DisposeAsync() => _packs.DisposeAsync();

    [Fact]
    public async Task An_earlier_statement_holds_after_corrections_late_entries_and_erasures()
    {
        var watch = _packs.Watch;
        var late = await watch.RecordAsync(("date", "2024-05-03"), ("contributor", "v-1"), ("quantity", 1));
        (await watch.PostAsync($"/v1/entries/{late}/reversal", new { reason = "Twice" })).Succeeded(201);
        await watch.PrepareAsync();
        var pack = new PackEditor(await _packs.GetAsync(_packs.Path));
        Assert.Null(pack.Fault());

        (await watch.DeleteAsync("/v1/contributors/v-1")).Succeeded(204);
        var path = Path.GetTempFileName();
        await File.WriteAllBytesAsync(path, await _packs.GetAsync(_packs.Path));
        Assert.Null(PackEditor.FaultOf(path, null, out var verification));
        Assert.Contains(
            verification!.Notes,
            note => note.Contains("attributes of contributors who gave were erased", StringComparison.Ordinal)
        );
        Assert.Contains(
            verification.Checks,
            check => check.Says.EndsWith("about fairness could not be checked.", StringComparison.Ordinal)
        );
        File.Delete(path);
        var log = Path.GetTempFileName();
        await File.WriteAllBytesAsync(log, await _packs.GetAsync("/v1/log.ndjson"));
        Assert.Null(new PackEditor(await _packs.GetAsync(_packs.Path)).Fault(new PackTrust(null, [], log)));
        File.Delete(log);
    }
}
