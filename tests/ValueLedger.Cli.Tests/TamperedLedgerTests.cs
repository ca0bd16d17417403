using Dapper;
using Microsoft.Data.Sqlite;
using ValueLedger.Storage.Log;
using ValueLedger.Testing;

namespace ValueLedger.Cli.Tests;

/// <summary>Somebody changes the database between two visits; the auditor's tool finds it and ends with exit code 1.</summary>
public sealed class TamperedLedgerTests : IAsyncLifetime
{
    private readonly ServedLedger _ledger = new();
    private readonly Tool _auditor = new();
    private readonly DirectoryInfo _backups = Directory.CreateTempSubdirectory("valueledger-backup-");
    private Council _council = null!;
    private Council _neighbour = null!;
    private SqliteConnection _raw = null!;

    public async ValueTask InitializeAsync()
    {
        _council = await _ledger.NewCouncilAsync();
        _neighbour = await _ledger.NewCouncilAsync();
        await AuditedCouncil.RecordAsync(_council);
        await _neighbour.RecordAsync(40m, "sheet-18", "The neighbours count from 18 too");
        _auditor.Environment["VALUELEDGER_SERVER"] = _ledger.Address.ToString();
        _auditor.Environment["VALUELEDGER_KEY"] = await AuditedCouncil.AuditorsKeyAsync(_council);
        _raw = new SqliteConnection($"Data Source={_ledger.Server.DatabasePath};Pooling=False");
        await _raw.OpenAsync();
    }

    public async ValueTask DisposeAsync()
    {
        _council.Dispose();
        _neighbour.Dispose();
        _auditor.Dispose();
        await _raw.DisposeAsync();
        await _ledger.DisposeAsync();
        _backups.Delete(recursive: true);
    }

    [Fact]
    public async Task One_changed_byte_is_found_and_the_record_named()
    {
        await SaveAsync();
        await _neighbour.Tool.AskAsync("checkpoint", "save", "kept.json");
        DropTriggers();
        var unfound = new List<string>();
        foreach (
            var (table, column) in (IEnumerable<(string, string)>)
                [
                    ("entry", "recorded_at_micros"),
                    ("entry", "actor_key"),
                    ("entry", "programme_id"),
                    ("entry", "team_id"),
                    ("entry", "contributor_id"),
                    ("entry", "quantity_micros"),
                    ("entry", "day"),
                    ("entry", "start_second"),
                    ("entry", "evidence_grade"),
                    ("entry", "reference"),
                    ("entry", "replaces"),
                    ("entry", "reverses"),
                    ("entry", "attestations"),
                    ("entry", "leaf_hash"),
                    ("record", "recorded_at_micros"),
                    ("record", "actor_key"),
                    ("record", "type"),
                    ("record", "canonical"),
                    ("record", "leaf_hash"),
                ]
        )
        {
            unfound.AddRange(await UnfoundAsync(table, column));
        }

        Assert.Empty(unfound);
        await _neighbour.Tool.AskAsync("checkpoint", "compare", "kept.json");
        await _auditor.AskAsync("checkpoint", "compare", "kept.json");
    }

    [Fact]
    public async Task A_truncated_log_is_found_before_anything_is_signed()
    {
        var size = await SaveAsync();
        DropTriggers();
        await _raw.ExecuteAsync(
            """
            DELETE FROM entry WHERE organisation_id = @number AND sequence > @last;
            DELETE FROM record WHERE organisation_id = @number AND sequence > @last;
            UPDATE head SET size = @last WHERE organisation_id = @number
            """,
            new { number = _council.Organisation.Number, last = size - 2 }
        );
        await FindsAsync("not the one that the head file knows", "RecordWasAltered");
    }

    [Fact]
    public async Task An_old_backup_is_found_by_the_records_that_are_missing_and_by_those_in_their_place()
    {
        var backup = await BackUpAsync();
        await AuditedCouncil.GoOnAsync(_council);
        var size = await SaveAsync();
        await using var restored = new ServedLedger(
            new LedgerServer { Configure = server => server.UseSetting("Ledger:Database", $"Data Source={backup}") }
        );
        _auditor.Environment["VALUELEDGER_SERVER"] = restored.Address.ToString();
        // The month after the backup had 8 records.
        await FindsAsync($"The log had {size} records at your last visit and has {size - 8} now", "RecordsAreMissing");
        await FindsAsync($"records {size - 7} to {size} are missing.", "RecordsAreMissing");

        using var rewritten = new Council(restored.Address, _council.Organisation);
        for (var day = 1; day <= 9; day++)
        {
            await rewritten.RecordAsync(2m, $"other-{day}", "Łódź, as it should have been", day);
        }

        await FindsAsync($"The first {size} records are not those of your last visit.", "LogWasRewritten");
    }

    private async Task<long> SaveAsync()
    {
        var saved = await _auditor.AskAsync("checkpoint", "save", "kept.json", "--json");
        return System.Text.Json.JsonDocument.Parse(saved).RootElement.GetProperty("size").GetInt64();
    }

    /// <summary>Both commands find it, and the checkpoint stays as it was kept.</summary>
    private async Task FindsAsync(string says, string fault)
    {
        var kept = await _auditor.ReadAsync("kept.json");
        foreach (var command in (string[])["compare", "save"])
        {
            var ran = await _auditor.RunAsync("checkpoint", command, "kept.json");
            Assert.Equal((1, ""), (ran.ExitCode, ran.Output));
            Assert.StartsWith("The log does not hold: ", ran.Notes, StringComparison.Ordinal);
            Assert.Contains(says, ran.Notes, StringComparison.Ordinal);
            Assert.EndsWith($" ({fault})\n", ran.Notes, StringComparison.Ordinal);
            Assert.Equal(kept, await _auditor.ReadAsync("kept.json"));
        }
    }

    /// <summary>Changes one byte of the last row of the council that has the column, and puts it back.</summary>
    private async Task<IEnumerable<string>> UnfoundAsync(string table, string column)
    {
        var number = _council.Organisation.Number;
        var (sequence, type) = await _raw.QuerySingleAsync<(long, string)>(
            $"SELECT max(sequence), typeof({column}) FROM {table} WHERE organisation_id = @number AND {column} IS NOT NULL",
            new { number }
        );
        var row = $"WHERE organisation_id = {number} AND sequence = {sequence}";
        var kept = await _raw.ExecuteScalarAsync<object>($"SELECT {column} FROM {table} {row}");
        var other = type switch
        {
            "integer" => $"({column} | 1) - ({column} & 1)",
            "text" => $"substr({column}, 1, 3) || iif(substr({column}, 4, 1) = 'x', 'y', 'x') || substr({column}, 5)",
            _ => $"CAST(iif(substr({column}, 1, 1) = x'00', x'01', x'00') || substr({column}, 2) AS BLOB)",
        };
        Assert.Equal(1, await _raw.ExecuteAsync($"UPDATE {table} SET {column} = {other} {row}"));
        var ran = await _auditor.RunAsync("checkpoint", "compare", "kept.json");
        Assert.Equal(1, await _raw.ExecuteAsync($"UPDATE {table} SET {column} = @kept {row}", new { kept }));
        // With another leaf, the whole log is another one.
        var named = column == "leaf_hash" ? "not the one that the head file knows" : $"ecord {sequence} ";
        return ran.ExitCode == 1 && ran.Output.Length == 0 && ran.Notes.Contains(named, StringComparison.Ordinal)
            ? []
            : [$"{column} of {table} {sequence}: {ran.ExitCode} {ran.Notes}"];
    }

    private void DropTriggers()
    {
        foreach (var trigger in _raw.Query<string>("SELECT name FROM sqlite_schema WHERE type = 'trigger'").AsList())
        {
            _raw.Execute($"DROP TRIGGER {trigger}");
        }
    }

    /// <summary>The database with its head file and the key, as they are now; what a server finds there is whole.</summary>
    private async Task<string> BackUpAsync()
    {
        var copy = Path.Combine(_backups.FullName, "ledger.db");
        await _raw.ExecuteAsync("VACUUM INTO @copy", new { copy });
        foreach (var ending in (string[])[".head", SigningKeyFile.Ending])
        {
            File.Copy(_ledger.Server.DatabasePath + ending, copy + ending);
        }

        return copy;
    }
}
