namespace ValueLedger.Core.Impact;

/// <summary>The steps from what changed to what the programme changed.</summary>
public enum GrossToNetStep
{
    /// <summary>What changed.</summary>
    Gross,

    /// <summary>What would have happened anyway.</summary>
    Deadweight,

    /// <summary>What happened in place of the same outcome elsewhere.</summary>
    Displacement,

    /// <summary>What is attributed to others.</summary>
    AttributionToOthers,

    /// <summary>The difference between the rounded steps and the rounded net.</summary>
    Rounding,
}
