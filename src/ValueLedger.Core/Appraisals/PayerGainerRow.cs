namespace ValueLedger.Core.Appraisals;

/// <summary>What one party pays and gains, as present values.</summary>
public sealed record PayerGainerRow
{
    /// <summary>Of costs and benefits that name nobody.</summary>
    public const string NotNamed = "not named";

    /// <summary>The party's label, or "not named".</summary>
    public required string Party { get; init; }

    /// <summary>What it bears, without transfers.</summary>
    public required decimal Cost { get; init; }

    /// <summary>What it gains less what it loses, without transfers and before cashability.</summary>
    public required decimal Gain { get; init; }

    /// <summary>The same by category.</summary>
    public required GainByCategory GainByCategory { get; init; }

    /// <summary>Transfers received less transfers paid.</summary>
    public required decimal Transfers { get; init; }

    /// <summary>Gain less cost; transfers are not in it, so that over all parties it is npsv.</summary>
    public required decimal Net { get; init; }
}
