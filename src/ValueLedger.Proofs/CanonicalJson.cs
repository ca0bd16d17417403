using System.Buffers;
using System.Text.Json;

namespace ValueLedger.Proofs;

/// <summary>Converts any JSON object to the canonical encoding of <see cref="CanonicalWriter"/> (RFC 8785 with plain decimals).</summary>
public static class CanonicalJson
{
    /// <summary>Sorts the members at every depth and leaves out those that are null. In arrays, null is kept.</summary>
    /// <exception cref="ArgumentException">
    /// It is not an object, has a member twice, or has a lone surrogate or a number that <see cref="decimal"/> would round, so the
    /// encoding could not be reversed. Callers must refuse such input first.
    /// </exception>
    public static byte[] Encode(JsonElement record)
    {
        if (record.ValueKind is not JsonValueKind.Object)
            throw new ArgumentException("A record must be a JSON object.", nameof(record));

        var output = new ArrayBufferWriter<byte>();
        var writer = new CanonicalWriter(output);
        writer.BeginObject();
        WriteMembers(writer, record);
        writer.EndObject();
        return output.WrittenSpan.ToArray();
    }

    private static void WriteMembers(CanonicalWriter writer, JsonElement element)
    {
        var members = new SortedDictionary<string, JsonElement>(CanonicalOrder.Instance);
        foreach (var member in element.EnumerateObject())
        {
            var name = Text(() => member.Name);
            if (!members.TryAdd(name, member.Value))
                throw new ArgumentException($"The member '{name}' is given twice.");
        }

        foreach (var (name, value) in members)
            WriteMember(writer, name, value);
    }

    private static void WriteMember(CanonicalWriter writer, string name, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                writer.BeginObject(name);
                WriteMembers(writer, value);
                writer.EndObject();
                break;
            case JsonValueKind.Array:
                writer.BeginArray(name);
                WriteItems(writer, value);
                writer.EndArray();
                break;
            case JsonValueKind.String:
                writer.Member(name, Text(value.GetString));
                break;
            case JsonValueKind.Number:
                writer.Member(name, Number(value));
                break;
            case JsonValueKind.True or JsonValueKind.False:
                writer.Member(name, value.GetBoolean());
                break;
        }
    }

    private static void WriteItems(CanonicalWriter writer, JsonElement array)
    {
        foreach (var item in array.EnumerateArray())
            WriteItem(writer, item);
    }

    private static void WriteItem(CanonicalWriter writer, JsonElement item)
    {
        switch (item.ValueKind)
        {
            case JsonValueKind.Object:
                writer.BeginObject();
                WriteMembers(writer, item);
                writer.EndObject();
                break;
            case JsonValueKind.Array:
                writer.BeginArray();
                WriteItems(writer, item);
                writer.EndArray();
                break;
            case JsonValueKind.String:
                writer.Item(Text(item.GetString));
                break;
            case JsonValueKind.Number:
                writer.Item(Number(item));
                break;
            case JsonValueKind.True or JsonValueKind.False:
                writer.Item(item.GetBoolean());
                break;
            default:
                writer.NullItem();
                break;
        }
    }

    private static decimal Number(JsonElement number) =>
        CanonicalNumber.TryParse(number.GetRawText(), out var value)
            ? value
            : throw new ArgumentException($"The number {number.GetRawText()} is not a decimal of at most 28 places.");

    private static string Text(Func<string?> read)
    {
        try
        {
            return read()!;
        }
        catch (InvalidOperationException exception)
        {
            // System.Text.Json notices an escaped lone surrogate only when the text is read.
            throw new ArgumentException("The text has a lone surrogate.", exception);
        }
    }
}
