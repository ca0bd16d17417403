namespace ValueLedger.Core.Impact;

/// <summary>One outcome that several lines claim a share of, be it in one impact map or across programmes.</summary>
/// <param name="Code">What the lines call it.</param>
/// <param name="Claimed">The sum of the claims; above 1 more is claimed than there is.</param>
/// <param name="Claims">Who claims how much, in the order of programmes and of the lines of their maps.</param>
public sealed record SharedOutcome(string Code, decimal Claimed, IReadOnlyList<OutcomeClaim> Claims)
{
    /// <summary>Whether more than the whole outcome is claimed.</summary>
    public bool ExceedsOne => Claimed > 1;

    /// <summary>Every shared outcome of some maps, by code; a line claims what it does not attribute to others.</summary>
    /// <param name="maps">At most one of each programme.</param>
    public static IReadOnlyList<SharedOutcome> Across(IEnumerable<ImpactMap> maps) =>
    [
        .. from map in maps.OrderBy(map => map.Programme, StringComparer.Ordinal)
           from line in map.Lines
           where line.SharedOutcome is not null
           group new OutcomeClaim(map.Programme, line.Code!, line.Claim()) by line.SharedOutcome! into claims
           orderby claims.Key
           select new SharedOutcome(claims.Key, claims.Sum(claim => claim.Claim), [.. claims]),
    ];
}
