using Dapper;
using Microsoft.Data.Sqlite;
using ValueLedger.Client.Verification;
using ValueLedger.Storage.Engines;
using ValueLedger.Testing;

namespace ValueLedger.Client.Tests;

/// <summary>Somebody who can write to the database changes what was recorded, between two visits of an auditor.</summary>
public sealed class LogTamperingTests : IAsyncLifetime
{
    private readonly RunningLedger _ledger = new();
    private readonly Kept _kept = new();
    private string _key = "";
    private ValueLedgerClient _client = null!;
    private SqliteConnection _raw = null!;
    private LogVerification _first = null!;

    public async ValueTask InitializeAsync()
    {
        _key = (await _ledger.Server.NewOrganisationAsync()).Key;
        _client = await LifelikeLog.FillAsync(_ledger.ClientWith(_key));
        _first = await _client.Log.VerifyAsync(_kept);
        _raw = new SqliteConnection($"Data Source={_ledger.Server.DatabasePath};Pooling=False");
        _raw.Open();
        foreach (var trigger in _raw.Query<string>("SELECT name FROM sqlite_schema WHERE type = 'trigger'").AsList())
        {
            _raw.Execute($"DROP TRIGGER {trigger}");
        }
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _raw.DisposeAsync();
        await _ledger.DisposeAsync();
    }

    /// <summary>Each column of each record, with each kind of change that the database takes.</summary>
    [Theory]
    [InlineData("entry")]
    [InlineData("record")]
    public async Task Every_field_that_is_altered_is_found_and_the_record_is_named(string table)
    {
        var columns = _raw.Query<(string Name, string Type)>($"SELECT name, type FROM pragma_table_info('{table}')").AsList();
        var rows = _raw.Query<long>($"SELECT sequence FROM {table} ORDER BY sequence").AsList();
        var unfound = new List<string>();
        var tried = 0;
        foreach (var (name, type) in columns.Where(column => column.Name != "organisation_id"))
        {
            foreach (var sequence in rows)
            {
                var other =
                    type == "INTEGER" ? $"ifnull({name}, 0) + 1"
                    : type == "TEXT" ? $"ifnull({name}, '') || 'x'"
                    : $"CAST(iif(substr({name}, 1, 1) = x'00', x'01', x'00') || substr(ifnull({name}, zeroblob(32)), 2) AS BLOB)";
                var found = await FoundAsync($"UPDATE {table} SET {name} = {other} WHERE sequence = {sequence}");
                tried += found is null ? 0 : 1;
                // With another leaf, the whole log is another one.
                var named = name == "leaf_hash" ? "not the one that the head file knows" : $"ecord {sequence} ";
                if (found is "" || (found is not null && name != "sequence" && !found.Contains(named, StringComparison.Ordinal)))
                {
                    unfound.Add($"{name} of {sequence}: {found}");
                }
            }
        }

        Assert.True(tried > columns.Count, $"Only {tried} changes were tried.");
        Assert.Empty(unfound);
        await _client.Log.VerifyAsync(_kept);
    }

    [Fact]
    public async Task A_record_that_was_altered_with_all_hashes_made_anew_is_neither_signed_nor_continued()
    {
        // The log is shorter than a tile, so that the leaf is all that has to be made anew.
        var changed = (await _client.Log.ListAsync().ToListAsync()).First(record => record.Type == "programme");
        var text = changed.Canonical.Replace("Größe", "Grösse", StringComparison.Ordinal);
        Assert.NotEqual(changed.Canonical, text);
        var leaf = Proofs.MerkleHash.LeafHash(System.Text.Encoding.UTF8.GetBytes(text)).ToArray();
        _raw.Execute(
            "UPDATE record SET canonical = @text, leaf_hash = @leaf WHERE sequence = @sequence",
            new
            {
                text,
                leaf,
                sequence = changed.Sequence,
            }
        );
        foreach (var auditor in (Kept[])[_kept, new Kept()])
        {
            var found = await Assert.ThrowsAsync<LogVerificationException>(() => _client.Log.VerifyAsync(auditor));
            Assert.Equal(LogFault.RecordWasAltered, found.Fault);
            Assert.Contains("not the one that the head file knows", found.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_log_that_was_cut_is_found_before_anything_is_signed()
    {
        _raw.Execute(
            "DELETE FROM entry WHERE sequence > @last; DELETE FROM record WHERE sequence > @last; UPDATE head SET size = @last",
            new { last = _first.Size - 2 }
        );
        var found = await Assert.ThrowsAsync<LogVerificationException>(() => _client.Log.VerifyAsync(_kept));
        Assert.Equal(LogFault.RecordWasAltered, found.Fault);
        Assert.Contains("not the one that the head file knows", found.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_older_copy_that_was_appended_to_differently_is_found()
    {
        var folder = Directory.CreateTempSubdirectory("valueledger-copy-");
        try
        {
            var copy = Path.Combine(folder.FullName, "ledger.db");
            _raw.Execute("VACUUM INTO @copy", new { copy });
            await LifelikeLog.GoOnAsync(_client);
            await _client.Log.VerifyAsync(_kept);

            // The head file goes with the older copy, as somebody would do who hides what happened.
            await using var restored = new LedgerServer
            {
                Configure = server => server.UseSetting("Ledger:Database", $"Data Source={copy}"),
            };
            Storage.Ledgers.LossAcceptance.Accept(LedgerPlace.Of($"Data Source={copy}"), NodaTime.SystemClock.Instance, acceptsClock: true);
            File.Copy(_ledger.Server.DatabasePath + Storage.Log.SigningKeyFile.Ending, copy + Storage.Log.SigningKeyFile.Ending);
            using var client = new ValueLedgerClient(
                new ValueLedgerClientOptions { Address = _ledger.Address, Key = _key },
                restored.Server.CreateHandler()
            );
            for (var times = 0; times < 2; times++)
            {
                await LifelikeLog.GoOnAsync(client);
            }

            var found = await Assert.ThrowsAsync<LogVerificationException>(() => client.Log.VerifyAsync(_kept));
            Assert.Equal(LogFault.LogWasRewritten, found.Fault);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Null if the database does not take the change; empty if nobody finds it.</summary>
    private async Task<string?> FoundAsync(string sql)
    {
        var table = sql.Split(' ')[1];
        _raw.Execute($"CREATE TEMP TABLE kept_rows AS SELECT * FROM {table}");
        try
        {
            if (_raw.Execute(sql) == 0)
            {
                return null;
            }

            await _client.Log.VerifyAsync(new Kept { Content = _kept.Content });
            return "";
        }
        catch (SqliteException)
        {
            return null;
        }
        catch (LogVerificationException found)
        {
            return found.Message;
        }
        finally
        {
            var columns = string.Join(", ", _raw.Query<string>($"SELECT name FROM pragma_table_info('{table}')"));
            _raw.Execute($"DELETE FROM {table}; INSERT INTO {table} ({columns}) SELECT {columns} FROM kept_rows; DROP TABLE kept_rows");
        }
    }
}
