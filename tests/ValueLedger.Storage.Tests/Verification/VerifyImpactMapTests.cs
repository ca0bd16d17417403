using ValueLedger.Storage.Impact;

namespace ValueLedger.Storage.Tests.Verification;

/// <summary>Which record states which version of an impact map is held to the log.</summary>
public sealed class VerifyImpactMapTests : IAsyncLifetime
{
    private readonly TestLedger _ledger = new();

    /// <summary>Records 4 and 5 are versions of the map of programme 1, record 6 is one of programme 2.</summary>
    public async ValueTask InitializeAsync()
    {
        var organisation = await _ledger.OrganisationAsync();
        var watch = await _ledger.PutAsync(organisation, Samples.Programme());
        var choir = await _ledger.PutAsync(organisation, Samples.Programme("choir"));
        await _ledger.KeepAsync(ledger =>
        {
            ImpactMapStore.Put(ledger, organisation, null, watch.Number, Samples.ImpactMap("One"));
            ImpactMapStore.Put(ledger, organisation, null, watch.Number, Samples.ImpactMap("Two"));
            return ImpactMapStore.Put(ledger, organisation, null, choir.Number, Samples.ImpactMap("Another", "choir"));
        });
    }

    public ValueTask DisposeAsync() => _ledger.DisposeAsync();

    [Fact]
    public void What_was_left_alone_holds() => Assert.Null(_ledger.FirstWrong());

    [Theory]
    [InlineData("UPDATE record SET canonical = replace(canonical, 'One', 'Won') WHERE sequence = 4", "Record 4 is not what was hashed")]
    [InlineData("DELETE FROM record WHERE sequence = 5", "Record 5 is missing")]
    [InlineData("DELETE FROM impact_map WHERE sequence = 4", "The impact map (1, 1) is missing")]
    [InlineData("DELETE FROM impact_map WHERE sequence = 5", "The impact map (1, 2) is missing")]
    [InlineData("UPDATE impact_map SET sequence = 4 WHERE sequence = 5", "The impact map (1, 2) is 4")]
    [InlineData("UPDATE impact_map SET sequence = 9 - sequence WHERE programme_id = 1", "The impact map (1, 1) is 5")]
    [InlineData("UPDATE impact_map SET version = 3 WHERE sequence = 5", "The impact map (1, 2) is missing")]
    [InlineData("UPDATE impact_map SET programme_id = 1, version = 3 WHERE sequence = 6", "The impact map (2, 1) is missing")]
    [InlineData(
        "INSERT INTO impact_map (organisation_id, programme_id, version, sequence) VALUES (1, 2, 2, 6)",
        "The impact map (2, 2) has nothing"
    )]
    public async Task What_was_changed_is_named(string sql, string named)
    {
        await _ledger.TamperAsync(sql);
        Assert.Contains(named, _ledger.FirstWrong() ?? "Nothing.", StringComparison.Ordinal);
    }
}
