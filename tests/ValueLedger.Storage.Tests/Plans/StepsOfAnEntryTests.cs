using NodaTime;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Entries;
using ValueLedger.Storage.Catalogue;
using ValueLedger.Storage.Entries;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Testing;

namespace ValueLedger.Storage.Tests.Plans;

/// <summary>What it takes to record an entry follows the entry, and not what else the ledger has.</summary>
public sealed class StepsOfAnEntryTests
{
    private const int Once = 200;
    private const int MuchMore = 4_000;

    [SqliteFact]
    public async Task An_entry_of_a_registered_contributor_takes_as_many_steps_in_a_large_ledger_as_in_a_small_one()
    {
        var small = await StepsAfterAsync(Once);
        Assert.InRange(await StepsAfterAsync(MuchMore), small / 2, small + (small / 2));
    }

    private static async Task<long> StepsAfterAsync(int others)
    {
        await using var test = new TestLedger();
        var organisation = await test.OrganisationAsync();
        var another = await test.OrganisationAsync("swindon");
        await FillAsync(test, another, others);
        var (programme, measure) = await FillAsync(test, organisation, others);
        await test.KeepAsync(ledger =>
            ContributorStore.Put(ledger, organisation, null, new Contributor { Code = "v-registered", DeprivationQuintile = 2 })
        );
        var entry = Samples.Entry(programme, measure, 2, new LocalDate(2016, 3, 1)) with
        {
            Contributor = "v-registered",
            Note = "A note",
            Reference = "r-last",
        };
        // What is remembered is read with the first.
        await test.KeepAsync(ledger =>
            Record(ledger, organisation, entry with { Reference = "r-first", Date = new LocalDate(2016, 2, 1) })
        );
        return await test.KeepAsync(ledger =>
        {
            using var count = new StepCount(ledger.Connection);
            Record(ledger, organisation, entry);
            return count.Steps;
        });
    }

    /// <summary>Members of a council as they are: registered ones and others, notes, references, corrections, suspended entries.</summary>
    private static async Task<(Registered<Programme> Programme, Registered<Measure> Measure)> FillAsync(
        TestLedger test,
        int organisation,
        int others
    )
    {
        var programme = await test.PutAsync(organisation, Samples.Programme());
        var measure = await test.PutAsync(organisation, Samples.Hours());
        await test.KeepAsync(ledger =>
        {
            for (var index = 0; index < others; index++)
            {
                var contributor = $"v-{index % 97}";
                if (index < 50)
                {
                    ContributorStore.Put(
                        ledger,
                        organisation,
                        null,
                        new Contributor { Code = contributor, DeprivationQuintile = 1 + (index % 5) }
                    );
                }

                var made = EntryStore.Append(
                    ledger,
                    organisation,
                    null,
                    Samples.Entry(programme, measure, 2, new LocalDate(2014, 1, 1).PlusDays(index % 700)) with
                    {
                        Contributor = contributor,
                        Note = index % 3 == 0 ? $"Note {index}" : null,
                        Reference = index % 2 == 0 ? $"r-{index}" : null,
                        Doubts = index % 11 == 0 ? Doubts.SameAsAnotherEntry : Doubts.None,
                    }
                );
                if (index % 13 == 1 && made.Suspense is null)
                {
                    EntryStore.Reverse(ledger, organisation, null, made, "It was wrong.");
                }
            }

            return true;
        });
        return (programme, measure);
    }

    private static bool Record(LedgerTurn ledger, int organisation, Entry entry)
    {
        Assert.NotNull(ContributorStore.OfAnEntry(ledger, organisation, entry.Contributor!)!.DeprivationQuintile);
        Assert.Null(Journal.FindReference(ledger, organisation, entry.Reference!));
        Assert.Equal(Doubts.None, DoubtCheck.Judge(ledger, organisation, entry));
        EntryStore.Append(ledger, organisation, null, entry);
        return true;
    }
}
