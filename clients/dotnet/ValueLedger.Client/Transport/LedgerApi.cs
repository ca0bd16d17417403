using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using ValueLedger.Client.Transport;

namespace ValueLedger.Client;

/// <summary>The part of the generated code that is written by hand: headers, refusals, and how JSON is read and written.</summary>
internal partial class LedgerApi
{
    private static readonly JsonSerializerOptions Json = new()
    {
        // Only generated code, no reflection, so that programs can be trimmed and compiled ahead of time.
        TypeInfoResolver = LedgerJson.Default.WithAddedModifier(Tolerate),
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters =
        {
            new TimeOfDayConverter(),
            new ShortFormConverter<FigureDraft, decimal>(central => central, figure => (true, figure.Central)),
            new ShortFormConverter<OptimismBiasDraft, decimal>(rate => rate, bias => (bias.Central is not null, bias.Central ?? 0m)),
            new ShortFormConverter<ValueGrowthDraft, decimal>(rate => rate, growth => (growth.Source is null, growth.Rate)),
            new ShortFormConverter<ScheduleDraft, string>(name => name, schedule => (schedule.Name is not null, schedule.Name ?? "")),
        },
    };

    /// <summary>A statement of an earlier method, or a server of an earlier version, lacks members that were added since.</summary>
    private static void Tolerate(JsonTypeInfo type)
    {
        foreach (var property in type.Properties)
        {
            property.IsRequired = false;
        }
    }

    public Call Call { get; init; } = new();

    public TimeProvider Time { get; init; } = TimeProvider.System;

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
        Call.ReadFrom(response);
        if (!response.IsSuccessStatusCode)
        {
            throw await ValueLedgerException.OfAsync(response, Call.RequestId, Time.GetUtcNow(), cancellationToken).ConfigureAwait(false);
        }
    }

    private static byte[] Written<T>(T body) => JsonSerializer.SerializeToUtf8Bytes(body, TypeOf<T>());

    private static async Task<ObjectResponseResult<T>> ReadObjectResponseAsync<T>(
        HttpResponseMessage response,
        IReadOnlyDictionary<string, IEnumerable<string>> headers,
        CancellationToken cancellationToken
    )
    {
        try
        {
            var stream = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
            await using var _ = stream.ConfigureAwait(false);
            var answer = await JsonSerializer.DeserializeAsync(stream, TypeOf<T>(), cancellationToken).ConfigureAwait(false);
            return new ObjectResponseResult<T>(answer!, "");
        }
        catch (JsonException unreadable)
        {
            throw new ValueLedgerException($"The answer is not a {typeof(T).Name}.", (int)response.StatusCode, "", headers, unreadable);
        }
    }

    /// <summary>A value as in an address.</summary>
    private static string ConvertToString(object? value, CultureInfo culture) =>
        value is bool truth ? (truth ? "true" : "false") : Convert.ToString(value, culture) ?? "";

    private static JsonTypeInfo<T> TypeOf<T>() => (JsonTypeInfo<T>)Json.GetTypeInfo(typeof(T));
}
