using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Impact;

namespace ValueLedger.Core.Appraisals;

/// <summary>An outcome line with its quantity: stated gross, or observed beside the line's baseline.</summary>
public sealed record Benefit
{
    public required OutcomeLine Line { get; init; }

    /// <summary>Gross and above zero where things got better; null when the gross quantity follows from what was observed.</summary>
    public Figure? Quantity { get; init; }

    /// <summary>What was counted in the period; null when the gross quantity is stated.</summary>
    public Figure? Observed { get; init; }

    /// <summary>Whether more of what was observed is better.</summary>
    public Direction Direction { get; init; }
}
