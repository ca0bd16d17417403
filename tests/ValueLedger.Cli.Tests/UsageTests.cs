namespace ValueLedger.Cli.Tests;

public sealed class UsageTests(ServedLedger ledger) : IClassFixture<ServedLedger>, IDisposable
{
    private readonly Tool _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public async Task The_help_names_the_exit_codes_and_where_the_key_is_kept()
    {
        var help = await _tool.AskAsync("--help");
        Assert.Contains("VALUELEDGER_KEY", help, StringComparison.Ordinal);
        Assert.Contains("3    the server refused", help, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData]
    [InlineData("nonsense")]
    [InlineData("completion", "fish")]
    [InlineData("completion", "bash", "--retries", "-1")]
    public async Task Arguments_without_a_meaning_are_wrong_usage(params string[] arguments)
    {
        var ran = await _tool.RunAsync(arguments);
        Assert.Equal((2, ""), (ran.ExitCode, ran.Output));
        Assert.Contains("--help' lists what is possible.", ran.Notes, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_key_among_the_arguments_is_refused_and_not_repeated()
    {
        var ran = await _tool.RunAsync("completion", "bash", "--key", "vl_0123456789_secret");
        Assert.Equal((2, ""), (ran.ExitCode, ran.Output));
        Assert.Contains("A key must not be among the arguments", ran.Notes, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", ran.Notes, StringComparison.Ordinal);
        Assert.StartsWith("http://127.0.0.1:", ledger.Address.ToString(), StringComparison.Ordinal);
    }
}
