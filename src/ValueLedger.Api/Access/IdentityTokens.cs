using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using NodaTime;
using ValueLedger.Api.Http;
using ValueLedger.Core.Problems;
using ValueLedger.Storage.Access;

namespace ValueLedger.Api.Access;

/// <summary>Checks access tokens of the configured identity providers, and reads who is calling and what they may do.</summary>
internal sealed class IdentityTokens : IDisposable
{
    private const int LongestSubject = 255;

    /// <summary>How far the provider's clock may differ from this server's.</summary>
    private static readonly Duration Skew = Duration.FromMinutes(1);

    /// <summary>Signatures that only the provider can make; with others, everybody who can check them could make them.</summary>
    private static readonly string[] Algorithms =
    [
        SecurityAlgorithms.RsaSha256,
        SecurityAlgorithms.RsaSha384,
        SecurityAlgorithms.RsaSha512,
        SecurityAlgorithms.RsaSsaPssSha256,
        SecurityAlgorithms.RsaSsaPssSha384,
        SecurityAlgorithms.RsaSsaPssSha512,
        SecurityAlgorithms.EcdsaSha256,
        SecurityAlgorithms.EcdsaSha384,
        SecurityAlgorithms.EcdsaSha512,
    ];

    private readonly JsonWebTokenHandler _handler = new();
    private readonly Dictionary<string, (IdentityProvider Settings, ProviderKeys Keys)> _providers;
    private readonly Identities _identities;
    private readonly IClock _clock;
    private readonly HttpClient _http;

    public IdentityTokens(
        IReadOnlyList<IdentityProvider> providers,
        Identities identities,
        IClock clock,
        TimeProvider time,
        ILogger<IdentityTokens> log
    )
    {
        _identities = identities;
        _clock = clock;
        _http = new HttpClient(new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(5) })
        {
            Timeout = TimeSpan.FromSeconds(10),
            MaxResponseContentBufferSize = 1024 * 1024,
        };
        _providers = providers.ToDictionary(
            provider => provider.Name,
            provider => (provider, new ProviderKeys(provider.Authority!, _http, time, log)),
            StringComparer.Ordinal
        );
    }

    /// <summary>Whether a text has the form of a token: three or five parts, the first a JSON object in base64url.</summary>
    public bool MayBe(string text) =>
        _providers.Count > 0 && text.StartsWith("ey", StringComparison.Ordinal) && text.AsSpan().Count('.') is 2 or 4;

    public async Task<Checked<SignedIn>> ReadAsync(string text, CancellationToken cancellation)
    {
        if (Parsed(text) is not { } token)
        {
            return AccessProblems.TokenIsNotValid.At(
                "",
                "The token is not a signed JSON Web Token: it cannot be read, or it is encrypted."
            );
        }

        if (!_providers.TryGetValue(IdentityProvider.NameOf(token.Issuer), out var provider))
        {
            return AccessProblems.TokenIssuerIsUnknown.At(
                "",
                $"The token was issued by {Fault.Shown(token.Issuer)}; this server accepts {string.Join(", ", _providers.Keys)}."
            );
        }

        if (!Algorithms.Contains(token.Alg))
        {
            return AccessProblems.TokenAlgorithmIsNotAccepted.At(
                "",
                $"The token is signed with {Fault.Shown(token.Alg)}; this server accepts {string.Join(", ", Algorithms)}."
            );
        }

        try
        {
            return await VerifyAsync(token, provider.Settings, provider.Keys, cancellation) is { } problem
                ? problem
                : Read(token, provider.Settings);
        }
        catch (ProviderCannotBeReachedException down)
        {
            return AccessProblems.IdentityProviderIsDown.At("", $"{down.Message} Try again soon.");
        }
    }

    public void Dispose()
    {
        foreach (var (_, keys) in _providers.Values)
        {
            keys.Dispose();
        }

        _http.Dispose();
    }

    private static JsonWebToken? Parsed(string text)
    {
        try
        {
            var token = new JsonWebToken(text);
            // Claims are read when they are asked for; what is of another type than it must be fails here.
            _ = (token.Issuer, token.Alg, token.Kid, token.ValidTo, token.ValidFrom, token.Audiences, token.Claims);
            return token.IsEncrypted ? null : token;
        }
        catch (Exception)
        {
            // Anybody can send anything.
            return null;
        }
    }

    /// <summary>Null if the provider signed the token for this server and it is valid now.</summary>
    private async Task<Problem?> VerifyAsync(
        JsonWebToken token,
        IdentityProvider settings,
        ProviderKeys known,
        CancellationToken cancellation
    )
    {
        var keys = await known.CurrentAsync(cancellation);
        var failure = await FailureAsync(token, settings, keys);
        if (failure is SecurityTokenSignatureKeyNotFoundException && await known.NewerAsync(keys, cancellation) is { } newer)
        {
            failure = await FailureAsync(token, settings, newer);
        }

        var now = _clock.GetCurrentInstant();
        return failure switch
        {
            null when token.ValidTo == DateTime.MinValue => AccessProblems.TokenIsNotValid.At(
                "",
                "The token does not say when it expires (exp)."
            ),
            null when InstantOf(token.ValidTo) + Skew <= now => AccessProblems.TokenHasExpired.At(
                "",
                $"The token expired at {InstantOf(token.ValidTo)}; get a new one from the identity provider."
            ),
            null when InstantOf(token.ValidFrom) - Skew > now => AccessProblems.TokenIsNotValidYet.At(
                "",
                $"The token is valid from {InstantOf(token.ValidFrom)}."
            ),
            null => null,
            SecurityTokenInvalidAudienceException => AccessProblems.TokenAudienceIsAnother.At(
                "",
                $"The token is for {Fault.Shown(string.Join(", ", token.Audiences))}; this server is {Fault.Shown(settings.Audience!)}."
            ),
            SecurityTokenSignatureKeyNotFoundException => AccessProblems.TokenKeyIsUnknown.At(
                "",
                $"The token is signed with the key {Fault.Shown(token.Kid)}, which its identity provider does not publish."
            ),
            _ => AccessProblems.TokenIsNotValid.At("", "The signature of the token is wrong."),
        };
    }

    private async Task<Exception?> FailureAsync(JsonWebToken token, IdentityProvider settings, IReadOnlyCollection<SecurityKey> keys)
    {
        var checks = new TokenValidationParameters
        {
            ValidIssuer = token.Issuer,
            ValidAudience = settings.Audience,
            ValidAlgorithms = Algorithms,
            IssuerSigningKeys = keys,
            // The ledger's own clock decides.
            ValidateLifetime = false,
        };
        var result = await _handler.ValidateTokenAsync(token, checks);
        return result.IsValid ? null : result.Exception;
    }

    private Checked<SignedIn> Read(JsonWebToken token, IdentityProvider settings)
    {
        var subject = Values(token, settings.SubjectClaim).FirstOrDefault() ?? "";
        if (subject.Length is 0 or > LongestSubject || subject.Any(char.IsControl))
        {
            return AccessProblems.TokenIsNotValid.At(
                "",
                $"The claim '{settings.SubjectClaim}' must say who is calling, in 1 to {LongestSubject} characters."
            );
        }

        var code = settings.Organisation ?? Values(token, settings.OrganisationClaim!).FirstOrDefault();
        if (code is null || _identities.OrganisationOf(code) is not { } organisation)
        {
            return AccessProblems.TokenNamesNoOrganisation.At(
                "",
                code is null
                    ? $"The token has no claim '{settings.OrganisationClaim}'."
                    : $"There is no organisation {Fault.Shown(code)} here."
            );
        }

        var scopes = Values(token, settings.ScopesClaim)
            .SelectMany(value => settings.Grants.TryGetValue(value, out var granted) ? granted : [.. value.Split(' ').SelectMany(Granted)])
            .Distinct()
            .ToList();
        return scopes.Count == 0
            ? AccessProblems.TokenGrantsNothing.At("", $"The claim '{settings.ScopesClaim}' of the token holds no scope of this server.")
            : new SignedIn(organisation, new Identity(token.Issuer, subject), scopes);

        IEnumerable<string> Granted(string value) =>
            settings.Grants.TryGetValue(value, out var granted) ? granted
            : Scopes.IsKnown(value) ? [value]
            : [];
    }

    /// <summary>The values of a claim; a list counts as several.</summary>
    private static IEnumerable<string> Values(JsonWebToken token, string claim) =>
        token.Claims.Where(sent => sent.Type == claim).Select(sent => sent.Value);

    private static Instant InstantOf(DateTime utc) => Instant.FromDateTimeUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc));
}

/// <summary>Who is calling, according to a token.</summary>
internal sealed record SignedIn(int Organisation, Identity Identity, IReadOnlyList<string> Scopes);
