using System.CommandLine;
using ValueLedger.Api.Serving;

namespace ValueLedger.Api.Commands;

/// <summary>Serves the ledger; the default command.</summary>
internal static class ServeCommand
{
    public static Command Make()
    {
        var serve = new Command(
            "serve",
            "Serve the ledger over HTTP (the default). Other options, such as --urls http://*:5080, are passed to the host."
        )
        {
            TreatUnmatchedTokensAsErrors = false,
        };
        serve.SetAction(async (parsed, _) => await LedgerHost.RunAsync(LedgerHost.Build([.. parsed.UnmatchedTokens])));
        return serve;
    }
}
