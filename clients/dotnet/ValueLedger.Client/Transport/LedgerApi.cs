using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using ValueLedger.Client.Transport;

namespace ValueLedger.Client;

/// <summary>The part of the generated code that is written by hand: headers, refusals, and how JSON is written.</summary>
internal partial class LedgerApi
{
    public Call Call { get; init; } = new();

    public TimeProvider Time { get; init; } = TimeProvider.System;

    static partial void UpdateJsonSerializerSettings(JsonSerializerOptions settings)
    {
        settings.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull;
        settings.Converters.Add(new TimeOfDayConverter());
        settings.Converters.Add(new NumberOrObjectConverter<FigureDraft>(central => central, figure => figure.Central));
        settings.Converters.Add(new NumberOrObjectConverter<OptimismBiasDraft>(rate => rate, bias => bias.Central));
    }

#pragma warning disable CA1822 // The generated code calls them on the instance.
    private Task PrepareRequestAsync(HttpClient client, HttpRequestMessage request, StringBuilder path, CancellationToken cancellationToken) => Task.CompletedTask;
#pragma warning restore CA1822

    private Task PrepareRequestAsync(HttpClient client, HttpRequestMessage request, string path, CancellationToken cancellationToken)
    {
        Call.WriteTo(request);
        return Task.CompletedTask;
    }

    private async Task ProcessResponseAsync(HttpClient client, HttpResponseMessage response, CancellationToken cancellationToken)
    {
        if (!response.IsSuccessStatusCode)
        {
            throw await ValueLedgerException.OfAsync(response, Time.GetUtcNow(), cancellationToken).ConfigureAwait(false);
        }

        Call.ReadFrom(response);
    }
}
