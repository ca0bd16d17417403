using ValueLedger.Core.Appraisals;
using ValueLedger.Core.Rates;

namespace ValueLedger.Core.Statements.Sections;

/// <summary>The share of a burden that must be avoided, net, to recover the full social cost of the programmes.</summary>
/// <param name="Burden">What the problem costs society, as the request states it.</param>
/// <param name="Share">Full social cost over the burden, both in prices of the base year.</param>
public sealed record BreakEvenSection(StatedBurden Burden, BreakEvenShare Share)
{
    internal static BreakEvenSection? Of(StatementTerms terms, AppraisalResult result) =>
        terms.Request.Burden is { } burden && result.BreakEvenShare is { } share
            ? new BreakEvenSection(StatedBurden.Of(burden), share)
            : null;
}

/// <summary>What a problem costs society that the outcome could relieve.</summary>
/// <param name="Amount">In prices of the price year.</param>
/// <param name="Low">The lowest value it may have; null without a range.</param>
/// <param name="High">The highest value it may have; null without a range.</param>
/// <param name="Distribution">How it is distributed between low and high; null without a range.</param>
/// <param name="Draw">The name under which it is drawn; null without a range.</param>
/// <param name="Months">Number of months that it covers; null when not stated.</param>
/// <param name="PriceYear">The year in whose prices the amount is; null for prices of the base year.</param>
/// <param name="Source">Where the amount comes from.</param>
public sealed record StatedBurden(
    decimal Amount,
    decimal? Low,
    decimal? High,
    Distribution? Distribution,
    string? Draw,
    int? Months,
    string? PriceYear,
    string Source
)
{
    internal static StatedBurden Of(Burden burden) =>
        new(
            burden.Amount.Central,
            burden.Amount.Range?.Low,
            burden.Amount.Range?.High,
            burden.Amount.Range?.Distribution,
            burden.Amount.Range?.Draw,
            burden.Months,
            burden.PriceYear,
            burden.Source
        );
}
