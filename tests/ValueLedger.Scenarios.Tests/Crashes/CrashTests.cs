using ValueLedger.Scenarios.Tests.Processes;

namespace ValueLedger.Scenarios.Tests.Crashes;

/// <summary>The serving process is killed again and again, at moments that a fixed seed chooses, while it is sent something.</summary>
public sealed class CrashTests : IAsyncDisposable
{
    private const int Kills = 50;
    private const int KillsBetweenVerifications = 10;
    private const int MostAcknowledgedBetweenKills = 60;

    private static readonly Dictionary<string, Func<ILoad>> Loads = new() { ["single posts"] = () => new SinglePosts() };

    private readonly LedgerProcesses _processes = new();

    public ValueTask DisposeAsync() => _processes.DisposeAsync();

    [Theory]
    [InlineData("single posts")]
    public async Task What_was_acknowledged_is_there_once_after_every_crash(string load) => await SurviveAsync(Loads[load](), seed: 20_261_122);

    private async Task SurviveAsync(ILoad load, int seed)
    {
        var random = new Random(seed);
        await _processes.CreateOrganisationAsync("crashing");
        var key = await _processes.CreateKeyAsync("crashing");
        for (var kill = 0; kill < Kills; kill++)
        {
            var server = await _processes.ServeAsync();
            using var http = _processes.ClientWith(key);
            if (kill == 0)
            {
                await load.PrepareAsync(http);
            }

            var enough = load.Acknowledged + random.Next(MostAcknowledgedBetweenKills);
            using var told = new CancellationTokenSource();
            var sending = load.SendAsync(http, told.Token);
            while (load.Acknowledged < enough && !sending.IsCompleted)
            {
                await Task.Delay(1);
            }

            Assert.False(server.HasEnded);
            await server.SignalAsync("KILL");
            await told.CancelAsync();
            await sending;
            if (kill % KillsBetweenVerifications == 0)
            {
                await _processes.AskAsync("verify");
            }
        }

        Assert.True(load.Acknowledged > Kills, "Hardly anything was recorded between the kills.");
        await _processes.ServeAsync();
        using var reader = _processes.ClientWith(key);
        await load.CheckAsync(reader);
        Assert.StartsWith("crashing: ", await _processes.AskAsync("verify"), StringComparison.Ordinal);
    }
}
