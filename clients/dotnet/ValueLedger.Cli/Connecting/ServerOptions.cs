using System.CommandLine;

namespace ValueLedger.Cli.Connecting;

/// <summary>Options that every command has: where the server is, where the key is, and how to print.</summary>
internal static class ServerOptions
{
    private const int UsualRetries = 3;
    private const int MostRetries = 20;

    public static readonly Option<string?> Server = new("--server")
    {
        Description = "Address of the server, such as https://ledger.example.org. Otherwise VALUELEDGER_SERVER.",
        HelpName = "address",
        Recursive = true,
    };

    public static readonly Option<string?> KeyFile = new("--key-file")
    {
        Description = "File with the API key and nothing else. Otherwise VALUELEDGER_KEY or VALUELEDGER_KEY_FILE.",
        HelpName = "file",
        Recursive = true,
    };

    public static readonly Option<bool> Json = new("--json")
    {
        Description = "Print the JSON of the server's answer as it is.",
        Recursive = true,
    };

    public static readonly Option<int> Retries = new("--retries")
    {
        Description = $"How often to try again if the server does not answer, 0 to {MostRetries}; {UsualRetries} when left out.",
        HelpName = "number",
        Recursive = true,
        DefaultValueFactory = _ => UsualRetries,
    };

    public static readonly IReadOnlyList<Option> All = [Server, KeyFile, Json, Retries];

    static ServerOptions() =>
        Retries.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 0 or > MostRetries)
            {
                result.AddError($"--retries takes a number from 0 to {MostRetries}.");
            }
        });
}
