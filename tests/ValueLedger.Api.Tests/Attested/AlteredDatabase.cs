using Dapper;
using Microsoft.Data.Sqlite;
using ValueLedger.Storage.Engines;
using ValueLedger.Storage.Verification;

namespace ValueLedger.Api.Tests.Attested;

/// <summary>A ledger at rest, of which a copy is altered by somebody who can write to the file, again and again.</summary>
public sealed class AlteredDatabase : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("valueledger-altered-");
    private string _kept = "";
    private string _trial = "";
    private List<(string Name, string Sql)> _triggers = [];

    public async ValueTask InitializeAsync()
    {
        _trial = await LifelikeLedger.MakeAsync(_folder.FullName);
        _kept = _trial + ".kept";
        using (var raw = Open())
        {
            // One file is copied faster than two.
            raw.Execute("PRAGMA wal_checkpoint(TRUNCATE); PRAGMA journal_mode = DELETE");
            _triggers = raw.Query<(string, string)>("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").AsList();
            Tables = raw.Query<string>("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name").AsList();
            Columns = raw.Query<Column>(
                    "SELECT t.name AS \"Table\", c.name AS Name, c.type AS Type, c.\"notnull\" = 0 AND c.pk = 0 AS IsNullable, c.pk AS Key FROM sqlite_schema t, pragma_table_info(t.name) c WHERE t.type = 'table' ORDER BY t.name, c.cid"
                )
                .AsList();
        }

        File.Copy(_trial, _kept);
    }

    public IReadOnlyList<string> Tables { get; private set; } = [];

    internal IReadOnlyList<Column> Columns { get; private set; } = [];

    public string Path => _trial;

    /// <summary>Does something to a fresh copy, past the triggers; null when SQLite does not take it, else everything that verifying says
    /// of it.</summary>
    public IReadOnlyList<string>? Alter(string sql, bool pastTheTriggers = true)
    {
        File.Copy(_kept, _trial, overwrite: true);
        using (var raw = Open())
        {
            try
            {
                raw.Execute("BEGIN IMMEDIATE");
                if (pastTheTriggers)
                {
                    _triggers.ForEach(trigger => raw.Execute($"DROP TRIGGER {trigger.Name}"));
                }

                if (raw.Execute(sql) == 0)
                {
                    return null;
                }

                if (pastTheTriggers)
                {
                    _triggers.ForEach(trigger => raw.Execute(trigger.Sql));
                }

                raw.Execute("COMMIT TRANSACTION");
            }
            catch (SqliteException)
            {
                return null;
            }
        }

        return Verify();
    }

    /// <summary>Everything that is wrong with the copy as it is.</summary>
    public IReadOnlyList<string> Verify()
    {
        try
        {
            var verified = LedgerVerifier.Verify(LedgerPlace.Of($"Data Source={_trial}"));
            return [.. verified.Wrong, .. verified.Logs.Select(log => log.FirstWrong).OfType<string>(), .. verified.Notices];
        }
        catch (IOException refusal)
        {
            return [refusal.Message];
        }
    }

    /// <summary>Puts the file back as it was, or another in its place that trials are then copies of.</summary>
    internal void Restore(Action<SqliteConnection>? prepare = null)
    {
        File.Copy(_kept, _trial, overwrite: true);
        if (prepare is not null)
        {
            using (var raw = Open())
            {
                prepare(raw);
            }

            File.Copy(_trial, _kept, overwrite: true);
        }
    }

    internal SqliteConnection Open()
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = _trial, Pooling = false }.ToString());
        connection.Open();
        return connection;
    }

    public ValueTask DisposeAsync()
    {
        _folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }

    /// <summary>A column as the database itself tells of it.</summary>
    internal sealed record Column
    {
        public required string Table { get; init; }

        public required string Name { get; init; }

        public required string Type { get; init; }

        public required long IsNullable { get; init; }

        public required long Key { get; init; }
    }
}
