using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Statements;
using ValueLedger.Storage.Tests.Histories;
using Document = ValueLedger.Core.Statements.Statement;

namespace ValueLedger.Storage.Tests.Statements;

/// <summary>Who decided about public inputs, entry by entry from a plain list of records.</summary>
internal sealed class NaiveDecisions(RandomHistory history, StatementRequest request)
{
    private readonly NaiveKnowledge _known = new(history.Records, request.KnownAt);

    public void Check(Document statement)
    {
        var publics = _known
            .Standing.Where(made => request.Period.Contains(made.Entry.Date))
            .Where(made => request.Programmes.Any(programme => programme.Number == made.Entry.Programme.Number))
            .Where(made => _known.Item<Measure>(made.Entry.Measure.Code) is { Aggregation: Aggregation.Sum } measure && measure.IsPublic())
            .ToList();
        if (statement.PublicCosts.Lines.Any(line => _known.Item<Measure>(line.Measure).Aggregation != Aggregation.Sum))
        {
            // Which readings of a stock count is told by other tests.
            return;
        }

        var expected = publics.Exists(made => made.Entry.Details?.DecidedBy is not null)
            ? publics
                .GroupBy(made => (Programme: made.Entry.Programme.Code, made.Entry.Details?.DecidedBy))
                .OrderBy(same => same.Key.Programme, StringComparer.Ordinal)
                .ThenBy(same => same.Key.DecidedBy is null)
                .ThenBy(same => same.Key.DecidedBy, StringComparer.Ordinal)
                .Select(same => (same.Key.Programme, same.Key.DecidedBy, (long)same.Count(), CostOf([.. same])))
            : [];
        Assert.Equal(
            expected,
            statement.Decisions!.Lines.Select(line => (line.Programme, line.Party, line.Entries, line.AgencyCost)),
            (one, other) =>
                (one.Item1, one.Item2, one.Item3) == (other.Item1, other.Item2, other.Item3)
                && (request.Prices.BaseYear is not null || one.Item4 == other.Item4)
        );
        Assert.Equal(
            statement
                .Decisions.Lines.GroupBy(line => line.Party)
                .ToDictionary(same => same.Key ?? "", same => same.Sum(line => line.Entries)),
            statement.Decisions.Parties.ToDictionary(share => share.Party ?? "", share => share.Entries)
        );
    }

    /// <summary>In prices of the day, less what others paid; null where nothing has a rate.</summary>
    private decimal? CostOf(List<EntryMade> entries)
    {
        var values = entries.ConvertAll(made =>
            _known.UnitValue(_known.Item<Measure>(made.Entry.Measure.Code), request.Basis, made.Entry.Date)
            * made.Entry.Quantity.ToDecimal()
        );
        var paid = entries.Sum(made => made.Entry.Details?.FinancedBy?.Sum(part => part.Amount) ?? 0m);
        return values.Exists(value => value is not null)
            ? Math.Round(values.Sum(value => value ?? 0m) - paid, 2, MidpointRounding.AwayFromZero)
            : null;
    }
}
