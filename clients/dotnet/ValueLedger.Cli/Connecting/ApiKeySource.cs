using System.CommandLine;
using ValueLedger.Cli.Commands;

namespace ValueLedger.Cli.Connecting;

/// <summary>Where the API key is kept. It is never an argument, because other users of a computer can read those.</summary>
internal static class ApiKeySource
{
    private const int LongestKey = 1000;

    public static string Read(ParseResult parsed) =>
        parsed.GetValue(ServerOptions.KeyFile) is { } named ? OfFile(named)
        : Environment.GetEnvironmentVariable("VALUELEDGER_KEY") is { Length: > 0 } key ? key.Trim()
        : Environment.GetEnvironmentVariable("VALUELEDGER_KEY_FILE") is { Length: > 0 } file ? OfFile(file)
        : throw new WrongUsageException(
            "There is no API key. Set the environment variable VALUELEDGER_KEY, or name a file that has it with --key-file."
        );

    private static string OfFile(string path)
    {
        using var file = new StreamReader(path);
        var start = new char[LongestKey + 1];
        var length = file.ReadBlock(start);
        var key = new string(start, 0, length).Trim();
        return length <= LongestKey && key.Length > 0 && !key.Any(char.IsWhiteSpace)
            ? key
            : throw new WrongUsageException($"The file {path} must have an API key in it and nothing else.");
    }
}
