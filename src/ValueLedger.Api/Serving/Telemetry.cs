using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;
using ValueLedger.Storage.Writing;

namespace ValueLedger.Api.Serving;

/// <summary>Sends metrics and traces by OTLP to the address in the standard settings of OpenTelemetry; without them nothing is
/// measured.</summary>
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
        builder
            .Services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService(builder.Configuration[Name] ?? "valueledger", serviceVersion: version))
            .WithMetrics(metrics => metrics.AddMeter(LedgerMetrics.Name).AddAspNetCoreInstrumentation().AddOtlpExporter())
            .WithTracing(traces => traces.AddAspNetCoreInstrumentation(requests => requests.Filter = IsWorthATrace).AddOtlpExporter());
    }

    /// <summary>Health checks every few seconds would hide all other traces.</summary>
    private static bool IsWorthATrace(HttpContext context) => !context.Request.Path.StartsWithSegments("/health", StringComparison.Ordinal);
}
