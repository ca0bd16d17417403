using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NodaTime;
using ValueLedger.Api.Http.Bodies;
using ValueLedger.Api.Serving;
using ValueLedger.Core.Entries;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Storage.Writing;

namespace ValueLedger.Benchmarks.Variants;

/// <summary>Serves a variant in this process; all of them are hosted alike.</summary>
internal static class VariantHost
{
    /// <summary>The command that serves a variant, with the runtime set as the product sets it.</summary>
    public static string[] CommandOf(Variant variant)
    {
        var product = typeof(LedgerHost).Assembly.Location;
        return
        [
            "dotnet",
            "exec",
            "--runtimeconfig",
            Path.ChangeExtension(product, "runtimeconfig.json"),
            typeof(VariantHost).Assembly.Location,
            "serve",
            variant.ToString(),
        ];
    }

    public static Task RunAsync(Variant variant) =>
        variant switch
        {
            Variant.Together => LedgerHost.RunAsync(LedgerHost.Build([])),
            Variant.Alone => LedgerHost.RunAsync(LedgerHost.Build([], exchange: CommitEachAlone)),
            _ => OnlyParsing().RunAsync(),
        };

    private static void CommitEachAlone(IServiceCollection services) =>
        services.AddSingleton(provider => new LedgerWriter(
            provider.GetRequiredService<Database>(),
            provider.GetRequiredService<IClock>(),
            turnsInACommit: 1
        ));

    private static WebApplication OnlyParsing()
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        var app = builder.Build();
        app.MapGet("/health/ready", () => Results.Ok());
        app.MapPost(
            "/v1/entries",
            (Body<EntryDraft> body) => body.Problems.Count == 0 ? Results.Text("{}", "application/json") : Results.BadRequest()
        );
        return app;
    }
}
