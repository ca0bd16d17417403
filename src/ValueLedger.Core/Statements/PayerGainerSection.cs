using System.ComponentModel;

namespace ValueLedger.Core.Statements;

/// <summary>Who pays and who gains, as present values. Its totals are those of the statement.</summary>
public sealed record PayerGainerSection
{
    /// <summary>Each party once, in the order in which costs and then benefits name them.</summary>
    public required IReadOnlyList<PayerGainerLine> Lines { get; init; }

    [Description("What makes the rounded lines add up to the rounded total.")]
    public required PayerGainerAmounts Rounding { get; init; }

    [Description("Full social cost, all benefits by category, and npsv.")]
    public required PayerGainerAmounts Total { get; init; }
}

/// <summary>What is paid and gained.</summary>
public record PayerGainerAmounts
{
    /// <summary>Names the line in the statement.</summary>
    public required string Line { get; init; }

    /// <summary>What is borne.</summary>
    public required decimal Cost { get; init; }

    /// <summary>Fiscal gains less losses, before cashability.</summary>
    public required decimal Fiscal { get; init; }

    /// <summary>Gains in earnings and output less losses.</summary>
    public required decimal Economic { get; init; }

    /// <summary>Gains in health, safety, wellbeing and the like less losses.</summary>
    public required decimal Social { get; init; }

    /// <summary>Gains of the environment less losses.</summary>
    public required decimal Environmental { get; init; }

    /// <summary>All four categories together.</summary>
    public required decimal Gain { get; init; }

    /// <summary>Transfers received less transfers paid; in no other column.</summary>
    public required decimal Transfers { get; init; }

    /// <summary>Gain less cost.</summary>
    public required decimal Net { get; init; }
}

/// <summary>What one party pays and gains.</summary>
public sealed record PayerGainerLine : PayerGainerAmounts
{
    /// <summary>Code of the party, or "not named".</summary>
    public required string Party { get; init; }
}
