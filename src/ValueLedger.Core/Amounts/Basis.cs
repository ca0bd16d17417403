namespace ValueLedger.Core.Amounts;

/// <summary>On what ground a unit is worth its rate.</summary>
public enum Basis
{
    /// <summary>What an agency would have paid for the same hour.</summary>
    ReplacementCost,

    /// <summary>What the hour was worth to the one who gave it.</summary>
    OpportunityCost,

    /// <summary>The statutory minimum wage of the day.</summary>
    MinimumWage,

    /// <summary>The real living wage of the day.</summary>
    LivingWage,

    /// <summary>The reporting body's own figure.</summary>
    Own,

    /// <summary>What the market charges.</summary>
    MarketPrice,

    /// <summary>What was really paid.</summary>
    ActualCost,

    /// <summary>What a unit costs the public purse.</summary>
    UnitCost,

    /// <summary>What people say or show they would pay.</summary>
    WillingnessToPay,

    /// <summary>The worth of a change in wellbeing.</summary>
    Wellbeing,
}
