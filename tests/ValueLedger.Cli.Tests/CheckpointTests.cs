using System.Text.Json;

namespace ValueLedger.Cli.Tests;

public sealed class CheckpointTests(ServedLedger ledger) : IClassFixture<ServedLedger>
{
    [Fact]
    public async Task A_checkpoint_is_kept_and_the_log_compared_with_it()
    {
        using var council = await ledger.NewCouncilAsync();
        var size = JsonDocument.Parse(await council.AnswerAsync("/v1/log?limit=1")).RootElement.GetProperty("logSize").GetInt64();
        var first = await council.Tool.RunAsync("checkpoint", "save", "kept.json");
        Assert.Equal((0, "The checkpoint is kept in kept.json.\n"), (first.ExitCode, first.Notes));
        Assert.StartsWith($"The log holds: it has {size} records. This is your first visit", first.Output, StringComparison.Ordinal);
        var kept = await council.Tool.ReadAsync("kept.json");

        await council.RecordAsync(2.5m);
        var compared = await council.Tool.RunAsync("checkpoint", "compare", "kept.json", "--only-new");
        Assert.Equal((0, "kept.json was left as it is.\n"), (compared.ExitCode, compared.Notes));
        Assert.StartsWith(
            $"The log holds: it continues the {size} records of your last visit, and has {size + 1} now.\n",
            compared.Output,
            StringComparison.Ordinal
        );
        Assert.Matches(@"\nrecords read +1\n", compared.Output);
        Assert.Equal(kept, await council.Tool.ReadAsync("kept.json"));

        var json = await council.Tool.AskAsync("checkpoint", "save", "kept.json", "--json");
        using var found = JsonDocument.Parse(json);
        Assert.Equal(size, found.RootElement.GetProperty("since").GetInt64());
        Assert.Equal(size + 1, found.RootElement.GetProperty("size").GetInt64());
        Assert.NotEqual(kept, await council.Tool.ReadAsync("kept.json"));
    }

    [Fact]
    public async Task A_log_that_does_not_continue_the_checkpoint_has_an_exit_code_of_its_own()
    {
        using var council = await ledger.NewCouncilAsync();
        using var other = await ledger.NewCouncilAsync();
        await other.Tool.AskAsync("checkpoint", "save", "kept.json");
        File.Copy(other.Tool.PathOf("kept.json"), council.Tool.PathOf("kept.json"));
        foreach (var command in (string[])["save", "compare"])
        {
            var ran = await council.Tool.RunAsync("checkpoint", command, "kept.json");
            Assert.Equal((1, ""), (ran.ExitCode, ran.Output));
            Assert.StartsWith("The log does not hold: ", ran.Notes, StringComparison.Ordinal);
            Assert.EndsWith(" (AnotherLog)\n", ran.Notes, StringComparison.Ordinal);
            Assert.Equal(await other.Tool.ReadAsync("kept.json"), await council.Tool.ReadAsync("kept.json"));
        }
    }

    [Fact]
    public async Task A_demanded_witness_or_key_that_is_not_there_is_a_fault()
    {
        using var council = await ledger.NewCouncilAsync();
        var ran = await council.Tool.RunAsync("checkpoint", "save", "kept.json", "--witness", "council-b/key+00000000+AAAA");
        Assert.Equal((1, ""), (ran.ExitCode, ran.Output));
        Assert.EndsWith(" (WitnessIsMissing)\n", ran.Notes, StringComparison.Ordinal);
        Assert.Equal(1, (await council.Tool.RunAsync("checkpoint", "save", "kept.json", "--trusted-key", "nobody")).ExitCode);
        Assert.False(File.Exists(council.Tool.PathOf("kept.json")));
        var missing = await council.Tool.RunAsync("checkpoint", "compare", "kept.json");
        Assert.Equal((2, ""), (missing.ExitCode, missing.Output));
        Assert.Contains("valueledger checkpoint save kept.json", missing.Notes, StringComparison.Ordinal);
    }
}
