using System.Buffers;
using System.Text.Json;

namespace ValueLedger.Api.Http;

/// <summary>Copies a JSON body without the parts that could not be read.</summary>
public static class ReadablePart
{
    /// <param name="body">An object.</param>
    /// <param name="omitted">Pointers to members that are left out.</param>
    /// <param name="emptied">Pointers to items of lists that are replaced by an empty object.</param>
    public static JsonElement Of(JsonElement body, IReadOnlySet<string> omitted, IReadOnlySet<string> emptied)
    {
        var copy = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(copy))
        {
            new Copy(writer, omitted, emptied).Object(body, "");
        }

        return JsonDocument.Parse(copy.WrittenMemory).RootElement;
    }

    private sealed record Copy(Utf8JsonWriter Writer, IReadOnlySet<string> Omitted, IReadOnlySet<string> Emptied)
    {
        public void Object(JsonElement sent, string pointer)
        {
            Writer.WriteStartObject();
            foreach (var member in sent.EnumerateObject())
            {
                var name = DraftWalk.NameOf(member);
                var place = JsonPointer.To(pointer, name);
                if (!Omitted.Contains(place))
                {
                    Writer.WritePropertyName(name);
                    Value(member.Value, place);
                }
            }

            Writer.WriteEndObject();
        }

        private void Value(JsonElement sent, string pointer)
        {
            switch (sent.ValueKind)
            {
                case JsonValueKind.Object:
                    Object(sent, pointer);
                    break;
                case JsonValueKind.Array:
                    List(sent, pointer);
                    break;
                default:
                    sent.WriteTo(Writer);
                    break;
            }
        }

        private void List(JsonElement sent, string pointer)
        {
            Writer.WriteStartArray();
            foreach (var (index, item) in sent.EnumerateArray().Index())
            {
                var place = JsonPointer.To(pointer, index);
                if (Emptied.Contains(place))
                {
                    Writer.WriteStartObject();
                    Writer.WriteEndObject();
                }
                else
                {
                    Value(item, place);
                }
            }

            Writer.WriteEndArray();
        }
    }
}
