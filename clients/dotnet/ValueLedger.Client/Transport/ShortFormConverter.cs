using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace ValueLedger.Client.Transport;

/// <summary>Writes an object as a single value if it is nothing else, and as an object otherwise.</summary>
/// <param name="ofValue">Makes the object for a single value.</param>
/// <param name="valueOf">Whether the object can be written as a single value, and that value.</param>
internal sealed class ShortFormConverter<T, TValue>(Func<TValue, T> ofValue, Func<T, (bool Has, TValue Value)> valueOf) : JsonConverter<T>
    where T : class
{
    private JsonTypeInfo<T>? _whole;

    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.StartObject
            ? JsonSerializer.Deserialize(ref reader, Whole(options))
            : ofValue(JsonSerializer.Deserialize(ref reader, (JsonTypeInfo<TValue>)options.GetTypeInfo(typeof(TValue)))!);

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        var (has, alone) = valueOf(value);
        if (has && value.Equals(ofValue(alone)))
        {
            JsonSerializer.Serialize(writer, alone, (JsonTypeInfo<TValue>)options.GetTypeInfo(typeof(TValue)));
            return;
        }

        JsonSerializer.Serialize(writer, value, Whole(options));
    }

    /// <summary>The type without this converter.</summary>
    private JsonTypeInfo<T> Whole(JsonSerializerOptions options)
    {
        if (_whole is { } known)
        {
            return known;
        }

        var whole = new JsonSerializerOptions(options);
        whole.Converters.Remove(this);
        return _whole = (JsonTypeInfo<T>)whole.GetTypeInfo(typeof(T));
    }
}
