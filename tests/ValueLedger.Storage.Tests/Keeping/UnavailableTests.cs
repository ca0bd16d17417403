using Dapper;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Testing;

namespace ValueLedger.Storage.Tests.Keeping;

/// <summary>Whoever cannot record for now is told why, loses nothing, and can go on reading.</summary>
public sealed class UnavailableTests : IAsyncLifetime
{
    private readonly TestLedger _ledger = new();
    private int _organisation;

    public async ValueTask InitializeAsync() => _organisation = await _ledger.OrganisationAsync();

    public ValueTask DisposeAsync() => _ledger.DisposeAsync();

    [SqliteFact]
    public async Task A_full_disk_refuses_what_finds_no_room_and_takes_it_when_there_is_room_again()
    {
        var pages = _ledger.Database.Writer.QuerySingle<long>("PRAGMA page_count");
        _ledger.Database.Writer.Execute($"PRAGMA max_page_count = {pages}");
        var (recorded, refusal) = (0, (LedgerUnavailableException?)null);
        while (refusal is null)
        {
            try
            {
                await RecordAsync();
                recorded++;
            }
            catch (LedgerUnavailableException full)
            {
                refusal = full;
            }
        }

        Assert.Equal(LedgerUnavailability.DiskIsFull, refusal.Reason);
        Assert.Equal(1 + recorded, Size());
        await _ledger.Writer.SettleAsync(_organisation, _ledger.Clock.GetCurrentInstant(), CancellationToken.None);

        _ledger.Database.Writer.Execute("PRAGMA max_page_count = 1000000");
        await RecordAsync();
        Assert.Equal(1 + recorded + 1, Size());
        await _ledger.ReopenAsync();
        Assert.Null(_ledger.FirstWrong());
    }

    [SqliteFact]
    public async Task A_database_that_somebody_else_has_locked_refuses_until_it_is_let_go_of()
    {
        using var other = _ledger.OpenRaw();
        other.Execute("BEGIN IMMEDIATE");
        var refusal = await Assert.ThrowsAsync<LedgerUnavailableException>(RecordAsync);
        Assert.Equal(LedgerUnavailability.DatabaseIsLocked, refusal.Reason);
        Assert.Equal(1, Size());
        await _ledger.Writer.SettleAsync(_organisation, _ledger.Clock.GetCurrentInstant(), CancellationToken.None);
        other.Execute("ROLLBACK");
        await RecordAsync();
        Assert.Equal(2, Size());
        Assert.Null(_ledger.FirstWrong());
    }

    private Task RecordAsync() => _ledger.PutAsync(_organisation, Samples.Programme() with { Description = new string('d', 500) });

    private long Size() => _ledger.Reader.ReadAll(view => view.Head(_organisation).Size);
}
