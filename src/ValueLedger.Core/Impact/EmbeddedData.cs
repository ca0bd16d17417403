using System.Text.Json;
using ValueLedger.Core.Wire;

namespace ValueLedger.Core.Impact;

/// <summary>Figures that are part of the assembly, so that they change with its version and never with the place it runs in.</summary>
internal static class EmbeddedData
{
    /// <param name="name">Of the file, without its ending.</param>
    public static T Read<T>(string name)
        where T : notnull
    {
        using var data = typeof(EmbeddedData).Assembly.GetManifestResourceStream(name)!;
        return JsonSerializer.Deserialize<T>(data, WireJson.Options)!;
    }
}
