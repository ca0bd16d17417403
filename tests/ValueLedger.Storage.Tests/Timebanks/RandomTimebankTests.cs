using System.Text.Json;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Dates;
using ValueLedger.Core.Timebanks;
using ValueLedger.Core.Wire;
using ValueLedger.Storage.Timebanks;
using ValueLedger.Testing;

namespace ValueLedger.Storage.Tests.Timebanks;

/// <summary>Whatever members exchange, and whatever is taken back or held in doubt, balances sum to zero and figures are those of a plain
/// list.</summary>
public sealed class RandomTimebankTests
{
    public static TheoryData<int> Seeds => [.. TestDatabase.Seeds(20)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Balances_sum_to_zero_in_every_history_at_every_moment_and_figures_are_those_of_a_plain_list(int seed)
    {
        await using var ledger = new TestLedger();
        var random = new Random(seed);
        var organisation = await ledger.OrganisationAsync();
        var hours = await ledger.PutAsync(organisation, Measure.OfExchanges);
        RandomBank[] banks =
        [
            new(ledger, organisation, await ledger.PutAsync(organisation, Samples.Programme("one")), hours, new Random(seed * 31)),
            new(ledger, organisation, await ledger.PutAsync(organisation, Samples.Programme("other")), hours, new Random(seed * 37)),
        ];
        await banks[0].BeginAsync(random.Next(2, 8));
        await banks[1].BeginAsync(random.Next(1, 5));
        (banks[0].Other, banks[1].Other) = (banks[1], banks[0]);
        var told = new List<(RandomBank Bank, DateRange Period, long Known, string Answer)>();
        for (var step = 0; step < 150; step++)
        {
            await banks[random.Next(2)].StepAsync();
            if (step % 15 == 14)
            {
                foreach (var bank in banks)
                {
                    var (period, known) = (bank.NextPeriod(), random.NextInt64(1, SizeOf(ledger, organisation) + 1));
                    told.Add((bank, period, known, AnswerTo(ledger, organisation, bank, period, known)));
                }
            }
        }

        Assert.Null(ledger.FirstWrong());
        Assert.All(
            told,
            earlier => Assert.Equal(earlier.Answer, AnswerTo(ledger, organisation, earlier.Bank, earlier.Period, earlier.Known))
        );
    }

    /// <summary>The summary, once everything about the bank has proved to be as a plain list has it.</summary>
    private static string AnswerTo(TestLedger ledger, int organisation, RandomBank bank, DateRange period, long known)
    {
        var naive = new NaiveBank(bank.Exchanges, bank.FromOther, bank.Openings, known);
        return ledger.Reader.ReadAll(view =>
        {
            var then = new TimebankView(view, organisation, bank.Programme, known);
            BalancesAreThoseOf(then, bank, naive);
            StatementsAreThoseOf(then, bank, naive, period);
            ListIsThatOf(then, bank);
            var summary = SummariseTimebank.From(
                "one",
                period,
                view.Head(organisation).RecordedAt,
                known,
                ExchangeStore.Load(then, period)
            );
            SummaryIsThatOf(summary, bank, naive, period);
            BanksOfStatements.AreThoseOf(view, organisation, bank.Programme, period, known, summary);
            return JsonSerializer.Serialize(summary with { KnownAt = default }, WireJson.Options);
        });
    }

    private static void BalancesAreThoseOf(TimebankView then, RandomBank bank, NaiveBank naive)
    {
        var balances = ExchangeStore.Balances(then, [.. bank.Members]);
        Assert.Equal(0, balances.Values.Sum(balance => balance.Credits));
        Assert.All(
            bank.Members,
            member => Assert.Equal(naive.BalanceOf(member, NodaTime.LocalDate.MaxIsoValue), balances.GetValueOrDefault(member))
        );
    }

    private static void StatementsAreThoseOf(TimebankView then, RandomBank bank, NaiveBank naive, DateRange period)
    {
        foreach (var member in bank.Members)
        {
            var statement = MemberStatement.Of(
                "one",
                "m",
                period,
                default,
                0,
                ExchangeStore.BalanceBefore(then, member, period.From),
                ExchangeStore.Moves(then, member, period)
            );
            Assert.Equal(naive.BalanceOf(member, period.From.PlusDays(-1)).Credits, statement.OpeningBalance);
            Assert.Equal(naive.BalanceOf(member, period.To).Credits, statement.ClosingBalance);
            Assert.Equal(
                statement.ClosingBalance,
                statement.OpeningBalance + statement.BroughtAlong + statement.Given - statement.Received
            );
        }
    }

    /// <summary>Exchanges of the bank and those in which its members received from another, with their reversals, page by page.</summary>
    private static void ListIsThatOf(TimebankView then, RandomBank bank)
    {
        var expected = bank
            .Exchanges.Concat(bank.FromOther)
            .Where(exchange => (exchange.IsInDoubt ? exchange.Released : exchange.Sequence) <= then.Known)
            .SelectMany(exchange =>
                exchange.Reversed <= then.Known ? [exchange.Sequence, exchange.Reversed.Value] : (long[])[exchange.Sequence]
            )
            .Order()
            .ToList();
        List<long> listed = [];
        while (ExchangeStore.Sequences(then, null, null, listed.LastOrDefault(), 7) is { Count: > 0 } page)
        {
            listed.AddRange(page);
        }

        Assert.Equal(expected, listed);
    }

    private static void SummaryIsThatOf(TimebankSummary summary, RandomBank bank, NaiveBank naive, DateRange period)
    {
        var (within, fromOther) = (naive.Within(period), naive.FromOther(period));
        var (givers, receivers) = (
            within.Select(exchange => exchange.Giver).ToHashSet(),
            within.Where(exchange => exchange.OtherBank is null).Concat(fromOther).Select(exchange => exchange.Receiver).ToHashSet()
        );
        var toOther = within.Where(exchange => exchange.OtherBank is not null).ToList();
        Assert.Equal(
            toOther.Count + fromOther.Count == 0
                ? []
                :
                [
                    new HoursWithOtherBank(
                        bank.Other!.Programme.Code,
                        toOther.Sum(exchange => exchange.Hours),
                        fromOther.Sum(exchange => exchange.Hours)
                    ),
                ],
            summary.OtherBanks
        );
        Assert.Equal(0, summary.SumOfBalances);
        Assert.Equal((within.Count, within.Sum(exchange => exchange.Hours)), (summary.Exchanges, summary.Hours));
        Assert.Equal(
            (givers.Union(receivers).Count(), givers.Intersect(receivers).Count()),
            (summary.ActiveMembers, summary.TwoWayMembers)
        );
        Assert.Equal(naive.Outstanding(bank.Members, period.To), summary.PositiveOutstanding);
        Assert.Equal((naive.Velocity(bank.Members, period), naive.Reciprocity(period)), (summary.Velocity, summary.Reciprocity));
        Assert.Equal(
            (summary.Velocity is null, summary.Reciprocity is null),
            (summary.VelocityUndefinedReason is not null, summary.ReciprocityUndefinedReason is not null)
        );
    }

    private static long SizeOf(TestLedger ledger, int organisation) => ledger.Reader.ReadAll(view => view.Head(organisation).Size);
}
