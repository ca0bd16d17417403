using System.Runtime.InteropServices;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Entries;
using ValueLedger.Storage.Catalogue;
using ValueLedger.Storage.Engines;
using ValueLedger.Storage.Entries;
using ValueLedger.Storage.Ledgers;

namespace ValueLedger.Storage.Imports;

/// <summary>
/// Checks the rows of a file against the soft rules in their order: each against what stands in the ledger, and against earlier rows that
/// are recorded and not in doubt themselves, as if all had been posted one by one.
/// </summary>
/// <remarks>
/// The usual quantities are known only when every earlier row was judged, and full days only when all rows of the person are together. So
/// the rows are read twice: first person by person, to find the days on which any rule could be broken, and then in their order, with only
/// those days held in memory.
/// </remarks>
internal sealed class ImportDoubts(LedgerView ledger, int organisation, StagedCodes codes, ImportVerdicts verdicts)
{
    /// <summary>About so many rows are looked up together.</summary>
    private const int RowsTogether = 2000;

    private readonly UsualQuantities _usual = new();
    private readonly Dictionary<long, DaysOfAPerson> _watched = [];
    private readonly MergedContributors _merged = ContributorMergeStore.Merged(ledger, organisation, long.MaxValue);
    private readonly Dictionary<int, List<(long Number, JudgedEntry Judged)>> _ofSeveralCodes = [];

    public void Judge(StagedImport staged, CancellationToken cancellation)
    {
        Watch(staged.ByPerson(), cancellation);
        var rows = staged.InOrder();
        try
        {
            while (rows.Step())
            {
                cancellation.ThrowIfCancellationRequested();
                if (verdicts.IsOpen(rows.Int64("Number")))
                {
                    Judge(rows.Int64("Number"), Read(rows));
                }
            }
        }
        finally
        {
            rows.Reset();
        }
    }

    private void Judge(long number, in JudgedEntry judged)
    {
        var measure = judged.Entry.Measure;
        var days = _watched.GetValueOrDefault(number);
        var doubts = SoftRules.Judge(judged, days is null ? [] : days.Near(judged.Entry.Day), _usual.Of(ledger, organisation, measure));
        if (doubts != Doubts.None)
        {
            verdicts.Suspend(number, doubts);
            return;
        }

        _usual.Add(organisation, measure, 1, judged.Entry.QuantityMicros);
        days?.Add(judged.Entry);
    }

    /// <summary>Finds the rows of people that other entries of theirs may put in doubt, and the rows that may cause that.</summary>
    private void Watch(CompiledSql rows, CancellationToken cancellation)
    {
        var people = new List<RowsOfAPerson>();
        var count = 0;
        try
        {
            while (rows.Step())
            {
                cancellation.ThrowIfCancellationRequested();
                if (!verdicts.IsOpen(rows.Int64("Number")))
                {
                    continue;
                }

                var person = PersonOf(rows);
                if (people.Count == 0 || people[^1].Person != person)
                {
                    if (count >= RowsTogether)
                    {
                        Watch(people);
                        people.Clear();
                        count = 0;
                    }

                    people.Add(new RowsOfAPerson(person, []));
                }

                people[^1].Rows.Add((rows.Int64("Number"), Read(rows)));
                count++;
            }

            Watch(people);
        }
        finally
        {
            rows.Reset();
        }

        foreach (var ofAPerson in _ofSeveralCodes.Values)
        {
            ofAPerson.Sort((one, other) => one.Number.CompareTo(other.Number));
        }

        Watch([.. _ofSeveralCodes.Select(person => Near(_merged.SameAs(person.Key), null, person.Value))]);
    }

    /// <summary>Rows under one code; where the person has several, their rows are kept until all of them are read.</summary>
    private void Watch(List<RowsOfAPerson> people)
    {
        var numbers = ContributorStore.Numbers(ledger, organisation, [.. people.Select(rows => rows.Person.Contributor).OfType<string>()]);
        var watched = new List<(DaysOfSomebody Near, List<(long Number, JudgedEntry Judged)> Rows)>();
        foreach (var (person, rows) in people)
        {
            if (person.Contributor is not { } code || !numbers.TryGetValue(code, out var contributor))
            {
                watched.Add(Near([], person.Member, rows));
            }
            else if (_merged.SameAs(contributor).Count > 1)
            {
                (CollectionsMarshal.GetValueRefOrAddDefault(_ofSeveralCodes, _merged.Of(contributor), out _) ??= []).AddRange(rows);
            }
            else
            {
                watched.Add(Near([contributor], person.Member, rows));
            }
        }

        Watch(watched);
    }

    private static (DaysOfSomebody Near, List<(long Number, JudgedEntry Judged)> Rows) Near(
        IReadOnlyList<int> contributors,
        MemberNumber? member,
        List<(long Number, JudgedEntry Judged)> rows
    )
    {
        var (first, last) = (rows.Min(row => row.Judged.Entry.Day) - 1, rows.Max(row => row.Judged.Entry.Day) + 1);
        return (new DaysOfSomebody(contributors, member, first, last), rows);
    }

    private void Watch(List<(DaysOfSomebody Near, List<(long Number, JudgedEntry Judged)> Rows)> people)
    {
        Neighbours.Find(ledger, organisation, codes.Measures, people.ConvertAll(person => person.Near));
        people.ForEach(person => Watch(person.Near.Nearby, person.Rows));
    }

    /// <summary>
    /// The more other rows stand, the more doubts there are: a row that is not in doubt when all earlier rows stand is never in doubt,
    /// whatever happens to them.
    /// </summary>
    private void Watch(List<NearbyEntry> recorded, List<(long Number, JudgedEntry Judged)> rows)
    {
        var all = new DaysOfAPerson(recorded);
        var contested = new HashSet<long>();
        foreach (var (_, judged) in rows)
        {
            var day = judged.Entry.Day;
            if (SoftRules.JudgeNearby(judged, all.Near(day)) != Doubts.None)
            {
                contested.UnionWith([day - 1, day, day + 1]);
            }

            all.Add(judged.Entry);
        }

        if (contested.Count > 0)
        {
            var days = new DaysOfAPerson(recorded.Where(entry => contested.Contains(entry.Day)));
            rows.FindAll(row => contested.Contains(row.Judged.Entry.Day)).ForEach(row => _watched[row.Number] = days);
        }
    }

    /// <summary>The contributor of an exchange is known when the giver is linked to one.</summary>
    private static Person PersonOf(CompiledSql row) =>
        row.NullableText("Contributor") is { } contributor
            ? new Person(contributor, null)
            : new Person(null, new MemberNumber(row.Int32("Programme"), row.Int32("Giver")));

    private JudgedEntry Read(CompiledSql row)
    {
        var measure = codes.Measures[row.Int32("Measure")];
        var entry = new NearbyEntry(
            measure.Number,
            row.Int64("Day"),
            row.IsNull("StartDay"),
            measure.Item.IsHoursOfInput(),
            row.Int64("QuantityMicros"),
            row.NullableInt32("StartSecond"),
            row.NullableInt32("EndSecond")
        )
        {
            Receiver = row.NullableInt64("Receiver") is { } receiver
                ? new MemberNumber(row.Int32("ReceiverProgramme"), (int)receiver)
                : null,
        };
        var giver = JudgedEntry.GiverOf(row.NullableInt32("Giver"), hasContributor: !row.IsNull("Contributor"));
        return JudgedEntry.Of(entry, measure.Item, row.NullableInt64("StartDay"), giver, row.Int64("HasReference") == 1);
    }

    private readonly record struct RowsOfAPerson(Person Person, List<(long Number, JudgedEntry Judged)> Rows);
}
