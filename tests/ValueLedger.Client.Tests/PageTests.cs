namespace ValueLedger.Client.Tests;

public sealed class PageTests(RunningLedger ledger) : IClassFixture<RunningLedger>
{
    [Fact]
    public async Task A_list_is_read_in_pages_and_continued_where_somebody_left_it()
    {
        using var client = await ledger.NewClientAsync();
        await Speedwatch.RegisterAsync(client);
        await client.Entries.RecordBatchAsync(Enumerable.Range(1, 5).Select(hours => Speedwatch.Session(Speedwatch.Last, hours)));
        var list = client.Entries.ListAsync(new EntryFilter { Team = "malmesbury" }, pageSize: 2);
        var pages = await list.AsPages().ToListAsync();
        decimal[][] expected =
        [
            [1, 2],
            [3, 4],
            [5],
        ];
        Assert.Equal(expected, pages.Select(page => page.Items.Select(entry => entry.Quantity)));
        Assert.Equal([true, true, false], pages.Select(page => page.NextCursor is not null));
        Assert.Equal(3, pages.Select(page => page.RequestId).Distinct().Count(id => id is not null));

        var rest = client.Entries.ListAsync(pageSize: 2).AsPages(pages[0].NextCursor);
        Assert.Equal(expected[1..], (await rest.ToListAsync()).Select(page => page.Items.Select(entry => entry.Quantity)));
        Assert.Equal(5, await list.CountAsync());
    }

    [Fact]
    public async Task Changes_are_followed_in_pages_and_continued_after_the_last()
    {
        using var client = await ledger.NewClientAsync();
        await Speedwatch.RegisterAsync(client);
        await client.Entries.RecordBatchAsync(Enumerable.Range(1, 3).Select(hours => Speedwatch.Session(Speedwatch.Last, hours)));
        var options = new FollowOptions { Interval = null, PageSize = 2 };
        var pages = await client.Entries.FollowAsync(options: options).AsPages().ToListAsync();
        Assert.Equal([2, 1], pages.Select(page => page.Items.Count));
        Assert.All(pages, page => Assert.Equal(page.NextCursor, page.Items[^1].Next));

        Assert.Empty(await client.Entries.FollowAsync(pages[^1].NextCursor!, options).AsPages().ToListAsync());
        await client.Entries.RecordAsync(Speedwatch.Session(Speedwatch.Last, 4));
        var next = await client.Entries.FollowAsync(options: options).AsPages(pages[^1].NextCursor).ToListAsync();
        Assert.Equal([4m], Assert.Single(next).Items.Select(change => change.Entry!.Quantity));
    }

    [Fact]
    public async Task Reading_a_list_ends_with_the_token_of_the_call_and_that_of_the_loop()
    {
        using var client = await ledger.NewClientAsync();
        var over = new CancellationToken(canceled: true);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
            await client.Programmes.ListAsync(cancellationToken: over).AsPages().ToListAsync(CancellationToken.None)
        );
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var programme in client.Programmes.ListAsync().WithCancellation(over))
            {
                Assert.Fail(programme.Code);
            }
        });
    }

    [Fact]
    public async Task A_list_of_ones_own_is_read_like_one_of_the_server()
    {
        var list = AsyncPageable<int>.FromPages([new Page<int>([1, 2], "a"), new Page<int>([3], "b"), new Page<int>([4], null)]);
        Assert.Equal([1, 2, 3, 4], await list.ToListAsync());
        Assert.Equal([4], Assert.Single(await list.AsPages("b").ToListAsync()).Items);
    }
}
