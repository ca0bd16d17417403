using ValueLedger.Storage.Engines;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Testing;

namespace ValueLedger.Storage.Tests.Copies;

/// <summary>Which tables are copied: all that the database says belong to organisations, so that a new one cannot be forgotten.</summary>
public sealed class StoredTableTests : IDisposable
{
    /// <summary>The name of the ledger, and how far its tables were made: the target has its own.</summary>
    private static readonly string[] OfNobody = ["ledger_schema", "secret"];

    private readonly CopiedTo _copies = new();

    public void Dispose() => _copies.Dispose();

    [Fact]
    public void Every_table_belongs_to_organisations_but_for_what_each_ledger_has_for_itself()
    {
        var tables = Tables(_copies.File());
        Assert.InRange(tables.Count(table => table.IsOfOrganisations), 40, int.MaxValue);
        Assert.Empty(tables.Where(table => !table.IsOfOrganisations).Select(table => table.Name).Except(OfNobody));
    }

    [PostgresFact]
    public void Both_engines_have_the_same_tables_columns_and_keys()
    {
        var (file, server) = (Tables(_copies.File()), Tables(_copies.Postgres()));
        var ofOrganisations = file.Where(table => table.IsOfOrganisations).ToList();
        Assert.Equal(
            ofOrganisations.Select(table => table.Name),
            server.Where(table => table.IsOfOrganisations).Select(table => table.Name)
        );
        Assert.Empty(ofOrganisations.Where(table => !server.Any(table.IsLike)).Select(table => table.Name));
        Assert.All(ofOrganisations, table => Assert.NotEmpty(table.Key));
    }

    private static IReadOnlyList<StoredTable> Tables(LedgerPlace place)
    {
        using var database = new Database(place);
        return database.Writer.Tables();
    }
}
