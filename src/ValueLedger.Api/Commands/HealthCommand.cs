using System.CommandLine;
using ValueLedger.Api.Health;

namespace ValueLedger.Api.Commands;

/// <summary>Checks the health of the server on the same machine, without a tool for HTTP.</summary>
internal static class HealthCommand
{
    public static Command Make()
    {
        var health = new Command(
            "health",
            "Check whether the process that serves the database can answer; the exit code is 1 if it cannot, or if there is none."
        );
        health.SetAction((_, _) => OperatorCall.AskServerAsync<HealthAnswer>(HttpMethod.Get, "/health/ready", Print, NobodyServes));
        return health;
    }

    private static int Print(HealthAnswer answer)
    {
        Console.WriteLine($"{answer.Status}, on {answer.Engine?.Name} {answer.Engine?.Version}");
        return 0;
    }

    private static int NobodyServes()
    {
        Console.Error.WriteLine("No server is running for this database.");
        return 1;
    }
}
