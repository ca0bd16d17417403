using ValueLedger.Core.Amounts;
using ValueLedger.Core.Appraisals;

namespace ValueLedger.Core.Statements.Sections;

/// <summary>Who decided about what public bodies put in: for example residents, where a budget is decided by those who live there.</summary>
public sealed record DecisionSection
{
    /// <summary>By programme and party, the entries that do not say who decided last; empty where no entry says it.</summary>
    public required IReadOnlyList<DecisionLine> Lines { get; init; }

    /// <summary>Over all programmes of the statement, each party once; empty where no entry says who decided.</summary>
    public required IReadOnlyList<DecisionShare> Parties { get; init; }

    internal static DecisionSection Of(StatementTerms terms, PeriodFigures period)
    {
        var publics = period.Counted.Where(quantity => terms.MeasureOf(quantity.Measure).IsPublic()).ToList();
        if (!publics.Exists(quantity => quantity.DecidedBy != 0))
        {
            return new DecisionSection { Lines = [], Parties = [] };
        }

        return new DecisionSection
        {
            Lines =
            [
                .. publics
                    .GroupBy(quantity => terms.Catalogue.Programmes[quantity.Programme].Code)
                    .OrderBy(programme => programme.Key, StringComparer.Ordinal)
                    .SelectMany(programme => Shares(terms, period, [.. programme]), (programme, share) => (programme.Key, share))
                    .Select((line, index) => DecisionLine.Of($"decided-{index + 1}", line.Key, line.share)),
            ],
            Parties = Shares(terms, period, publics),
        };
    }

    private static IReadOnlyList<DecisionShare> Shares(StatementTerms terms, PeriodFigures period, IReadOnlyList<GradedQuantity> quantities)
    {
        var all = period.InputsOf(quantities).Sum(input => input.Real(terms.Prices));
        return
        [
            .. quantities
                .GroupBy(quantity => terms.PartyOf(quantity.DecidedBy))
                .OrderBy(same => same.Key is null)
                .ThenBy(same => same.Key, StringComparer.Ordinal)
                .Select(same => DecisionShare.Of(terms, same.Key, [.. same], period.InputsOf(same), all))
                .Where(share => share.Entries > 0),
        ];
    }
}

/// <summary>What a party decided about the public inputs of a programme.</summary>
public sealed record DecisionLine
{
    /// <summary>Name of the line in the statement.</summary>
    public required string Line { get; init; }

    /// <summary>Code of the programme.</summary>
    public required string Programme { get; init; }

    /// <summary>Code of the party; null for entries that do not say who decided.</summary>
    public required string? Party { get; init; }

    /// <summary>Number of entries of public inputs.</summary>
    public required long Entries { get; init; }

    /// <summary>Their agency cost in prices of the base year; null where none of them has a value.</summary>
    public required decimal? AgencyCost { get; init; }

    /// <summary>That cost as a share of the agency cost of the programme, six decimals; null where one of them is not known.</summary>
    public required decimal? Share { get; init; }

    /// <summary>Whether the cost leaves out a quantity that has no rate.</summary>
    public required bool Partial { get; init; }

    internal static DecisionLine Of(string line, string programme, DecisionShare share) =>
        new()
        {
            Line = line,
            Programme = programme,
            Party = share.Party,
            Entries = share.Entries,
            AgencyCost = share.AgencyCost,
            Share = share.Share,
            Partial = share.Partial,
        };
}

/// <summary>What a party decided about public inputs.</summary>
/// <param name="Party">Code of the party; null for entries that do not say who decided.</param>
/// <param name="Entries">Number of entries of public inputs.</param>
/// <param name="AgencyCost">Their agency cost in prices of the base year; null where none of them has a value.</param>
/// <param name="Share">That cost as a share of all agency cost, six decimals; null where one of them is not known.</param>
/// <param name="Partial">Whether the cost leaves out a quantity that has no rate.</param>
public sealed record DecisionShare(string? Party, long Entries, decimal? AgencyCost, decimal? Share, bool Partial)
{
    internal static DecisionShare Of(
        StatementTerms terms,
        string? party,
        IReadOnlyList<GradedQuantity> quantities,
        IReadOnlyList<ValuedInput> inputs,
        decimal all
    )
    {
        var amount = inputs.Any(input => !input.IsUnvalued) ? inputs.Sum(input => input.Real(terms.Prices)) : (decimal?)null;
        return new DecisionShare(
            party,
            quantities.Where(quantity => quantity.Financier == 0).Sum(quantity => quantity.Entries),
            terms.Money(amount),
            amount is { } known && PresentValues.Over(known, all) is { } share ? Rounding.Ratio(share) : null,
            inputs.Any(input => input.IsUnvalued)
        );
    }
}
