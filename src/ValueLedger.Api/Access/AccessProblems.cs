using ValueLedger.Core.Problems;

namespace ValueLedger.Api.Access;

public static class AccessProblems
{
    public static readonly ProblemCode KeyIsMissing = new("key_is_missing", 401, "The request carries no API key");

    public static readonly ProblemCode KeyIsNotValid = new("key_is_not_valid", 401, "The API key is unknown");

    public static readonly ProblemCode KeysDiffer = new("keys_differ", 400, "The request carries different API keys");

    public static readonly ProblemCode KeyHasExpired = new("key_has_expired", 401, "The API key has expired");

    public static readonly ProblemCode KeyIsRevoked = new("key_is_revoked", 401, "The API key was revoked");

    public static readonly ProblemCode ScopeIsMissing = new("scope_is_missing", 403, "The API key may not do this");

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
}
