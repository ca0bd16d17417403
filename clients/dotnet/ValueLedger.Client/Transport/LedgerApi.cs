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
        settings.Converters.Add(new ShortFormConverter<FigureDraft, decimal>(central => central, figure => (true, figure.Central)));
        settings.Converters.Add(
            new ShortFormConverter<OptimismBiasDraft, decimal>(rate => rate, bias => (bias.Central is not null, bias.Central ?? 0m))
        );
        settings.Converters.Add(
            new ShortFormConverter<ScheduleDraft, string>(name => name, schedule => (schedule.Name is not null, schedule.Name ?? ""))
        );
    }

#pragma warning disable CA1822 // The generated code calls them on the instance.
    private Task PrepareRequestAsync(
        HttpClient client,
        HttpRequestMessage request,
        StringBuilder path,
        CancellationToken cancellationToken
    ) => Task.CompletedTask;
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
