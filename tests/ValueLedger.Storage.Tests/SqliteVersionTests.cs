namespace ValueLedger.Storage.Tests;

public sealed class SqliteVersionTests
{
    [Fact]
    public async Task The_engine_is_one_that_loses_no_committed_pages()
    {
        await using var ledger = new TestLedger();

        // From 3.7.0 to 3.51.2, two connections that wrote or checkpointed at the same moment could lose what was committed.
        Assert.True(
            Version.Parse(ledger.Database.Engine.Version) >= new Version(3, 51, 3),
            $"This is SQLite {ledger.Database.Engine.Version}."
        );
    }
}
