using Dapper;
using ValueLedger.Storage.Engines;
using ValueLedger.Storage.Ledgers;

namespace ValueLedger.Storage.Summaries;

/// <summary>What each contributor gave to a flow in a month, and the sets by which people are counted once.</summary>
internal static class MarkStore
{
    private static readonly SqlFile Sql = SqlFile.Load("Summaries/Marks.sql");

    public static void Add(LedgerView ledger, int organisation, MarkKey mark, long entries, long hoursMicros)
    {
        mark.BindTo(ledger.Connection.Prepared(Sql["add-to-mark"]), organisation)
            .Bind("entries", entries)
            .Bind("hoursMicros", hoursMicros)
            .Run();
        if (entries > 0)
        {
            PeopleStore.Set(ledger, organisation, mark, PeopleStore.AnyTeam, isIn: true);
            PeopleStore.Set(ledger, organisation, mark, mark.Team, isIn: true);
            return;
        }

        mark.BindTo(ledger.Connection.Prepared(Sql["delete-empty-mark"]), organisation).Run();
        var stillGives = ledger.Connection.Prepared(Sql["still-gives"]);
        stillGives
            .Bind("team", mark.Team)
            .Bind("organisation", organisation)
            .Bind("programme", mark.Programme)
            .Bind("monthDay", mark.MonthDay)
            .Bind("contributor", mark.Contributor)
            .Step();
        var (toTheProgramme, inTheTeam) = (stillGives.Int64("ToTheProgramme") > 0, stillGives.Int64("InTheTeam") > 0);
        stillGives.Reset();
        PeopleStore.Set(ledger, organisation, mark, PeopleStore.AnyTeam, toTheProgramme);
        PeopleStore.Set(ledger, organisation, mark, mark.Team, inTheTeam);
    }

    /// <summary>Every row of every mark; for entries that were recorded one by one, the import is 0.</summary>
    public static Dictionary<(MarkKey Mark, long Import), (long Entries, long HoursMicros)> All(LedgerView ledger, int organisation) =>
        ledger
            .Connection.Query<Row>(Sql["marks-of-an-organisation"], new { organisation })
            .ToDictionary(
                row =>
                    (
                        new MarkKey(
                            (int)row.Programme,
                            row.MonthDay,
                            (int)row.Contributor,
                            (int)row.Team,
                            (int)row.Measure,
                            (int)row.Party
                        ),
                        row.Import
                    ),
                row => (row.Entries, row.HoursMicros)
            );

    [method: ExplicitConstructor]
    private sealed record Row(
        long Programme,
        long MonthDay,
        long Contributor,
        long Team,
        long Measure,
        long Party,
        long Import,
        long Entries,
        long HoursMicros
    );
}

/// <summary>Whose mark it is, and what it is for.</summary>
internal readonly record struct MarkKey(int Programme, long MonthDay, int Contributor, int Team, int Measure, int Party)
{
    public CompiledSql BindTo(CompiledSql statement, int organisation) =>
        statement
            .Bind("organisation", organisation)
            .Bind("programme", Programme)
            .Bind("monthDay", MonthDay)
            .Bind("contributor", Contributor)
            .Bind("team", Team)
            .Bind("measure", Measure)
            .Bind("party", Party);
}
