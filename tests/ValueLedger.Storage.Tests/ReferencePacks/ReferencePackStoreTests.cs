using ValueLedger.Core.Catalogue;
using ValueLedger.Core.ReferencePacks;
using ValueLedger.Storage.Catalogue;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Storage.ReferencePacks;

namespace ValueLedger.Storage.Tests.ReferencePacks;

public sealed class ReferencePackStoreTests : IAsyncLifetime
{
    private static readonly ReferencePack Accidents = ShippedPacks.Find("uk-road-accidents")!;
    private static readonly ReferencePack Wages = ShippedPacks.Find("uk-minimum-wage")!;

    private readonly TestLedger _ledger = new();
    private int _organisation;

    public async ValueTask InitializeAsync()
    {
        _organisation = await _ledger.OrganisationAsync();
        await _ledger.PutAsync(_organisation, Samples.Measure("volunteer-time", MeasureClass.CitizenTime, "hour"));
    }

    public ValueTask DisposeAsync() => _ledger.DisposeAsync();

    [Fact]
    public async Task A_load_is_one_record_followed_by_those_it_makes()
    {
        var load = await LoadAsync(Accidents);
        var (head, known) = _ledger.Reader.ReadAll(ledger => (ledger.Head(_organisation), ledger.Known(_organisation)));
        Assert.Equal((3L, 23, 26L), (load.Sequence, load.Pack.Records, head.Size));
        Assert.Equal(head.Size, load.Last);
        Assert.Equal(Accidents.Rates, known.Rates.Recorded.Select(rate => rate.Rate));
        Assert.All(Accidents.Measures, measure => Assert.Equal(measure, known.Catalogue.Measures.Find(measure.Code)!.Item));
        Assert.All(known.Catalogue.Parties, party => Assert.True(load.Made(party.Sequence)));
        Assert.Null(_ledger.FirstWrong());
    }

    [Fact]
    public async Task A_load_is_found_by_name_version_and_measure()
    {
        var load = await LoadAsync(Wages);
        Assert.Equal(load.Sequence, Find(Wages, "volunteer-time")?.Sequence);
        Assert.Equal(load.RecordedAt, Find(Wages, "volunteer-time")?.RecordedAt);
        Assert.Null(Find(Wages, "peer-hours"));
        Assert.Null(Find(Wages with { Version = "2027-01" }, "volunteer-time"));
        Assert.Null(Find(Accidents, null));
        Assert.Null(_ledger.Reader.ReadAll(ledger => ReferencePackStore.Find(ledger, _organisation + 1, Wages, "volunteer-time")));
    }

    [Fact]
    public async Task Loads_are_told_as_they_were_known()
    {
        var (wages, accidents) = (await LoadAsync(Wages), await LoadAsync(Accidents));
        Assert.Equal([wages.Sequence, accidents.Sequence], All(null));
        Assert.Equal([wages.Sequence], All(accidents.Sequence - 1));
        Assert.Equal([wages.Sequence, accidents.Sequence], All(accidents.Sequence));
        Assert.Empty(All(wages.Sequence - 1));

        IEnumerable<long> All(long? knownAt) =>
            _ledger.Reader.ReadAll(ledger => ReferencePackStore.All(ledger, _organisation, knownAt)).Select(load => load.Sequence);
    }

    [Fact]
    public async Task A_load_that_is_taken_back_leaves_no_trace()
    {
        await _ledger.Writer.AdministerAsync(ledger =>
            TurnResult.Discarded(ReferencePackStore.Load(ledger, _organisation, null, Plan(ledger, Accidents)))
        );
        Assert.Null(Find(Accidents, null));
        Assert.Empty(_ledger.Reader.ReadAll(ledger => ledger.Known(_organisation)).Rates.Recorded);
        Assert.Null(_ledger.FirstWrong());
    }

    [Theory]
    [InlineData("DELETE FROM reference_pack")]
    [InlineData("UPDATE reference_pack SET sequence = sequence + 1")]
    [InlineData("UPDATE reference_pack SET version = '2027-01'")]
    [InlineData("UPDATE reference_pack SET measure = ''")]
    [InlineData("INSERT INTO reference_pack VALUES (1, 'toms', '2026-11', '', 2)")]
    public async Task Verifying_names_a_load_that_the_log_does_not_tell_of(string sql)
    {
        await LoadAsync(Wages);
        Assert.Null(_ledger.FirstWrong());
        await _ledger.TamperAsync(sql);
        Assert.StartsWith("The reference pack ", _ledger.FirstWrong() ?? "Nothing.", StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_version_adds_what_changed_and_leaves_the_rest_alone()
    {
        await LoadAsync(Wages);
        var next = Wages with { Version = "2027-04", Rates = [.. Wages.Rates.SkipLast(1), Wages.Rates[^1] with { Amount = 13m }] };
        var load = await LoadAsync(next);
        Assert.Equal(1, load.Pack.Records);
        Assert.Equal(2, _ledger.Reader.ReadAll(ledger => ReferencePackStore.All(ledger, _organisation)).Count);
        Assert.Null(_ledger.FirstWrong());
    }

    private Task<PackLoad> LoadAsync(ReferencePack pack) =>
        _ledger.KeepAsync(ledger => ReferencePackStore.Load(ledger, _organisation, null, Plan(ledger, pack)));

    private PackPlan Plan(LedgerView ledger, ReferencePack pack) =>
        PackPlan.Of(pack, new PackLoadDraft(), ledger.Known(_organisation)).Value!;

    private PackLoad? Find(ReferencePack pack, string? measure) =>
        _ledger.Reader.ReadAll(ledger => ReferencePackStore.Find(ledger, _organisation, pack, measure));
}
