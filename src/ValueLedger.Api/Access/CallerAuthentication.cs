using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;
using NodaTime;
using ValueLedger.Api.Http.Answers;
using ValueLedger.Core.Problems;
using ValueLedger.Storage.Access;

namespace ValueLedger.Api.Access;

/// <summary>Reads the API key of a request, or the access token of an identity provider, and finds out which organisation is calling and
/// what the caller may do.</summary>
internal sealed class CallerAuthentication(
    IOptionsMonitor<AuthenticationSchemeOptions> options,
    ILoggerFactory logger,
    UrlEncoder encoder,
    KeyRing keys,
    IdentityTokens tokens,
    Identities identities,
    IClock clock
) : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string SchemeName = "Caller";

    private const string Challenge = "Bearer";

    /// <summary>RFC 6750, section 3.1: get another token.</summary>
    private const string ChallengeOfAToken = "Bearer error=\"invalid_token\"";

    private static readonly TimeSpan UntilTheProviderAnswers = TimeSpan.FromSeconds(5);

    private string _challenge = Challenge;
    private Problem _problem = AccessProblems.KeyIsMissing.At("", "Send an API key in the header 'Authorization: Bearer vl_...'.");

    protected override Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        // Whether the process lives must be answered although no key can be looked up.
        if (Context.GetEndpoint()?.Metadata.GetMetadata<IAllowAnonymous>() is not null)
        {
            return Task.FromResult(AuthenticateResult.NoResult());
        }

        var sent = SentKeys.Of(Request);
        return sent.Count == 1 && tokens.MayBe(sent[0]) ? ReadAsync(sent[0]) : Task.FromResult(Authenticate(sent));
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        // Basic authentication is accepted and never asked for: a browser would ask its user for a password.
        Response.Headers.WWWAuthenticate = _problem.Code.Status == StatusCodes.Status401Unauthorized ? _challenge : default(StringValues);
        return new Refused(_problem)
        {
            RetryAfter = _problem.Code == AccessProblems.IdentityProviderIsDown ? UntilTheProviderAnswers : null,
        }.ExecuteAsync(Context);
    }

    protected override Task HandleForbiddenAsync(AuthenticationProperties properties)
    {
        var scope = Context.GetEndpoint()?.Metadata.GetMetadata<RequiredScope>()?.Scope;
        return new Refused(AccessProblems.ScopeIsMissing.At("", $"This needs a key or token with the scope {scope}.")).ExecuteAsync(
            Context
        );
    }

    private async Task<AuthenticateResult> ReadAsync(string token)
    {
        var read = await tokens.ReadAsync(token, Context.RequestAborted);
        if (!read.IsAccepted)
        {
            _challenge = ChallengeOfAToken;
            _problem = read.Problems[0];
            return AuthenticateResult.Fail(_problem.Code.Name);
        }

        var (organisation, identity, _) = read.Value;
        var user = Caller.Principal(read.Value, identities.Find(organisation, identity), SchemeName);
        return AuthenticateResult.Success(new AuthenticationTicket(user, SchemeName));
    }

    private AuthenticateResult Authenticate(IReadOnlyList<string> sent)
    {
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

        if (key.Content.ExpiresAt <= now)
        {
            return Refuse(AccessProblems.KeyHasExpired, $"The key expired at {key.Content.ExpiresAt}.");
        }

        if (key.Content.View is { } view)
        {
            Context.Features.Set(new UsedLink(key, view));
        }

        return AuthenticateResult.Success(new AuthenticationTicket(Caller.Principal(key, SchemeName), SchemeName));
    }

    private AuthenticateResult Refuse(ProblemCode code, string message)
    {
        _problem = code.At("", message);
        return AuthenticateResult.Fail(code.Name);
    }
}
