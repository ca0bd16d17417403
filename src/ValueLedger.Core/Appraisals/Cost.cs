using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Impact;
using ValueLedger.Core.Rates;

namespace ValueLedger.Core.Appraisals;

/// <summary>An input, by year.</summary>
public sealed record Cost
{
    /// <summary>The title, with a number where several costs have the same title; names the cost in break-even values and draws.</summary>
    public required string Name { get; init; }

    public required string Title { get; init; }

    /// <summary>Code of the programme that received the input; null in an appraisal, which has only one.</summary>
    public string? Programme { get; init; }

    /// <summary>Who bears it, a label; null when not named.</summary>
    public string? Party { get; init; }

    /// <summary>Always an input; public inputs are agency cost.</summary>
    public required MeasureClass Class { get; init; }

    /// <summary>Whether it is spent to make citizens' contribution possible.</summary>
    public required bool Mobilisation { get; init; }

    /// <summary>Whether the money only passes to somebody else (benefit payments, grants, taxes), so that society as a whole loses
    /// nothing.</summary>
    public required bool Transfer { get; init; }

    /// <summary>Null when none was stated.</summary>
    public OptimismBias? OptimismBias { get; init; }

    /// <summary>Why it is not valued by convention; null where it is valued, or should be.</summary>
    public string? NotValued { get; init; }

    /// <summary>At least one.</summary>
    public required IReadOnlyList<CostAmount> Amounts { get; init; }

    /// <summary>By which quintiles citizens bear it; empty where that is not stated.</summary>
    public IReadOnlyList<Beneficiary> Beneficiaries { get; init; } = [];

    /// <summary>Null for the schedule of the whole.</summary>
    public DiscountSchedule? Schedule { get; init; }

    /// <summary>The last year with an amount.</summary>
    public int LastYear => Amounts.Max(amount => amount.Year);

    /// <summary>Whether some of it has no value in money.</summary>
    public bool IsUnvalued => Amounts.Any(amount => amount.Amount is null);
}

/// <summary>The amount of a cost in one year.</summary>
/// <param name="Year">Year number, from 0.</param>
/// <param name="Amount">In money of the price year; a receipt is negative. Null where the input is unvalued, which is not zero.</param>
/// <param name="PriceYear">Calendar (2013) or financial (2013-14); null for prices of the base year.</param>
/// <param name="Bound">Whether the amount is exact or a bound.</param>
public sealed record CostAmount(int Year, Figure? Amount, string? PriceYear, Bound Bound);
