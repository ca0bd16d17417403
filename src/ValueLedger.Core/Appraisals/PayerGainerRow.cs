namespace ValueLedger.Core.Appraisals;

/// <summary>What one party pays and gains, as present values.</summary>
public sealed record PayerGainerRow
{
    /// <summary>The party of costs and benefits that name none.</summary>
    public const string NotNamed = "not named";

    /// <summary>The party's label, or "not named".</summary>
    public required string Party { get; init; }

    /// <summary>Cost borne, without transfers.</summary>
    public required decimal Cost { get; init; }

    /// <summary>Gains less losses, without transfers and before cashability.</summary>
    public required decimal Gain { get; init; }

    /// <summary>The same by category.</summary>
    public required GainByCategory GainByCategory { get; init; }

    /// <summary>Transfers received less transfers paid.</summary>
    public required decimal Transfers { get; init; }

    /// <summary>Gain less cost, without transfers, so that all parties together add up to npsv.</summary>
    public required decimal Net { get; init; }
}
