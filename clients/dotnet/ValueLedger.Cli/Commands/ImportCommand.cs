using System.CommandLine;
using ValueLedger.Cli.Connecting;
using ValueLedger.Cli.Imports;
using ValueLedger.Client;

namespace ValueLedger.Cli.Commands;

/// <summary>Imports a spreadsheet or another file of entries.</summary>
internal static class ImportCommand
{
    private static readonly Argument<string> File = new("file") { Description = "A file of entries: .csv, .xlsx, .ods or .ndjson." };

    private static readonly Option<string?> Format = OptionOf
        .Text("--format", "format", "What kind of file it is: csv, ndjson, xlsx or ods; otherwise as its name ends.")
        .AcceptOnlyFromAmong([.. FileFormat.Names]);

    private static readonly Option<bool> Preview = OptionOf.Flag(
        "--preview",
        "Record nothing: say what the columns seem to be, show the first rows, and print the command that imports the file."
    );

    private static readonly Option<string?> Rejected = OptionOf.Text(
        "--rejected",
        "file",
        "Save the rejected rows as they were sent, so that you can correct them and import that file."
    );

    private static readonly Option<string?> Problems = OptionOf.Text("--problems", "file", "Save all problems of rows as CSV.");

    public static Command Make()
    {
        var import = new Command("import", "Import a file of entries. Rows that were recorded before are not recorded again.")
        {
            File,
            Format,
            Preview,
            Rejected,
            Problems,
            ImportTerms.Sheet,
        };
        foreach (var option in ImportTerms.NotOfPreviews)
        {
            import.Add(option);
        }

        import.Validators.Add(given =>
        {
            if (given.GetValue(Preview) && Stated(given) is { } other)
            {
                given.AddError($"--preview finds the settings out by itself, and has no use for {other}.");
            }
        });
        import.SetAction(LedgerCall.Of(RunAsync));
        return import;
    }

    private static string? Stated(System.CommandLine.Parsing.CommandResult given) =>
        ImportTerms
            .NotOfPreviews.Concat([Rejected, Problems])
            .FirstOrDefault(option => given.GetResult(option) is { Implicit: false })
            ?.Name;

    private static async Task<int> RunAsync(LedgerCall call, ParseResult parsed, CancellationToken cancellation)
    {
        var path = parsed.GetValue(File)!;
        var format = FileFormat.Of(path, parsed.GetValue(Format));
        RefuseToOverwrite(path, parsed);
        await using var file = System.IO.File.OpenRead(path);
        if (parsed.GetValue(Preview))
        {
            var preview = await call.Client.Imports.PreviewAsync(
                file,
                format,
                parsed.GetValue(ImportTerms.Sheet),
                cancellationToken: cancellation
            );
            call.Print(output => PreviewText.Print(output, preview, path, parsed.GetValue(Format)));
            return ExitCode.Done;
        }

        var terms = ImportTerms.Read(parsed) with { FileName = Path.GetFileName(path) };
        var import = await new SentFile(call, file, format, terms).ImportAsync(cancellation);
        call.Print(output => ImportText.Print(output, import));
        await SaveAsync(call, import, parsed, cancellation);
        return import.Status == ImportStatus.Completed && import.Rejected == 0 ? ExitCode.Done : ExitCode.DoesNotHold;
    }

    private static void RefuseToOverwrite(string path, ParseResult parsed)
    {
        foreach (var option in new[] { Rejected, Problems })
        {
            if (parsed.GetValue(option) is { } saved && Path.GetFullPath(saved) == Path.GetFullPath(path))
            {
                throw new WrongUsageException($"{option.Name} would overwrite the file itself. Name another file.");
            }
        }
    }

    private static async Task SaveAsync(LedgerCall call, Import import, ParseResult parsed, CancellationToken cancellation)
    {
        if (parsed.GetValue(Problems) is { } problems)
        {
            await call.Output.WriteAsync(problems, await call.Client.Imports.ExportProblemsAsync(import.Id, cancellation), cancellation);
        }

        if (parsed.GetValue(Rejected) is { } rejected && import.Rejected > 0)
        {
            await call.Output.WriteAsync(rejected, await call.Client.Imports.ExportRejectedAsync(import.Id, cancellation), cancellation);
        }
        else if (parsed.GetValue(Rejected) is { } unneeded)
        {
            call.Output.Tell($"No row was rejected, so {unneeded} was not written.");
        }
    }
}
