using ValueLedger.Testing;

namespace ValueLedger.Scenarios.Tests.Scenarios;

public sealed class ScenarioTests(LedgerServer server) : IClassFixture<LedgerServer>
{
    public static TheoryData<string> Names => [.. Scenario.Names];

    [Fact]
    public void Every_scenario_is_found() => Assert.InRange(Scenario.Names.Count(), 12, int.MaxValue);

    [Theory]
    [MemberData(nameof(Names))]
    public async Task The_scenario_comes_to_what_it_says(string name)
    {
        var organisation = await server.NewOrganisationAsync();
        var differences = await ScenarioRun.AllAsync(Scenario.Read(name), organisation.Http);
        Assert.True(differences.Count == 0, string.Join('\n', differences));
    }
}
