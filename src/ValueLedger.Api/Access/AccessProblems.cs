using ValueLedger.Core.Problems;

namespace ValueLedger.Api.Access;

public static class AccessProblems
{
    public static readonly ProblemCode KeyIsMissing = new("key_is_missing", 401, "The request carries no API key or token");

    public static readonly ProblemCode KeyIsNotValid = new("key_is_not_valid", 401, "The API key is unknown");

    public static readonly ProblemCode KeysDiffer = new("keys_differ", 400, "The request carries different API keys");

    public static readonly ProblemCode KeyHasExpired = new("key_has_expired", 401, "The API key has expired");

    public static readonly ProblemCode KeyIsRevoked = new("key_is_revoked", 401, "The API key was revoked");

    public static readonly ProblemCode TokenIsNotValid = new("token_is_not_valid", 401, "The token is not valid");

    public static readonly ProblemCode TokenIssuerIsUnknown = new("token_issuer_is_unknown", 401, "The token is of an unknown issuer");

    public static readonly ProblemCode TokenAlgorithmIsNotAccepted = new(
        "token_algorithm_is_not_accepted",
        401,
        "The token is signed in a way that is not accepted"
    );

    public static readonly ProblemCode TokenKeyIsUnknown = new("token_key_is_unknown", 401, "The token is signed with an unknown key");

    public static readonly ProblemCode TokenAudienceIsAnother = new("token_audience_is_another", 401, "The token is for another server");

    public static readonly ProblemCode TokenHasExpired = new("token_has_expired", 401, "The token has expired");

    public static readonly ProblemCode TokenIsNotValidYet = new("token_is_not_valid_yet", 401, "The token is not valid yet");

    public static readonly ProblemCode TokenNamesNoOrganisation = new(
        "token_names_no_organisation",
        403,
        "The token names no organisation of this server"
    );

    public static readonly ProblemCode TokenGrantsNothing = new("token_grants_nothing", 403, "The token grants no scope");

    public static readonly ProblemCode IdentityProviderIsDown = new(
        "identity_provider_is_down",
        503,
        "The identity provider does not answer"
    );

    /// <summary>Why a token is refused.</summary>
    public static ProblemCode[] OfTokens { get; } =
    [
        TokenIsNotValid,
        TokenIssuerIsUnknown,
        TokenAlgorithmIsNotAccepted,
        TokenKeyIsUnknown,
        TokenAudienceIsAnother,
        TokenHasExpired,
        TokenIsNotValidYet,
        TokenNamesNoOrganisation,
        TokenGrantsNothing,
        IdentityProviderIsDown,
    ];

    public static readonly ProblemCode ScopeIsMissing = new("scope_is_missing", 403, "The API key or token may not do this");

    public static readonly ProblemCode UnknownScope = new("unknown_scope", 400, "There is no such scope");

    public static readonly ProblemCode ExpiryIsInThePast = new(
        "expiry_is_in_the_past",
        400,
        "A key would stop working at a moment that has passed"
    );

    public static readonly ProblemCode ScopeCannotBeGranted = new(
        "scope_cannot_be_granted",
        403,
        "The API key cannot grant a scope that it does not have"
    );

    public static readonly ProblemCode UnknownKey = new("unknown_key", 404, "No key has this id, or it was already revoked");

    public static readonly ProblemCode LinkShowsOneView = new("link_shows_one_view", 403, "A link shows one view and nothing else");

    public static readonly ProblemCode LinkLastsTooLong = new("link_lasts_too_long", 400, "A link works for at most a year");

    public static readonly ProblemCode LinkViewIsNotValid = new(
        "link_view_is_not_valid",
        400,
        "The view of a link has something that its page does not show"
    );

    public static readonly ProblemCode UnknownLink = new("unknown_link", 404, "No link has this id");
}
