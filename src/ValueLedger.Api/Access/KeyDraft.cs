using System.ComponentModel.DataAnnotations;
using NodaTime;
using ValueLedger.Core.Problems;
using ValueLedger.Storage.Access;

namespace ValueLedger.Api.Access;

/// <summary>A key as asked for, before it is checked.</summary>
public record KeyDraft
{
    private const int MostScopes = 100;

    /// <summary>What it is for, to be told apart in a list.</summary>
    [Required]
    public string? Name { get; init; }

    /// <summary>What it may do; 'all' stands for everything.</summary>
    [Required]
    [MaxLength(MostScopes)]
    public IReadOnlyList<string>? Scopes { get; init; }

    /// <summary>When it stops working; never when left out.</summary>
    public Instant? ExpiresAt { get; init; }

    /// <summary>The key's content under a public half, or everything that is wrong with it.</summary>
    public Decision<KeyContent> Validate(string keyId, Instant now)
    {
        var checks = new Checks();
        checks.RequiredText(Name, "/name", 200);
        if (checks.Present(Scopes, "/scopes"))
        {
            checks.Require(Scopes!.Count > 0, MemberProblems.ListIsEmpty, "/scopes", "A key has at least one scope.");
        }

        for (var index = 0; index < Scopes?.Count; index++)
        {
            var scope = Scopes[index];
            checks.Require(scope == Access.Scopes.Everything || (scope is not null && Access.Scopes.IsKnown(scope)), AccessProblems.UnknownScope, $"/scopes/{index}", $"'{scope}' is not one of all, {string.Join(", ", Access.Scopes.All)}.");
        }

        checks.Require(ExpiresAt is null || ExpiresAt > now, AccessProblems.ExpiryIsInThePast, "/expiresAt", "The key would have expired before it is made.");
        return checks.Passed
            ? new KeyContent(keyId, Name!, Scopes!.Contains(Access.Scopes.Everything) ? Access.Scopes.All : [.. Scopes!.Distinct()], ExpiresAt)
            : checks.Problems;
    }
}
