using System.Globalization;
using System.Text.Json.Nodes;

namespace ValueLedger.Fuzz.Tests;

/// <summary>Makes values that keep to a schema, where they can, with names that the ledger knows.</summary>
internal sealed class SchemaValues(Random random, LiveLedger ledger)
{
    private const int Deepest = 6;

    public JsonNode? Of(JsonObject written, string name, int depth = 0)
    {
        var schema = Operation.Resolve(written);
        if (schema["oneOf"]?.AsArray() is { } either)
        {
            return random.Next(4) == 0 || depth > Deepest ? null : Of(either[^1]!.AsObject(), name, depth);
        }

        if (schema["enum"]?.AsArray() is { } words)
        {
            return words[random.Next(words.Count)]?.DeepClone();
        }

        return TypeOf(schema) switch
        {
            "object" when schema["additionalProperties"] is JsonObject values => Map(values, depth),
            "object" => Object(schema, depth),
            "array" => List(schema, name, depth),
            "string" => Text(schema, name),
            "integer" => random.Next(5) == 0 ? random.Next(-1, 2000) : random.Next(0, 6),
            "number" => Number(),
            "boolean" => random.Next(2) == 0,
            _ => null,
        };
    }

    private static string? TypeOf(JsonObject schema) =>
        schema["type"] switch
        {
            JsonArray several => several.Select(type => type!.GetValue<string>()).First(type => type != "null"),
            JsonValue one => one.GetValue<string>(),
            _ => null,
        };

    private JsonObject Object(JsonObject schema, int depth)
    {
        var required = (schema["required"]?.AsArray() ?? []).Select(name => name!.GetValue<string>()).ToHashSet();
        var made = new JsonObject();
        foreach (var (name, member) in schema["properties"]?.AsObject() ?? [])
        {
            if (required.Contains(name) || (depth <= Deepest && random.Next(3) == 0))
            {
                made[name] = Of(member!.AsObject(), name, depth + 1);
            }
        }

        return made;
    }

    private JsonObject Map(JsonObject values, int depth)
    {
        string[] names = ["2009", "2013", "2023-24", "1", "2", "6", "Hours given", "Day", "x"];
        var made = new JsonObject();
        for (var count = random.Next(4); count > 0; count--)
        {
            made[names[random.Next(names.Length)]] = Of(values, "column", depth + 1);
        }

        return made;
    }

    private JsonArray List(JsonObject schema, string name, int depth)
    {
        var made = new JsonArray();
        for (var count = depth > Deepest ? 0 : random.Next(4); count > 0; count--)
        {
            made.Add(Of(schema["items"]!.AsObject(), name.TrimEnd('s'), depth + 1));
        }

        return made;
    }

    private JsonNode Text(JsonObject schema, string name) =>
        schema["format"]?.GetValue<string>() switch
        {
            "date" => Date(),
            "date-time" => $"{Date()}T{random.Next(24):00}:{random.Next(60):00}:00Z",
            "time-local" => $"{random.Next(24):00}:{random.Next(60):00}",
            _ => ledger.Word(name, random),
        };

    private string Date() =>
        new DateOnly(
            random.Next(20) == 0 ? random.Next(1, 9999) : random.Next(2022, 2027),
            random.Next(1, 13),
            random.Next(1, 29)
        ).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private JsonNode Number() =>
        random.Next(6) switch
        {
            0 => 0,
            1 => random.Next(-5, 5),
            2 => Math.Round((decimal)random.NextDouble(), random.Next(0, 7)),
            3 => random.Next(1, 1_000_000),
            _ => random.Next(1, 12),
        };
}
