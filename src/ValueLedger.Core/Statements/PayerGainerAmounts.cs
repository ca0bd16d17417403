using ValueLedger.Core.Appraisals;

namespace ValueLedger.Core.Statements;

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

    /// <summary>What is left of this when others are taken off.</summary>
    internal PayerGainerAmounts Less(IReadOnlyList<PayerGainerAmounts> others, string line) => new()
    {
        Line = line,
        Cost = Cost - others.Sum(other => other.Cost),
        Fiscal = Fiscal - others.Sum(other => other.Fiscal),
        Economic = Economic - others.Sum(other => other.Economic),
        Social = Social - others.Sum(other => other.Social),
        Environmental = Environmental - others.Sum(other => other.Environmental),
        Gain = Gain - others.Sum(other => other.Gain),
        Transfers = Transfers - others.Sum(other => other.Transfers),
        Net = Net - others.Sum(other => other.Net),
    };
}

/// <summary>What one party pays and gains.</summary>
public sealed record PayerGainerLine : PayerGainerAmounts
{
    /// <summary>Code of the party, or "not named".</summary>
    public required string Party { get; init; }

    internal static PayerGainerLine Of(string line, PayerGainerRow row) => new()
    {
        Line = line,
        Party = row.Party,
        Cost = row.Cost,
        Fiscal = row.GainByCategory.Fiscal,
        Economic = row.GainByCategory.Economic,
        Social = row.GainByCategory.Social,
        Environmental = row.GainByCategory.Environmental,
        Gain = row.Gain,
        Transfers = row.Transfers,
        Net = row.Net,
    };
}
