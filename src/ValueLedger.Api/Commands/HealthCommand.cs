using System.CommandLine;
using ValueLedger.Api.Health;

namespace ValueLedger.Api.Commands;

/// <summary>Lets whoever watches the server from beside it ask how it is, without a tool that speaks HTTP.</summary>
internal static class HealthCommand
{
    public static Command Make()
    {
        var health = new Command("health", "Ask the process that serves the database whether it can answer; exit code 1 when it cannot, or when there is none.");
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
        Console.Error.WriteLine("Nobody serves the database.");
        return 1;
    }
}
