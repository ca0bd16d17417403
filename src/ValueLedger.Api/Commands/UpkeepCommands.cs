using System.CommandLine;
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
        var verify = new Command("verify", "Walk every log and compare everything derived with what it says; names the first thing that is wrong.");
        verify.SetAction((_, _) => OperatorCall.RunAsync<VerifiedDatabase>(HttpMethod.Post, "/operator/verification", null, Print));
        return verify;
    }

    private static int Print(VerifiedDatabase database)
    {
        foreach (var log in database.Logs)
        {
            Console.WriteLine(log.FirstWrong is null ? $"{log.Organisation}: {log.Records} records hold; root {log.Root}" : $"{log.Organisation}: {log.FirstWrong}");
        }

        return database.Logs.All(log => log.FirstWrong is null) ? 0 : 1;
    }
}

internal sealed record MigratedDatabase(string Path);
