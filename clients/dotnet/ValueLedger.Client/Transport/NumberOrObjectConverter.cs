using System.Text.Json;
using System.Text.Json.Serialization;

namespace ValueLedger.Client.Transport;

/// <summary>What goes over the wire as a number where it is nothing but that, and as an object otherwise.</summary>
/// <param name="ofNumber">What the number stands for.</param>
/// <param name="numberOf">The number that may stand for it, when it says nothing else.</param>
internal sealed class NumberOrObjectConverter<T>(Func<decimal, T> ofNumber, Func<T, decimal?> numberOf) : JsonConverter<T>
    where T : class
{
    private JsonSerializerOptions? _whole;

    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Number ? ofNumber(reader.GetDecimal()) : JsonSerializer.Deserialize<T>(ref reader, Whole(options));

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        if (numberOf(value) is { } number && value.Equals(ofNumber(number)))
        {
            writer.WriteNumberValue(number);
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
