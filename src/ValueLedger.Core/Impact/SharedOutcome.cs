namespace ValueLedger.Core.Impact;

/// <summary>One outcome that several lines share, in one impact map or across programmes.</summary>
/// <param name="Code">The name that the lines give it.</param>
/// <param name="Claimed">Sum of the claims; above 1, the claims exceed the whole outcome.</param>
/// <param name="Claims">The claim of each line, in the order of programmes and of the lines of their maps.</param>
public sealed record SharedOutcome(string Code, decimal Claimed, IReadOnlyList<OutcomeClaim> Claims)
{
    /// <summary>Whether the claims exceed the whole outcome.</summary>
    public bool ExceedsOne => Claimed > 1;

    /// <summary>Every shared outcome of several maps, by code; a line claims the share that it does not attribute to others.</summary>
    /// <param name="maps">At most one map per programme.</param>
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

/// <summary>The share that one line claims of an outcome shared with others.</summary>
/// <param name="Programme">Code of the programme whose map has the line.</param>
/// <param name="Line">Code of the line.</param>
/// <param name="Claim">The share that is not attributed to others, 0 to 1.</param>
public sealed record OutcomeClaim(string Programme, string Line, decimal Claim);
