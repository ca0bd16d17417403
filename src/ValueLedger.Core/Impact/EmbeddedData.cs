using System.Text.Json;
using ValueLedger.Core.Wire;

namespace ValueLedger.Core.Impact;

/// <summary>Figures that are part of the assembly, so that they depend only on its version and not on where it runs.</summary>
internal static class EmbeddedData
{
    /// <param name="name">Name of the file, without its extension.</param>
    public static T Read<T>(string name)
        where T : notnull
    {
        using var data = typeof(EmbeddedData).Assembly.GetManifestResourceStream(name)!;
        return JsonSerializer.Deserialize<T>(data, WireJson.Options)!;
    }
}
