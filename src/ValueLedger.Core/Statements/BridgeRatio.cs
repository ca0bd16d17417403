namespace ValueLedger.Core.Statements;

/// <summary>The ratios that a bridge explains.</summary>
public enum BridgeRatio
{
    /// <summary>All benefits over full social cost.</summary>
    BenefitCostRatio,

    /// <summary>All benefits over agency cost.</summary>
    BenefitPerAgencyPound,

    /// <summary>Cashable fiscal benefits over agency cost.</summary>
    FiscalReturn,

    /// <summary>All benefits over all inputs.</summary>
    SocialReturnOnInvestment,

    /// <summary>Cashable fiscal benefits to a party over the agency cost that it bears.</summary>
    AgencyReturn,

    /// <summary>Citizens' time at replacement cost over mobilisation spend.</summary>
    VolunteerInvestmentAndValue,
}
