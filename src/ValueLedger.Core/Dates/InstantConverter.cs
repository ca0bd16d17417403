using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;

namespace ValueLedger.Core.Dates;

/// <summary>A moment as JSON text.</summary>
public sealed class InstantConverter : JsonConverter<Instant>
{
    public override Instant Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && IsoJson.TryReadInstant(reader.GetString()!, out var read)
            ? read
            : throw new JsonException("A moment is written as 2026-01-02T03:04:05.123456Z.");

    public override void Write(Utf8JsonWriter writer, Instant value, JsonSerializerOptions options) =>
        writer.WriteStringValue(IsoJson.Write(value));
}
