using System.Net.Http.Json;
using System.Text.Json;
using ValueLedger.Client;
using ValueLedger.Client.Verification;
using ValueLedger.Proofs;

namespace ValueLedger.Scenarios.Tests.Processes;

/// <summary>Two servers of two councils witness each other; then an older copy of everything is put in place at one of them.</summary>
public sealed class WitnessTests : IAsyncDisposable
{
    private readonly LedgerProcesses _wiltshire = new();
    private readonly LedgerProcesses _swindon = new();

    public async ValueTask DisposeAsync()
    {
        await _wiltshire.DisposeAsync();
        await _swindon.DisposeAsync();
    }

    [Fact]
    public async Task A_rollback_of_everything_is_found_out_by_the_other_server()
    {
        var (key, log) = await BeginAsync(_wiltshire, "wiltshire", _swindon);
        var (_, otherLog) = await BeginAsync(_swindon, "swindon", _wiltshire);
        var (witness, otherWitness) = (await WitnessKeyAsync(_swindon), await WitnessKeyAsync(_wiltshire));
        Pair(_wiltshire, _swindon, witness, otherLog);
        Pair(_swindon, _wiltshire, otherWitness, log);
        await _swindon.ServeAsync();
        await _wiltshire.ServeAsync();

        using var http = _wiltshire.ClientWith(key);
        await Journal.FillAsync(http);
        await WitnessedAsync(http, witness);
        Assert.Contains(otherLog, _wiltshire.Environment["Ledger__WitnessedLogs"], StringComparison.Ordinal);
        await SeenByAsync(_wiltshire, otherLog);

        await _wiltshire.EndAllAsync();
        var older = FilesOf(_wiltshire).ToDictionary(path => path, File.ReadAllBytes);
        await _wiltshire.ServeAsync();
        using var later = _wiltshire.ClientWith(key);
        await Journal.PostAsync(later);
        var seen = await WitnessedAsync(later, witness);

        // An auditor who demands the witness, and one who demands somebody who never saw the log.
        using var auditor = new ValueLedgerClient(_wiltshire.Address, key);
        var kept = new CheckpointFile(_swindon.PathOf("kept.json"));
        var visit = await auditor.Log.VerifyAsync(kept, new LogVerificationOptions { Witnesses = [witness] });
        Assert.Equal((seen.Size, seen.Size), (visit.Size, visit.WitnessedSize));
        await IsFoundAsync(
            LogFault.WitnessIsMissing,
            () => auditor.Log.VerifyAsync(kept, new LogVerificationOptions { Witnesses = [otherWitness] })
        );

        await _wiltshire.EndAllAsync();
        foreach (var path in FilesOf(_wiltshire).ToList())
        {
            File.Delete(path);
        }

        foreach (var (path, content) in older)
        {
            await File.WriteAllBytesAsync(path, content);
        }

        await _wiltshire.ServeAsync();
        Assert.StartsWith("wiltshire: ", await _wiltshire.AskAsync("verify"), StringComparison.Ordinal);
        Assert.Contains(
            $"has seen {seen.Size} records of the log {seen.Origin}, and there are {seen.Size - 1} here",
            await WarnedAsync(),
            StringComparison.Ordinal
        );
        Assert.Equal(seen, await SeenByAsync(_swindon, log));

        await IsFoundAsync(LogFault.RecordsAreMissing, () => auditor.Log.VerifyAsync(kept));
        var anew = new CheckpointFile(_swindon.PathOf("anew.json"));
        await IsFoundAsync(
            LogFault.WitnessIsMissing,
            () => auditor.Log.VerifyAsync(anew, new LogVerificationOptions { Witnesses = [witness] })
        );

        // It goes on otherwise, past what the witness has seen, and forgets the warning with a new start.
        using var rewritten = _wiltshire.ClientWith(key);
        for (var times = 0; times < 3; times++)
        {
            await Journal.PostAsync(rewritten);
        }

        await _wiltshire.EndAllAsync();
        await _wiltshire.ServeAsync();
        Assert.Contains($"The log {seen.Origin} does not continue what the witness", await WarnedAsync(), StringComparison.Ordinal);
        Assert.Equal(seen, await SeenByAsync(_swindon, log));
    }

    private static async Task IsFoundAsync(LogFault fault, Func<Task> visit) =>
        Assert.Equal(fault, (await Assert.ThrowsAsync<LogVerificationException>(visit)).Fault);

    private static async Task<(string Key, string Log)> BeginAsync(LedgerProcesses server, string code, LedgerProcesses other)
    {
        Assert.NotEqual(server.Address, other.Address);
        await server.CreateOrganisationAsync(code);
        var key = await server.CreateKeyAsync(code);
        return (key, (await server.AskAsync("signing-key", "show")).Split('\n')[1]);
    }

    private static async Task<string> WitnessKeyAsync(LedgerProcesses server) =>
        (await server.AskAsync("signing-key", "show"))
            .Split('\n')
            .Single(line => line.StartsWith("As a witness", StringComparison.Ordinal))
            .Split(' ')[^1];

    private static void Pair(LedgerProcesses server, LedgerProcesses other, string witness, string log)
    {
        server.Environment["Ledger__Witnesses"] = $"{other.Address}witness {witness}";
        server.Environment["Ledger__WitnessedLogs"] = log;
    }

    /// <summary>The checkpoint of all records, once the witness has cosigned it.</summary>
    private static async Task<Checkpoint> WitnessedAsync(HttpClient http, string witness)
    {
        Assert.True(VerifierKey.TryParse(witness, out var key));
        while (true)
        {
            Assert.True(SignedNote.TryParse(await http.GetStringAsync("/v1/log/checkpoint"), out var note));
            if (key.SignedAt(note) is { } moment)
            {
                Assert.InRange(moment, DateTimeOffset.UtcNow.AddMinutes(-10), DateTimeOffset.UtcNow.AddMinutes(1));
                Assert.Equal(note.ToString(), await http.GetStringAsync("/v1/log/checkpoint?witnessed=true"));
                Assert.True(Checkpoint.TryParse(note.Text, out var checkpoint));
                return checkpoint;
            }

            await Task.Delay(100);
        }
    }

    /// <summary>The last checkpoint that a witness remembers; it is asked until it has one.</summary>
    private static async Task<Checkpoint> SeenByAsync(LedgerProcesses server, string log)
    {
        Assert.True(VerifierKey.TryParse(log, out var key));
        using var http = new HttpClient { BaseAddress = server.Address };
        while (true)
        {
            using var answer = await http.GetAsync($"/witness/checkpoint?origin={key.Name}");
            if (answer.IsSuccessStatusCode)
            {
                Assert.True(SignedNote.TryParse(await answer.Content.ReadAsStringAsync(), out var note));
                Assert.True(key.HasSigned(note));
                Assert.True(Checkpoint.TryParse(note.Text, out var checkpoint));
                return checkpoint;
            }

            await Task.Delay(100);
        }
    }

    private async Task<string> WarnedAsync()
    {
        using var http = new HttpClient { BaseAddress = _wiltshire.Address };
        while (true)
        {
            var warnings = (await http.GetFromJsonAsync<JsonElement>("/health/ready")).GetProperty("warnings");
            if (warnings.GetArrayLength() > 0)
            {
                Assert.Equal("witness_has_seen_another_log", warnings[0].GetProperty("code").GetString());
                return warnings[0].GetProperty("message").GetString()!;
            }

            await Task.Delay(100);
        }
    }

    /// <summary>Database, head file and whatever else is beside it, without the key, which is kept elsewhere.</summary>
    private static IEnumerable<string> FilesOf(LedgerProcesses server) =>
        Directory
            .GetFiles(Path.GetDirectoryName(server.Database)!, "ledger.db*")
            .Where(path => !path.EndsWith(".signing-key", StringComparison.Ordinal) && !path.EndsWith(".sock", StringComparison.Ordinal));
}
