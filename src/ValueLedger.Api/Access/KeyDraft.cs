using System.ComponentModel.DataAnnotations;
using NodaTime;
using ValueLedger.Core.Problems;
using ValueLedger.Storage.Access;

namespace ValueLedger.Api.Access;

/// <summary>A key as requested, before it is checked.</summary>
public record KeyDraft
{
    private const int MostScopes = 100;

    /// <summary>What the key is for, so that it can be recognised in a list; at most 200 characters.</summary>
    [Required]
    [StringLength(200, MinimumLength = 1)]
    public string? Name { get; init; }

    /// <summary>What the key may do; 'all' means every scope.</summary>
    [Required]
    [MaxLength(MostScopes)]
    [MinLength(1)]
    public IReadOnlyList<string>? Scopes { get; init; }

    /// <summary>When the key stops working; it never does when left out.</summary>
    public Instant? ExpiresAt { get; init; }

    /// <summary>The content of the key with a given id, or everything that is wrong with it.</summary>
    public Checked<KeyContent> Validate(string keyId, Instant now)
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
            checks.Require(
                scope == Access.Scopes.Everything || (scope is not null && Access.Scopes.IsKnown(scope)),
                AccessProblems.UnknownScope,
                $"/scopes/{index}",
                $"'{scope}' is not one of all, {string.Join(", ", Access.Scopes.All)}."
            );
        }

        checks.Require(
            ExpiresAt is null || ExpiresAt > now,
            AccessProblems.ExpiryIsInThePast,
            "/expiresAt",
            "The key would expire before it is made."
        );
        return checks.Passed
            ? new KeyContent(
                keyId,
                Name!,
                Scopes!.Contains(Access.Scopes.Everything) ? Access.Scopes.All : [.. Scopes!.Distinct()],
                ExpiresAt
            )
            : checks.Problems;
    }
}
