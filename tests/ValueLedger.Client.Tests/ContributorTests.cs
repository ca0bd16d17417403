namespace ValueLedger.Client.Tests;

public sealed class ContributorTests(RunningLedger ledger) : IClassFixture<RunningLedger>
{
    [Fact]
    public async Task Two_codes_of_one_contributor_are_merged_and_told_apart_again()
    {
        using var client = await ledger.NewClientAsync();
        await client.Contributors.PutAsync("v-1", new ContributorDraft { DeprivationQuintile = 1 });
        await client.Contributors.PutAsync("v-2", new ContributorDraft { DeprivationQuintile = 2 });
        var dry = await client.Contributors.MergeDryRunAsync("v-2", "v-1", "Registered twice");
        Assert.Equal("v-1", dry.Into);
        Assert.Null((await client.Contributors.GetAsync("v-2")).MergedInto);

        var merge = await client.Contributors.MergeAsync("v-2", "v-1", "Registered twice");
        Assert.Equal(("v-2", "v-1", "Registered twice"), (merge.Contributor, merge.Into, merge.Reason));
        Assert.Equal("v-1", (await client.Contributors.GetAsync("v-2")).MergedInto);
        Assert.Equal(["v-1", "v-2"], (await client.Contributors.GetYearsAsync("v-2")).Codes);
        var refused = await Assert.ThrowsAsync<ValueLedgerException>(() => client.Contributors.MergeAsync("v-2", "v-1", "Again"));
        Assert.Equal("contributor_is_merged", refused.Code);

        var undone = await client.Contributors.UnmergeAsync("v-2", "Two people");
        Assert.Equal((merge.Id, "Two people"), (undone.Id, undone.UndoneReason));
        Assert.Equal(merge.Id, Assert.Single(await client.Contributors.ListMergesAsync("v-1").ToListAsync()).Id);
        Assert.Null((await client.Contributors.GetAsync("v-2")).MergedInto);
    }
}
