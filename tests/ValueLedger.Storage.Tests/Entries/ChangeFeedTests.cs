using ValueLedger.Core.Entries;
using ValueLedger.Storage.Entries;
using ValueLedger.Storage.Tests.Histories;
using ValueLedger.Testing;

namespace ValueLedger.Storage.Tests.Entries;

/// <summary>Whoever follows what becomes of entries misses nothing, whenever he asks, and has the journal in the end.</summary>
public sealed class ChangeFeedTests
{
    public static TheoryData<int> Seeds => [.. TestDatabase.Seeds(12)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task A_follower_of_any_history_is_told_everything_once_and_has_the_journal_in_the_end(int seed)
    {
        await using var test = new TestLedger();
        var random = new Random(seed);
        var history = new RandomHistory(test, await test.OrganisationAsync("one"), new Random(seed * 31));
        var other = new RandomHistory(test, await test.OrganisationAsync("other"), new Random(seed * 37));
        await history.BeginAsync();
        await other.BeginAsync();
        var (follower, erased) = (new Follower(test, history.Organisation, new Random(seed * 41)), new List<NaiveRecord>());
        for (var round = random.Next(3, 6); round > 0; round--)
        {
            var imports = new[] { history.NextImport(), history.NextImport() };
            var others = other.NextImport();
            var everything = Task.WhenAll(
                history.StepAsync(random.Next(20, 60)),
                other.StepAsync(20),
                imports[0].RunAsync(),
                others.RunAsync()
            );
            while (!everything.IsCompleted)
            {
                follower.CatchUp();
                await Task.Delay(1, TestContext.Current.CancellationToken);
            }

            await everything;
            history.Note(imports[0]);
            await imports[1].RunAsync();
            history.Note(imports[1]);
            for (var times = random.Next(6); times > 0; times--)
            {
                erased.AddRange(await EraseAsync(test, history, random));
            }
        }

        follower.CatchUp();
        Assert.Equal(new NaiveChanges([.. history.Records, .. erased]).All(), follower.Told);
        Assert.Equal(
            test.Reader.ReadAll(ledger =>
                    Journal.Page(
                        ledger,
                        history.Organisation,
                        new JournalFilter(),
                        new JournalRange(1, long.MaxValue, long.MaxValue),
                        int.MaxValue
                    )
                )
                .Select(Follower.Text),
            follower.Kept()
        );
        Assert.Contains(follower.Told, change => change.Kind == EntryChangeKind.Recorded);
    }

    [Fact]
    public async Task A_position_is_known_again_by_the_record_at_it()
    {
        await using var test = new TestLedger();
        var history = new RandomHistory(test, await test.OrganisationAsync(), new Random(1));
        await history.BeginAsync();
        await history.StepAsync(20);
        var page = test.Reader.ReadAll(ledger => ChangeFeed.Page(ledger, history.Organisation, default, 5));
        Assert.True(Knows(page.Next));
        Assert.True(Knows(default));
        Assert.False(Knows(page.Next with { Micros = page.Next.Micros + 1 }));
        Assert.False(Knows(page.Next with { Record = 1_000_000 }));

        bool Knows(ChangePosition position) => test.Reader.ReadAll(ledger => ChangeFeed.Knows(ledger, history.Organisation, position));
    }

    /// <summary>Erases the texts of some entry that can be seen, whatever became of it.</summary>
    private static Task<List<NaiveRecord>> EraseAsync(TestLedger test, RandomHistory history, Random random) =>
        test.KeepAsync(ledger =>
        {
            var seen = Journal.Page(
                ledger,
                history.Organisation,
                new JournalFilter { Scope = JournalScope.Seen },
                new JournalRange(1, long.MaxValue, long.MaxValue),
                int.MaxValue
            );
            var withTexts = seen.Where(entry =>
                    entry.Entry.Note is not null || entry.Entry.Reason is not null || entry.DecisionReason is not null
                )
                .ToList();
            if (withTexts.Count == 0)
            {
                return [];
            }

            var (entry, before) = (withTexts[random.Next(withTexts.Count)], ledger.Head(history.Organisation).Size);
            EntryStore.EraseTexts(ledger, history.Organisation, null, entry);
            return Enumerable
                .Range(1, (int)(ledger.Head(history.Organisation).Size - before))
                .Select(
                    NaiveRecord (number) => new TextsErased(before + number, ledger.Head(history.Organisation).RecordedAt, entry.Sequence)
                )
                .ToList();
        });
}
