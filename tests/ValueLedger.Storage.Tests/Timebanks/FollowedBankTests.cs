using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Timebanks;
using ValueLedger.Storage.Entries;
using ValueLedger.Storage.Tests.Histories;
using ValueLedger.Storage.Timebanks;
using ValueLedger.Testing;

namespace ValueLedger.Storage.Tests.Timebanks;

/// <summary>Whoever follows what becomes of exchanges and opening balances has the journal and the balances of members in the
/// end.</summary>
public sealed class FollowedBankTests
{
    private static readonly EntryChangeKind[] OfOpenings = [EntryChangeKind.BalancesBroughtAlong, EntryChangeKind.BalancesTakenBack];

    public static TheoryData<int> Seeds => [.. TestDatabase.Seeds(12)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task A_follower_of_time_banks_has_the_journal_and_every_balance_in_the_end(int seed)
    {
        await using var test = new TestLedger();
        var random = new Random(seed);
        var organisation = await test.OrganisationAsync("one");
        RandomBank[] banks =
        [
            await BankAsync(test, organisation, "ours", seed * 31),
            await BankAsync(test, organisation, "others", seed * 37),
        ];
        (banks[0].Other, banks[1].Other) = (banks[1], banks[0]);
        var foreign = await BankAsync(test, await test.OrganisationAsync("other"), "ours", seed * 41);
        var follower = new Follower(test, organisation, new Random(seed * 43));
        for (var step = 0; step < 150; step++)
        {
            await banks[random.Next(2)].StepAsync();
            await foreign.StepAsync();
            if (random.Next(10) == 0)
            {
                follower.CatchUp();
            }
        }

        follower.CatchUp();
        Assert.Equal(banks.SelectMany(bank => bank.Openings).SelectMany(Changes).Order(), follower.Told.Where(IsOfOpening(banks)));
        var journal = test.Reader.ReadAll(ledger =>
            Journal.Page(ledger, organisation, new JournalFilter(), new JournalRange(1, long.MaxValue, long.MaxValue), int.MaxValue)
        );
        Assert.Equal(journal.Select(Follower.Text), follower.Kept());
        Assert.All(
            banks,
            bank =>
                Assert.All(
                    bank.Members,
                    member => Assert.Equal(BalanceOf(test, organisation, bank, member), AddedUp(follower, bank, member))
                )
        );
        Assert.Contains(follower.Told, change => change.Kind == EntryChangeKind.BalancesBroughtAlong);
    }

    [Fact]
    public async Task A_page_ends_before_it_holds_too_many_opening_balances()
    {
        await using var test = new TestLedger();
        var organisation = await test.OrganisationAsync();
        var programme = await test.PutAsync(organisation, Samples.Programme());
        var member = await test.KeepAsync(ledger =>
            MemberStore.Put(ledger, organisation, null, programme, new Member { Code = "m", Joined = new(2016, 1, 1) })
        );
        var content = new OpeningBalances(programme.Code, new(2016, 1, 1), [new OpeningBalance("m", 1)], "A list");
        var opening = new CheckedOpeningBalances(content, [new Coded(member.Number, member.Code)]);
        for (var count = 0; count < 50; count++)
        {
            await test.KeepAsync(ledger => OpeningStore.Add(ledger, new TimebankView(ledger, organisation, programme, 0), null, opening));
        }

        var (after, pages) = (default(ChangePosition), new List<(int Changes, bool More)>());
        var more = true;
        while (more)
        {
            var page = test.Reader.ReadAll(ledger => ChangeFeed.Page(ledger, organisation, after, 1_000));
            pages.Add((page.Changes.Count, page.More));
            (after, more) = (page.Next, page.More);
        }

        Assert.Equal([(20, true), (20, true), (10, false)], pages);
    }

    private static async Task<RandomBank> BankAsync(TestLedger test, int organisation, string code, int seed)
    {
        var bank = new RandomBank(
            test,
            organisation,
            await test.PutAsync(organisation, Samples.Programme(code)),
            await test.PutAsync(organisation, Measure.OfExchanges),
            new Random(seed)
        );
        await bank.BeginAsync(5);
        return bank;
    }

    private static IEnumerable<(long Record, EntryChangeKind Kind, long Opening)> Changes(NaiveOpening opening)
    {
        yield return (opening.Sequence, EntryChangeKind.BalancesBroughtAlong, opening.Sequence);
        if (opening.Reversed is { } reversed)
        {
            yield return (reversed, EntryChangeKind.BalancesTakenBack, opening.Sequence);
        }

        if (opening.Erased is { } erased)
        {
            yield return (erased, EntryChangeKind.TextErased, opening.Sequence);
        }
    }

    private static Func<(long Record, EntryChangeKind Kind, long Of), bool> IsOfOpening(RandomBank[] banks)
    {
        var openings = banks.SelectMany(bank => bank.Openings).Select(opening => opening.Sequence).ToHashSet();
        return change => OfOpenings.Contains(change.Kind) || openings.Contains(change.Of);
    }

    /// <summary>Reversals have the opposite hours of what they reverse, so that everything that was kept is added up.</summary>
    private static decimal AddedUp(Follower follower, RandomBank bank, int member)
    {
        var exchanged = follower.Journal.Sum(entry => entry.Entry.Quantity.ToDecimal() * Sign(entry.Entry, bank.Programme.Number, member));
        var balances = follower
            .Openings.Where(opening => opening.ReversedBy is null && opening.Content.Programme == bank.Programme.Code)
            .SelectMany(opening => opening.Content.Balances);
        return exchanged
            + balances.Sum(balance =>
                member == Member.Community.Number ? -balance.Hours
                : bank.NumberOf(balance.Member) == member ? balance.Hours
                : 0
            );
    }

    /// <summary>Whether an exchange adds its hours to a balance or takes them away.</summary>
    private static int Sign(Entry entry, int bank, int member)
    {
        const int Community = MemberNumber.Community;
        var (giver, receiver, other) = (
            entry.Exchange!.Giver.Number,
            entry.Exchange.Receiver.Number,
            entry.Exchange.ReceiverProgramme?.Number
        );
        var (here, there) = (entry.Programme.Number == bank, other == bank);
        return other is null ? (here && giver == member ? 1 : 0) - (here && receiver == member ? 1 : 0)
            : here ? (giver == member ? 1 : 0) - (member == Community ? 1 : 0)
            : there ? (member == Community ? 1 : 0) - (receiver == member ? 1 : 0)
            : 0;
    }

    private static decimal BalanceOf(TestLedger test, int organisation, RandomBank bank, int member) =>
        test.Reader.ReadAll(ledger =>
            ExchangeStore
                .Balances(new TimebankView(ledger, organisation, bank.Programme, ledger.Head(organisation).Size), [member])
                .GetValueOrDefault(member)
                .Credits
        );
}
