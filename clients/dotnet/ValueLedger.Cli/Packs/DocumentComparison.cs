using System.Text.Json;

namespace ValueLedger.Cli.Packs;

/// <summary>A statement as it is stated, beside the same statement as it was made again.</summary>
/// <param name="Figures">Where it states a number.</param>
/// <param name="Differences">Where the two differ, in the order of the document.</param>
internal sealed record DocumentComparison(IReadOnlyList<string> Figures, IReadOnlyList<DocumentDifference> Differences)
{
    private const int LongestShown = 200;

    public static DocumentComparison Of(byte[] stated, byte[] recounted)
    {
        using var one = JsonDocument.Parse(stated);
        using var other = JsonDocument.Parse(recounted);
        var differences = new List<DocumentDifference>();
        var figures = new List<string>();
        Compare("", one.RootElement, other.RootElement, figures, differences);
        if (differences.Count == 0 && !stated.AsSpan().SequenceEqual(recounted))
        {
            differences.Add(new DocumentDifference("/", "the same in another form", "other bytes"));
        }

        return new DocumentComparison(figures, differences);
    }

    /// <summary>How many numbers it states below a member.</summary>
    public int FiguresUnder(string path) => Figures.Count(figure => figure.StartsWith(path, StringComparison.Ordinal));

    private static void Compare(
        string path,
        JsonElement stated,
        JsonElement recounted,
        List<string> figures,
        List<DocumentDifference> differences
    )
    {
        if (stated.ValueKind == JsonValueKind.Number)
        {
            figures.Add(path);
        }

        if (stated.ValueKind != recounted.ValueKind)
        {
            differences.Add(new DocumentDifference(path, Shown(recounted), Shown(stated)));
            return;
        }

        switch (stated.ValueKind)
        {
            case JsonValueKind.Object:
                var (members, others) = (stated.EnumerateObject().ToList(), recounted.EnumerateObject().ToList());
                if (!members.Select(member => member.Name).SequenceEqual(others.Select(member => member.Name)))
                {
                    differences.Add(new DocumentDifference(path, "other members", "its members"));
                    return;
                }

                foreach (var (member, other) in members.Zip(others))
                {
                    Compare($"{path}/{member.Name}", member.Value, other.Value, figures, differences);
                }

                break;
            case JsonValueKind.Array:
                var (items, those) = (stated.EnumerateArray().ToList(), recounted.EnumerateArray().ToList());
                if (items.Count != those.Count)
                {
                    differences.Add(new DocumentDifference(path, $"{those.Count} items", $"{items.Count} items"));
                }

                foreach (var (index, (item, other)) in items.Zip(those).Index())
                {
                    Compare($"{path}/{index}", item, other, figures, differences);
                }

                break;
            default:
                AddIfOther(path, stated, recounted, differences);
                break;
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
