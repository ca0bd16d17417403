using Dapper;
using ValueLedger.Storage.Ledgers;

namespace ValueLedger.Storage.Summaries;

/// <summary>What each contributor gave to a flow in a month, and the sets by which people are counted once.</summary>
internal static class MarkStore
{
    private static readonly SqlFile Sql = SqlFile.Load("Summaries/Marks.sql");

    public static void Add(LedgerView ledger, int organisation, MarkKey mark, long entries, long hoursMicros)
    {
        var key = mark.Parameters(organisation, entries, hoursMicros);
        ledger.Connection.Execute(Sql["add-to-mark"], key);
        if (entries > 0)
        {
            PeopleStore.Set(ledger, organisation, mark, PeopleStore.AnyTeam, isIn: true);
            PeopleStore.Set(ledger, organisation, mark, mark.Team, isIn: true);
            return;
        }

        ledger.Connection.Execute(Sql["delete-empty-mark"], key);
        var gives = ledger.Connection.QuerySingle<Gives>(Sql["still-gives"], key);
        PeopleStore.Set(ledger, organisation, mark, PeopleStore.AnyTeam, isIn: gives.ToTheProgramme > 0);
        PeopleStore.Set(ledger, organisation, mark, mark.Team, isIn: gives.InTheTeam > 0);
    }

    public static Dictionary<MarkKey, (long Entries, long HoursMicros)> All(LedgerView ledger, int organisation) =>
        ledger.Connection.Query<Row>(Sql["marks-of-an-organisation"], new { organisation }).ToDictionary(
            row => new MarkKey((int)row.Programme, row.MonthDay, (int)row.Contributor, (int)row.Team, (int)row.Measure, (int)row.Party),
            row => (row.Entries, row.HoursMicros));

    [method: ExplicitConstructor]

    private sealed record Gives(long ToTheProgramme, long InTheTeam);

    [method: ExplicitConstructor]

    private sealed record Row(long Programme, long MonthDay, long Contributor, long Team, long Measure, long Party, long Entries, long HoursMicros);
}

/// <summary>Whose mark it is, and what of.</summary>
internal readonly record struct MarkKey(int Programme, long MonthDay, int Contributor, int Team, int Measure, int Party)
{
    public object Parameters(int organisation, long entries, long hoursMicros) => new
    {
        organisation,
        programme = Programme,
        monthDay = MonthDay,
        contributor = Contributor,
        team = Team,
        measure = Measure,
        party = Party,
        entries,
        hoursMicros,
    };
}
