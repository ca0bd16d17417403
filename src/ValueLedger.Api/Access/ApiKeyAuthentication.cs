using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;
using NodaTime;
using ValueLedger.Api.Http.Answers;
using ValueLedger.Core.Problems;

namespace ValueLedger.Api.Access;

/// <summary>Reads the key of a request, and finds out which organisation is calling and what it may do.</summary>
public sealed class ApiKeyAuthentication(
    IOptionsMonitor<AuthenticationSchemeOptions> options,
    ILoggerFactory logger,
    UrlEncoder encoder,
    KeyRing keys,
    IClock clock
) : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string SchemeName = "ApiKey";

    private Problem _problem = AccessProblems.KeyIsMissing.At("", "Send an API key in the header 'Authorization: Bearer vl_...'.");

    protected override Task<AuthenticateResult> HandleAuthenticateAsync() => Task.FromResult(Authenticate());

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        // Basic authentication is accepted and never asked for: a browser would ask its user for a password.
        Response.Headers.WWWAuthenticate = _problem.Code.Status == StatusCodes.Status401Unauthorized ? "Bearer" : default(StringValues);
        return new Refused(_problem).ExecuteAsync(Context);
    }

    protected override Task HandleForbiddenAsync(AuthenticationProperties properties)
    {
        var scope = Context.GetEndpoint()?.Metadata.GetMetadata<RequiredScope>()?.Scope;
        return new Refused(AccessProblems.ScopeIsMissing.At("", $"This needs a key with the scope {scope}.")).ExecuteAsync(Context);
    }

    private AuthenticateResult Authenticate()
    {
        var sent = SentKeys.Of(Request);
        if (sent.Count == 0)
        {
            return AuthenticateResult.NoResult();
        }

        if (sent.Count > 1)
        {
            return Refuse(
                AccessProblems.KeysDiffer,
                $"The request carries different keys in the headers Authorization and {SentKeys.Header}; send one of them."
            );
        }

        var text = ApiKey.Parse(sent[0]);
        if (text is null || keys.Find(text.KeyId) is not { } key || !text.HasSecretOf(key.SecretSha256.Span))
        {
            return Refuse(
                AccessProblems.KeyIsNotValid,
                $"Send a key of this server: as 'Authorization: Bearer vl_...', as '{SentKeys.Header}: vl_...', or as the password of Basic authentication."
            );
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
