namespace ValueLedger.Core.Tests.ReferencePacks;

/// <summary>A table of published figures, as it was read from its source. Its cells have neither quotes nor commas.</summary>
internal static class PublishedTable
{
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Rows(string name)
    {
        using var file = typeof(PublishedTable).Assembly.GetManifestResourceStream(name)!;
        using var text = new StreamReader(file);
        var lines = text.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var header = lines[0].Split(',');
        return [.. lines[1..].Select(line => header.Zip(line.Split(',')).ToDictionary(cell => cell.First, cell => cell.Second))];
    }
}
