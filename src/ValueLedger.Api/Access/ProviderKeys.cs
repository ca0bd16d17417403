using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace ValueLedger.Api.Access;

/// <summary>
/// The signing keys that a provider publishes. They are read when the first token comes, again after half a day, and at once when a token
/// is signed with a key that is not among them; so a provider may change its keys at any time.
/// </summary>
internal sealed class ProviderKeys(Uri authority, HttpClient http, TimeProvider time, ILogger log) : IDisposable
{
    /// <summary>Anybody can send tokens with unknown keys; the provider is not asked about each of them.</summary>
    private static readonly TimeSpan BetweenSearches = TimeSpan.FromSeconds(10);

    /// <summary>Requests do not wait in a row for a provider that does not answer.</summary>
    private static readonly TimeSpan AfterAFailure = TimeSpan.FromSeconds(2);

    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(12);

    private readonly SemaphoreSlim _turn = new(1);
    private readonly string _address = $"{authority.OriginalString.TrimEnd('/')}/.well-known/openid-configuration";
    private readonly HttpDocumentRetriever _documents = new(http) { RequireHttps = authority.Scheme == Uri.UriSchemeHttps };
    private volatile Known? _known;
    private long? _failedAt;
    private long? _searchedAt;

    /// <exception cref="ProviderCannotBeReachedException">They were never read, and cannot be read now.</exception>
    public async Task<IReadOnlyCollection<SecurityKey>> CurrentAsync(CancellationToken cancellation) =>
        _known is { } known && !IsOver(known.ReadAt, Lifetime) ? known.Keys : (await ReadAsync(_known, cancellation)).Keys;

    /// <summary>Looks whether there are newer keys; null if there are none, or if somebody has just looked.</summary>
    public async Task<IReadOnlyCollection<SecurityKey>?> NewerAsync(IReadOnlyCollection<SecurityKey> keys, CancellationToken cancellation)
    {
        var known = _known;
        if (ReferenceEquals(known?.Keys, keys))
        {
            if (!IsOver(_searchedAt, BetweenSearches))
            {
                return null;
            }

            _searchedAt = time.GetTimestamp();
            known = await ReadAsync(known, cancellation);
        }

        return ReferenceEquals(known?.Keys, keys) ? null : known?.Keys;
    }

    public void Dispose() => _turn.Dispose();

    /// <summary>Reads them, unless somebody else did while this waited.</summary>
    private async Task<Known> ReadAsync(Known? before, CancellationToken cancellation)
    {
        await _turn.WaitAsync(cancellation);
        try
        {
            if (_known is { } known && !ReferenceEquals(known, before))
            {
                return known;
            }

            if (!IsOver(_failedAt, AfterAFailure))
            {
                return _known ?? throw new ProviderCannotBeReachedException(authority);
            }

            try
            {
                // Others wait for the same answer, so it is read even if this request is given up; the client has a time limit.
                var read = await OpenIdConnectConfigurationRetriever.GetAsync(_address, _documents, CancellationToken.None);
                return _known = new Known([.. read.SigningKeys], time.GetTimestamp());
            }
            catch (Exception failure)
            {
                _failedAt = time.GetTimestamp();
                ProviderLog.NotRead(log, _address, failure);
                return _known ?? throw new ProviderCannotBeReachedException(authority);
            }
        }
        finally
        {
            _turn.Release();
        }
    }

    private bool IsOver(long? since, TimeSpan span) => since is not { } start || time.GetElapsedTime(start) >= span;

    private sealed record Known(IReadOnlyCollection<SecurityKey> Keys, long ReadAt);
}

internal sealed class ProviderCannotBeReachedException(Uri authority)
    : Exception($"The identity provider {authority.OriginalString} does not answer.");

internal static partial class ProviderLog
{
    [LoggerMessage(LogLevel.Warning, "The signing keys of the identity provider at {Address} cannot be read")]
    public static partial void NotRead(ILogger log, string address, Exception failure);
}
