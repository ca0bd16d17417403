using System.CommandLine;
using ValueLedger.Api.Serving;
using ValueLedger.Storage.Engines;
using ValueLedger.Storage.Ledgers;

namespace ValueLedger.Api.Commands;

/// <summary>What the executable can be asked to do. Whatever is no command of its own is an option for the server.</summary>
internal static class LedgerCommands
{
    /// <summary>The host ends the process on a signal, and what is refused is told below.</summary>
    private static readonly InvocationConfiguration AsTheHostDoes = new() { ProcessTerminationTimeout = null, EnableDefaultExceptionHandler = false };

    public static async Task<int> RunAsync(string[] args)
    {
        try
        {
            return await TakeAsync(args);
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException or SettingIsNotValidException or LedgerUnavailableException || DatabaseFailure.Is(refusal))
        {
            // The database is served already or cannot be opened, an address is in use, or a setting makes no sense: nothing that a stack trace would explain.
            await Console.Error.WriteLineAsync(refusal.Message);
            return 1;
        }
    }

    private static async Task<int> TakeAsync(string[] args)
    {
        var root = new RootCommand("ValueLedger: a ledger of what citizens and public bodies put into public services, and what it was worth.")
        {
            ServeCommand.Make(),
            DemoCommand.Make(),
            OrganisationCommands.Make(),
            KeyCommands.Make(),
            HealthCommand.Make(),
            UpkeepCommands.Migrate(),
            UpkeepCommands.Verify(),
            BackupCommand.Make(),
        };
        var isCommand = args.Length > 0 && (root.Subcommands.Any(command => command.Name == args[0]) || args[0] is "--help" or "-h" or "-?" or "--version");
        if (!isCommand)
        {
            // The document generator and test hosts start the program with options of the host alone.
            await LedgerHost.RunAsync(LedgerHost.Build(args));
            return 0;
        }

        return await root.Parse(args).InvokeAsync(AsTheHostDoes);
    }
}
