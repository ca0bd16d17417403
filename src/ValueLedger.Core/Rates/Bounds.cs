namespace ValueLedger.Core.Rates;

/// <summary>What becomes of bounds when figures are added up and multiplied.</summary>
public static class Bounds
{
    /// <summary>Of a sum: bounds of one side stay, anything else is about.</summary>
    public static Bound And(this Bound one, Bound other) =>
        one == Bound.Exact || one == other ? other
        : other == Bound.Exact ? one
        : Bound.About;

    /// <summary>Of a sum of many.</summary>
    public static Bound Together(this IEnumerable<Bound> bounds) => bounds.Aggregate(Bound.Exact, (all, one) => all.And(one));

    /// <summary>Of the product with a factor: below zero, at least becomes at most; nothing is left by zero.</summary>
    public static Bound Times(this Bound bound, decimal factor) =>
        factor > 0 ? bound
        : factor < 0 ? bound.Mirrored()
        : Bound.Exact;

    /// <summary>Of the opposite, and of the reciprocal.</summary>
    public static Bound Mirrored(this Bound bound) => bound switch
    {
        Bound.LessThan => Bound.MoreThan,
        Bound.MoreThan => Bound.LessThan,
        _ => bound,
    };
}
