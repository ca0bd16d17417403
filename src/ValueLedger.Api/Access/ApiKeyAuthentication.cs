using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;
using NodaTime;
using ValueLedger.Api.Http.Answers;
using ValueLedger.Core.Problems;

namespace ValueLedger.Api.Access;

/// <summary>Reads <c>Authorization: Bearer vl_...</c> and finds out which organisation is calling, and what it may do.</summary>
public sealed class ApiKeyAuthentication(
    IOptionsMonitor<AuthenticationSchemeOptions> options,
    ILoggerFactory logger,
    UrlEncoder encoder,
    KeyRing keys,
    IClock clock
) : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string SchemeName = "ApiKey";

    private const string Bearer = "Bearer ";

    private Problem _problem = AccessProblems.KeyIsMissing.At("", "Send an API key in the header 'Authorization: Bearer vl_...'.");

    protected override Task<AuthenticateResult> HandleAuthenticateAsync() => Task.FromResult(Authenticate());

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        Response.Headers.WWWAuthenticate = "Bearer";
        return new Refused(_problem).ExecuteAsync(Context);
    }

    protected override Task HandleForbiddenAsync(AuthenticationProperties properties)
    {
        var scope = Context.GetEndpoint()?.Metadata.GetMetadata<RequiredScope>()?.Scope;
        return new Refused(AccessProblems.ScopeIsMissing.At("", $"This needs a key with the scope {scope}.")).ExecuteAsync(Context);
    }

    private AuthenticateResult Authenticate()
    {
        var header = Request.Headers.Authorization.ToString();
        if (header.Length == 0)
        {
            return AuthenticateResult.NoResult();
        }

        var sent = header.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase) ? ApiKey.Parse(header[Bearer.Length..].Trim()) : null;
        if (sent is null || keys.Find(sent.KeyId) is not { } key || !sent.HasSecretOf(key.SecretSha256.Span))
        {
            return Refuse(AccessProblems.KeyIsNotValid, "The header Authorization must be 'Bearer' followed by a key of this server.");
        }

        var now = clock.GetCurrentInstant();
        if (key.IsRevoked(now))
        {
            return Refuse(AccessProblems.KeyIsRevoked, "The key was revoked.");
        }

        return key.Content.ExpiresAt <= now
            ? Refuse(AccessProblems.KeyHasExpired, $"The key expired at {key.Content.ExpiresAt}.")
            : AuthenticateResult.Success(new AuthenticationTicket(Caller.Principal(key, SchemeName), SchemeName));
    }

    private AuthenticateResult Refuse(ProblemCode code, string message)
    {
        _problem = code.At("", message);
        return AuthenticateResult.Fail(code.Name);
    }
}
