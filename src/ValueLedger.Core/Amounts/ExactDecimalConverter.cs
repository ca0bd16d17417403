using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ValueLedger.Core.Amounts;

/// <summary>A JSON number as a decimal, exactly: the framework's own converter rounds to 28 digits in silence.</summary>
public sealed class ExactDecimalConverter : JsonConverter<decimal>
{
    public override decimal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.Number)
        {
            throw new JsonException("A number is expected.");
        }

        if (!reader.HasValueSequence && ExactDecimal.IsShort(reader.ValueSpan))
        {
            var read = reader.GetDecimal();
            return read == 0 ? Math.Abs(read) : read;
        }

        var written = reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan;
        return ExactDecimal.TryRead(Encoding.ASCII.GetString(written), out var value)
            ? value
            : throw new JsonException("The number cannot be held exactly: it has too many digits or is too large.");
    }

    public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options) => writer.WriteNumberValue(value);
}
