namespace ValueLedger.Core.ReferencePacks;

/// <summary>The packs that come with the product, as files of the assembly.</summary>
public static class ShippedPacks
{
    private const string Folder = "ReferencePacks/";

    private static readonly Dictionary<string, ReferencePack> ByName = Read().ToDictionary(pack => pack.Name, StringComparer.Ordinal);

    /// <summary>In the order of their names.</summary>
    public static IReadOnlyList<ReferencePack> All { get; } = [.. ByName.Values.OrderBy(pack => pack.Name, StringComparer.Ordinal)];

    /// <summary>Null when none has this name.</summary>
    public static ReferencePack? Find(string name) => ByName.GetValueOrDefault(name);

    private static IEnumerable<ReferencePack> Read() =>
        typeof(ShippedPacks)
            .Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .Select(Read);

    private static ReferencePack Read(string resource)
    {
        using var file = typeof(ShippedPacks).Assembly.GetManifestResourceStream(resource)!;
        var json = new byte[file.Length];
        file.ReadExactly(json);
        return PackFile.Read(json);
    }
}
