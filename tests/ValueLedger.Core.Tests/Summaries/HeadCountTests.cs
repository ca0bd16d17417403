using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Summaries;

namespace ValueLedger.Core.Tests.Summaries;

public sealed class HeadCountTests
{
    [Fact]
    public void Each_person_is_counted_once_however_many_sets_and_codes_they_have()
    {
        // 4097 and 9 count as 8, 12000 as 9 and so as 8 too; 20000 counts as 20001, who is not here.
        var merged = new MergedContributors([(4097, 8, 10), (9, 8, 11), (12_000, 9, 12), (20_000, 20_001, 13)]);
        var people = Of(1, 8, 9, 4097, 12_000, 12_001, 20_000);
        Assert.Equal((7, 4), (people.Count(MergedContributors.None), people.Count(merged)));
        Assert.Equal((1, 1), (Of(9).Count(merged), Of(4097, 12_000).Count(merged)));
        Assert.Equal((0, 2), (Of().Count(merged), Of(40_000, 40_001).Count(merged)));
    }

    [Fact]
    public void A_merge_is_followed_to_its_end()
    {
        var merged = new MergedContributors([(3, 2, 10), (2, 1, 20)]);
        Assert.Equal((1, 1, 1, 4), (merged.Of(3), merged.Of(2), merged.Of(1), merged.Of(4)));
        Assert.Equal((20L, 20L, null), (merged.LastOf(3), merged.LastOf(2), merged.LastOf(1)));
        Assert.Equal([1, 3, 2], merged.SameAs(2));
        Assert.Equal([4], merged.SameAs(4));
    }

    private static HeadCount Of(params int[] contributors)
    {
        var people = new HeadCount();
        foreach (var contributor in contributors)
        {
            var bits = new byte[PeopleSet.Size / 8];
            bits[contributor % PeopleSet.Size / 8] = (byte)(1 << (contributor % 8));
            people.Add(contributor / PeopleSet.Size, bits);
        }

        return people;
    }
}
