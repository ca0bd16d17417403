using System.CommandLine;
using ValueLedger.Api.Serving;
using ValueLedger.Storage.Engines;
using ValueLedger.Storage.Ledgers;

namespace ValueLedger.Api.Commands;

/// <summary>The commands of the executable. Anything that is not a command is an option for the server.</summary>
internal static class LedgerCommands
{
    /// <summary>The host ends the process on a signal, and refusals are printed below.</summary>
    private static readonly InvocationConfiguration AsTheHostDoes = new()
    {
        ProcessTerminationTimeout = null,
        EnableDefaultExceptionHandler = false,
    };

    public static async Task<int> RunAsync(string[] args)
    {
        try
        {
            return await TakeAsync(args);
        }
        catch (Exception refusal)
            when (refusal is IOException or UnauthorizedAccessException or SettingIsNotValidException or LedgerUnavailableException
                || DatabaseFailure.Is(refusal)
            )
        {
            // The database is already being served or cannot be opened, an address is in use, or a setting is wrong: a stack trace would
            // not help with any of these.
            await Console.Error.WriteLineAsync(refusal.Message);
            return 1;
        }
    }

    private static async Task<int> TakeAsync(string[] args)
    {
        var root = new RootCommand(
            "ValueLedger: a ledger of what citizens and public bodies put into public services, and what it was worth."
        )
        {
            ServeCommand.Make(),
            DemoCommand.Make(),
            OrganisationCommands.Make(),
            KeyCommands.Make(),
            SigningKeyCommands.Make(),
            HealthCommand.Make(),
            UpkeepCommands.Migrate(),
            UpkeepCommands.Verify(),
            BackupCommand.Make(),
            CopyCommand.Make(),
        };
        var isCommand =
            args.Length > 0
            && (root.Subcommands.Any(command => command.Name == args[0]) || args[0] is "--help" or "-h" or "-?" or "--version");
        if (!isCommand)
        {
            // The document generator and test hosts start the program with only options of the host.
            await LedgerHost.RunAsync(LedgerHost.Build(args));
            return 0;
        }

        return await root.Parse(args).InvokeAsync(AsTheHostDoes);
    }
}
