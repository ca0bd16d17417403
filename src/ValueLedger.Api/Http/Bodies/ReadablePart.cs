using System.Buffers;
using System.Text.Json;

namespace ValueLedger.Api.Http.Bodies;

/// <summary>Copies a JSON body without the parts that could not be read.</summary>
public static class ReadablePart
{
    /// <param name="body">An object.</param>
    /// <param name="omitted">Where the names of the members to leave out begin, in bytes from the start.</param>
    /// <param name="emptied">Where the items of lists begin that are replaced by an empty object, in bytes from the start.</param>
    public static ReadOnlyMemory<byte> Of(ReadOnlySpan<byte> body, IReadOnlySet<long> omitted, IReadOnlySet<long> emptied)
    {
        var copy = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(copy);
        var json = new Utf8JsonReader(body);
        while (json.Read())
        {
            if (json.TokenType == JsonTokenType.PropertyName && omitted.Contains(json.TokenStartIndex))
            {
                json.Skip();
            }
            else if (json.TokenType != JsonTokenType.PropertyName && emptied.Contains(json.TokenStartIndex))
            {
                json.Skip();
                writer.WriteStartObject();
                writer.WriteEndObject();
            }
            else
            {
                Copy(json, body, writer);
            }
        }

        writer.Flush();
        return copy.WrittenMemory;
    }

    private static void Copy(in Utf8JsonReader json, ReadOnlySpan<byte> body, Utf8JsonWriter writer)
    {
        switch (json.TokenType)
        {
            case JsonTokenType.PropertyName:
                writer.WritePropertyName(json.GetString()!);
                break;
            case JsonTokenType.StartObject:
                writer.WriteStartObject();
                break;
            case JsonTokenType.EndObject:
                writer.WriteEndObject();
                break;
            case JsonTokenType.StartArray:
                writer.WriteStartArray();
                break;
            case JsonTokenType.EndArray:
                writer.WriteEndArray();
                break;
            default:
                writer.WriteRawValue(body[(int)json.TokenStartIndex..(int)json.BytesConsumed], skipInputValidation: true);
                break;
        }
    }
}
