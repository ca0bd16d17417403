using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Impact;
using ValueLedger.Storage.Impact;

namespace ValueLedger.Storage.Tests.Impact;

public sealed class ImpactMapStoreTests : IAsyncDisposable
{
    private readonly TestLedger _ledger = new();

    public ValueTask DisposeAsync() => _ledger.DisposeAsync();

    [Fact]
    public async Task A_map_is_kept_whole_in_the_record_that_states_it()
    {
        var organisation = await _ledger.OrganisationAsync();
        var programme = await _ledger.PutAsync(organisation, Samples.Programme());
        var map = Samples.ImpactMap("All of it");
        var put = await PutAsync(organisation, programme, map);
        await _ledger.ReopenAsync();
        var found = _ledger.Reader.ReadAll(view => ImpactMapStore.Find(view, organisation, programme.Number))!;
        Assert.True(found.Map.SaysTheSameAs(map));
        Assert.Equal(map.Lines[0], found.Map.Lines[0]);
        Assert.Equal((put.Version, put.Sequence, put.RecordedAt), (found.Version, found.Sequence, found.RecordedAt));
        Assert.Equal(_ledger.Reader.ReadAll(view => view.Head(organisation)).RecordedAt, found.RecordedAt);
    }

    [Fact]
    public async Task Each_programme_has_versions_of_its_own_from_one_on()
    {
        var organisation = await _ledger.OrganisationAsync();
        var watch = await _ledger.PutAsync(organisation, Samples.Programme());
        var choir = await _ledger.PutAsync(organisation, Samples.Programme("choir"));
        foreach (var (programme, title) in ((Registered<Programme>, string)[])[(watch, "w1"), (choir, "c1"), (watch, "w2"), (watch, "w3")])
        {
            await PutAsync(organisation, programme, Samples.ImpactMap(title, programme.Code));
        }

        Assert.Equal(["1 w1", "2 w2", "3 w3"], Page(watch, 0, 10));
        Assert.Equal(["2 w2"], Page(watch, 1, 1));
        Assert.Equal(["1 c1"], Page(choir, 0, 10));
        Assert.Equal("w2", Find(watch, 2));
        Assert.Null(Find(choir, 2));

        IEnumerable<string> Page(Registered<Programme> programme, int after, int limit) =>
            _ledger
                .Reader.ReadAll(view => ImpactMapStore.Page(view, organisation, programme.Number, after, limit))
                .Select(map => $"{map.Version} {map.Map.Title}");

        string? Find(Registered<Programme> programme, int version) =>
            _ledger.Reader.ReadAll(view => ImpactMapStore.Find(view, organisation, programme.Number, version))?.Map.Title;
    }

    [Fact]
    public async Task What_was_known_after_a_record_stays_what_it_was()
    {
        var organisation = await _ledger.OrganisationAsync();
        var watch = await _ledger.PutAsync(organisation, Samples.Programme());
        var choir = await _ledger.PutAsync(organisation, Samples.Programme("choir"));
        var first = await PutAsync(organisation, watch, Samples.ImpactMap("w1"));
        var second = await PutAsync(organisation, choir, Samples.ImpactMap("c1", "choir"));
        var third = await PutAsync(organisation, watch, Samples.ImpactMap("w2"));
        Assert.Equal([], Latest(first.Sequence - 1));
        Assert.Equal(["w1"], Latest(first.Sequence));
        Assert.Equal(["w1", "c1"], Latest(second.Sequence));
        Assert.Equal(["w2", "c1"], Latest(third.Sequence));
        Assert.Equal(["w2", "c1"], Latest(null));
        Assert.Equal(
            "w1",
            _ledger.Reader.ReadAll(view => ImpactMapStore.Find(view, organisation, watch.Number, knownAt: second.Sequence))?.Map.Title
        );
        Assert.Null(
            _ledger.Reader.ReadAll(view => ImpactMapStore.Find(view, organisation, watch.Number, version: 2, knownAt: second.Sequence))
        );

        IEnumerable<string?> Latest(long? knownAt) =>
            _ledger.Reader.ReadAll(view => ImpactMapStore.Latest(view, organisation, knownAt)).Select(map => map.Map.Title);
    }

    [Fact]
    public async Task An_organisation_finds_its_own_maps_only()
    {
        var (mine, other) = (await _ledger.OrganisationAsync(), await _ledger.OrganisationAsync("devizes"));
        var watch = await _ledger.PutAsync(mine, Samples.Programme());
        Assert.Equal(watch.Number, (await _ledger.PutAsync(other, Samples.Programme())).Number);
        await PutAsync(mine, watch, Samples.ImpactMap("Mine"));
        Assert.Null(_ledger.Reader.ReadAll(view => ImpactMapStore.Find(view, other, watch.Number)));
        Assert.Empty(_ledger.Reader.ReadAll(view => ImpactMapStore.Latest(view, other)));
        Assert.Equal(1, (await PutAsync(other, watch, Samples.ImpactMap("Theirs"))).Version);
    }

    private Task<RecordedImpactMap> PutAsync(int organisation, Registered<Programme> programme, ImpactMap map) =>
        _ledger.KeepAsync(ledger => ImpactMapStore.Put(ledger, organisation, null, programme.Number, map));
}
