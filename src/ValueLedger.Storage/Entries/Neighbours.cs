using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Entries;
using ValueLedger.Storage.Catalogue;
using ValueLedger.Storage.Engines;
using ValueLedger.Storage.Ledgers;

namespace ValueLedger.Storage.Entries;

/// <summary>
/// What a person gave on some days, where it still stands: as a contributor with one code or several, and as a member of a time bank.
/// </summary>
internal static class Neighbours
{
    private static readonly SqlFile Sql = SqlFile.Load("Entries/Suspense.sql");

    /// <param name="ledger">Where it is read.</param>
    /// <param name="organisation">Whose ledger it is.</param>
    /// <param name="measures">The measures of the entries.</param>
    /// <param name="contributors">Numbers of the person's codes; none when the entries name no contributor.</param>
    /// <param name="giver">The giver of an exchange; null when the entries are not exchanges.</param>
    /// <param name="first">The first day, inclusive, in days since 1970-01-01.</param>
    /// <param name="last">The last day, inclusive.</param>
    public static List<NearbyEntry> Of(
        LedgerView ledger,
        int organisation,
        CatalogueOf<Measure> measures,
        IReadOnlyList<int> contributors,
        MemberNumber? giver,
        long first,
        long last
    )
    {
        var person = new DaysOfSomebody(contributors, giver, first, last);
        Find(ledger, organisation, measures, [person]);
        return person.Nearby;
    }

    /// <summary>The same for several people together.</summary>
    public static void Find(LedgerView ledger, int organisation, CatalogueOf<Measure> measures, IReadOnlyCollection<DaysOfSomebody> people)
    {
        var codes = people
            .SelectMany(person => person.Contributors.Select(contributor => (Person: person, Contributor: contributor)))
            .ToList();
        ledger.Connection.AskEach(
            Sql["nearby"],
            codes,
            (statement, code) => code.Person.BindDays(statement.Bind("organisation", organisation).Bind("contributor", code.Contributor)),
            (entries, code) => AddAll(code.Person.Nearby, entries, measures)
        );
        ledger.Connection.AskEach(
            Sql["members-of-contributor"],
            codes,
            (statement, code) => statement.Bind("organisation", organisation).Bind("contributor", code.Contributor),
            (members, code) => AddMembers(code.Person.Members, members)
        );
        var givers = people.SelectMany(person => person.Members.Select(member => (Person: person, Member: member))).ToList();
        ledger.Connection.AskEach(
            Sql["nearby-of-giver"],
            givers,
            (statement, giver) =>
                giver.Person.BindDays(
                    statement
                        .Bind("organisation", organisation)
                        .Bind("programme", giver.Member.Programme)
                        .Bind("member", giver.Member.Member)
                ),
            (given, giver) =>
            {
                while (given.Step())
                {
                    // The others are found already.
                    if (!giver.Person.Contributors.Contains(given.Int32("Contributor")))
                    {
                        giver.Person.Nearby.Add(Read(given, measures));
                    }
                }
            }
        );
    }

    private static void AddMembers(List<MemberNumber> members, CompiledSql rows)
    {
        while (rows.Step())
        {
            var member = new MemberNumber(rows.Int32("Programme"), rows.Int32("Number"));
            if (!members.Contains(member))
            {
                members.Add(member);
            }
        }
    }

    private static void AddAll(List<NearbyEntry> nearby, CompiledSql rows, CatalogueOf<Measure> measures)
    {
        while (rows.Step())
        {
            nearby.Add(Read(rows, measures));
        }
    }

    private static NearbyEntry Read(CompiledSql row, CatalogueOf<Measure> measures)
    {
        var measure = measures[row.Int32("Measure")];
        return new NearbyEntry(
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
    }
}

/// <summary>Of whom and of which days entries are looked for, and those that are found.</summary>
internal sealed class DaysOfSomebody(IReadOnlyList<int> contributors, MemberNumber? giver, long first, long last)
{
    public IReadOnlyList<int> Contributors => contributors;

    public List<MemberNumber> Members { get; } = giver is { } member ? [member] : [];

    public List<NearbyEntry> Nearby { get; } = [];

    public CompiledSql BindDays(CompiledSql statement) => statement.Bind("first", first).Bind("last", last);
}

/// <summary>Who gave an entry, as far as it says: a contributor, a member of a time bank, or a person who is both.</summary>
/// <param name="Contributor">The code; null when none is named.</param>
/// <param name="Member">The giver of an exchange; null when the entry is not an exchange.</param>
internal readonly record struct Person(string? Contributor, MemberNumber? Member)
{
    public static Person Of(Entry entry) =>
        new(entry.Contributor, entry.Exchange is { } ends ? new MemberNumber(entry.Programme.Number, ends.Giver.Number) : null);

    /// <summary>Number of the contributor; null when none is named or nobody has named it before.</summary>
    public int? NumberIn(LedgerView ledger, int organisation) =>
        Contributor is { } code ? CatalogueStore.Find(ledger, organisation, CatalogueKind.Contributor, code) : null;
}
