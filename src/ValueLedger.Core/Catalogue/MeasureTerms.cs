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

    /// <summary>So many of those asked or followed: numbers and wholes of several entries are added up, and the share is formed of both.</summary>
    Share,

    /// <summary>The mean of answers on a scale: several are averaged, each with the weight of its answers.</summary>
    Mean,
}

/// <summary>The scale of the answers of which a mean is formed.</summary>
/// <param name="From">The lowest possible answer.</param>
/// <param name="To">The highest possible answer.</param>
public sealed record MeasureScale(decimal From, decimal To);

/// <summary>Why a measure has no quantity.</summary>
public enum QuantityGap
{
    /// <summary>Shares, percentages, ratings and scores cannot be added up: 0.79 and 0.76 do not make 1.55.</summary>
    [JsonStringEnumMemberName("does_not_add_up")]
    DoesNotAddUp,

    /// <summary>Nothing was recorded, which is unknown and not nil; only beside a plan.</summary>
    [JsonStringEnumMemberName("nothing_recorded")]
    NothingRecorded,
}

/// <summary>Facts about the classes of measures, such as who gives what they count.</summary>
public static class MeasureClasses
{
    public static bool IsCitizens(this MeasureClass kind) =>
        kind is MeasureClass.CitizenTime or MeasureClass.CitizenMoney or MeasureClass.CitizenGoods;

    public static bool IsPublic(this MeasureClass kind) =>
        kind is MeasureClass.PublicStaffTime or MeasureClass.PublicSpend or MeasureClass.PublicOverhead;

    public static bool IsPartners(this MeasureClass kind) =>
        kind is MeasureClass.PartnerTime or MeasureClass.PartnerSpend or MeasureClass.PartnerGoods;

    /// <summary>Whether it counts money itself, which is in the organisation's currency and needs no rate.</summary>
    public static bool IsMoney(this MeasureClass kind) =>
        kind is MeasureClass.CitizenMoney or MeasureClass.PublicSpend or MeasureClass.PublicOverhead or MeasureClass.PartnerSpend;

    /// <summary>Whether it is an input, from any party; the others are outputs and outcomes.</summary>
    public static bool IsInput(this MeasureClass kind) => kind is not (MeasureClass.Output or MeasureClass.Outcome);
}
