using Microsoft.Data.Sqlite;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Testing;

namespace ValueLedger.Storage.Tests.Ledgers;

/// <summary>Turns of several organisations that wait together.</summary>
public sealed class FairTurnsTests : IAsyncLifetime
{
    private readonly TestLedger _ledger = new();
    private readonly List<int> _served = [];

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => _ledger.DisposeAsync();

    [Fact]
    public async Task Whoever_sends_one_waits_for_one_of_each_other_organisation_and_not_for_a_thousand()
    {
        var (large, other, small) = (
            await _ledger.OrganisationAsync("large"),
            await _ledger.OrganisationAsync("other"),
            await _ledger.OrganisationAsync("small")
        );
        await ServeAsync([.. Enumerable.Repeat(large, 1_000), .. Enumerable.Repeat(other, 500), small]);
        // Where a commit is about one organisation, a few turns of each are taken at once.
        var together = TestDatabase.IsPostgres ? 8 : 1;
        Assert.InRange(_served.IndexOf(small), 0, 2 * together);
        Assert.InRange(_served.LastIndexOf(other), 999, 1_000 + (2 * together));
        Assert.Equal(1_501, _served.Count);
    }

    [Fact]
    public async Task Turns_of_one_organisation_stay_in_their_order()
    {
        var (one, other) = (await _ledger.OrganisationAsync("one"), await _ledger.OrganisationAsync("other"));
        var order = new List<int>();
        await ServeAsync([.. Enumerable.Range(0, 300).Select(turn => turn % 2 == 0 ? one : other)], order.Add);
        Assert.Equal(order.Where(turn => turn % 2 == 0), order.Where(turn => turn % 2 == 0).Order());
        Assert.Equal(order.Where(turn => turn % 2 == 1), order.Where(turn => turn % 2 == 1).Order());
        Assert.Equal(Enumerable.Range(0, 300), order.Order());
    }

    [Fact]
    public async Task Long_work_takes_shorter_turns_while_others_write_and_long_ones_again_afterwards()
    {
        const int alone = 1_500;
        var (one, other) = (await _ledger.OrganisationAsync("one"), await _ledger.OrganisationAsync("other"));
        await LeaveAloneAsync();
        Assert.Equal(alone, _ledger.Writer.RowsInATurn(alone));
        await ServeAsync([one, other]);
        Assert.Equal(alone / 10, _ledger.Writer.RowsInATurn(alone));

        // Those who take turns are seldom committed together.
        await LeaveAloneAsync();
        await WriteAsync(one);
        await LeaveAloneAsync(one);
        Assert.Equal(alone, _ledger.Writer.RowsInATurn(alone));
        await WriteAsync(other);
        Assert.Equal(alone / 10, _ledger.Writer.RowsInATurn(alone));

        async Task LeaveAloneAsync(int? organisation = null)
        {
            foreach (var _ in Enumerable.Range(0, 30))
            {
                await (organisation is { } only ? WriteAsync(only) : _ledger.Writer.AdministerAsync(_ => TurnResult.Discarded(true)));
            }
        }

        Task<bool> WriteAsync(int organisation) => _ledger.Writer.WriteAsync(organisation, _ => TurnResult.Discarded(true));
    }

    [Fact]
    public async Task When_the_disk_fails_everybody_who_waits_is_told_so()
    {
        var (one, other) = (await _ledger.OrganisationAsync("one"), await _ledger.OrganisationAsync("other"));
        var broken = new SqliteException("disk I/O error", 10);
        var served = ServeAsync([.. Enumerable.Repeat(one, 40), .. Enumerable.Repeat(other, 40)], after: () => throw broken);
        var told = await Assert.ThrowsAsync<LedgerUnavailableException>(() => served.WaitAsync(TimeSpan.FromMinutes(1)));
        Assert.Equal(LedgerUnavailability.LedgerCannotBeWritten, told.Reason);
        Assert.Empty(_served);
    }

    /// <summary>Has them wait together behind a turn that lasts until all are there.</summary>
    private async Task ServeAsync(IReadOnlyList<int> organisations, Action<int>? served = null, Action? after = null)
    {
        using var allAreThere = new ManualResetEventSlim();
        var began = new TaskCompletionSource();
        var first = _ledger.Writer.AdministerAsync(_ =>
        {
            began.SetResult();
            allAreThere.Wait();
            after?.Invoke();
            return TurnResult.Discarded(true);
        });
        await began.Task;
        List<Task<bool>> turns =
        [
            .. organisations.Select(
                (organisation, turn) =>
                    _ledger.Writer.WriteAsync(
                        organisation,
                        _ =>
                        {
                            _served.Add(organisation);
                            served?.Invoke(turn);
                            return TurnResult.Discarded(true);
                        }
                    )
            ),
        ];
        allAreThere.Set();
        await Task.WhenAll([first, .. turns]);
    }
}
