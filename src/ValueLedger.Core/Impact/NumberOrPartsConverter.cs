using System.Text.Json;
using System.Text.Json.Serialization;

namespace ValueLedger.Core.Impact;

/// <summary>Reads what is either a plain number or an object; the object has a type of its own, without this converter.</summary>
public abstract class NumberOrPartsConverter<TDraft, TParts> : JsonConverter<TDraft>
    where TDraft : class, TParts
    where TParts : class
{
    public override TDraft? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Number
            ? FromNumber(JsonSerializer.Deserialize<decimal>(ref reader, options))
            : JsonSerializer.Deserialize<TParts>(ref reader, options) is { } parts ? FromParts(parts) : null;

    public override void Write(Utf8JsonWriter writer, TDraft value, JsonSerializerOptions options)
    {
        if (NumberOf(value) is { } number)
        {
            writer.WriteNumberValue(number);
        }
        else
        {
            JsonSerializer.Serialize<TParts>(writer, value, options);
        }
    }

    protected abstract TDraft FromNumber(decimal number);

    protected abstract TDraft FromParts(TParts parts);

    /// <summary>Null for what has parts that a number cannot say.</summary>
    protected abstract decimal? NumberOf(TDraft value);
}
