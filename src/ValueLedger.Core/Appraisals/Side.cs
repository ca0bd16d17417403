using System.Text.Json.Serialization;
using ValueLedger.Core.Rates;

namespace ValueLedger.Core.Appraisals;

/// <summary>Whether a figure that leaves something out is too high or too low.</summary>
public enum Side
{
    /// <summary>The missing part would lower it: the figure looks too good.</summary>
    [JsonStringEnumMemberName("too-high")]
    TooHigh,

    /// <summary>The missing part would raise it.</summary>
    [JsonStringEnumMemberName("too-low")]
    TooLow,

    /// <summary>Missing parts work in both directions, or the direction is unknown.</summary>
    [JsonStringEnumMemberName("either")]
    Either,
}

/// <summary>Combines sides.</summary>
internal static class Sides
{
    /// <summary>Null for none; the common side where all agree; otherwise either.</summary>
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

    /// <summary>The bound of a figure that leaves something out: it stays where the missing part works in the same direction; otherwise it
    /// becomes "about".</summary>
    public static Bound Allows(this Side? errs, Bound bound) =>
        (errs, bound) switch
        {
            (null, _) or (_, Bound.Exact) or (Side.TooHigh, Bound.LessThan) or (Side.TooLow, Bound.MoreThan) => bound,
            _ => Bound.About,
        };

    /// <summary>The side of a sum of gains that leaves this out.</summary>
    public static Side WithoutGain(decimal amount) =>
        amount switch
        {
            > 0 => Side.TooLow,
            < 0 => Side.TooHigh,
            _ => Side.Either,
        };
}
