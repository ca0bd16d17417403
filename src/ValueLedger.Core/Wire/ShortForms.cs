using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace ValueLedger.Core.Wire;

/// <summary>Reads types with a <see cref="ShortFormAttribute"/> in either form, and writes the short form where it is complete.</summary>
/// <param name="writtenOut">The one type that is always an object here; null for none.</param>
internal sealed class ShortForms(Type? writtenOut = null) : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) =>
        typeToConvert != writtenOut && typeToConvert.IsDefined(typeof(ShortFormAttribute), inherit: false);

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options)
    {
        var whole = new JsonSerializerOptions(options);
        whole.Converters.Remove(this);
        whole.Converters.Add(new ShortForms(typeToConvert));
        var member = typeToConvert.GetCustomAttribute<ShortFormAttribute>()!.Member;
        return (JsonConverter)Activator.CreateInstance(typeof(EitherForm<>).MakeGenericType(typeToConvert), member, whole)!;
    }

    private sealed class EitherForm<T>(string member, JsonSerializerOptions whole) : JsonConverter<T>
    {
        public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            if (reader.TokenType == JsonTokenType.StartObject)
            {
                return JsonSerializer.Deserialize<T>(ref reader, whole);
            }

            using var alone = JsonDocument.ParseValue(ref reader);
            return new JsonObject { [member] = JsonValue.Create(alone.RootElement) }.Deserialize<T>(whole);
        }

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
        {
            var written = JsonSerializer.SerializeToNode(value, whole)!.AsObject();
            var isShort = written.All(said => said.Key == member || said.Value is null);
            ((isShort ? written[member] : null) ?? written).WriteTo(writer, whole);
        }
    }
}

/// <summary>Marks an object that may be replaced in JSON by the value of one member, where nothing else is stated: 5 for <c>{ "central": 5
/// }</c>.</summary>
/// <param name="member">Name of the member in JSON.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class ShortFormAttribute(string member) : Attribute
{
    public string Member { get; } = member;
}
