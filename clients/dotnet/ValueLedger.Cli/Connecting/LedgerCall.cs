using System.CommandLine;
using System.Text;
using ValueLedger.Cli.Commands;
using ValueLedger.Cli.Printing;
using ValueLedger.Client;

namespace ValueLedger.Cli.Connecting;

/// <summary>What a command that asks the server works with.</summary>
internal sealed class LedgerCall : IDisposable
{
    private LedgerCall(ValueLedgerClient client, KeptAnswer answer, Output output, bool isJson) =>
        (Client, Answer, Output, IsJson) = (client, answer, output, isJson);

    public ValueLedgerClient Client { get; }

    /// <summary>The last answer as it was received, if it is wanted, as with --json.</summary>
    public KeptAnswer Answer { get; }

    public Output Output { get; }

    public bool IsJson { get; }

    public static Func<ParseResult, CancellationToken, Task<int>> Of(Func<LedgerCall, ParseResult, CancellationToken, Task<int>> run) =>
        async (parsed, cancellation) =>
        {
            using var call = Begin(parsed);
            return await run(call, parsed, cancellation);
        };

    /// <summary>Prints an answer: with --json as it was received, and otherwise in words.</summary>
    public void Print(Action<Output> inWords)
    {
        if (IsJson)
        {
            Output.Print(Answer.Text);
        }
        else
        {
            inWords(Output);
        }
    }

    /// <summary>Writes the last answer, byte by byte as it was received, so that its hash is the one that the server states.</summary>
    public Task WriteAnswerAsync(string? path) =>
        Output.WriteAsync(path, new MemoryStream(Encoding.UTF8.GetBytes(Answer.Text)), CancellationToken.None);

    public void Dispose() => Client.Dispose();

    private static LedgerCall Begin(ParseResult parsed)
    {
        var isJson = parsed.GetValue(ServerOptions.Json);
        var answer = new KeptAnswer { IsWanted = isJson };
        var options = new ValueLedgerClientOptions { Address = Address(parsed), Key = ApiKeySource.Read(parsed) };
        options.Retry.MaxRetries = parsed.GetValue(ServerOptions.Retries);
        try
        {
            return new LedgerCall(new ValueLedgerClient(options, answer), answer, new Output(), isJson);
        }
        catch (ArgumentException unusable)
        {
            answer.Dispose();
            throw new WrongUsageException(unusable.Message.Split(" (Parameter")[0]);
        }
    }

    private static Uri Address(ParseResult parsed)
    {
        var stated = parsed.GetValue(ServerOptions.Server) ?? Environment.GetEnvironmentVariable("VALUELEDGER_SERVER");
        return string.IsNullOrWhiteSpace(stated)
                ? throw new WrongUsageException(
                    "Say where the server is: with --server, or in the environment variable VALUELEDGER_SERVER."
                )
            : Uri.TryCreate(stated.Trim(), UriKind.Absolute, out var address) ? address
            : throw new WrongUsageException($"'{stated}' is not an address such as https://ledger.example.org.");
    }
}
