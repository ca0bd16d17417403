using System.Data.Common;
using Dapper;
using ValueLedger.Storage.Access;
using ValueLedger.Storage.Engines;
using ValueLedger.Storage.Entries;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Testing;

namespace ValueLedger.Storage.Tests;

public sealed class DatabaseTests : IAsyncLifetime
{
    private readonly TestLedger _ledger = new();

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => _ledger.DisposeAsync();

    [Theory]
    [InlineData("UPDATE record SET type = 'other'")]
    [InlineData("DELETE FROM record")]
    [InlineData("UPDATE entry SET quantity_micros = 1")]
    [InlineData("DELETE FROM entry")]
    public async Task Records_and_entries_are_never_changed_or_deleted(string sql)
    {
        var organisation = await _ledger.OrganisationAsync();
        var programme = await _ledger.PutAsync(organisation, Samples.Programme());
        var hours = await _ledger.PutAsync(organisation, Samples.Hours());
        await _ledger.KeepAsync(ledger =>
        {
            EntryStore.Append(ledger, organisation, null, Samples.Entry(programme, hours, 1, new NodaTime.LocalDate(2016, 1, 1)));
            return true;
        });
        await _ledger.CloseAsync();
        using var raw = _ledger.OpenRaw();
        Assert.Contains("is never", Assert.ThrowsAny<DbException>(() => raw.Execute(sql)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("INSERT INTO secret (name, value) VALUES ('x', x'00')")]
    [InlineData("CREATE TABLE another (x INTEGER)")]
    [InlineData("UPDATE head SET size = 0")]
    [InlineData("DROP VIEW journal")]
    public void Every_connection_but_the_writers_refuses_to_write(string sql)
    {
        var reader = _ledger.Database.BorrowReader();
        Assert.ThrowsAny<DbException>(() => reader.Execute(TestDatabase.InItsWords(sql)));
        _ledger.Database.GiveBack(reader);
        Assert.Same(reader, _ledger.Database.BorrowReader());
        Assert.ThrowsAny<DbException>(() => reader.Execute(TestDatabase.InItsWords(sql)));
        reader.Dispose();
    }

    [Fact]
    public async Task A_database_that_is_open_is_not_opened_a_second_time()
    {
        Assert.Throws<DatabaseIsServedException>(() => new Database(_ledger.Place));
        await _ledger.CloseAsync();
        new Database(_ledger.Place).Dispose();
    }

    [SqliteFact]
    public async Task An_empty_file_is_brought_to_the_present_shape()
    {
        await _ledger.CloseAsync();
        File.Delete(_ledger.FilePath);
        await File.WriteAllBytesAsync(_ledger.FilePath, []);
        _ledger.Open();
        await _ledger.OrganisationAsync();
        await _ledger.ReopenAsync();
        Assert.Single(_ledger.Verify());
        Assert.Equal("wal", _ledger.Reader.ReadAll(view => view.Connection.ExecuteScalar<string>("PRAGMA journal_mode")));
        Assert.Equal(2, _ledger.Database.Writer.ExecuteScalar<long>("PRAGMA synchronous"));
    }

    [SqliteFact]
    public async Task A_database_of_a_later_version_is_refused_and_let_go_of()
    {
        await _ledger.CloseAsync();
        var present = Version();
        Execute("PRAGMA user_version = 9999");
        Assert.Contains(
            "a later build",
            Assert.Throws<DatabaseIsOfAnotherBuildException>(() => new Database(_ledger.Place)).Message,
            StringComparison.Ordinal
        );
        Execute($"PRAGMA user_version = {present}");
        new Database(_ledger.Place).Dispose();
    }

    [Fact]
    public void A_database_that_is_no_file_is_refused() => Assert.Throws<ArgumentException>(() => LedgerPlace.Of("Data Source=:memory:"));

    [Fact]
    public async Task A_secret_is_the_same_at_every_start_and_another_in_every_database()
    {
        var made = SecretStore.Derive(_ledger.Database, "cursors");
        Assert.Equal(32, made.Length);
        Assert.NotEqual(made, SecretStore.Derive(_ledger.Database, "others"));
        await using var other = new TestLedger();
        Assert.NotEqual(made, SecretStore.Derive(other.Database, "cursors"));
        await _ledger.ReopenAsync();
        Assert.Equal(made, SecretStore.Derive(_ledger.Database, "cursors"));
    }

    private long Version()
    {
        using var raw = _ledger.OpenRaw();
        return raw.ExecuteScalar<long>("PRAGMA user_version");
    }

    private void Execute(string sql)
    {
        using var raw = _ledger.OpenRaw();
        raw.Execute(sql);
    }
}
