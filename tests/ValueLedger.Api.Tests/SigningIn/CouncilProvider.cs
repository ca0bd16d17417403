using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Security.Claims;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using OpenIddict.Abstractions;
using OpenIddict.Server;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace ValueLedger.Api.Tests.SigningIn;

/// <summary>The identity provider of a council: an OpenID Connect server (OpenIddict) on a loopback port, which can be stopped and started
/// again with another signing key.</summary>
internal sealed class CouncilProvider : IAsyncDisposable
{
    public const string Audience = "https://ledger.example.org";

    private readonly int _port = FreePort();
    private readonly HttpClient _http = new();
    private WebApplication? _app;

    public string Authority => string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{_port}");

    /// <summary>As its tokens name it.</summary>
    public string Issuer => Authority + "/";

    public RsaSecurityKey Key { get; private set; } = NewKey();

    public static async Task<CouncilProvider> StartedAsync()
    {
        var provider = new CouncilProvider();
        await provider.StartAsync();
        return provider;
    }

    public async Task StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(Authority);
        builder
            .Services.AddOpenIddict()
            .AddServer(server =>
            {
                server.SetIssuer(new Uri(Issuer)).SetTokenEndpointUris("connect/token").AllowClientCredentialsFlow();
                server.EnableDegradedMode().DisableAccessTokenEncryption().DisableScopeValidation();
                server.AddSigningKey(Key).AddEphemeralEncryptionKey();
                server.AddEventHandler<OpenIddictServerEvents.ValidateTokenRequestContext>(handler =>
                    handler.UseInlineHandler(_ => default)
                );
                server.AddEventHandler<OpenIddictServerEvents.HandleTokenRequestContext>(handler => handler.UseInlineHandler(Grant));
                server.UseAspNetCore().DisableTransportSecurityRequirement();
            });
        builder.Services.AddAuthentication();
        _app = builder.Build();
        _app.UseAuthentication();
        await _app.StartAsync();
        // The first answer takes long on a busy machine.
        Assert.NotEmpty(await _http.GetStringAsync(new Uri(Authority + "/.well-known/openid-configuration")));
        Assert.NotEmpty(await _http.GetStringAsync(new Uri(Authority + "/.well-known/jwks")));
    }

    public async Task StopAsync()
    {
        await _app!.DisposeAsync();
        _app = null;
    }

    /// <summary>The provider signs with another key from now on, and no longer publishes the one before.</summary>
    public async Task RotateAsync()
    {
        await StopAsync();
        Key = NewKey();
        await StartAsync();
    }

    /// <summary>A token as the provider issues it.</summary>
    public async Task<string> TokenAsync(string organisation, string scopes, string subject = "u-7", string audience = Audience)
    {
        using var asked = new FormUrlEncodedContent(
            new Dictionary<string, string>
            {
                ["grant_type"] = "client_credentials",
                ["client_id"] = subject,
                ["client_secret"] = "secret",
                ["scope"] = scopes,
                ["for"] = audience,
                ["organisation"] = organisation,
            }
        );
        var answer = await _http.PostAsync(new Uri(Authority + "/connect/token"), asked);
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.IsSuccessStatusCode, text);
        return JsonDocument.Parse(text).RootElement.GetProperty("access_token").GetString()!;
    }

    /// <summary>A token that somebody makes without the provider, with this content and signature.</summary>
    public string Forged(SigningCredentials? credentials, params (string Name, object Value)[] claims)
    {
        var content = new Dictionary<string, object>
        {
            ["sub"] = "u-7",
            ["organisation"] = "organisation-1",
            ["scope"] = "entries:read",
        };
        foreach (var (name, value) in claims)
        {
            content[name] = value;
        }

        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = !content.ContainsKey("exp") }.CreateToken(
            new SecurityTokenDescriptor
            {
                Issuer = Issuer,
                Audience = Audience,
                Claims = content,
                SigningCredentials = credentials,
            }
        );
    }

    /// <summary>A token signed with the provider's own key, with claims that it would not issue.</summary>
    public string Signed(params (string Name, object Value)[] claims) =>
        Forged(new SigningCredentials(Key, SecurityAlgorithms.RsaSha256), claims);

    public static RsaSecurityKey NewKey() => new(RSA.Create(2048)) { KeyId = Guid.NewGuid().ToString("N") };

    public async ValueTask DisposeAsync()
    {
        if (_app is not null)
        {
            await StopAsync();
        }

        _http.Dispose();
    }

    private static ValueTask Grant(OpenIddictServerEvents.HandleTokenRequestContext context)
    {
        var identity = new ClaimsIdentity("provider");
        identity.SetClaim(Claims.Subject, context.Request.ClientId);
        identity.SetClaim("organisation", (string?)context.Request["organisation"]);
        identity.SetClaim(Claims.Name, "Jo Smith").SetClaim(Claims.Email, "jo@example.org");
        identity.SetScopes(context.Request.GetScopes()).SetResources((string)context.Request["for"]!);
        identity.SetDestinations(_ => [Destinations.AccessToken]);
        context.SignIn(new ClaimsPrincipal(identity));
        return default;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
