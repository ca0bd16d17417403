using ValueLedger.Core.Amounts;
using ValueLedger.Core.Dates;
using ValueLedger.Core.Summaries;
using ValueLedger.Storage.Ledgers;

namespace ValueLedger.Storage.Summaries;

/// <summary>Cells of whole months with the teams added up: what most summaries ask for, at the price of what they show.</summary>
internal static class CellsOfAllTeams
{
    private static readonly SqlFile Sql = SqlFile.Load("Summaries/Summaries.sql");

    public static IEnumerable<StandingQuantity> Read(LedgerView ledger, SummaryQuery query, Period months)
    {
        var scope = query.Scope;
        var rows = ledger.Connection.Prepared(Sql["cells-of-all-teams"])
            .Bind(months.From.ToDay()).Bind(months.To.ToDay()).Bind(query.Organisation).Bind(scope.Programme).Bind(scope.Measure).Bind(scope.Party);
        var quantities = new List<StandingQuantity>();
        while (rows.Step())
        {
            var flow = new Flow((int)rows.Int64(0), (int)rows.Int64(1), (int)rows.Int64(2), 0);
            var micros = (rows.Int64(4) * Quantity.MicrosPerUnit) + rows.Int64(5);
            quantities.Add(new StandingQuantity(flow, rows.Int64(3).ToDate(), micros, rows.Int64(6)) { Teams = TeamsOf(rows.Bytes(7)) });
        }

        return quantities;
    }

    /// <summary>Numbers separated by commas; a team is in it once for each grade of evidence.</summary>
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
