using System.Text.Json.Serialization;

namespace ValueLedger.Core.Catalogue;

/// <summary>The stage of a measure, from input to outcome.</summary>
public enum MeasureStage
{
    Input,
    Output,
    Outcome,
}

/// <summary>What kind of thing a measure counts and, for an input, who gives it.</summary>
public enum MeasureClass
{
    CitizenTime,
    CitizenMoney,
    CitizenGoods,
    PublicStaffTime,
    PublicSpend,
    PublicOverhead,
    PartnerTime,
    PartnerSpend,
    PartnerGoods,
    Output,
    Outcome,
}

/// <summary>Whether more of it is better, or less.</summary>
public enum Direction
{
    Increase,
    Decrease,
}

/// <summary>How quantities of several days are combined.</summary>
public enum Aggregation
{
    /// <summary>They add up.</summary>
    Sum,

    /// <summary>A stock: the last-dated reading of the period counts, for each programme, party and team.</summary>
    Level,
}

/// <summary>Why several readings of a measure have no joint quantity.</summary>
public enum QuantityGap
{
    /// <summary>Shares, percentages, ratings and scores cannot be added up: 0.79 and 0.76 do not make 1.55.</summary>
    [JsonStringEnumMemberName("does_not_add_up")]
    DoesNotAddUp,
}
