using System.CommandLine;
using ValueLedger.Api.Serving;
using ValueLedger.Storage;
using ValueLedger.Storage.Heads;
using ValueLedger.Storage.Verification;

namespace ValueLedger.Api.Commands;

/// <summary>Looking after a database.</summary>
internal static class UpkeepCommands
{
    public static Command Migrate()
    {
        var migrate = new Command("migrate", "Bring the database up to date; every other command does so first, too.");
        migrate.SetAction((_, _) => OperatorCall.RunAsync<MigratedDatabase>(HttpMethod.Post, "/operator/migration", null, database => Console.WriteLine($"{database.Path} is up to date.")));
        return migrate;
    }

    public static Command Verify()
    {
        var acceptLoss = new Option<bool>("--accept-loss") { Description = "Go on with what is left of a ledger that is refused because something of it is missing; it is recorded in the logs." };
        var verify = new Command("verify", "Walk every log and compare everything derived with what it says; names the first thing that is wrong.") { acceptLoss };
        verify.SetAction((parsed, _) =>
        {
            var path = Database.PathOf(LedgerHost.DatabaseOfOperators());
            if (parsed.GetValue(acceptLoss) && LedgerVerifier.IsThere(path))
            {
                AcceptLoss();
            }

            // Where nobody serves it nobody needs to: a database that is damaged could not be served, and verifying changes nothing.
            return OperatorCall.AskServerAsync<VerifiedDatabase>(HttpMethod.Post, "/operator/verification", Print, () => Print(LedgerVerifier.VerifyFile(path)));
        });
        return verify;
    }

    private static void AcceptLoss()
    {
        try
        {
            var accepted = LossAcceptance.Accept(LedgerHost.DatabaseOfOperators(), NodaTime.SystemClock.Instance);
            Console.WriteLine(accepted.Count == 0 ? "Nothing is missing." : string.Join('\n', accepted.Select(loss => $"Accepted: {loss}")));
        }
        catch (DatabaseIsServedException)
        {
            // Only what is whole is served.
            Console.WriteLine("Nothing is missing.");
        }
    }

    private static int Print(VerifiedDatabase database)
    {
        foreach (var wrong in database.Wrong)
        {
            Console.Error.WriteLine(wrong);
        }

        foreach (var log in database.Logs)
        {
            Console.WriteLine(log.FirstWrong is null ? $"{log.Organisation}: {log.Records} records hold; root {log.Root}" : $"{log.Organisation}: {log.FirstWrong}");
        }

        foreach (var notice in database.Notices)
        {
            Console.Error.WriteLine(notice);
        }

        return database.Holds ? 0 : 1;
    }
}

internal sealed record MigratedDatabase(string Path);
