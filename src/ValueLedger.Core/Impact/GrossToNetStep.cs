namespace ValueLedger.Core.Impact;

/// <summary>The steps from what changed to what the programme changed.</summary>
public enum GrossToNetStep
{
    /// <summary>What changed.</summary>
    Gross,

    /// <summary>What would have happened anyway.</summary>
    Deadweight,

    /// <summary>What happened in place of the same elsewhere.</summary>
    Displacement,

    /// <summary>What is owed to others.</summary>
    AttributionToOthers,

    /// <summary>What makes the rounded steps add up to the rounded net.</summary>
    Rounding,
}
