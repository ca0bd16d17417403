using Dapper;
using ValueLedger.Testing;

namespace ValueLedger.Storage.Tests.Postgres;

/// <summary>The tables can be distributed by organisation, and what is attested cannot be changed.</summary>
public sealed class PostgresTablesTests : IAsyncDisposable
{
    /// <summary>Tables that every node has whole.</summary>
    private static readonly string[] Everywhere = ["api_key", "ledger_schema", "organisation", "secret"];

    private readonly PostgresLedger _ledger = new();

    public ValueTask DisposeAsync() => _ledger.DisposeAsync();

    [PostgresFact]
    public void Every_key_begins_with_the_organisation()
    {
        var keys = Ask(
            """
            SELECT c.relname || ' ' || a.attname
            FROM pg_index i
            JOIN pg_class c ON c.oid = i.indrelid
            JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = i.indkey[0]
            WHERE i.indisunique AND c.relnamespace = 'public'::regnamespace
            ORDER BY 1
            """
        );
        Assert.InRange(keys.Count, 30, int.MaxValue);
        Assert.DoesNotContain(
            keys,
            key => !key.EndsWith(" organisation_id", StringComparison.Ordinal) && !Everywhere.Contains(key.Split(' ')[0])
        );
    }

    [PostgresFact]
    public void Nothing_refers_from_one_table_to_another_and_only_organisations_are_numbered_by_a_sequence()
    {
        Assert.Empty(Ask("SELECT conname FROM pg_constraint WHERE contype = 'f'"));
        Assert.Equal(["organisation_organisation_id_seq"], Ask("SELECT relname FROM pg_class WHERE relkind = 'S'"));
    }

    [PostgresTheory]
    [InlineData("UPDATE record SET type = 'other'")]
    [InlineData("DELETE FROM record")]
    [InlineData("TRUNCATE record")]
    [InlineData("TRUNCATE entry")]
    public async Task What_is_attested_is_never_changed(string sql)
    {
        await _ledger.OrganisationAsync();
        using var raw = TestPostgres.ConnectionTo(_ledger.Setting);
        await raw.OpenAsync();
        Assert.Contains("is never", Assert.Throws<Npgsql.PostgresException>(() => raw.Execute(sql)).Message, StringComparison.Ordinal);
    }

    private List<string> Ask(string sql)
    {
        using var raw = TestPostgres.ConnectionTo(_ledger.Setting);
        raw.Open();
        return raw.Query<string>(sql).AsList();
    }
}
