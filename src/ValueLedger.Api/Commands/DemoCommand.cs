using System.CommandLine;
using NodaTime;
using ValueLedger.Api.Access;
using ValueLedger.Api.Demo;
using ValueLedger.Api.Imports;
using ValueLedger.Api.Serving;
using ValueLedger.Api.Statements;
using ValueLedger.Storage.Writing;

namespace ValueLedger.Api.Commands;

/// <summary>Records the published figures of Wiltshire Community Speedwatch, shows what they add up to, and serves them.</summary>
internal static class DemoCommand
{
    public static Command Make()
    {
        var demo = new Command("demo", "Record and show Wiltshire's published figures, then serve them.")
        {
            TreatUnmatchedTokensAsErrors = false,
        };
        demo.SetAction((parsed, _) => RunAsync([.. parsed.UnmatchedTokens]));
        return demo;
    }

    private static async Task RunAsync(string[] args)
    {
        Tell("Recording the published figures of Wiltshire Community Speedwatch ...");
        await using var app = LedgerHost.Build(args, isQuiet: true);
        await app.OpenLedgerAsync();
        var writer = app.Services.GetRequiredService<LedgerWriter>();
        var organisation = await SpeedwatchFigures.RecordAsync(writer);
        var reader = app.Services.GetRequiredService<LedgerReader>();
        SpeedwatchTable.Print(reader.Read(organisation, ledger => SpeedwatchSummaries.Read(ledger, organisation)));
        Tell("Recording the same totals spread over teams and volunteers, as a spreadsheet would bring them ...");
        var spread = await SpreadFigures.RecordAsync(
            writer,
            reader,
            app.Services.GetRequiredService<SendImport>(),
            app.Services.GetRequiredService<ImportRegister>()
        );
        Tell("Preparing and publishing statements ...");
        var statements = new DemoStatements(writer, reader, app.Services.GetRequiredService<IClock>());
        var statement = await statements.PublishAsync(organisation, SpeedwatchFigures.Statement);
        var (first, next) = (
            await statements.PublishAsync(spread, SpreadFigures.Statement.Draft),
            await statements.PrepareNextAsync(spread, SpreadFigures.Statement)
        );
        reader.ReadAll(ledger =>
        {
            SpreadTable.Print(ledger, spread);
            StatementsTable.Print(
                ReadStatement.Document(ledger, new Caller(spread, null), first),
                ReadStatement.Document(ledger, new Caller(spread, null), next)
            );
            return true;
        });
        PublishedCasesTable.Print();
        var key = await SpeedwatchFigures.MakeKeyAsync(writer, organisation, SpeedwatchFigures.Organisation);
        var spreadKey = await SpeedwatchFigures.MakeKeyAsync(writer, spread, SpreadFigures.Organisation);
        var council = await InventedCouncil.CreateAsync(writer);
        var councilKey = await SpeedwatchFigures.MakeKeyAsync(writer, council, InventedCouncil.Organisation);
        await LedgerHost.StartAsync(app);
        var addresses = LedgerHost.Addresses(app).ToList();
        if (!InventedCouncil.IsRecorded(reader, council))
        {
            Tell("Sending two years of an invented council to the server ...");
            await InventedCouncil.SendAsync(new Uri(addresses[0]), councilKey);
        }

        await statements.PublishAsync(council, InventedCouncil.Statement.Draft);
        await statements.PrepareNextAsync(council, InventedCouncil.Statement);
        var link = await SpeedwatchFigures.MakeLinkAsync(writer, council, InventedCouncil.Year);
        WhereToGoOn.Print(addresses, link, councilKey, (key, statement.Id), (spreadKey, first.Id, next.Id));
        await app.WaitForShutdownAsync();
    }

    /// <summary>What it is doing goes to standard error, so that what it shows can be kept in a file.</summary>
    private static void Tell(string progress) => Console.Error.WriteLine(progress);
}
