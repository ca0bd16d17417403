using System.Text.Json;

namespace ValueLedger.Core.Tests;

/// <summary>Figures that others published, or that were computed apart from the project, kept beside the tests.</summary>
internal static class PublishedFigures
{
    /// <param name="name">Of the file, without its ending.</param>
    public static JsonElement Read(string name)
    {
        using var file = typeof(PublishedFigures).Assembly.GetManifestResourceStream(name)!;
        using var document = JsonDocument.Parse(file);
        return document.RootElement.Clone();
    }
}
