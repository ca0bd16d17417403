using System.ComponentModel;

namespace ValueLedger.Core.Statements;

/// <summary>What one part of society put in.</summary>
public sealed record InputSection
{
    /// <summary>Sorted by measure, party and rate.</summary>
    public required IReadOnlyList<InputLine> Lines { get; init; }

    [Description("What makes the rounded lines add up to the rounded total.")]
    public required InputAmounts Rounding { get; init; }

    [Description("The sum of the lines before they were rounded.")]
    public required InputAmounts Total { get; init; }
}

/// <summary>A rounding line or a total of inputs.</summary>
/// <param name="Line">Names the line in the statement.</param>
/// <param name="Value">In the prices in which inputs were valued.</param>
/// <param name="Real">In prices of the base year; the same as the value without one.</param>
public sealed record InputAmounts(string Line, decimal Value, decimal Real);
