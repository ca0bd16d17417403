using ValueLedger.Core.Impact;

namespace ValueLedger.Core.Statements;

/// <summary>An outcome that lines of several programmes claim a share of.</summary>
/// <param name="Code">What the lines call it.</param>
/// <param name="Claimed">The sum of the claims; above 1 more is claimed than there is.</param>
/// <param name="ExceedsOne">Whether it is.</param>
/// <param name="Claims">Who claims how much.</param>
public sealed record SharedOutcomeNote(string Code, decimal Claimed, bool ExceedsOne, IReadOnlyList<SharedOutcomeClaim> Claims)
{
    internal static SharedOutcomeNote Of(SharedOutcome outcome) =>
        new(outcome.Code, outcome.Claimed, outcome.ExceedsOne, [.. outcome.Claims.Select(claim => new SharedOutcomeClaim(claim.Programme, claim.Line, claim.Claim))]);
}

/// <summary>What one line claims of an outcome.</summary>
/// <param name="Programme">Code of the programme whose map has the line.</param>
/// <param name="Code">Code of the line in its map.</param>
/// <param name="Claim">The share that is not attributed to others.</param>
public sealed record SharedOutcomeClaim(string Programme, string Code, decimal Claim);
