using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Storage.Writing;

namespace ValueLedger.Api.Serving;

/// <summary>Sends metrics and traces by OTLP to where the standard settings of OpenTelemetry say; without them nothing is measured.</summary>
internal static class Telemetry
{
    private const string Endpoint = "OTEL_EXPORTER_OTLP_ENDPOINT";
    private const string Name = "OTEL_SERVICE_NAME";

    public static void Add(WebApplicationBuilder builder)
    {
        if (string.IsNullOrEmpty(builder.Configuration[Endpoint]))
        {
            return;
        }

        var version = typeof(Telemetry).Assembly.GetName().Version?.ToString(3);
        builder.Services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService(builder.Configuration[Name] ?? "valueledger", serviceVersion: version))
            .WithMetrics(metrics => metrics.AddMeter(LedgerMetrics.Name).AddAspNetCoreInstrumentation().AddOtlpExporter())
            .WithTracing(traces => traces.AddAspNetCoreInstrumentation(requests => requests.Filter = IsWorthATrace).AddOtlpExporter());
    }

    /// <summary>Who asks every few seconds whether the server lives would hide everything else.</summary>
    private static bool IsWorthATrace(HttpContext context) => !context.Request.Path.StartsWithSegments("/health", StringComparison.Ordinal);
}
