using Dapper;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Summaries;
using ValueLedger.Storage.Catalogue;
using ValueLedger.Storage.Engines;
using ValueLedger.Storage.Ledgers;

namespace ValueLedger.Storage.Summaries;

/// <summary>Adds up the entries of one contributor, who may have several codes; the cost depends on these alone.</summary>
public static class ContributorYearStore
{
    private static readonly SqlFile Sql = SqlFile.Load("Summaries/Summaries.sql");

    /// <param name="ledger">What is looked at.</param>
    /// <param name="organisation">Whose ledger.</param>
    /// <param name="contributors">Numbers of the contributor's codes.</param>
    /// <param name="known">The last record that is known.</param>
    public static IEnumerable<ContributorDay> Load(LedgerView ledger, int organisation, IEnumerable<int> contributors, long known)
    {
        var measures = ledger.Known(organisation, known).Catalogue.Measures;
        return ledger
            .Connection.Query<Row>(
                Sql["days-of-a-contributor"],
                new
                {
                    organisation,
                    contributors,
                    known,
                }
            )
            .Select(row => row.Of(measures[(int)row.Measure].Item));
    }

    [method: ExplicitConstructor]
    private sealed record Row(long Measure, long Day, long Wholes, long Micros, long Entries)
    {
        /// <summary>Hours of a stock are credited to nobody.</summary>
        public ContributorDay Of(Measure measure) =>
            new(
                Day.ToDate(),
                measure.IsCitizenHours() && measure.Aggregation == Aggregation.Sum ? Quantity.MicrosOf(Wholes, Micros) : 0m,
                Entries
            );
    }
}
