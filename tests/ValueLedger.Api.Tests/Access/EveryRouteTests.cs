using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using ValueLedger.Api.Access;
using ValueLedger.Api.Tests.Http;
using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Access;

public sealed class EveryRouteTests(LedgerServer server) : IClassFixture<LedgerServer>
{
    [Fact]
    public void There_are_routes_to_look_at() => Assert.InRange(Routes().Count, 25, 1000);

    [Fact]
    public async Task Every_route_needs_a_key()
    {
        using var http = server.CreateClient();
        foreach (var route in Routes())
        {
            var answer = await SendAsync(http, route);
            Assert.True(answer.Status == 401 && answer.Code == "key_is_missing", $"{route}: {answer.Status}");
        }
    }

    [Fact]
    public async Task Every_route_needs_its_scope_and_no_other()
    {
        var organisation = await server.NewOrganisationAsync();
        foreach (var scope in Scopes.All)
        {
            using var only = server.ClientWith(await server.NewKeyAsync(organisation.Number, null, scope));
            using var others = server.ClientWith(
                await server.NewKeyAsync(organisation.Number, null, [.. Scopes.All.Where(other => other != scope)])
            );
            foreach (var route in Routes().Where(route => route.Scope == scope))
            {
                var refused = await SendAsync(others, route);
                Assert.True(refused.Status == 403 && refused.Code == "scope_is_missing", $"{route}: {refused.Status}");
                Assert.True((await SendAsync(only, route)).Status is not (401 or 403), route.ToString());
            }
        }
    }

    [Fact]
    public void Every_route_says_which_scope_it_needs() =>
        Assert.All(Routes(), route => Assert.True(Scopes.IsKnown(route.Scope), route.ToString()));

    private static Task<Answer> SendAsync(HttpClient http, Route route)
    {
        var path = route
            .Path.Replace("{id}", Guid.NewGuid().ToString(), StringComparison.Ordinal)
            .Replace("{entry}", Guid.NewGuid().ToString(), StringComparison.Ordinal)
            .Replace("{code}", "no-such-code", StringComparison.Ordinal)
            .Replace("{programme}", "no-such-programme", StringComparison.Ordinal)
            .Replace("{name}", "no-such-name", StringComparison.Ordinal)
            .Replace("{line}", "citizen-1", StringComparison.Ordinal)
            .Replace("{level}", "0", StringComparison.Ordinal)
            .Replace("{**tile}", "000.p/1", StringComparison.Ordinal);
        Assert.DoesNotContain('{', path);
        return http.SendAsync(new HttpMethod(route.Method), path, route.Method is "GET" or "DELETE" ? null : "{}");
    }

    private List<Route> Routes()
    {
        var endpoints = server.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>();
        return
        [
            .. from endpoint in endpoints
            let path = "/" + endpoint.RoutePattern.RawText!.TrimStart('/')
            where path.StartsWith("/v1", StringComparison.OrdinalIgnoreCase)
            from method in endpoint.Metadata.GetRequiredMetadata<HttpMethodMetadata>().HttpMethods
            select new Route(method, path, endpoint.Metadata.GetMetadata<RequiredScope>()?.Scope ?? ""),
        ];
    }

    private sealed record Route(string Method, string Path, string Scope);
}
