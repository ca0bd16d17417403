using System.Reflection;

namespace ValueLedger.Api.OpenApi;

/// <summary>The build runs the program to write the document; it must not touch a ledger then.</summary>
public static class BuildTime
{
    private const string Generator = "GetDocument.Insider";

    public static bool IsRunning { get; } = Assembly.GetEntryAssembly()?.GetName().Name == Generator;
}
