using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;

namespace ValueLedger.Core.Dates;

/// <summary>A day as JSON text.</summary>
public sealed class LocalDateConverter : JsonConverter<LocalDate>
{
    public override LocalDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && IsoJson.TryReadDate(reader.GetString()!, out var read)
            ? read
            : throw new JsonException("A day is written as 2015-12-05.");

    public override void Write(Utf8JsonWriter writer, LocalDate value, JsonSerializerOptions options) =>
        writer.WriteStringValue(IsoJson.Write(value));
}
