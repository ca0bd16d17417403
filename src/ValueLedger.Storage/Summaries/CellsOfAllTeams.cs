using ValueLedger.Core.Amounts;
using ValueLedger.Core.Dates;
using ValueLedger.Core.Summaries;
using ValueLedger.Storage.Engines;
using ValueLedger.Storage.Ledgers;

namespace ValueLedger.Storage.Summaries;

/// <summary>Cells of whole months with the teams added up. Most summaries ask for these, and the cost depends on what they show.</summary>
internal static class CellsOfAllTeams
{
    private static readonly SqlFile Sql = SqlFile.Load("Summaries/Summaries.sql");

    public static IEnumerable<StandingQuantity> Read(LedgerView ledger, SummaryScan query, DateRange months)
    {
        var scope = query.Scope;
        var rows = ledger
            .Connection.Prepared(Sql["cells-of-all-teams"])
            .Bind("first", months.From.ToDay())
            .Bind("last", months.To.ToDay())
            .Bind("organisation", query.Organisation)
            .Bind("programme", scope.Programme)
            .Bind("measure", scope.Measure)
            .Bind("party", scope.Party);
        var quantities = new List<StandingQuantity>();
        while (rows.Step())
        {
            var flow = new Flow(rows.Int32("Programme"), rows.Int32("Measure"), rows.Int32("Party"), 0);
            var micros = Quantity.MicrosOf(rows.Int64("Wholes"), rows.Int64("Micros"));
            quantities.Add(
                new StandingQuantity(flow, rows.Int64("Day").ToDate(), micros, rows.Int64("Entries"))
                {
                    Teams = TeamsOf(rows.Bytes("Teams")),
                }
            );
        }

        return quantities;
    }

    /// <summary>Numbers separated by commas; a team is listed once for each grade of evidence.</summary>
    private static HashSet<int> TeamsOf(ReadOnlySpan<byte> text)
    {
        var teams = new HashSet<int>();
        foreach (var part in text.Split((byte)','))
        {
            teams.Add(int.Parse(text[part], System.Globalization.CultureInfo.InvariantCulture));
        }

        return teams;
    }
}
