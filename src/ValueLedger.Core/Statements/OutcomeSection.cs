using System.ComponentModel;

namespace ValueLedger.Core.Statements;

/// <summary>What changed, and what of it is due to the programmes.</summary>
public sealed record OutcomeSection
{
    /// <summary>Every outcome as it was recorded, sorted by programme and measure.</summary>
    public required IReadOnlyList<RecordedOutcome> Recorded { get; init; }

    [Description("Lines of impact maps that count for society.")]
    public required BenefitSection Benefits { get; init; }

    [Description("Lines of impact maps that somebody else gives, so that society as a whole gains nothing: they count for budgets only.")]
    public required BenefitSection Transfers { get; init; }
}

/// <summary>Lines of impact maps, sorted by programme and in the order of its map.</summary>
public sealed record BenefitSection
{
    /// <summary>Also those of whose outcome nothing was recorded.</summary>
    public required IReadOnlyList<BenefitLine> Lines { get; init; }

    [Description("What makes the rounded lines add up to the rounded total.")]
    public required BenefitAmounts Rounding { get; init; }

    [Description("The sum of the lines before they were rounded.")]
    public required BenefitAmounts Total { get; init; }
}

/// <summary>A rounding line or a total of benefits.</summary>
/// <param name="Line">Names the line in the statement.</param>
/// <param name="Gross">In money of the first benefit year, before deductions.</param>
/// <param name="Net">In money of the first benefit year.</param>
/// <param name="PresentValue">With optimism bias, discounted.</param>
public sealed record BenefitAmounts(string Line, decimal Gross, decimal Net, decimal PresentValue);
