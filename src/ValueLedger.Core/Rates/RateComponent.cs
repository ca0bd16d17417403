namespace ValueLedger.Core.Rates;

/// <summary>The part of a unit's worth that one party gains.</summary>
public sealed record RateComponent
{
    /// <summary>Code of the party that gains it.</summary>
    public required string Party { get; init; }

    /// <summary>Category of the benefit.</summary>
    public required BenefitCategory Category { get; init; }

    /// <summary>In the organisation's currency, per unit.</summary>
    public required decimal Amount { get; init; }

    /// <summary>The share of it, 0 to 1, that a budget can really give up; null when not stated.</summary>
    public decimal? Cashability { get; init; }
}
