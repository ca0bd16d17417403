using System.Text.RegularExpressions;

namespace ValueLedger.Scenarios.Tests.Processes;

/// <summary>What an operator does so that nothing is lost, and when something was.</summary>
public sealed partial class BackupTests : IAsyncDisposable
{
    private readonly LedgerProcesses _processes = new();

    public ValueTask DisposeAsync() => _processes.DisposeAsync();

    [Fact]
    public async Task A_copy_made_while_posts_run_holds_by_itself_and_takes_no_other_files_place()
    {
        await _processes.ServeAsync();
        using var http = await BeginAsync();
        using var enough = new CancellationTokenSource();
        var load = Enumerable.Range(0, 4).Select(_ => Task.Run(() => Journal.PostUntilAsync(http, enough.Token))).ToList();
        var copy = _processes.PathOf("copy.db");
        Assert.Equal($"Copied to {copy}, with its head file beside it.\n", await _processes.AskAsync("backup", "copy.db"));
        var taken = await _processes.RunAsync("backup", copy);
        Assert.Equal(1, taken.ExitCode);
        Assert.StartsWith("backup_file_exists: ", taken.Errors, StringComparison.Ordinal);
        var nowhere = await _processes.RunAsync("backup", "no/such/folder/copy.db");
        Assert.Equal(1, nowhere.ExitCode);
        Assert.StartsWith("backup_cannot_be_written: ", nowhere.Errors, StringComparison.Ordinal);
        await enough.CancelAsync();
        await Task.WhenAll(load);

        var here = Records(await _processes.AskAsync("verify"));
        await _processes.EndAllAsync();
        _processes.Environment["Ledger__Database"] = $"Data Source={copy}";
        Assert.InRange(Records(await _processes.AskAsync("verify")), 5, here);
        Assert.Empty(Directory.GetFiles(Path.GetDirectoryName(copy)!, "*.part"));
    }

    [Fact]
    public async Task A_copy_in_the_place_of_a_longer_ledger_is_refused_until_the_loss_is_accepted()
    {
        await _processes.ServeAsync();
        using var http = await BeginAsync();
        await Journal.PostAsync(http);
        await _processes.AskAsync("backup", "copy.db");
        await Journal.PostAsync(http);
        await Journal.PostAsync(http);
        Assert.Equal("Nothing is missing.", (await _processes.AskAsync("verify", "--accept-loss")).Split('\n')[0]);
        await _processes.EndAllAsync();
        File.Copy(_processes.PathOf("copy.db"), _processes.Database, overwrite: true);

        const string missing = "kept: 2 of 7 records are missing, from sequence 6 on.";
        foreach (
            var arguments in (string[][])
                [
                    ["serve"],
                    [],
                    ["verify"],
                    ["keys", "list", "--organisation", "kept"],
                    ["demo"],
                    ["backup", "another.db"],
                ]
        )
        {
            var refused = await _processes.RunAsync(arguments);
            Assert.Equal(1, refused.ExitCode);
            Assert.Contains(missing, refused.Errors, StringComparison.Ordinal);
            Assert.DoesNotContain("   at ", refused.Errors, StringComparison.Ordinal);
        }

        var accepted = await _processes.AskAsync("verify", "--accept-loss");
        Assert.StartsWith($"Accepted: {missing}\nkept: 6 records verified; root ", accepted, StringComparison.Ordinal);
        await _processes.ServeAsync();
        await Journal.PostAsync(http);
        Assert.Equal([5, 7], await Journal.SequencesAsync(http));
    }

    private async Task<HttpClient> BeginAsync()
    {
        await _processes.CreateOrganisationAsync("kept");
        var http = _processes.ClientWith(await _processes.CreateKeyAsync("kept"));
        await Journal.FillAsync(http);
        return http;
    }

    private static long Records(string verified) =>
        long.Parse(Holding().Match(verified).Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture);

    [GeneratedRegex("^kept: ([0-9]+) records verified")]
    private static partial Regex Holding();
}
