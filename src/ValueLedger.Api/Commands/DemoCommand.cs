using System.CommandLine;
using ValueLedger.Api.Demo;
using ValueLedger.Api.Imports;
using ValueLedger.Api.Serving;
using ValueLedger.Storage.Ledgers;

namespace ValueLedger.Api.Commands;

/// <summary>Records the published figures of Wiltshire Community Speedwatch, shows what they come to, and serves them.</summary>
internal static class DemoCommand
{
    public static Command Make()
    {
        var demo = new Command("demo", "Record and show Wiltshire's published figures, then serve them.") { TreatUnmatchedTokensAsErrors = false };
        demo.SetAction((parsed, _) => RunAsync([.. parsed.UnmatchedTokens]));
        return demo;
    }

    private static async Task RunAsync(string[] args)
    {
        await using var app = LedgerHost.Build(args, isQuiet: true);
        await app.OpenLedgerAsync();
        var writer = app.Services.GetRequiredService<LedgerWriter>();
        var organisation = await SpeedwatchFigures.RecordAsync(writer);
        var summaries = app.Services.GetRequiredService<LedgerReader>().Read(ledger => SpeedwatchSummaries.Read(ledger, organisation));
        SpeedwatchTable.Print(summaries);
        var spread = await SpreadFigures.RecordAsync(writer, app.Services.GetRequiredService<SendImport>(), app.Services.GetRequiredService<ImportRegister>());
        app.Services.GetRequiredService<LedgerReader>().Read(ledger =>
        {
            SpreadTable.Print(ledger, spread);
            return true;
        });
        PublishedCasesTable.Print();
        var key = await SpeedwatchFigures.MakeKeyAsync(writer, organisation, SpeedwatchFigures.Organisation);
        var spreadKey = await SpeedwatchFigures.MakeKeyAsync(writer, spread, SpreadFigures.Organisation);
        await LedgerHost.StartAsync(app);
        SpeedwatchTable.PrintWhereToGoOn(key, spreadKey, LedgerHost.Addresses(app));
        await app.WaitForShutdownAsync();
    }
}
