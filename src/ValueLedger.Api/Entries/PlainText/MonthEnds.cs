using NodaTime;
using ValueLedger.Core.Amounts;

namespace ValueLedger.Api.Entries.PlainText;

/// <summary>What moved in each account in each month, to state its balance at the end of the month.</summary>
internal sealed class MonthEnds
{
    private readonly Dictionary<(YearMonth Month, string Account, string Commodity), decimal> _moved = [];

    /// <summary>Every account that has a posting.</summary>
    public IEnumerable<string> Accounts => _moved.Keys.Select(moved => moved.Account).Distinct().Order(StringComparer.Ordinal);

    public void Add(LocalDate date, string account, decimal figure, string commodity)
    {
        var key = (date.ToYearMonth(), account, commodity);
        _moved[key] = _moved.GetValueOrDefault(key) + figure;
    }

    /// <summary>The balances of each month in which something moved.</summary>
    /// <param name="last">The last day that is covered; null is no limit.</param>
    public IEnumerable<(LocalDate Date, IReadOnlyList<(string Account, decimal Total, string Commodity)> Balances)> Balances(
        LocalDate? last
    )
    {
        var totals = new Dictionary<(string, string), decimal>();
        foreach (var month in _moved.GroupBy(moved => moved.Key.Month).OrderBy(month => month.Key))
        {
            var balances = new List<(string, decimal, string)>();
            foreach (
                var ((_, account, commodity), figure) in month
                    .OrderBy(moved => moved.Key.Account, StringComparer.Ordinal)
                    .ThenBy(moved => moved.Key.Commodity, StringComparer.Ordinal)
            )
            {
                var total = totals.GetValueOrDefault((account, commodity)) + figure;
                totals[(account, commodity)] = total;
                balances.Add((account, Quantity.Bare(total), commodity));
            }

            var end = month.Key.ToDateInterval().End;
            yield return (last is { } day && day < end ? day : end, balances);
        }
    }
}
