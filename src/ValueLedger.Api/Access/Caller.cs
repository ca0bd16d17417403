using System.Globalization;
using System.Reflection;
using System.Security.Claims;
using ValueLedger.Storage.Access;

namespace ValueLedger.Api.Access;

/// <summary>Who is calling. The organisation comes from the key or token and from nowhere else.</summary>
/// <param name="Organisation">Number of the organisation.</param>
/// <param name="KeySequence">The actor that new records name: the record that made the key or, negative, the one that names the identity.
/// Null for the operator of the server.</param>
/// <param name="Identity">Who signed in; null for a key.</param>
public sealed record Caller(int Organisation, long? KeySequence, Identity? Identity = null)
{
    /// <summary>The actor of an identity that the log does not name yet; only dry runs and readers have it.</summary>
    public const long NotRecorded = 0;

    private const string OrganisationClaim = "organisation";
    private const string ActorClaim = "actor";
    private const string IssuerClaim = "issuer";
    private const string SubjectClaim = "subject";

    public const string ScopeClaim = "scope";

    /// <summary>The name of the organisation in cursors and entity tags.</summary>
    public string OrganisationName => Organisation.ToString(CultureInfo.InvariantCulture);

    /// <summary>The same caller before and after the log names them.</summary>
    public Caller InAnyRequest => Identity is null ? this : this with { KeySequence = NotRecorded };

    public static ClaimsPrincipal Principal(StoredKey key, string scheme) =>
        Principal(key.Organisation, key.Sequence, key.Content.Scopes, [], scheme);

    internal static ClaimsPrincipal Principal(SignedIn caller, long? actor, string scheme) =>
        Principal(
            caller.Organisation,
            actor ?? NotRecorded,
            caller.Scopes,
            [new Claim(IssuerClaim, caller.Identity.Issuer), new Claim(SubjectClaim, caller.Identity.Subject)],
            scheme
        );

    /// <summary>The same caller, named in the log by now.</summary>
    public static ClaimsPrincipal Recorded(ClaimsPrincipal user, long actor) =>
        new(
            new ClaimsIdentity(
                [.. user.Claims.Where(claim => claim.Type != ActorClaim), new Claim(ActorClaim, Text(actor))],
                user.Identity!.AuthenticationType
            )
        );

    public static ValueTask<Caller?> BindAsync(HttpContext context, ParameterInfo parameter) =>
        ValueTask.FromResult<Caller?>(Of(context.User));

    /// <summary>Null if no caller is known.</summary>
    public static Caller? Find(ClaimsPrincipal user) => user.Identity is { IsAuthenticated: true } ? Of(user) : null;

    private static Caller Of(ClaimsPrincipal user) =>
        new(
            int.Parse(user.FindFirstValue(OrganisationClaim)!, CultureInfo.InvariantCulture),
            long.Parse(user.FindFirstValue(ActorClaim)!, CultureInfo.InvariantCulture),
            user.FindFirstValue(IssuerClaim) is { } issuer ? new Identity(issuer, user.FindFirstValue(SubjectClaim)!) : null
        );

    private static ClaimsPrincipal Principal(
        int organisation,
        long actor,
        IReadOnlyList<string> scopes,
        IEnumerable<Claim> more,
        string scheme
    ) =>
        new(
            new ClaimsIdentity(
                [
                    new Claim(OrganisationClaim, Text(organisation)),
                    new Claim(ActorClaim, Text(actor)),
                    .. more,
                    .. scopes.Select(scope => new Claim(ScopeClaim, scope)),
                ],
                scheme
            )
        );

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
