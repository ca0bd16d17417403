using System.CommandLine;
using System.Text.Json;
using ValueLedger.Cli.Connecting;
using ValueLedger.Cli.Log;
using ValueLedger.Cli.Printing;
using ValueLedger.Client.Verification;

namespace ValueLedger.Cli.Commands;

/// <summary>Checks the log against a checkpoint that an auditor keeps, without trusting the server.</summary>
internal static class CheckpointCommands
{
    private static readonly JsonSerializerOptions Wire = new(JsonSerializerDefaults.Web);

    private static readonly Argument<string> File = new("file") { Description = "The file in which the checkpoint is kept." };

    private static readonly Option<string?> TrustedKey = OptionOf.Text(
        "--trusted-key",
        "key",
        "The public key of the log, which the organisation gave you in another way. "
            + "Otherwise the key that the server shows at the first visit is trusted from then on."
    );

    private static readonly Option<string[]> Witnesses = OptionOf.Texts(
        "--witness",
        "key",
        "Public key of a witness that must have cosigned the log. May be repeated."
    );

    private static readonly Option<bool> OnlyNew = OptionOf.Flag(
        "--only-new",
        "Read only the records that are new since the kept checkpoint."
    );

    public static Command Make() =>
        new("checkpoint", "Check that nothing in the log was altered or removed since your last visit.")
        {
            Make(
                "save",
                "Check every record against the checkpoint in the file, if there is one, and keep the new checkpoint there.",
                false
            ),
            Make("compare", "Check every record against the checkpoint in the file, and leave the file as it is.", true),
        };

    private static Command Make(string name, string description, bool isComparing)
    {
        var command = new Command(name, description) { File, TrustedKey, Witnesses, OnlyNew };
        command.SetAction(LedgerCall.Of((call, parsed, cancellation) => VerifyAsync(call, parsed, isComparing, cancellation)));
        return command;
    }

    private static async Task<int> VerifyAsync(LedgerCall call, ParseResult parsed, bool isComparing, CancellationToken cancellation)
    {
        var path = parsed.GetValue(File)!;
        if (isComparing && !System.IO.File.Exists(path))
        {
            throw new WrongUsageException($"There is no file {path}. Keep a checkpoint first: valueledger checkpoint save {path}");
        }

        var options = new LogVerificationOptions
        {
            TrustedKey = parsed.GetValue(TrustedKey),
            Witnesses = parsed.GetValue(Witnesses)!,
            OnlyNewRecords = parsed.GetValue(OnlyNew),
        };
        var kept = new CheckpointFile(path);
        var found = await VerifyAsync(call, isComparing ? new ComparedCheckpoint(kept) : kept, options, cancellation);
        if (call.IsJson)
        {
            call.Output.Print(JsonSerializer.Serialize(found, Wire));
        }
        else
        {
            Print(call.Output, found, path, isComparing);
        }

        return ExitCode.Done;
    }

    private static async Task<LogVerification> VerifyAsync(
        LedgerCall call,
        ICheckpointStore kept,
        LogVerificationOptions options,
        CancellationToken cancellation
    )
    {
        using var progress = new RecordsRead(call.Output);
        return await call.Client.Log.VerifyAsync(kept, options, progress, cancellation);
    }

    private static void Print(Output output, LogVerification found, string path, bool isComparing)
    {
        output.PrintLine(
            found.Since is { } since
                ? $"The log holds: it continues the {Tables.Count(since)} records of your last visit, and has {Tables.Count(found.Size)} now."
                : $"The log holds: it has {Tables.Count(found.Size)} records. This is your first visit, so there was nothing to compare them with."
        );
        output.Print(
            Tables.Facts([
                ("log", found.Origin),
                ("root", found.Root),
                ("key", found.VerifierKey),
                ("records read", Tables.Count(found.RecordsRead)),
                .. found.WitnessedAt is { } moment
                    ? new (string Name, string? Value)[]
                    {
                        ("witnesses cosigned", $"{Tables.Moment(moment)}, at {Tables.Count(found.WitnessedSize ?? 0)} records"),
                    }
                    : [],
            ])
        );
        output.Tell(isComparing ? $"{path} was left as it is." : $"The checkpoint is kept in {path}.");
    }
}
