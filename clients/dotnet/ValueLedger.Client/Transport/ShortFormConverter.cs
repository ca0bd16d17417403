using System.Text.Json;
using System.Text.Json.Serialization;

namespace ValueLedger.Client.Transport;

/// <summary>Writes an object as a single value if it is nothing else, and as an object otherwise.</summary>
/// <param name="ofValue">Makes the object for a single value.</param>
/// <param name="valueOf">Whether the object can be written as a single value, and that value.</param>
internal sealed class ShortFormConverter<T, TValue>(Func<TValue, T> ofValue, Func<T, (bool Has, TValue Value)> valueOf) : JsonConverter<T>
    where T : class
{
    private JsonSerializerOptions? _whole;

    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.StartObject
            ? JsonSerializer.Deserialize<T>(ref reader, Whole(options))
            : ofValue(JsonSerializer.Deserialize<TValue>(ref reader, options)!);

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        var (has, alone) = valueOf(value);
        if (has && value.Equals(ofValue(alone)))
        {
            JsonSerializer.Serialize(writer, alone, options);
            return;
        }

        JsonSerializer.Serialize(writer, value, Whole(options));
    }

    /// <summary>The same options without this converter.</summary>
    private JsonSerializerOptions Whole(JsonSerializerOptions options)
    {
        if (_whole is { } known)
        {
            return known;
        }

        var whole = new JsonSerializerOptions(options);
        whole.Converters.Remove(this);
        return _whole = whole;
    }
}
