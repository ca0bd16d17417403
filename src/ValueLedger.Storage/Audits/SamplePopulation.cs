using ValueLedger.Core.Amounts;
using ValueLedger.Core.Audits;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Rates;
using ValueLedger.Core.Statements;
using ValueLedger.Storage.Catalogue;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Storage.Statements;

namespace ValueLedger.Storage.Audits;

/// <summary>The entries of a line that a sample can be drawn from, with the values that the statement used.</summary>
public sealed record SamplePopulation
{
    private const int Together = 1000;

    /// <summary>In the order of the log.</summary>
    public required IReadOnlyList<SampleItem> Items { get; init; }

    /// <summary>Entries of the line that cannot be drawn.</summary>
    public required long LeftOut { get; init; }

    /// <summary>What those of them that have a value are worth together.</summary>
    public required decimal LeftOutValue { get; init; }

    /// <param name="ledger">What is looked at.</param>
    /// <param name="organisation">Whose ledger it is.</param>
    /// <param name="known">The last record that the statement knows.</param>
    /// <param name="line">The entries of the line.</param>
    /// <param name="method">How the sample is drawn.</param>
    public static SamplePopulation Of(LedgerView ledger, int organisation, long known, LineSelection line, SampleMethod method)
    {
        var valuations = new ValuationPolicy(ledger.Known(organisation, known), line.Basis);
        var catalogue = ledger.Known(organisation, known).Catalogue;
        var entries = new StatementEntries(ledger, organisation, known);
        var (items, leftOut, leftOutValue) = (new List<SampleItem>(), 0L, 0m);
        IReadOnlyList<(EntryPosition Position, RecordedEntry Entry)> page = [];
        do
        {
            page = entries.Page(line, page.Count == 0 ? EntryPosition.Start : page[^1].Position, Together);
            foreach (var (_, recorded) in page)
            {
                var entry = recorded.Entry;
                var quantity = entry.Quantity.ToDecimal();
                // Reversed and suspended entries are in no figure, so they are worth nothing in it.
                var value =
                    line.Standing == EntryStanding.Stands
                        ? valuations.On(catalogue.Measures[entry.Measure.Number].Item, entry.Date).Valuation?.Of(quantity)
                        : null;
                if (IsDrawnFrom(method, value))
                {
                    var book = method == SampleMethod.MonetaryUnit ? value!.Value : quantity;
                    items.Add(new SampleItem(recorded.Sequence, Quantity.Bare(book)));
                }
                else
                {
                    leftOut++;
                    leftOutValue += value ?? 0;
                }
            }
        } while (page.Count == Together);

        return new SamplePopulation
        {
            Items = [.. items.OrderBy(item => item.Entry)],
            LeftOut = leftOut,
            LeftOutValue = Quantity.Bare(leftOutValue),
        };
    }

    private static bool IsDrawnFrom(SampleMethod method, decimal? value) =>
        method switch
        {
            SampleMethod.MonetaryUnit => value > 0,
            SampleMethod.Unvalued => value is not > 0,
            _ => true,
        };
}
