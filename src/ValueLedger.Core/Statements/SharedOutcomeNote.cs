using ValueLedger.Core.Impact;

namespace ValueLedger.Core.Statements;

/// <summary>An outcome that lines of several programmes share.</summary>
/// <param name="Code">The name that the lines give it.</param>
/// <param name="Claimed">Sum of the claims; above 1, the claims exceed the whole outcome.</param>
/// <param name="ExceedsOne">Whether the sum is above 1.</param>
/// <param name="Claims">The claim of each line.</param>
public sealed record SharedOutcomeNote(string Code, decimal Claimed, bool ExceedsOne, IReadOnlyList<SharedOutcomeClaim> Claims)
{
    internal static SharedOutcomeNote Of(SharedOutcome outcome) =>
        new(outcome.Code, outcome.Claimed, outcome.ExceedsOne, [.. outcome.Claims.Select(claim => new SharedOutcomeClaim(claim.Programme, claim.Line, claim.Claim))]);
}

/// <summary>The share of an outcome that one line claims.</summary>
/// <param name="Programme">Code of the programme whose map has the line.</param>
/// <param name="Code">Code of the line in its map.</param>
/// <param name="Claim">The share that is not attributed to others.</param>
public sealed record SharedOutcomeClaim(string Programme, string Code, decimal Claim);
