using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using ValueLedger.Api.Tests.AuditPacks;
using ValueLedger.Core.AuditPacks;
using ValueLedger.Proofs;
using ValueLedger.Storage.Log;

namespace ValueLedger.Cli.Tests;

/// <summary>Whatever somebody does to a copy of a pack, the tool finds it, names it and ends with exit code 1.</summary>
public sealed class TamperedPackTests(ServedLedger ledger) : IClassFixture<ServedLedger>, IAsyncLifetime
{
    private const string Copy = "copy.zip";

    private readonly Tool _auditor = new();
    private byte[] _pack = [];
    private string _key = "";

    private SigningKey TheLogs => ledger.Server.Services.GetRequiredService<SigningKeyFile>().Current;

    public async ValueTask InitializeAsync()
    {
        using var council = await ledger.NewCouncilAsync();
        await AuditedCouncil.RecordAsync(council);
        var id = await AuditedCouncil.PublishAsync(council);
        await council.Tool.AskAsync("statement", "get", id, "--form", "pack", "--output", Copy);
        await council.Tool.AskAsync("export", "log", "--output", _auditor.PathOf("log.ndjson"));
        _pack = await File.ReadAllBytesAsync(council.Tool.PathOf(Copy));
        _key = TheLogs.Verifier(new PackEditor(_pack).Text(AuditPack.Checkpoint).Split('\n')[0]).ToString();
    }

    public ValueTask DisposeAsync()
    {
        _auditor.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task What_was_changed_taken_out_or_added_without_the_key_of_the_log_is_not_what_was_signed()
    {
        await HoldsAsync(new PackEditor(_pack));
        var figure = new PackEditor(_pack);
        figure.Replace(AuditPack.Statement, "137.28", "173.28");
        await FindsAsync(figure, "files: statement.json is not the file that the manifest lists");
        figure.List();
        await FindsAsync(figure, "signature: manifest.json is not the one that the log's key signed");
        figure.Sign(SigningKey.Of(new byte[32]));
        await FindsAsync(figure, "signature: manifest.json is not the one that the log's key signed");

        var page = new PackEditor(_pack);
        page.Files[AuditPack.StatementPage][^10] ^= 1;
        await FindsAsync(page, "files: statement.html is not the file that the manifest lists");
        var added = new PackEditor(_pack);
        added.Put("receipts/Größe.txt", "Paid");
        await FindsAsync(added, "files: receipts/Größe.txt is not in the manifest: somebody added it");
        var missing = new PackEditor(_pack);
        missing.Files.Remove(AuditPack.Rates);
        await FindsAsync(missing, "files: rates.csv is missing");
        var shorter = new PackEditor(_pack);
        shorter.Put(AuditPack.Records, string.Concat(RecordsBut(shorter, "\\\"reference\\\":\\\"sheet-18\\\"")));
        await FindsAsync(shorter, "files: records.ndjson is not as long as the manifest says");
    }

    [Fact]
    public async Task What_the_council_itself_changed_and_signed_again_is_not_what_the_log_has()
    {
        var figure = new PackEditor(_pack);
        figure.Replace(AuditPack.Statement, "137.28", "173.28");
        figure.Sign(TheLogs);
        await FindsAsync(figure, "document: statement.json is not the document that the log names");

        var changed = new PackEditor(_pack);
        var line = LineOf(changed, "\\\"reference\\\":\\\"sheet-18\\\"");
        changed.Replace(AuditPack.Records, line, line.Replace("2.5", "9.5", StringComparison.Ordinal));
        Assert.NotEqual(new PackEditor(_pack).Text(AuditPack.Records), changed.Text(AuditPack.Records));
        changed.Sign(TheLogs);
        await FindsAsync(changed, $"Record {SequenceOf(line)} was altered");

        var leftOut = new PackEditor(_pack);
        leftOut.Put(AuditPack.Records, string.Concat(RecordsBut(leftOut, "\\\"reference\\\":\\\"sheet-18\\\"")));
        leftOut.Sign(TheLogs);
        await FindsAsync(leftOut, "records: The records do not lead to the root that was signed");
    }

    [Fact]
    public async Task A_pack_that_was_cut_off_is_no_pack()
    {
        foreach (var length in (int[])[0, 1, _pack.Length / 3, _pack.Length / 2, _pack.Length - 100, _pack.Length - 1])
        {
            await File.WriteAllBytesAsync(_auditor.PathOf(Copy), _pack[..length]);
            await FindsAsync("files: The file is not a whole audit pack: it is damaged, cut off or something else");
        }
    }

    /// <summary>A pack that somebody signed with a key of his own holds in itself, so the auditor must know the right key.</summary>
    [Fact]
    public async Task Another_key_is_found_only_by_those_who_name_the_right_one()
    {
        var forger = SigningKey.Of([.. Enumerable.Repeat((byte)7, SigningKey.Length)]);
        var pack = new PackEditor(_pack);
        Assert.True(Checkpoint.TryParse(pack.Text(AuditPack.Checkpoint).Split("\n\n")[0] + "\n", out var checkpoint));
        var forged = forger.Verifier(checkpoint.Origin).ToString();
        pack.Put(AuditPack.Checkpoint, forger.Sign(checkpoint.Origin, checkpoint.ToText()).ToString());
        // JSON may write the plus signs of a key as escapes.
        var keys = JsonNode.Parse(pack.Text(AuditPack.Keys))!;
        Assert.Equal(_key, keys["keys"]![0]!["verifierKey"]!.GetValue<string>());
        keys["keys"]![0]!["verifierKey"] = forged;
        pack.Put(AuditPack.Keys, keys.ToJsonString());
        pack.Sign(forger);
        pack.Save(_auditor.PathOf(Copy));
        var unnamed = await _auditor.RunAsync("verify", Copy);
        Assert.Equal(0, unnamed.ExitCode);
        Assert.StartsWith($"The key is the one in the pack, {forged}. Compare it", unnamed.Notes, StringComparison.Ordinal);
        await FindsAsync(pack, $"signature: The log is signed with the key {forged}, which the trusted key {_key} did not sign");

        new PackEditor(_pack).Save(_auditor.PathOf(Copy));
        var other = await _auditor.RunAsync("verify", Copy, "--key", forged);
        Assert.Equal(1, other.ExitCode);
        Assert.Contains($"DOES NOT HOLD  signature: The log is signed with the key {_key}", other.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_log_from_which_a_record_was_left_out_is_not_the_whole_log()
    {
        new PackEditor(_pack).Save(_auditor.PathOf(Copy));
        var lines = await File.ReadAllLinesAsync(_auditor.PathOf("log.ndjson"));
        Assert.Equal(0, (await _auditor.RunAsync("verify", Copy, "--log", "log.ndjson")).ExitCode);
        await File.WriteAllLinesAsync(_auditor.PathOf("log.ndjson"), lines.Where((_, index) => index != 10));
        await FindsAsync("log: Record 11 is missing in log.ndjson", "--log", "log.ndjson");
        await File.WriteAllLinesAsync(_auditor.PathOf("log.ndjson"), lines[..^3]);
        await FindsAsync("log: log.ndjson is not the log of the checkpoint", "--log", "log.ndjson");
    }

    private async Task HoldsAsync(PackEditor pack)
    {
        pack.Save(_auditor.PathOf(Copy));
        await _auditor.AskAsync("verify", Copy, "--key", _key);
    }

    private Task FindsAsync(PackEditor pack, string says)
    {
        pack.Save(_auditor.PathOf(Copy));
        return FindsAsync(says);
    }

    private async Task FindsAsync(string says, params string[] more)
    {
        var ran = await _auditor.RunAsync(["verify", Copy, "--key", _key, .. more]);
        var last = ran.Output.TrimEnd().Split('\n')[^1];
        Assert.Contains(says, last, StringComparison.Ordinal);
        Assert.StartsWith("DOES NOT HOLD  ", last, StringComparison.Ordinal);
        Assert.Equal((1, ""), (ran.ExitCode, ran.Notes));
    }

    private static string LineOf(PackEditor pack, string part) => Lines(pack).First(line => line.Contains(part, StringComparison.Ordinal));

    private static IEnumerable<string> RecordsBut(PackEditor pack, string part) =>
        Lines(pack).Where(line => line != LineOf(pack, part)).Select(line => line + "\n");

    private static string[] Lines(PackEditor pack) => pack.Text(AuditPack.Records).Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static long SequenceOf(string line) => JsonNode.Parse(line)!["sequence"]!.GetValue<long>();
}
