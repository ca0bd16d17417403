using ValueLedger.Scenarios.Tests.Processes;

namespace ValueLedger.Scenarios.Tests.Crashes;

/// <summary>The serving process is killed again and again, at moments that a fixed seed chooses, while it is sent something.</summary>
public sealed class CrashTests : IAsyncDisposable
{
    private const int KillsBetweenVerifications = 10;

    private static readonly Dictionary<string, Func<ILoad>> Loads = new()
    {
        ["single posts"] = () => new SinglePosts(),
        ["imports"] = () => new Imports(new SinglePosts()),
    };

    private readonly LedgerProcesses _processes = new();

    public ValueTask DisposeAsync() => _processes.DisposeAsync();

    [Theory]
    [InlineData("single posts", 12)]
    [InlineData("imports", 9)]
    public async Task What_was_acknowledged_is_there_once_after_every_crash(string load, int kills) =>
        await SurviveAsync(Loads[load](), kills, seed: 20_261_122);

    private async Task SurviveAsync(ILoad load, int kills, int seed)
    {
        var random = new Random(seed);
        await _processes.CreateOrganisationAsync("crashing");
        var key = await _processes.CreateKeyAsync("crashing");
        for (var kill = 0; kill < kills; kill++)
        {
            var server = await _processes.ServeAsync();
            using var http = _processes.ClientWith(key);
            if (kill == 0)
            {
                await load.PrepareAsync(http);
            }

            using var told = new CancellationTokenSource();
            var sending = load.SendAsync(http, told.Token);
            await Task.WhenAny(load.MomentAsync(random), sending);
            Assert.False(server.HasEnded);
            await server.SignalAsync("KILL");
            await told.CancelAsync();
            await sending;
            if (kill % KillsBetweenVerifications == 0)
            {
                await _processes.AskAsync("verify");
            }
        }

        Assert.True(load.Acknowledged > kills, "Hardly anything was recorded between the kills.");
        await _processes.ServeAsync();
        using var reader = _processes.ClientWith(key);
        await load.CheckAsync(reader);
        Assert.StartsWith("crashing: ", await _processes.AskAsync("verify"), StringComparison.Ordinal);
    }
}
