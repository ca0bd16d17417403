namespace ValueLedger.Core.Catalogue;

/// <summary>Whom a programme's benefits reach.</summary>
public enum BenefitReach
{
    Individual,
    Collective,
    Both,
}
