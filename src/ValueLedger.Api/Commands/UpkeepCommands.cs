using System.CommandLine;
using ValueLedger.Api.Operators;
using ValueLedger.Api.Serving;
using ValueLedger.Storage.Engines;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Storage.Verification;

namespace ValueLedger.Api.Commands;

/// <summary>Commands for maintaining a database.</summary>
internal static class UpkeepCommands
{
    private const string OwnerVariable = $"Ledger__{nameof(LedgerSettings.Postgres)}__{nameof(PostgresSettings.Owner)}";

    public static Command Migrate()
    {
        var migrate = new Command(
            "migrate",
            "Bring the database up to date with this version of the program; every other command does so first."
        );
        migrate.SetAction(
            (_, _) =>
            {
                // Whoever brings tables up to date owns them, where the engine has roles.
                Environment.SetEnvironmentVariable(OwnerVariable, "true");
                return OperatorCall.RunAsync<MigratedDatabase>(
                    HttpMethod.Post,
                    "/operator/migration",
                    null,
                    database => Console.WriteLine($"{database.Path} is up to date.")
                );
            }
        );
        return migrate;
    }

    public static Command Verify()
    {
        var acceptLoss = new Option<bool>("--accept-loss")
        {
            Description =
                "Continue with what is left of a ledger that the server refuses because parts of it are missing; this is recorded in the logs.",
        };
        var acceptClock = new Option<bool>("--accept-clock")
        {
            Description =
                "Continue with logs that are more than a day ahead of the clock because the clock was once ahead; this is recorded in the logs.",
        };
        var verify = new Command(
            "verify",
            "Read every log and compare everything derived from it with the log; names the first thing that is wrong."
        )
        {
            acceptLoss,
            acceptClock,
        };
        verify.SetAction(
            async (parsed, _) =>
            {
                var place = LedgerHost.PlaceOfOperators();
                if (parsed.GetValue(acceptLoss) && place.IsThere)
                {
                    AcceptLoss(parsed.GetValue(acceptClock));
                }

                if (parsed.GetValue(acceptClock) && place.IsThere && await AcceptClockAsync() is > 0 and var failure)
                {
                    return failure;
                }

                // If no process serves the database, none is needed: a damaged database could not be served, and verifying changes nothing.
                return await OperatorCall.AskServerAsync<VerifiedDatabase>(
                    HttpMethod.Post,
                    "/operator/verification",
                    Print,
                    () => Print(LedgerVerifier.Verify(place))
                );
            }
        );
        return verify;
    }

    private static void AcceptLoss(bool acceptsClock)
    {
        try
        {
            var accepted = LossAcceptance.Accept(LedgerHost.PlaceOfOperators(), NodaTime.SystemClock.Instance, acceptsClock);
            Console.WriteLine(
                accepted.Count == 0 ? "Nothing is missing." : string.Join('\n', accepted.Select(loss => $"Accepted: {loss}"))
            );
        }
        catch (DatabaseIsServedException)
        {
            // Only a complete ledger is served.
            Console.WriteLine("Nothing is missing.");
        }
    }

    private static async Task<int> AcceptClockAsync()
    {
        try
        {
            // If no process serves the database, none can: starting may need a record that is refused.
            PrintAccepted(ClockAcceptance.Accept(LedgerHost.PlaceOfOperators(), NodaTime.SystemClock.Instance));
            return 0;
        }
        catch (DatabaseIsServedException)
        {
            return await OperatorCall.RunAsync<AcceptedClock>(
                HttpMethod.Post,
                "/operator/clock-acceptance",
                null,
                accepted => PrintAccepted(accepted.Accepted)
            );
        }
    }

    private static void PrintAccepted(IReadOnlyList<string> accepted) =>
        Console.WriteLine(
            accepted.Count == 0
                ? "No log is more than a day ahead of the clock."
                : string.Join('\n', accepted.Select(log => $"Accepted: {log}"))
        );

    private static int Print(VerifiedDatabase database)
    {
        foreach (var wrong in database.Wrong)
        {
            Console.Error.WriteLine(wrong);
        }

        foreach (var log in database.Logs)
        {
            Console.WriteLine(
                log.FirstWrong is null
                    ? $"{log.Organisation}: {log.Records} records verified; root {log.Root}"
                    : $"{log.Organisation}: {log.FirstWrong}"
            );
        }

        foreach (var notice in database.Notices)
        {
            Console.Error.WriteLine(notice);
        }

        return database.Holds ? 0 : 1;
    }
}
