using ValueLedger.Api.Access;
using ValueLedger.Api.Http.Answers;

namespace ValueLedger.Api.Pages;

/// <summary>The page people look at. It is one document at every address of the page; its script shows what the address names, and reads it from the
/// public API with the key of whoever looks.</summary>
internal static class PageEndpoints
{
    private static readonly string[] Addresses =
    [
        "/",
        "/programmes/{code}",
        "/record",
        "/record/{importId}",
        "/journal",
        "/journal/{entryId}",
        "/statements",
        "/statements/{id}",
        "/statements/{id}/compare/{other}",
        "/appraisal",
        "/time-bank",
        "/time-bank/{programme}",
        "/audit",
        "/settings",
        "/settings/{part}",
    ];

    public static void MapPages(this IEndpointRouteBuilder routes)
    {
        var providers = PageProvider.Of(routes.ServiceProvider.GetRequiredService<IReadOnlyList<IdentityProvider>>());
        routes.MapGet("/page/providers.json", () => providers).AllowAnonymous().ExcludeFromDescription();
        var asks = providers.Select(provider => provider.Origin).Distinct(StringComparer.Ordinal).ToList();
        foreach (var path in PageFiles.Paths)
        {
            // Compressed when it is first asked for.
            var file = new Lazy<TaggedFile>(() => PageFiles.Read(path, asks));
            foreach (var address in path == PageFiles.Index ? Addresses : ["/" + path])
            {
                routes.MapGet(address, () => file.Value).AllowAnonymous().ExcludeFromDescription();
            }
        }
    }
}
