using System.Threading.Channels;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Storage.Writing;

namespace ValueLedger.Storage.Tests.Ledgers;

/// <summary>Which turns are committed together, and what happens to them at the end.</summary>
public sealed class WaitingTurnsTests
{
    private const int Most = 256;

    private readonly WaitingTurns _waiting = new();

    [Fact]
    public async Task Alone_as_many_turns_as_a_commit_holds_are_taken()
    {
        await AddAsync(1, 300);
        Assert.Equal(Most, Take().Count);
        Assert.Equal(44, Take().Count);
        Assert.Equal(0, _waiting.Count);
    }

    [Fact]
    public async Task Beside_others_a_few_of_each_are_taken()
    {
        await AddAsync(1, 100);
        await AddAsync(2, 3);
        await AddAsync(null, 1);
        var first = Take();
        Assert.Equal((20, 3, 1), (first.Count(turn => turn == 1), first.Count(turn => turn == 2), first.Count(turn => turn is null)));
        Assert.Equal(80, Take().Count);
    }

    [Fact]
    public async Task What_waits_at_the_end_is_served_and_nothing_more_is_taken()
    {
        await AddAsync(1, 2);
        _waiting.Close(null);
        await Assert.ThrowsAnyAsync<ChannelClosedException>(() => AddAsync(1, 1));
        await Assert.ThrowsAnyAsync<ChannelClosedException>(() => AddAsync(7, 1));
        Assert.True(await _waiting.AnyAsync());
        Assert.Equal(2, Take().Count);
        Assert.False(await _waiting.AnyAsync());
    }

    private async Task AddAsync(int? organisation, int turns)
    {
        foreach (var _ in Enumerable.Range(0, turns))
        {
            await _waiting.AddAsync(new Turn<bool>(organisation, _ => TurnResult.Discarded(true)), CancellationToken.None);
        }
    }

    private List<int?> Take()
    {
        var turns = new List<ITurn>();
        _waiting.Take(turns, Most);
        return [.. turns.Select(turn => turn.Organisation)];
    }
}
