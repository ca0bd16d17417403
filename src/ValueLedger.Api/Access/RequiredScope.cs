using System.Security.Claims;
using ValueLedger.Api.Http.Answers;

namespace ValueLedger.Api.Access;

/// <summary>The scope that a caller needs for an endpoint.</summary>
public sealed record RequiredScope(string Scope);

/// <summary>That an endpoint leaves the log as it is, although its method is not GET.</summary>
public sealed record RecordsNothing;

public static class ScopeConventions
{
    public static bool HasScope(this ClaimsPrincipal user, string scope) => user.HasClaim(Caller.ScopeClaim, scope);

    public static TBuilder RequireScope<TBuilder>(this TBuilder endpoint, string scope)
        where TBuilder : IEndpointConventionBuilder =>
        endpoint
            .RequireAuthorization(policy => policy.RequireClaim(Caller.ScopeClaim, scope))
            .WithMetadata(new RequiredScope(scope))
            .Refuses(
                AccessProblems.KeyIsMissing,
                AccessProblems.KeyIsNotValid,
                AccessProblems.KeysDiffer,
                AccessProblems.KeyHasExpired,
                AccessProblems.KeyIsRevoked,
                AccessProblems.ScopeIsMissing,
                AccessProblems.LinkShowsOneView
            )
            .Refuses(AccessProblems.OfTokens);
}
