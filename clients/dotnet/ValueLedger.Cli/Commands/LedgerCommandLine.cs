using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using System.Runtime.InteropServices;
using ValueLedger.Cli.Connecting;
using ValueLedger.Cli.Printing;

namespace ValueLedger.Cli.Commands;

/// <summary>Reads the arguments, runs the command, and says what went wrong.</summary>
internal static class LedgerCommandLine
{
    private const string Description = """
        The command line of ValueLedger, a ledger of what citizens and public bodies put into public services.

        Say where the server is with --server or VALUELEDGER_SERVER. Keep the API key in the environment variable VALUELEDGER_KEY, or in a file
        that --key-file or VALUELEDGER_KEY_FILE names. What you asked for is written to standard output, everything else to standard error.


        """;

    public static async Task<int> RunAsync(string[] args)
    {
        var output = new Output();
        using var cancellation = new CancellationTokenSource();
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, signal => Cancel(signal, cancellation));
        using var end = PosixSignalRegistration.Create(PosixSignal.SIGTERM, signal => Cancel(signal, cancellation));
        // A value that begins with @ is a value, and not a file with more arguments.
        var parsed = Make().Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Action is ParseErrorAction)
        {
            return WrongUsage(output, parsed);
        }

        try
        {
            var configuration = new InvocationConfiguration
            {
                Output = output.Data,
                Error = output.Notes,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null,
            };
            return await parsed.InvokeAsync(configuration, cancellation.Token);
        }
        catch (Exception failure) when (Failure.CodeOf(failure) is not null)
        {
            Failure.Tell(output, failure, parsed.GetValue(ServerOptions.Json));
            return Failure.CodeOf(failure)!.Value;
        }
    }

    private static RootCommand Make()
    {
        var root = new RootCommand(Description + ExitCode.Words)
        {
            ImportCommand.Make(),
            SummaryCommand.Make(),
            StatementCommands.Make(),
            CorrectCommand.Make(),
            CorrectCommand.MakeReverse(),
            FollowCommand.Make(),
            CheckpointCommands.Make(),
            ExportCommand.Make(),
            VerifyCommand.Make(),
            CompletionCommand.Make(),
        };
        foreach (var option in ServerOptions.All)
        {
            root.Add(option);
        }

        return root;
    }

    /// <summary>The first signal lets the command end in order; the second ends the process.</summary>
    private static void Cancel(PosixSignalContext signal, CancellationTokenSource cancellation)
    {
        if (!cancellation.IsCancellationRequested)
        {
            signal.Cancel = true;
            cancellation.Cancel();
        }
    }

    private static int WrongUsage(Output output, ParseResult parsed)
    {
        // A key among the arguments is not repeated: what is on the screen may be kept in a file.
        var isKeyShown = parsed.Tokens.Any(token => token.Value.Contains("vl_", StringComparison.Ordinal));
        IEnumerable<string> problems =
            isKeyShown
                ?
                [
                    "A key must not be among the arguments, where other users of this computer can read it. "
                        + "Set VALUELEDGER_KEY, or name a file with --key-file.",
                ]
            : parsed.UnmatchedTokens is [var unknown, ..] ? [$"'{unknown}' is not known here."]
            : parsed.Errors.Select(error => error.Message).Distinct();
        foreach (var problem in problems)
        {
            output.Tell(problem);
        }

        output.Tell($"'{Path(parsed.CommandResult)} --help' lists what is possible.");
        return ExitCode.WrongUsage;
    }

    private static string Path(CommandResult command) =>
        command.Parent is CommandResult parent ? $"{Path(parent)} {command.Command.Name}" : "valueledger";
}
