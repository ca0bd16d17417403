using Dapper;
using ValueLedger.Storage.Engines;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Storage.Verification;
using ValueLedger.Storage.Writing;
using ValueLedger.Testing;

namespace ValueLedger.Storage.Tests.Postgres;

/// <summary>A server that does not own the tables.</summary>
public sealed class PostgresRoleTests : IAsyncDisposable
{
    private readonly PostgresLedger _ledger = new();

    public ValueTask DisposeAsync() => _ledger.DisposeAsync();

    [PostgresFact]
    public async Task A_role_that_may_only_add_what_is_attested_serves_a_ledger()
    {
        await _ledger.OrganisationAsync("avon");
        await _ledger.CloseAsync();
        var restricted = Restricted("server_of_a_council");
        using (var database = new Database(restricted))
        {
            await using var writer = new LedgerWriter(database, NodaTime.SystemClock.Instance);
            await PostgresLedger.OrganisationAsync(writer, "bath");
            Assert.Equal(2, new LedgerReader(database).ReadAll(view => view.Organisations().Count));
            foreach (var table in (string[])["record", "entry", "statement", "publication"])
            {
                Assert.Contains(
                    "permission denied",
                    Assert.ThrowsAny<Exception>(() => database.Writer.Execute($"DELETE FROM {table}")).Message,
                    StringComparison.Ordinal
                );
            }
        }

        Assert.All(LedgerVerifier.Verify(restricted).Logs, log => Assert.Null(log.FirstWrong));
        Assert.StartsWith("The tables were not checked", Assert.Single(LedgerVerifier.Verify(restricted).Wrong), StringComparison.Ordinal);
        Assert.Empty(LedgerVerifier.Verify(_ledger.Place).Wrong);
    }

    [PostgresFact]
    public async Task A_role_that_may_change_it_is_refused_with_what_to_revoke()
    {
        await _ledger.OrganisationAsync("avon");
        await _ledger.CloseAsync();
        Assert.StartsWith(
            "The role postgres may change what the log attests: REVOKE UPDATE, DELETE, TRUNCATE ON entry, publication, record, statement FROM postgres",
            Assert.Throws<IOException>(() => new Database(LedgerPlace.Of(_ledger.Setting, ownsTables: false))).Message,
            StringComparison.Ordinal
        );
    }

    [PostgresFact]
    public void Tables_are_made_by_their_owner()
    {
        var folder = Directory.CreateTempSubdirectory("valueledger-");
        var setting = TestPostgres.Shared.NewDatabase(folder.FullName);
        Assert.Contains(
            "There is no ledger",
            Assert.Throws<FileNotFoundException>(() => new Database(LedgerPlace.Of(setting, ownsTables: false))).Message,
            StringComparison.Ordinal
        );
        TestPostgres.Shared.Remove(setting);
        folder.Delete(recursive: true);
    }

    /// <summary>The place of the ledger for another role, which was granted what the file for operators says.</summary>
    private LedgerPlace Restricted(string role)
    {
        var grants = File.ReadAllText(
            Path.Combine(AppContext.BaseDirectory, "../../../../../src/ValueLedger.Api/Deploy/postgres/roles.sql")
        );
        using var owner = TestPostgres.ConnectionTo(_ledger.Setting);
        owner.Open();
        owner.Execute($"DROP ROLE IF EXISTS {role}; CREATE ROLE {role} LOGIN");
        owner.Execute(grants.Replace(":\"server\"", role, StringComparison.Ordinal));
        return LedgerPlace.Of(
            _ledger.Setting.Replace("Username=postgres", $"Username={role}", StringComparison.Ordinal),
            ownsTables: false
        );
    }
}
