namespace ValueLedger.Core.Rates;

/// <summary>What happens to bounds when figures are added and multiplied.</summary>
public static class Bounds
{
    /// <summary>For a sum: bounds on the same side stay; anything else becomes "about".</summary>
    public static Bound And(this Bound one, Bound other) =>
        one == Bound.Exact || one == other ? other
        : other == Bound.Exact ? one
        : Bound.About;

    /// <summary>For a sum of many.</summary>
    public static Bound Together(this IEnumerable<Bound> bounds) => bounds.Aggregate(Bound.Exact, (all, one) => all.And(one));

    /// <summary>For the product with a factor: a negative factor turns "at least" into "at most"; a factor of zero makes it exact.</summary>
    public static Bound Times(this Bound bound, decimal factor) =>
        factor > 0 ? bound
        : factor < 0 ? bound.Mirrored()
        : Bound.Exact;

    /// <summary>For the negated figure, and for the reciprocal.</summary>
    public static Bound Mirrored(this Bound bound) => bound switch
    {
        Bound.LessThan => Bound.MoreThan,
        Bound.MoreThan => Bound.LessThan,
        _ => bound,
    };
}
