using System.Text.Json.Serialization;
using ValueLedger.Core.Rates;

namespace ValueLedger.Core.Appraisals;

/// <summary>On which side of the truth a figure lies that leaves something out.</summary>
public enum Side
{
    /// <summary>With what is left out it would be lower: it flatters.</summary>
    [JsonStringEnumMemberName("too-high")]
    TooHigh,

    /// <summary>With what is left out it would be higher.</summary>
    [JsonStringEnumMemberName("too-low")]
    TooLow,

    /// <summary>What is left out pulls both ways, or nobody can say.</summary>
    [JsonStringEnumMemberName("either")]
    Either,
}

/// <summary>Adds up sides.</summary>
internal static class Sides
{
    /// <summary>Null for none; one side where all are that, either where they are not.</summary>
    public static Side? Of(IEnumerable<Side> sides)
    {
        var all = sides.Distinct().ToList();
        return all.Count switch
        {
            0 => null,
            1 => all[0],
            _ => Side.Either,
        };
    }

    /// <summary>A bound that holds for a figure that leaves something out: it stays where that pulls to the same side, and is about where it does not.</summary>
    public static Bound Allows(this Side? errs, Bound bound) => (errs, bound) switch
    {
        (null, _) or (_, Bound.Exact) or (Side.TooHigh, Bound.LessThan) or (Side.TooLow, Bound.MoreThan) => bound,
        _ => Bound.About,
    };

    /// <summary>Where a sum of gains lies that leaves so much out.</summary>
    public static Side WithoutGain(decimal amount) => amount switch
    {
        > 0 => Side.TooLow,
        < 0 => Side.TooHigh,
        _ => Side.Either,
    };
}
