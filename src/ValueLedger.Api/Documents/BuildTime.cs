using System.Reflection;

namespace ValueLedger.Api.Documents;

/// <summary>The build runs the program to write its document down; then it must not touch a ledger.</summary>
public static class BuildTime
{
    private const string Generator = "GetDocument.Insider";

    public static bool IsRunning { get; } = Assembly.GetEntryAssembly()?.GetName().Name == Generator;
}
