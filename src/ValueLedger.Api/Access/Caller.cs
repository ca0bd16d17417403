using System.Globalization;
using System.Reflection;
using System.Security.Claims;
using ValueLedger.Storage.Access;

namespace ValueLedger.Api.Access;

/// <summary>Who is calling. The organisation comes from the key and from nowhere else.</summary>
/// <param name="Organisation">Number of the organisation.</param>
/// <param name="KeySequence">The record that made the key. New records name it as their actor. Null for the operator of the server.</param>
public sealed record Caller(int Organisation, long? KeySequence)
{
    private const string OrganisationClaim = "organisation";
    private const string KeyClaim = "key";

    public const string ScopeClaim = "scope";

    /// <summary>The name of the organisation in cursors and entity tags.</summary>
    public string OrganisationName => Organisation.ToString(CultureInfo.InvariantCulture);

    public static ClaimsPrincipal Principal(StoredKey key, string scheme) =>
        new(
            new ClaimsIdentity(
                [
                    new Claim(OrganisationClaim, key.Organisation.ToString(CultureInfo.InvariantCulture)),
                    new Claim(KeyClaim, key.Sequence.ToString(CultureInfo.InvariantCulture)),
                    .. key.Content.Scopes.Select(scope => new Claim(ScopeClaim, scope)),
                ],
                scheme
            )
        );

    public static ValueTask<Caller?> BindAsync(HttpContext context, ParameterInfo parameter) =>
        ValueTask.FromResult<Caller?>(Of(context.User));

    /// <summary>Null if no caller is known.</summary>
    public static Caller? Find(ClaimsPrincipal user) => user.Identity is { IsAuthenticated: true } ? Of(user) : null;

    private static Caller Of(ClaimsPrincipal user) =>
        new(
            int.Parse(user.FindFirstValue(OrganisationClaim)!, CultureInfo.InvariantCulture),
            long.Parse(user.FindFirstValue(KeyClaim)!, CultureInfo.InvariantCulture)
        );
}
