using System.Text;
using System.Text.Json.Nodes;

namespace ValueLedger.Fuzz.Tests;

/// <summary>Spoils a body: member by member, or as text that is then no JSON any more.</summary>
internal sealed class JsonMutations(Random random)
{
    /// <summary>Stands in a tree for what no tree can hold.</summary>
    private const string Mark = "\u0001raw";

    private readonly List<string> _raw = [];

    public byte[] Of(JsonNode? tree)
    {
        _raw.Clear();
        var spoilt = new JsonObject { ["body"] = tree?.DeepClone() };
        for (var count = random.Next(1, 4); count > 0; count--)
        {
            Spoil(spoilt);
        }

        var text = new StringBuilder(spoilt["body"]?.ToJsonString() ?? "null");
        for (var index = 0; index < _raw.Count; index++)
        {
            text.Replace($"\"\\u0001raw{index}!\"", _raw[index]);
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>What comes of bytes on the way, or of a program that writes JSON by hand.</summary>
    public byte[] Bytes(byte[] body) =>
        random.Next(10) switch
        {
            0 => body[..random.Next(body.Length + 1)],
            1 => [.. body, .. body],
            2 => [0xef, 0xbb, 0xbf, .. body],
            3 => Encoding.Unicode.GetBytes(Encoding.UTF8.GetString(body)),
            4 => With(body, 0xff),
            5 => With(body, (byte)random.Next(256)),
            6 => With(body, [(byte)'\\', (byte)'u', (byte)'d', (byte)'8', (byte)'0', (byte)'0']),
            7 => With(body, (byte)0),
            8 => [.. body, .. "\n\u0000x,,,,"u8],
            _ => Flipped(body),
        };

    private void Spoil(JsonObject whole)
    {
        var places = new List<(JsonNode Parent, string? Name, int Index)>();
        Gather(whole, places);
        var (parent, name, index) = places[random.Next(places.Count)];
        switch (random.Next(8))
        {
            case 0 when parent is JsonObject members && members != whole:
                members.Remove(name!);
                break;
            case 1 when parent is JsonObject members && members != whole:
                members[Raw(Extremes.Names[random.Next(Extremes.Names.Length)])] = Value();
                break;
            case 2 when parent is JsonObject members && members != whole:
                // The same member twice: the mark is replaced by its name.
                members[Raw($"\"{name}\"")] = members[name!]?.DeepClone();
                break;
            case 3 when parent is JsonArray items:
                items.RemoveAt(index);
                break;
            case 4 when parent is JsonArray items:
                for (var count = random.Next(1, 60); count > 0; count--)
                {
                    items.Add(items[index]?.DeepClone());
                }

                break;
            case 5 when Get(parent, name, index) is JsonObject inner:
                inner[Raw(Extremes.Names[random.Next(Extremes.Names.Length)])] = Value();
                break;
            case 6:
                Set(parent, name, index, new JsonArray(Get(parent, name, index)?.DeepClone()));
                break;
            default:
                Set(parent, name, index, Value());
                break;
        }
    }

    private JsonValue Value() => JsonValue.Create(Raw(Extremes.Values[random.Next(Extremes.Values.Length)]));

    private string Raw(string json)
    {
        _raw.Add(json);
        return $"{Mark}{_raw.Count - 1}!";
    }

    private static void Gather(JsonNode? node, List<(JsonNode Parent, string? Name, int Index)> places)
    {
        switch (node)
        {
            case JsonObject members:
                foreach (var (name, value) in members)
                {
                    places.Add((members, name, 0));
                    Gather(value, places);
                }

                break;
            case JsonArray items:
                for (var index = 0; index < items.Count; index++)
                {
                    places.Add((items, null, index));
                    Gather(items[index], places);
                }

                break;
        }
    }

    private static JsonNode? Get(JsonNode parent, string? name, int index) => name is null ? parent[index] : parent[name];

    private static void Set(JsonNode parent, string? name, int index, JsonNode? value)
    {
        if (name is null)
        {
            parent[index] = value;
        }
        else
        {
            parent[name] = value;
        }
    }

    private byte[] With(byte[] body, params byte[] inserted)
    {
        var at = random.Next(body.Length + 1);
        return [.. body[..at], .. inserted, .. body[at..]];
    }

    private byte[] Flipped(byte[] body)
    {
        byte[] flipped = [.. body];
        if (flipped.Length > 0)
        {
            flipped[random.Next(flipped.Length)] ^= (byte)(1 << random.Next(8));
        }

        return flipped;
    }
}
