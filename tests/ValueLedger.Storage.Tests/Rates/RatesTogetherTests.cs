using NodaTime;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Rates;
using ValueLedger.Storage.Catalogue;
using ValueLedger.Storage.Entries;
using ValueLedger.Storage.Rates;

namespace ValueLedger.Storage.Tests.Rates;

/// <summary>Rates that are recorded together cut the sums as they would one by one.</summary>
public sealed class RatesTogetherTests : IAsyncLifetime
{
    private static readonly LocalDate First = new(2016, 2, 1);

    private readonly TestLedger _ledger = new();
    private int _organisation;

    public async ValueTask InitializeAsync()
    {
        _organisation = await _ledger.OrganisationAsync();
        var programme = await _ledger.PutAsync(_organisation, Samples.Programme());
        Registered<Measure>[] measures =
        [
            await _ledger.PutAsync(_organisation, Samples.Hours()),
            await _ledger.PutAsync(_organisation, Samples.Measure("vans", MeasureClass.PartnerGoods, "day")),
        ];
        await _ledger.KeepAsync(ledger =>
        {
            foreach (var (measure, day) in measures.SelectMany(measure => Enumerable.Range(0, 60).Select(day => (measure, day))))
            {
                EntryStore.Append(ledger, _organisation, null, Samples.Entry(programme, measure, day + 1, First.PlusDays(day)));
            }

            return true;
        });
    }

    public ValueTask DisposeAsync() => _ledger.DisposeAsync();

    [Fact]
    public async Task Several_cuts_of_one_month_and_of_several_measures_leave_the_sums_right()
    {
        Rate[] rates =
        [
            Rate("hours", 20, 25),
            Rate("hours", 10, null),
            Rate("hours", 0, 40),
            Rate("vans", 15, 16),
            Rate("hours", 10, 10),
            Rate("hours", 28, 29),
            Rate("vans", 15, null),
        ];
        var recorded = await _ledger.KeepAsync(ledger => RateStore.AppendAll(ledger, _organisation, null, rates));
        Assert.Equal(rates, recorded.Select(rate => rate.Rate));
        Assert.Equal(recorded, _ledger.Reader.ReadAll(ledger => ledger.Known(_organisation).Rates.Recorded));
        Assert.Null(_ledger.FirstWrong());
    }

    [Fact]
    public async Task Random_rates_together_leave_the_sums_right()
    {
        var random = new Random(7);
        for (var round = 0; round < 12; round++)
        {
            Rate[] rates =
            [
                .. Enumerable
                    .Range(0, random.Next(1, 8))
                    .Select(_ =>
                        Rate(random.Next(2) == 0 ? "hours" : "vans", random.Next(-20, 70), random.Next(3) == 0 ? null : random.Next(70, 90))
                    ),
            ];
            await _ledger.KeepAsync(ledger => RateStore.AppendAll(ledger, _organisation, null, rates));
            Assert.Null(_ledger.FirstWrong());
        }
    }

    [Fact]
    public async Task No_rates_at_all_record_nothing()
    {
        var before = _ledger.Reader.ReadAll(ledger => ledger.Head(_organisation));
        Assert.Empty(await _ledger.KeepAsync(ledger => RateStore.AppendAll(ledger, _organisation, null, [])));
        Assert.Equal(before, _ledger.Reader.ReadAll(ledger => ledger.Head(_organisation)));
    }

    private static Rate Rate(string measure, int from, int? to) =>
        Samples.Rate(
            measure,
            8,
            First.PlusDays(from),
            to is { } day ? First.PlusDays(day) : null,
            unit: measure == "hours" ? "hour" : "day"
        );
}
