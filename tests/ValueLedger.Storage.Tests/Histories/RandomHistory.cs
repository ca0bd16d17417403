using NodaTime;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Entries;
using ValueLedger.Storage.Catalogue;
using ValueLedger.Storage.Entries;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Storage.Organisations;
using ValueLedger.Storage.Rates;

namespace ValueLedger.Storage.Tests.Histories;

/// <summary>Random things happening to one organisation, done to the ledger and noted in a plain list.</summary>
internal sealed class RandomHistory(TestLedger test, int organisation, Random random)
{
    private readonly RandomItems _items = new(random);
    private readonly Dictionary<string, int> _contributors = [];
    private readonly List<NaiveRecord> _records = [];

    public int Organisation => organisation;

    public IReadOnlyList<NaiveRecord> Records => _records;

    /// <summary>Numbers by code.</summary>
    public IReadOnlyDictionary<string, int> Contributors => _contributors;

    public RandomItems Items => _items;

    public async Task BeginAsync()
    {
        await test.Writer.AdministerAsync(ledger =>
        {
            Note(ledger, (sequence, moment) => new OrganisationStated(sequence, moment, ledger.Known(organisation).Catalogue.Organisation));
            return TurnResult.Discarded(true);
        });
        await KeepAsync(ledger =>
        {
            _items.Programmes.Take(2).ToList().ForEach(item => Put(ledger, item));
            _items.Parties.Take(2).ToList().ForEach(item => Put(ledger, item));
            _items.Teams.Take(2).ToList().ForEach(item => Put(ledger, item));
            _items.Measures.Take(8).ToList().ForEach(item => Put(ledger, item));
            return true;
        });
    }

    /// <summary>An import of rows as random as anything; begin it before anything else happens at the same time.</summary>
    public RandomImport NextImport() => new(test, organisation, NextRows(), isAbandoned: random.Next(4) == 0);

    /// <summary>An import whose entries are in the log and which nobody closes.</summary>
    public RandomImport NextOpenImport() => new(test, organisation, NextRows(), isAbandoned: false, isLeftOpen: true);

    /// <summary>Notes what an import recorded, once nothing else happens.</summary>
    public void Note(RandomImport import)
    {
        _records.AddRange(import.Records());
        _records.Sort((one, other) => one.Sequence.CompareTo(other.Sequence));
    }

    /// <summary>Steps that wait together, so that several are committed together.</summary>
    public Task StepAsync(int steps) => Task.WhenAll(Enumerable.Range(0, steps).Select(_ => StepAsync()));

    private async Task StepAsync()
    {
        try
        {
            await test.Writer.AdministerAsync(Step);
        }
        catch (TurnGoneWrongException)
        {
            // Some turns are made to end so, which must come to the same as one that is discarded.
        }
    }

    private TurnResult<bool> Step(LedgerTurn ledger)
    {
        MoveTheClock();
        var before = _records.Count;
        var contributors = _contributors.Count;
        var registered = _items.Registered.Count;
        Something(ledger);
        var fits = ledger.Finish();
        var keep = random.Next(10) > 0;
        if (fits && keep)
        {
            return TurnResult.Kept(true);
        }

        // What was taken back never happened: the list forgets it too.
        _records.RemoveRange(before, _records.Count - before);
        _contributors.Where(pair => pair.Value > contributors).ToList().ForEach(pair => _contributors.Remove(pair.Key));
        _items.Registered.RemoveRange(registered, _items.Registered.Count - registered);
        return random.Next(3) > 0 ? TurnResult.Discarded(true) : throw new TurnGoneWrongException();
    }

    private void MoveTheClock() =>
        test.Clock.Advance(
            random.Next(5) switch
            {
                0 => Duration.Zero,
                1 => Duration.FromMinutes(-random.Next(90)),
                2 => Duration.FromTicks(random.Next(40)),
                _ => Duration.FromSeconds(random.Next(6000)),
            }
        );

    private void Something(LedgerTurn ledger)
    {
        switch (random.Next(100))
        {
            case < 42:
                Enumerable.Range(0, random.Next(1, 5)).ToList().ForEach(_ => Append(ledger, _items.NextEntry(), null));
                break;
            case < 50:
                Decide(ledger);
                break;
            case < 62:
                Reverse(ledger, replace: false);
                break;
            case < 70:
                Reverse(ledger, replace: true);
                break;
            case < 89:
                var rate = _items.NextRate();
                var recorded = RateStore.Append(ledger, organisation, null, rate, _items.NumberOf<Measure>(rate.Measure));
                _records.Add(new RateStated(recorded.Sequence, recorded.RecordedAt, rate));
                break;
            case < 94:
                var changed = ledger.Known(organisation).Catalogue.Organisation with
                {
                    Name = $"Name {random.Next(1000)}",
                    StandardBasis = Basis.MinimumWage,
                    FinancialYearStart = random.Next(1, 13),
                };
                OrganisationStore.Record(ledger, organisation, null, changed);
                Note(ledger, (sequence, moment) => new OrganisationStated(sequence, moment, changed));
                break;
            case < 96:
                _items.NextBudget().ToList().ForEach(plan => Put(ledger, plan));
                break;
            default:
                Put(ledger, _items.NextItem());
                break;
        }
    }

    private void Put(LedgerTurn ledger, ICatalogueItem item)
    {
        var number = item switch
        {
            Programme programme => CatalogueStore.Put(ledger, organisation, null, programme).Number,
            Party party => CatalogueStore.Put(ledger, organisation, null, party).Number,
            Team team => CatalogueStore.Put(ledger, organisation, null, team).Number,
            Allocation allocation => CatalogueStore.Put(ledger, organisation, null, allocation).Number,
            Plan plan => CatalogueStore.Put(ledger, organisation, null, plan).Number,
            _ => CatalogueStore.Put(ledger, organisation, null, (Measure)item).Number,
        };
        Note(ledger, (sequence, moment) => new ItemStated(sequence, moment, number, item));
        _items.Register(number, item);
    }

    private void Reverse(LedgerTurn ledger, bool replace)
    {
        var standing = new NaiveKnowledge(_records, Instant.MaxValue).Standing;
        if (standing.Count == 0)
        {
            return;
        }

        // Often the last correction, so that corrections are corrected.
        var made =
            random.Next(3) == 0 && standing.LastOrDefault(made => made.Replaces is not null) is { } last
                ? last
                : standing[random.Next(standing.Count)];
        var recorded = Journal.At(ledger, organisation, made.Sequence)!;
        var reversal = EntryStore.Reverse(ledger, organisation, null, recorded, "A test took it back.");
        _records.Add(new EntryReversed(reversal.Sequence, reversal.RecordedAt, made.Sequence));
        if (replace)
        {
            Append(ledger, Corrected(made.Entry), recorded);
        }
    }

    /// <summary>Many corrections change only the quantity, so that both movements fall on one cell and one mark, and many only how well the
    /// entry is attested.</summary>
    private Entry Corrected(Entry entry) =>
        random.Next(10) switch
        {
            0 or 1 => _items.NextEntry(),
            2 => entry,
            3 or 4 => ReGraded(entry),
            5 or 6 => ReGraded(WithOneThingElse(entry)),
            _ => entry with { Quantity = new Quantity(entry.Quantity.Micros + 1_500_000) },
        };

    private Entry ReGraded(Entry entry) => entry with { Evidence = entry.Evidence with { Grade = (EvidenceGrade)random.Next(4) } };

    private Entry WithOneThingElse(Entry entry) =>
        random.Next(7) switch
        {
            0 => entry with { Party = null },
            6 => entry with { Details = (entry.Details ?? new EntryDetails()) with { DecidedBy = "council" } },
            1 => entry with { Team = null },
            2 => entry with { Contributor = null },
            3 => entry with { StartDate = null },
            4 => entry with { StartTime = new LocalTime(9, random.Next(2)), EndTime = new LocalTime(10, random.Next(2)) },
            _ => entry with { Date = _items.NextDay(), StartDate = null },
        };

    private void Decide(LedgerTurn ledger)
    {
        var suspended = new NaiveKnowledge(_records, Instant.MaxValue).Suspended;
        if (suspended.Count == 0)
        {
            return;
        }

        var made = suspended[random.Next(suspended.Count)];
        var recorded = Journal.At(ledger, organisation, made.Sequence)!;
        var isReleased = random.Next(3) > 0;
        _ = isReleased
            ? SuspenseStore.Release(ledger, organisation, null, recorded, "A test looked at it.")
            : SuspenseStore.Reject(ledger, organisation, null, recorded, "A test looked at it.");
        Note(ledger, (sequence, moment) => new EntryDecided(sequence, moment, made.Sequence, isReleased));
    }

    private void Append(LedgerTurn ledger, Entry entry, RecordedEntry? replaces)
    {
        var made = EntryStore.Append(ledger, organisation, null, entry, replaces);
        if (entry.Contributor is not null)
        {
            _contributors.TryAdd(entry.Contributor, _contributors.Count + 1);
        }

        _records.Add(new EntryMade(made.Sequence, made.RecordedAt, entry) { Replaces = replaces?.Sequence });
    }

    private List<Entry> NextRows() => [.. Enumerable.Range(0, random.Next(1, 60)).Select(_ => NextImported())];

    /// <summary>Whoever is new would have a number that depends on what happens at the same time.</summary>
    private Entry NextImported()
    {
        var entry = _items.NextEntry();
        return entry.Contributor is { } contributor && _contributors.ContainsKey(contributor) ? entry : entry with { Contributor = null };
    }

    private void Note(LedgerTurn ledger, Func<long, Instant, NaiveRecord> record)
    {
        var head = ledger.Head(organisation);
        _records.Add(record(head.Size, head.RecordedAt));
    }

    private Task<T> KeepAsync<T>(Func<LedgerTurn, T> write) => test.KeepAsync(write);

    private sealed class TurnGoneWrongException : Exception;
}
