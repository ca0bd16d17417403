using System.Net.Http.Headers;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.OpenApi;
using ValueLedger.Api.Http.Bodies;
using ValueLedger.Api.OpenApi;
using ValueLedger.Api.Serving;
using ValueLedger.Core.Problems;

namespace ValueLedger.Api.Tests.Http;

/// <summary>A server of its own with sample endpoints on the plumbing.</summary>
public sealed class SampleServer : IAsyncDisposable
{
    public static readonly ProblemCode QuantityIsRequired = new("quantity_is_required", 400, "The quantity is required");
    public static readonly ProblemCode ReferenceIsTaken = new("reference_is_taken", 409, "The reference is taken");

    /// <summary>What the server itself reads at most, where an endpoint does not say otherwise.</summary>
    public const int ServerLimit = 2 * 1024 * 1024;

    private readonly WebApplication _app;

    private SampleServer(WebApplication app, HttpClient client, Records log) => (_app, Client, Log) = (app, client, log);

    public HttpClient Client { get; }

    public Records Log { get; }

    /// <param name="onKestrel">Whether to listen on a real port, for what the test server does not do.</param>
    public static async Task<SampleServer> StartAsync(bool onKestrel = false)
    {
        var log = new Records();
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Production" });
        builder.Logging.ClearProviders().AddProvider(log);
        builder.AddHttpPlumbing();
        builder.Services.AddSingleton(new BodiesInWork(64 * 1024 * 1024));
        builder.Services.AddSingleton(new Examples(typeof(SampleServer).Assembly));
        if (onKestrel)
        {
            builder.WebHost.UseUrls("http://127.0.0.1:0").ConfigureKestrel(server => server.Limits.MaxRequestBodySize = ServerLimit);
        }
        else
        {
            builder.WebHost.UseTestServer();
        }

        var app = builder.Build();
        app.UseHttpPlumbing();
        SampleEndpoints.Map(app);
        await app.StartAsync();
        return new SampleServer(app, onKestrel ? new HttpClient { BaseAddress = new Uri(app.Urls.Single()) } : app.GetTestClient(), log);
    }

    /// <summary>The document of its own endpoints, as the build writes that of the product.</summary>
    public async Task<string> WriteDocumentAsync()
    {
        var provider = _app.Services.GetRequiredKeyedService<IOpenApiDocumentProvider>(LedgerDocument.Name);
        return await (await provider.GetOpenApiDocumentAsync()).SerializeAsJsonAsync(OpenApiSpecVersion.OpenApi3_1);
    }

    public Task<Answer> PostAsync(string path, string body) => PostAsync(path, Encoding.UTF8.GetBytes(body));

    public Task<Answer> PostAsync(string path, byte[] body, string? contentType = "application/json") =>
        SendAsync(HttpMethod.Post, path, body, contentType);

    public Task<Answer> GetAsync(string path, params (string Name, string Value)[] headers) =>
        SendAsync(HttpMethod.Get, path, null, null, headers);

    public async Task<Answer> SendAsync(
        HttpMethod method,
        string path,
        byte[]? body,
        string? contentType,
        params (string Name, string Value)[] headers
    )
    {
        using var request = new HttpRequestMessage(method, path);
        if (body is not null)
        {
            request.Content = new ByteArrayContent(body);
            request.Content.Headers.ContentType = contentType is null ? null : MediaTypeHeaderValue.Parse(contentType);
        }

        foreach (var (name, value) in headers)
        {
            Assert.True(request.Headers.TryAddWithoutValidation(name, value));
        }

        return await Answer.ReadAsync(await Client.SendAsync(request));
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
    }
}
