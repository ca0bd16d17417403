namespace ValueLedger.Scenarios.Tests.Processes;

/// <summary>An operator moves a ledger.</summary>
public sealed class CopyTests : IAsyncDisposable
{
    private readonly LedgerProcesses _processes = new();

    public ValueTask DisposeAsync() => _processes.DisposeAsync();

    [Fact]
    public async Task A_ledger_is_copied_while_it_is_served_and_goes_on_in_its_new_place()
    {
        await _processes.ServeAsync();
        await _processes.CreateOrganisationAsync("kept");
        await _processes.CreateOrganisationAsync("other");
        var key = await _processes.CreateKeyAsync("kept");
        using var http = _processes.ClientWith(key);
        await Journal.FillAsync(http);
        await Journal.PostAsync(http);
        var verified = await _processes.AskAsync("verify");
        var checkpoint = await http.GetStringAsync("/v1/log/checkpoint");

        var target = $"Data Source={_processes.PathOf("moved.db")}";
        var lines = (await _processes.AskAsync("copy", "--to", target)).Split('\n', StringSplitOptions.TrimEntries);
        Assert.Equal($"From {_processes.Database} to {_processes.PathOf("moved.db")}", lines[0]);
        Assert.Matches(
            "^entry +1 +1 +same +[0-9a-f]{64}$",
            Assert.Single(lines, line => line.StartsWith("entry ", StringComparison.Ordinal))
        );
        Assert.Matches(
            "^kept: 5 records in both; root .{44} in both; the copy is verified$",
            Assert.Single(lines, line => line.StartsWith("kept: ", StringComparison.Ordinal))
        );
        Assert.Single(lines, line => line.StartsWith("other: 1 records in both", StringComparison.Ordinal));
        Assert.Single(lines, line => line == $"Copied the signing key to {_processes.PathOf("moved.db.signing-key")}.");

        await _processes.EndAllAsync();
        _processes.Environment["Ledger__Database"] = target;
        Assert.Equal(verified, await _processes.AskAsync("verify"));
        await _processes.ServeAsync();
        Assert.Equal(checkpoint, await http.GetStringAsync("/v1/log/checkpoint"));
        await Journal.PostAsync(http);
        Assert.Equal([5, 6], await Journal.SequencesAsync(http));
    }

    [Fact]
    public async Task What_an_operator_gets_wrong_is_told_in_one_line()
    {
        await _processes.CreateOrganisationAsync("kept");
        var target = $"Data Source={_processes.PathOf("moved.db")}";
        await IsRefusedAsync("--to is 'nowhere'; it must be 'Data Source='", "--to", "nowhere");
        await IsRefusedAsync("There is no ledger at ", "--to", target, "--from", $"Data Source={_processes.PathOf("none.db")}");
        await IsRefusedAsync($"{_processes.Database} would be copied into itself", "--to", $"Data Source={_processes.Database}");
        await IsRefusedAsync($"{_processes.Database} has no organisation 'other'.", "--to", target, "--organisation", "other");
        Assert.Empty(Directory.GetFiles(Path.GetDirectoryName(_processes.Database)!, "moved*"));

        await _processes.AskAsync("copy", "--to", target, "--organisation", "kept");
        await IsRefusedAsync($"{_processes.PathOf("moved.db")} already has an organisation 'kept'.", "--to", target);
        await _processes.ServeAsync();
        await IsRefusedAsync(
            $"Another process has {_processes.Database} open.",
            "--to",
            $"Data Source={_processes.Database}",
            "--from",
            target
        );
    }

    private async Task IsRefusedAsync(string beginning, params string[] arguments)
    {
        var refused = await _processes.RunAsync(["copy", .. arguments]);
        Assert.Equal(1, refused.ExitCode);
        Assert.StartsWith(beginning, Assert.Single(refused.Errors.TrimEnd().Split('\n')), StringComparison.Ordinal);
        Assert.Equal("", refused.Output);
    }
}
