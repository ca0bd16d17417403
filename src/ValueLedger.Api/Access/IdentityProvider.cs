namespace ValueLedger.Api.Access;

/// <summary>An identity provider (OpenID Connect) whose access tokens are accepted beside API keys.</summary>
public sealed record IdentityProvider
{
    /// <summary>The address under which it publishes its keys, without <c>/.well-known/openid-configuration</c>.</summary>
    public Uri? Authority { get; init; }

    /// <summary>How its tokens name it, if not by <see cref="Authority"/>.</summary>
    public string? Issuer { get; init; }

    /// <summary>How its tokens name this server.</summary>
    public string? Audience { get; init; }

    /// <summary>The organisation that all its tokens are for; null if a claim names it.</summary>
    public string? Organisation { get; init; }

    /// <summary>The claim that holds the code of the organisation; null if all tokens are for one.</summary>
    public string? OrganisationClaim { get; init; }

    /// <summary>The claim that says who the caller is. It stands in the log for good.</summary>
    public string SubjectClaim { get; init; } = "sub";

    /// <summary>The claim that holds scopes, or roles and groups that grant scopes.</summary>
    public string ScopesClaim { get; init; } = "scope";

    /// <summary>The scopes that a role or group grants.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Grants { get; init; } =
        new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);

    /// <summary>How the provider knows the page of this server: a public client; null if nobody signs in to the page with it.</summary>
    public string? ClientId { get; init; }

    /// <summary>The scopes that the page asks the provider for.</summary>
    public string ClientScope { get; init; } = "openid";

    /// <summary>What the page calls the provider; its host name if nothing else is stated.</summary>
    public string? Title { get; init; }

    /// <summary>Some providers end their name with a slash in one place and not in the other.</summary>
    public string Name => NameOf(Issuer ?? Authority?.OriginalString ?? "");

    public static string NameOf(string issuer) => issuer.TrimEnd('/');
}
