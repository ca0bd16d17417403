using NodaTime;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Dates;
using ValueLedger.Core.Impact;
using ValueLedger.Core.Statements;
using ValueLedger.Storage.Impact;
using ValueLedger.Storage.Statements;

namespace ValueLedger.Storage.Tests.Statements;

/// <summary>A statement of one programme of an organisation that has the maps of two.</summary>
public sealed class MapsOfOthersTests : IAsyncLifetime
{
    private readonly TestLedger _ledger = new();
    private int _organisation;
    private Registered<Programme> _watch = null!;
    private Registered<Programme> _choir = null!;

    public async ValueTask InitializeAsync()
    {
        _organisation = await _ledger.OrganisationAsync();
        _watch = await _ledger.PutAsync(_organisation, Samples.Programme());
        _choir = await _ledger.PutAsync(_organisation, Samples.Programme("choir"));
    }

    public ValueTask DisposeAsync() => _ledger.DisposeAsync();

    [Theory]
    [InlineData(null, null, "speedwatch")]
    [InlineData(null, "fewer-casualties", "speedwatch")]
    [InlineData("fewer-casualties", "fewer-casualties", "speedwatch choir")]
    public async Task Maps_of_other_programmes_are_read_only_where_it_matters_what_they_claim(
        string? shared,
        string? sharedByOther,
        string read
    )
    {
        await PutAsync(_watch, Samples.ImpactMap("Earlier"), null);
        await PutAsync(_watch, Samples.ImpactMap("Watch"), shared);
        await PutAsync(_choir, Samples.ImpactMap("Choir", "choir"), sharedByOther);
        var maps = _ledger.Reader.ReadAll(view =>
            StatementSourceStore.Load(view, _organisation, Year(view.Head(_organisation).RecordedAt)).ImpactMaps
        );
        Assert.Equal(read, string.Join(' ', maps.Select(map => map.Map.Programme)));
        Assert.Equal("Watch", maps[0].Map.Title);
    }

    private Task<RecordedImpactMap> PutAsync(Registered<Programme> programme, ImpactMap map, string? shared) =>
        _ledger.KeepAsync(ledger =>
            ImpactMapStore.Put(
                ledger,
                _organisation,
                null,
                programme.Number,
                map with
                {
                    Lines = [.. map.Lines.Select(line => line with { SharedOutcome = shared })],
                }
            )
        );

    private StatementRequest Year(Instant knownAt) =>
        new()
        {
            Programmes = [_watch],
            Period = new DateRange(new LocalDate(2016, 1, 1), new LocalDate(2016, 12, 31)),
            KnownAt = knownAt,
            Basis = Basis.Own,
            CompareBases = [],
            Schedule = DiscountSchedules.Find(DiscountSchedules.Default)!,
            Prices = Prices.OfTheDay,
        };
}
