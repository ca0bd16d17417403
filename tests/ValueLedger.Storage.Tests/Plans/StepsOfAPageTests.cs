using NodaTime;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Timebanks;
using ValueLedger.Storage.Catalogue;
using ValueLedger.Storage.Entries;
using ValueLedger.Storage.Tests.Histories;
using ValueLedger.Storage.Timebanks;
using ValueLedger.Testing;

namespace ValueLedger.Storage.Tests.Plans;

/// <summary>What it takes to follow what becomes of entries is what the page tells, however much was recorded before, after or beside
/// it.</summary>
public sealed class StepsOfAPageTests : IAsyncDisposable
{
    private const int Limit = 20;
    private const int Rows = 3_000;

    private readonly TestLedger _test = new();
    private int _organisation;
    private Registered<Programme> _programme = null!;
    private Registered<Measure> _measure = null!;

    public ValueTask DisposeAsync() => _test.DisposeAsync();

    [SqliteFact]
    public async Task A_page_takes_as_many_steps_at_any_depth()
    {
        await BeginAsync();
        await AppendAsync(500);
        await new RandomImport(_test, _organisation, Entries(Rows), isAbandoned: false).RunAsync();
        await new RandomImport(_test, _organisation, Entries(Rows), isAbandoned: true).RunAsync();
        await new RandomImport(_test, _organisation, Entries(Rows), isAbandoned: false).RunAsync();
        await AppendAsync(500);
        var (after, steps) = (default(ChangePosition), new List<long>());
        while (true)
        {
            var (page, count) = Ask(after);
            if (!page.More)
            {
                break;
            }

            (after, _) = (page.Next, Limit);
            steps.Add(count);
        }

        // A page of reversals or of single entries is put together otherwise than one of an import; none is more than a few times another.
        Assert.True(steps.Count > (500 + Rows) / Limit);
        Assert.InRange(steps.Max(), steps.Min(), steps.Min() * 3);
    }

    [SqliteFact]
    public async Task A_page_of_opening_balances_takes_as_many_steps_at_any_depth_and_whatever_they_hold()
    {
        await BeginAsync();
        await BringAlongAsync(100, 1);
        await AppendAsync(Limit);
        await BringAlongAsync(100, 1_000);
        var (after, steps) = (default(ChangePosition), new List<long>());
        var more = true;
        while (more)
        {
            var (page, count) = Ask(after);
            (after, more) = (page.Next, page.More);
            steps.Add(count);
        }

        Assert.Equal(11, steps.Count);
        steps.RemoveAt(5);
        Assert.InRange(steps.Max(), steps.Min(), steps.Min() * 2);
    }

    [SqliteFact]
    public async Task Asking_whether_there_is_more_takes_no_more_steps_while_many_rows_are_imported()
    {
        await BeginAsync();
        await AppendAsync(100);
        var after = _test.Reader.ReadAll(ledger => ChangeFeed.Page(ledger, _organisation, default, 1_000)).Next;
        var before = Ask(after).Steps;
        await new RandomImport(_test, _organisation, Entries(Rows), isAbandoned: false, isLeftOpen: true).RunAsync();
        var (page, during) = Ask(after);
        Assert.Empty(page.Changes);
        Assert.InRange(during, before, before + 50);
    }

    private (EntryChangePage Page, long Steps) Ask(ChangePosition after) =>
        _test.Reader.ReadAll(ledger =>
        {
            using var count = new StepCount(ledger.Connection);
            return (ChangeFeed.Page(ledger, _organisation, after, Limit), count.Steps);
        });

    private async Task BeginAsync()
    {
        _organisation = await _test.OrganisationAsync();
        _programme = await _test.PutAsync(_organisation, Samples.Programme());
        _measure = await _test.PutAsync(_organisation, Samples.Hours());
        await _test.KeepAsync(ledger =>
            ContributorStore.Put(ledger, _organisation, null, new Contributor { Code = "v-1", DeprivationQuintile = 1 })
        );
    }

    private Task<bool> AppendAsync(int count) =>
        _test.KeepAsync(ledger =>
        {
            foreach (var entry in Entries(count))
            {
                EntryStore.Append(ledger, _organisation, null, entry);
            }

            return true;
        });

    private async Task BringAlongAsync(int count, int balances)
    {
        var members = Enumerable.Range(1, balances).Select(number => new Coded(number, $"m-{number}")).ToList();
        var content = new OpeningBalances(
            _programme.Code,
            new LocalDate(2016, 1, 1),
            members.ConvertAll(member => new OpeningBalance(member.Code, 1)),
            "A list"
        );
        await _test.KeepAsync(ledger =>
            Enumerable
                .Range(0, count)
                .Select(_ =>
                    OpeningStore.Add(
                        ledger,
                        new TimebankView(ledger, _organisation, _programme, 0),
                        null,
                        new CheckedOpeningBalances(content, members)
                    )
                )
                .Count(added => added is not null)
        );
    }

    private List<Entry> Entries(int count) =>
        [
            .. Enumerable
                .Range(0, count)
                .Select(index =>
                    Samples.Entry(_programme, _measure, 2, new LocalDate(2016, 1, 1).PlusDays(index % 300)) with
                    {
                        Contributor = "v-1",
                    }
                ),
        ];
}
