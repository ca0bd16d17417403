using ValueLedger.Api.Access;

namespace ValueLedger.Api.Pages;

/// <summary>An identity provider with which people may sign in to the page: what their browser needs to know of it.</summary>
internal sealed record PageProvider(string Title, string Authority, string ClientId, string Scope)
{
    /// <summary>Those that know the page.</summary>
    public static IReadOnlyList<PageProvider> Of(IEnumerable<IdentityProvider> providers) =>
        [
            .. providers
                .Where(provider => provider.ClientId is not null)
                .Select(provider => new PageProvider(
                    provider.Title ?? provider.Authority!.Host,
                    provider.Authority!.OriginalString.TrimEnd('/'),
                    provider.ClientId!,
                    provider.ClientScope
                )),
        ];

    /// <summary>Scheme, host and port, as a security policy names them.</summary>
    public string Origin => new Uri(Authority).GetLeftPart(UriPartial.Authority);
}
