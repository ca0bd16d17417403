using ValueLedger.Core.Appraisals;

namespace ValueLedger.Core.Statements;

/// <summary>What is paid and gained.</summary>
public record PayerGainerAmounts
{
    /// <summary>Names the line in the statement.</summary>
    public required string Line { get; init; }

    /// <summary>What is borne.</summary>
    public required decimal Cost { get; init; }

    /// <summary>Fiscal gains less losses, before cashability; null where no benefit has a value.</summary>
    public required decimal? Fiscal { get; init; }

    /// <summary>Gains in earnings and output less losses; null where no benefit has a value.</summary>
    public required decimal? Economic { get; init; }

    /// <summary>Gains in health, safety, wellbeing and the like less losses; null where no benefit has a value.</summary>
    public required decimal? Social { get; init; }

    /// <summary>Gains of the environment less losses; null where no benefit has a value.</summary>
    public required decimal? Environmental { get; init; }

    /// <summary>All four categories together; null where no benefit has a value.</summary>
    public required decimal? Gain { get; init; }

    /// <summary>Transfers received less transfers paid; in no other column.</summary>
    public required decimal Transfers { get; init; }

    /// <summary>Gain less cost; null where no benefit has a value.</summary>
    public required decimal? Net { get; init; }

    /// <summary>What is left of this when others are taken off.</summary>
    internal PayerGainerAmounts Less(IReadOnlyList<PayerGainerAmounts> others, string line) => new()
    {
        Line = line,
        Cost = Cost - others.Sum(other => other.Cost),
        Fiscal = Fiscal - others.Sum(other => other.Fiscal ?? 0m),
        Economic = Economic - others.Sum(other => other.Economic ?? 0m),
        Social = Social - others.Sum(other => other.Social ?? 0m),
        Environmental = Environmental - others.Sum(other => other.Environmental ?? 0m),
        Gain = Gain - others.Sum(other => other.Gain ?? 0m),
        Transfers = Transfers - others.Sum(other => other.Transfers),
        Net = Net - others.Sum(other => other.Net ?? 0m),
    };
}

/// <summary>What one party pays and gains.</summary>
public sealed record PayerGainerLine : PayerGainerAmounts
{
    /// <summary>Code of the party, or "not named".</summary>
    public required string Party { get; init; }

    /// <param name="line">What the line is called.</param>
    /// <param name="row">As an appraisal has it.</param>
    /// <param name="areGainsKnown">Whether any benefit has a value.</param>
    internal static PayerGainerLine Of(string line, PayerGainerRow row, bool areGainsKnown) => new()
    {
        Line = line,
        Party = row.Party,
        Cost = row.Cost,
        Fiscal = areGainsKnown ? row.GainByCategory.Fiscal : null,
        Economic = areGainsKnown ? row.GainByCategory.Economic : null,
        Social = areGainsKnown ? row.GainByCategory.Social : null,
        Environmental = areGainsKnown ? row.GainByCategory.Environmental : null,
        Gain = areGainsKnown ? row.Gain : null,
        Transfers = row.Transfers,
        Net = areGainsKnown ? row.Net : null,
    };
}
