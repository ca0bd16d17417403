using Microsoft.Extensions.DependencyInjection;
using ValueLedger.Api.Http.Bodies;
using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Bounds;

/// <summary>How many bytes of bodies are in work at once.</summary>
public sealed class BodiesInWorkTests
{
    [Fact]
    public async Task Who_finds_no_room_waits_until_somebody_gives_theirs_back()
    {
        var bodies = new BodiesInWork(100) { Patience = TimeSpan.FromMinutes(5) };
        var first = bodies.Enter();
        Assert.True(await first.GrowAsync(80, CancellationToken.None));
        using var second = bodies.Enter();
        var waiting = second.GrowAsync(30, CancellationToken.None).AsTask();
        using var third = bodies.Enter();
        // A small one does not overtake: else a large one would wait for ever.
        var small = third.GrowAsync(1, CancellationToken.None).AsTask();
        Assert.Equal((false, false, 80L), (waiting.IsCompleted, small.IsCompleted, bodies.Bytes));
        first.Dispose();
        Assert.True(await waiting);
        Assert.True(await small);
        Assert.Equal(31, bodies.Bytes);
    }

    [Fact]
    public async Task Who_finds_no_room_for_too_long_is_sent_away_and_those_behind_have_their_turn()
    {
        var bodies = new BodiesInWork(100) { Patience = TimeSpan.FromMilliseconds(20) };
        using var first = bodies.Enter();
        Assert.True(await first.GrowAsync(80, CancellationToken.None));
        using var second = bodies.Enter();
        Assert.False(await second.GrowAsync(30, CancellationToken.None));
        using var third = bodies.Enter();
        Assert.True(await third.GrowAsync(20, CancellationToken.None));
        Assert.Equal(100, bodies.Bytes);
    }

    [Fact]
    public async Task Who_gives_up_waiting_leaves_no_trace()
    {
        var bodies = new BodiesInWork(100) { Patience = TimeSpan.FromMinutes(5) };
        var first = bodies.Enter();
        await first.GrowAsync(100, CancellationToken.None);
        using var gone = new CancellationTokenSource();
        using var second = bodies.Enter();
        var waiting = second.GrowAsync(50, gone.Token).AsTask();
        await gone.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
        first.Dispose();
        Assert.Equal(0, bodies.Bytes);
    }

    [Fact]
    public async Task One_body_alone_has_room_and_what_grows_is_counted_as_it_grows()
    {
        var bodies = new BodiesInWork(100) { Patience = TimeSpan.FromMilliseconds(20) };
        using var first = bodies.Enter();
        Assert.True(await first.GrowAsync(500, CancellationToken.None));
        Assert.True(await first.GrowAsync(400, CancellationToken.None));
        Assert.False(await first.GrowAsync(501, CancellationToken.None));
        Assert.Equal(500, bodies.Bytes);
    }

    [Fact]
    public async Task A_body_that_finds_no_room_is_answered_with_when_to_come_again_and_nothing_is_kept_of_it()
    {
        await using var server = new LedgerServer { Configure = host => host.UseSetting("Ledger:Limits:BodiesInWorkBytes", "2048") };
        var organisation = await server.NewLedgerAsync();
        var bodies = server.Services.GetRequiredService<BodiesInWork>();
        using (var held = bodies.Enter())
        {
            Assert.True(await held.GrowAsync(2048, CancellationToken.None));
            var refused = await organisation.PostAsync("/v1/entries", Sample.Entry());
            refused.IsRefused(503, "server_is_busy ");
            Assert.Equal("2", refused.Header("Retry-After"));
            (await organisation.GetAsync("/v1/entries")).Succeeded(200);
        }

        (await organisation.PostAsync("/v1/entries", Sample.Entry())).Succeeded(201);
        Assert.Equal(0, bodies.Bytes);
        Assert.Single(await organisation.ItemsAsync("/v1/entries"));
    }
}
