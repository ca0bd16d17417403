using Dapper;
using ValueLedger.Storage.Engines;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Storage.Verification;
using ValueLedger.Testing;

namespace ValueLedger.Storage.Tests.Postgres;

/// <summary>Which database a setting means, and which databases are left alone.</summary>
public sealed class PostgresPlaceTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("valueledger-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData("Host=db;Database=council;Username=ledger")]
    [InlineData("server = db ; Database=council")]
    [InlineData("postgres://ledger:a%40b@db/council")]
    [InlineData("postgresql://db/council?sslmode=require")]
    public void A_setting_names_database_and_server(string setting) => Assert.Equal("council on db", LedgerPlace.Of(setting).Name);

    [Fact]
    public void Several_servers_and_a_folder_can_be_named()
    {
        Assert.Equal("council on one:5432,two:5433", LedgerPlace.Of("postgres://ledger@one:5432,two:5433/council").Name);
        Assert.Equal("/srv/ledger/council.head", LedgerPlace.Of("Host=db;Database=council;Files=/srv/ledger").Beside(".head"));
    }

    [Theory]
    [InlineData("Host=db")]
    [InlineData("Host=db;Database=council;Colour=blue")]
    [InlineData("Host=;Database=council")]
    public void A_setting_that_names_none_is_refused(string setting) => Assert.ThrowsAny<ArgumentException>(() => LedgerPlace.Of(setting));

    [PostgresFact]
    public void An_empty_database_is_begun()
    {
        var setting = TestPostgres.Shared.NewDatabase(_folder.FullName);
        Assert.False(LedgerPlace.Of(setting).IsThere);
        Assert.Contains(
            "There is no ledger",
            Assert.Throws<FileNotFoundException>(() => LedgerVerifier.Verify(LedgerPlace.Of(setting))).Message,
            StringComparison.Ordinal
        );
        new Database(LedgerPlace.Of(setting)).Dispose();
        Assert.True(LedgerPlace.Of(setting).IsThere);
        Assert.Empty(LedgerVerifier.Verify(LedgerPlace.Of(setting)).Wrong);
        TestPostgres.Shared.Remove(setting);
    }

    [PostgresTheory]
    [InlineData("CREATE TABLE books (title TEXT)", "none of ValueLedger")]
    [InlineData("CREATE TABLE ledger_schema AS SELECT 9999::bigint AS step, 3::bigint AS format", "a later build")]
    [InlineData("CREATE TABLE ledger_schema AS SELECT 1::bigint AS step, 99::bigint AS format", "a later build")]
    [InlineData("CREATE TABLE ledger_schema AS SELECT 1::bigint AS step, 1::bigint AS format", "an earlier build")]
    public void A_database_of_others_or_of_another_build_is_left_alone(string sql, string why)
    {
        var setting = TestPostgres.Shared.NewDatabase(_folder.FullName);
        using (var raw = TestPostgres.ConnectionTo(setting))
        {
            raw.Open();
            raw.Execute(sql);
        }

        var refusal = Assert.Throws<DatabaseIsOfAnotherBuildException>(() => new Database(LedgerPlace.Of(setting)));
        Assert.Contains(why, refusal.Message, StringComparison.Ordinal);
        TestPostgres.Shared.Remove(setting);
    }

    [Fact]
    public void A_server_that_is_not_there_is_named() =>
        Assert.Contains(
            "council on 127.0.0.1 cannot be opened",
            Assert
                .Throws<IOException>(() => new Database(LedgerPlace.Of($"Host=127.0.0.1;Port=1;Database=council;Files={_folder.FullName}")))
                .Message,
            StringComparison.Ordinal
        );
}
