using System.Text.Json;
using System.Text.Json.Serialization;

namespace ValueLedger.Client;

/// <summary>A word from a list that may grow. Every word can be read and written again, whether it is known or not.</summary>
internal interface IWord<TSelf>
    where TSelf : struct, IWord<TSelf>
{
    static abstract TSelf Of(string word);
}

internal sealed class WordConverter<T> : JsonConverter<T>
    where T : struct, IWord<T>
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        T.Of(reader.TokenType == JsonTokenType.String ? reader.GetString()! : throw new JsonException("A word must be a text."));

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
