using System.Text.Json;

namespace ValueLedger.Cli.Packs;

/// <summary>A statement as it is stated, beside the same statement as it was made again.</summary>
/// <param name="Figures">How many numbers it states.</param>
/// <param name="Differences">Where the two differ, in the order of the document.</param>
internal sealed record DocumentComparison(int Figures, IReadOnlyList<DocumentDifference> Differences)
{
    private const int LongestShown = 200;

    public static DocumentComparison Of(byte[] stated, byte[] recounted)
    {
        using var one = JsonDocument.Parse(stated);
        using var other = JsonDocument.Parse(recounted);
        var differences = new List<DocumentDifference>();
        var figures = Compare("", one.RootElement, other.RootElement, differences);
        if (differences.Count == 0 && !stated.AsSpan().SequenceEqual(recounted))
        {
            differences.Add(new DocumentDifference("/", "the same in another form", "other bytes"));
        }

        return new DocumentComparison(figures, differences);
    }

    private static int Compare(string path, JsonElement stated, JsonElement recounted, List<DocumentDifference> differences)
    {
        if (stated.ValueKind != recounted.ValueKind)
        {
            differences.Add(new DocumentDifference(path, Shown(recounted), Shown(stated)));
            return 0;
        }

        switch (stated.ValueKind)
        {
            case JsonValueKind.Object:
                var (members, others) = (stated.EnumerateObject().ToList(), recounted.EnumerateObject().ToList());
                if (members.Select(member => member.Name).SequenceEqual(others.Select(member => member.Name)))
                {
                    return members
                        .Zip(others)
                        .Sum(pair => Compare($"{path}/{pair.First.Name}", pair.First.Value, pair.Second.Value, differences));
                }

                differences.Add(new DocumentDifference(path, "other members", "its members"));
                return 0;
            case JsonValueKind.Array:
                var (items, those) = (stated.EnumerateArray().ToList(), recounted.EnumerateArray().ToList());
                if (items.Count != those.Count)
                {
                    differences.Add(new DocumentDifference(path, $"{those.Count} items", $"{items.Count} items"));
                }

                return items
                    .Zip(those)
                    .Index()
                    .Sum(pair => Compare($"{path}/{pair.Index}", pair.Item.First, pair.Item.Second, differences));
            case JsonValueKind.Number:
                AddIfOther(path, stated, recounted, differences);
                return 1;
            default:
                AddIfOther(path, stated, recounted, differences);
                return 0;
        }
    }

    private static void AddIfOther(string path, JsonElement stated, JsonElement recounted, List<DocumentDifference> differences)
    {
        if (stated.GetRawText() != recounted.GetRawText())
        {
            differences.Add(new DocumentDifference(path, Shown(recounted), Shown(stated)));
        }
    }

    private static string Shown(JsonElement value) =>
        value.GetRawText() is { Length: > LongestShown } text ? $"{text[..LongestShown]}..." : value.GetRawText();
}

/// <summary>A member that two documents have differently.</summary>
/// <param name="Path">JSON pointer (RFC 6901).</param>
/// <param name="Recounted">What follows from the records.</param>
/// <param name="Stated">What the statement says.</param>
internal sealed record DocumentDifference(string Path, string Recounted, string Stated);
