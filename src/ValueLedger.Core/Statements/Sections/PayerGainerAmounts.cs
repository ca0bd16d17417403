using ValueLedger.Core.Appraisals;

namespace ValueLedger.Core.Statements.Sections;

/// <summary>What is paid and gained.</summary>
public record PayerGainerAmounts
{
    /// <summary>Name of the line in the statement.</summary>
    public required string Line { get; init; }

    /// <summary>Cost borne.</summary>
    public required decimal Cost { get; init; }

    /// <summary>Fiscal gains less losses, before cashability; null where no benefit has a value.</summary>
    public required decimal? Fiscal { get; init; }

    /// <summary>Gains in earnings and output less losses; null where no benefit has a value.</summary>
    public required decimal? Economic { get; init; }

    /// <summary>Gains in health, safety, wellbeing and similar, less losses; null where no benefit has a value.</summary>
    public required decimal? Social { get; init; }

    /// <summary>Environmental gains less losses; null where no benefit has a value.</summary>
    public required decimal? Environmental { get; init; }

    /// <summary>Sum of all four categories; null where no benefit has a value.</summary>
    public required decimal? Gain { get; init; }

    /// <summary>Transfers received less transfers paid; not included in any other column.</summary>
    public required decimal Transfers { get; init; }

    /// <summary>Gain less cost; null where no benefit has a value.</summary>
    public required decimal? Net { get; init; }

    /// <summary>These amounts less the given others.</summary>
    internal PayerGainerAmounts Less(IReadOnlyList<PayerGainerAmounts> others, string line) =>
        new()
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

    /// <param name="line">Name of the line.</param>
    /// <param name="row">The row of the appraisal.</param>
    /// <param name="areGainsKnown">Whether any benefit has a value.</param>
    internal static PayerGainerLine Of(string line, PayerGainerRow row, bool areGainsKnown) =>
        new()
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
