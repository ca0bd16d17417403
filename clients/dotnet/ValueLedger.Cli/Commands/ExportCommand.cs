using System.CommandLine;
using ValueLedger.Cli.Connecting;
using ValueLedger.Client;

namespace ValueLedger.Cli.Commands;

/// <summary>Exports entries, or the records of the log.</summary>
internal static class ExportCommand
{
    private const string Csv = "csv";
    private const string Lines = "ndjson";
    private const string Journal = "journal";
    private const string Log = "log";

    private static readonly Argument<string?> Form = new("form")
    {
        Description =
            "csv (entries, when left out), ndjson (entries as lines of JSON), journal (plain-text accounting for hledger), "
            + "or log (every record as it was hashed, as lines of JSON).",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private static readonly Option<string?> To = OptionOf.Text("--output", "file", "Save it in this file; otherwise it is printed.");

    private static readonly Option<long?> After = new("--after")
    {
        Description = "With log: the sequence of the last record that you have; from the beginning when left out.",
        HelpName = "sequence",
    };

    public static Command Make()
    {
        var export = new Command("export", "Export entries, or the log.") { Form.AcceptOnlyFromAmong(Csv, Lines, Journal, Log), To, After };
        foreach (var option in EntryFilterOptions.All)
        {
            export.Add(option);
        }

        export.Validators.Add(given =>
        {
            var isLog = given.GetValue(Form) == Log;
            var filter = EntryFilterOptions.All.FirstOrDefault(option => given.GetResult(option) is { Implicit: false });
            if (isLog && filter is not null)
            {
                given.AddError($"The log is exported as a whole, and has no use for {filter.Name}.");
            }

            if (!isLog && given.GetResult(After) is not null)
            {
                given.AddError("--after is for the log; entries have --recorded-after.");
            }

            if (given.GetValue(ServerOptions.Json) && given.GetValue(Form) is Csv or Journal)
            {
                given.AddError($"--json and the form {given.GetValue(Form)} contradict each other.");
            }
        });
        export.SetAction(LedgerCall.Of(RunAsync));
        return export;
    }

    private static async Task<int> RunAsync(LedgerCall call, ParseResult parsed, CancellationToken cancellation)
    {
        var form = parsed.GetValue(Form) ?? (call.IsJson ? Lines : Csv);
        var filter = EntryFilterOptions.Read(parsed);
        if (form == Lines)
        {
            await call.Output.WriteAsync(parsed.GetValue(To), into => WriteLinesAsync(call, filter, into, cancellation));
            return ExitCode.Done;
        }

        // A log is read as it arrives and never kept as a whole.
        call.Answer.IsWanted = false;
        var content = form switch
        {
            Log => await call.Client.Log.ExportAsync(parsed.GetValue(After) ?? 0, cancellation),
            Journal => await call.Client.Entries.ExportJournalAsync(filter, cancellation),
            _ => await call.Client.Entries.ExportCsvAsync(filter, cancellation),
        };
        await call.Output.WriteAsync(parsed.GetValue(To), content, cancellation);
        return ExitCode.Done;
    }

    private static async Task WriteLinesAsync(LedgerCall call, EntryFilter filter, Stream into, CancellationToken cancellation)
    {
        call.Answer.IsWanted = true;
        await using var lines = new StreamWriter(into, leaveOpen: true) { NewLine = "\n" };
        await foreach (var _ in call.Client.Entries.ListAsync(filter, cancellationToken: cancellation).AsPages())
        {
            foreach (var item in AnsweredItems.Of(call.Answer.Text))
            {
                await lines.WriteLineAsync(item);
            }
        }
    }
}
