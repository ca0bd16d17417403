using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;

namespace ValueLedger.Core.Dates;

/// <summary>A time of day as JSON text.</summary>
public sealed class LocalTimeConverter : JsonConverter<LocalTime>
{
    public override LocalTime Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && IsoJson.TryReadTime(reader.GetString()!, out var read)
            ? read
            : throw new JsonException("A time of day is written as 19:30 or 19:30:15.");

    public override void Write(Utf8JsonWriter writer, LocalTime value, JsonSerializerOptions options) =>
        writer.WriteStringValue(IsoJson.Write(value));
}
