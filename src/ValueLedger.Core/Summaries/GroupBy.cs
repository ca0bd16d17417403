using System.Text.Json.Serialization;

namespace ValueLedger.Core.Summaries;

/// <summary>What a summary can be grouped by, named like the members that hold it.</summary>
public enum GroupBy
{
    Programme,

    [JsonStringEnumMemberName("serviceArea")]
    ServiceArea,

    [JsonStringEnumMemberName("coProduction")]
    CoProduction,

    [JsonStringEnumMemberName("benefitReach")]
    BenefitReach,
    Measure,
    Stage,
    Party,
    Team,
    Month,
    Quarter,
    Year,

    /// <summary>From 1 April to 31 March, written 2015-16.</summary>
    [JsonStringEnumMemberName("financialYear")]
    FinancialYear,
}
