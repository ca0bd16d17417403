namespace ValueLedger.Core.Amounts;

/// <summary>The basis on which a unit is valued.</summary>
public enum Basis
{
    /// <summary>What an agency would have paid for the same hour.</summary>
    ReplacementCost,

    /// <summary>What the hour was worth to the person who gave it.</summary>
    OpportunityCost,

    /// <summary>The statutory minimum wage of the day.</summary>
    MinimumWage,

    /// <summary>The real living wage of the day.</summary>
    LivingWage,

    /// <summary>The reporting body's own figure.</summary>
    Own,

    /// <summary>What the market charges.</summary>
    MarketPrice,

    /// <summary>What was actually paid.</summary>
    ActualCost,

    /// <summary>What a unit costs the public purse.</summary>
    UnitCost,

    /// <summary>What people say or show they would pay.</summary>
    WillingnessToPay,

    /// <summary>The value of a change in wellbeing.</summary>
    Wellbeing,
}
