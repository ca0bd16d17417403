using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Security.Claims;
using System.Security.Cryptography;
using Microsoft.AspNetCore;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.Tokens;
using OpenIddict.Abstractions;
using OpenIddict.Server;
using OpenIddict.Server.AspNetCore;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace ValueLedger.Browser.Tests.Visits;

/// <summary>The identity provider of a council (OpenIddict) with a page on which people sign in; it insists on PKCE.</summary>
internal sealed class LoginProvider : IAsyncDisposable
{
    public const string Audience = "https://ledger.example.org";
    public const string Client = "valueledger-page";

    private readonly WebApplication _app;

    private LoginProvider(WebApplication app, string authority) => (_app, Authority) = (app, authority);

    public string Authority { get; }

    /// <param name="organisation">The code of the organisation of everybody who signs in.</param>
    public static async Task<LoginProvider> StartAsync(string organisation)
    {
        var authority = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{FreePort()}");
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(authority);
        builder.Services.AddCors(cors => cors.AddDefaultPolicy(policy => policy.AllowAnyOrigin().AllowAnyHeader()));
        builder
            .Services.AddOpenIddict()
            .AddServer(server =>
            {
                server.SetIssuer(new Uri(authority + "/"));
                server.SetAuthorizationEndpointUris("connect/authorize").SetTokenEndpointUris("connect/token");
                server.AllowAuthorizationCodeFlow().RequireProofKeyForCodeExchange();
                server.EnableDegradedMode().DisableAccessTokenEncryption().DisableScopeValidation();
                server.AddSigningKey(new RsaSecurityKey(RSA.Create(2048)) { KeyId = "1" }).AddEphemeralEncryptionKey();
                server.AddEventHandler<OpenIddictServerEvents.ValidateAuthorizationRequestContext>(handler =>
                    handler.UseInlineHandler(context =>
                    {
                        if (context.ClientId != Client)
                        {
                            context.Reject(Errors.InvalidClient);
                        }

                        return default;
                    })
                );
                server.AddEventHandler<OpenIddictServerEvents.ValidateTokenRequestContext>(handler =>
                    handler.UseInlineHandler(_ => default)
                );
                server.UseAspNetCore().DisableTransportSecurityRequirement().EnableAuthorizationEndpointPassthrough();
            });
        builder.Services.AddAuthentication();
        var app = builder.Build();
        app.UseCors();
        app.UseAuthentication();
        app.MapGet("/connect/authorize", (HttpContext context) => Authorize(context, organisation));
        await app.StartAsync();
        return new LoginProvider(app, authority);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private static IResult Authorize(HttpContext context, string organisation)
    {
        var address = context.Request.Path + context.Request.QueryString;
        return context.Request.Query["answer"].ToString() switch
        {
            "yes" => Results.SignIn(Person(context, organisation), null, OpenIddictServerAspNetCoreDefaults.AuthenticationScheme),
            "no" => Results.Forbid(null, [OpenIddictServerAspNetCoreDefaults.AuthenticationScheme]),
            _ => Results.Content(
                $"<title>Council login</title><a href=\"{WebUtility.HtmlEncode(address)}&amp;answer=yes\">I am Zoë Bloggs</a> <a href=\"{WebUtility.HtmlEncode(address)}&amp;answer=no\">Not now</a>",
                "text/html; charset=utf-8"
            ),
        };
    }

    private static ClaimsPrincipal Person(HttpContext context, string organisation)
    {
        var identity = new ClaimsIdentity("provider");
        identity.SetClaim(Claims.Subject, "u-7").SetClaim("organisation", organisation);
        identity.SetScopes(context.GetOpenIddictServerRequest()!.GetScopes()).SetResources(Audience);
        identity.SetDestinations(_ => [Destinations.AccessToken]);
        return new ClaimsPrincipal(identity);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
