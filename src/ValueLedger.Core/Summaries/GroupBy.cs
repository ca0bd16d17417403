using System.Text.Json.Serialization;

namespace ValueLedger.Core.Summaries;

/// <summary>What a summary can be grouped by, named like the members that hold it.</summary>
public enum GroupBy
{
    Programme,

    /// <summary>Where the team works or, for a team without area and for entries without team, the programme.</summary>
    Area,

    [JsonStringEnumMemberName("serviceArea")]
    ServiceArea,

    [JsonStringEnumMemberName("coProduction")]
    CoProduction,

    /// <summary>The main kind of co-production: co-commissioning, co-design, co-delivery or co-assessment.</summary>
    Co,

    /// <summary>The step of the co-production star, of those that the programme took by the last day of the period.</summary>
    Star,

    [JsonStringEnumMemberName("benefitReach")]
    BenefitReach,
    Measure,
    Stage,
    Party,
    Team,

    /// <summary>The pseudonymous code of who gave; null for entries that name nobody.</summary>
    Contributor,
    Month,
    Quarter,
    Year,

    /// <summary>From the month in which the organisation's financial year begins, usually April, written 2015-16; written 2015 where it
    /// begins in January.</summary>
    [JsonStringEnumMemberName("financialYear")]
    FinancialYear,

    /// <summary>The quintile of the contributor's neighbourhood, 1 (most deprived) to 5; 'not-stated', or 'erased', where it is not known;
    /// null for entries that name nobody.</summary>
    [JsonStringEnumMemberName("deprivationQuintile")]
    DeprivationQuintile,

    /// <summary>The party that decided; null for entries that name none.</summary>
    [JsonStringEnumMemberName("decidedBy")]
    DecidedBy,

    /// <summary>The asset that was used; null for entries that name none.</summary>
    Asset,
}
