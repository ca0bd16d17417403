namespace ValueLedger.Cli.Tests;

[Collection(typeof(WithTheInstalledTool))]
public sealed class PackageTests(InstalledTool installed, ServedLedger ledger) : IClassFixture<ServedLedger>
{
    [Fact]
    public async Task The_tool_is_packed_installed_without_the_network_and_run()
    {
        Assert.Equal(["ValueLedger.Cli.0.1.0.nupkg"], Directory.GetFiles(installed.Feed).Select(Path.GetFileName));
        using var council = await ledger.NewCouncilAsync();
        await council.RecordAsync(2.5m);
        using var user = new Tool { Installed = installed.Executable };
        Assert.Contains("Exit codes:", await user.AskAsync("--help"), StringComparison.Ordinal);
        user.Environment["VALUELEDGER_SERVER"] = ledger.Address.ToString();
        user.Environment["VALUELEDGER_KEY"] = council.Organisation.Key;
        Assert.Equal(new Ran(0, await council.AnswerAsync("/v1/entries.csv"), ""), await user.RunAsync("export"));
    }
}
