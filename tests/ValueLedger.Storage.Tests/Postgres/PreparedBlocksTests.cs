using System.Text.RegularExpressions;
using Dapper;
using Npgsql;
using ValueLedger.Storage.Engines;
using ValueLedger.Storage.Engines.Postgres;
using ValueLedger.Testing;

namespace ValueLedger.Storage.Tests.Postgres;

/// <summary>PostgreSQL understands every block of SQL, whether any test happens to run it or not.</summary>
public sealed class PreparedBlocksTests : IAsyncDisposable
{
    private readonly PostgresLedger _ledger = new();

    public ValueTask DisposeAsync() => _ledger.DisposeAsync();

    [PostgresFact]
    public void Every_block_can_be_prepared()
    {
        using var connection = TestPostgres.ConnectionTo(_ledger.Setting);
        connection.Open();
        var blocks = Blocks().ToList();
        Assert.InRange(blocks.Count, 250, int.MaxValue);
        var misunderstood = blocks
            .Select(block => (block.Name, Why: WhyNot(connection, block.Sql)))
            .Where(block => block.Why is not null)
            .Select(block => $"{block.Name}: {block.Why}")
            .ToList();
        Assert.True(misunderstood.Count == 0, string.Join('\n', misunderstood));
    }

    [PostgresFact]
    public void Every_block_that_adds_a_row_can_add_several_at_once()
    {
        using var connection = TestPostgres.ConnectionTo(_ledger.Setting);
        connection.Open();
        var adding = Blocks().Where(block => block.Sql.Contains("INSERT INTO", StringComparison.Ordinal)).ToList();
        Assert.Equal(
            ["Organisations/Organisations.sql add"],
            adding.Where(block => PostgresStatement.Of(block.Sql).Rows is null).Select(block => block.Name)
        );
        foreach (var sql in adding.Select(block => block.Sql))
        {
            if (PostgresStatement.Of(sql).Rows is { } together)
            {
                using var one = new NpgsqlCommand(sql, connection);
                NpgsqlCommandBuilder.DeriveParameters(one);
                var typed = Regex.Replace(
                    together.Text,
                    @"\$(\d+)",
                    number => $"{number.Value}::{one.Parameters[int.Parse(number.Groups[1].Value) - 1].DataTypeName}[]"
                );
                connection.Execute($"PREPARE together AS {typed}");
                connection.Execute("DEALLOCATE together");
            }
        }
    }

    [PostgresFact]
    public void What_it_does_not_understand_is_noticed()
    {
        using var connection = TestPostgres.ConnectionTo(_ledger.Setting);
        connection.Open();
        Assert.Contains("json_extract", WhyNot(connection, "SELECT json_extract(canonical, '$.a') FROM record"), StringComparison.Ordinal);
        Assert.Contains("boolean", WhyNot(connection, "SELECT 1 FROM entry WHERE doubts"), StringComparison.Ordinal);
    }

    /// <summary>The scratch file of an import is SQLite's, whichever engine keeps the ledger.</summary>
    private static IEnumerable<(string Name, string Sql)> Blocks() =>
        typeof(SqlFile)
            .Assembly.GetManifestResourceNames()
            .Where(name =>
                name.EndsWith(".sql", StringComparison.Ordinal)
                && !name.EndsWith(".postgres.sql", StringComparison.Ordinal)
                && !name.StartsWith("Engines/", StringComparison.Ordinal)
                && name != "Imports/Staged.sql"
            )
            .SelectMany(path =>
                SqlFile.Load(path) is var file ? file.Names.Select(name => ($"{path} {name}", PostgresSql.Of(file[name]))) : []
            );

    private static string? WhyNot(NpgsqlConnection connection, string sql)
    {
        // A value that is only compared with nothing has no type of its own; when it runs, its type is sent with it.
        var typed = Regex.Replace(Regex.Replace(sql, @"@\w+ IS NULL OR ", ""), @"\bIN (?<list>@\w+)", "IN (${list})");
        try
        {
            using var command = new NpgsqlCommand(typed, connection);
            NpgsqlCommandBuilder.DeriveParameters(command);
            return null;
        }
        catch (PostgresException misunderstood)
        {
            return misunderstood.MessageText;
        }
    }
}
