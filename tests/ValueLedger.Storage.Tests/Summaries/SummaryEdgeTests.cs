using Dapper;
using NodaTime;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Dates;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Rates;
using ValueLedger.Core.Summaries;
using ValueLedger.Storage.Entries;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Storage.Rates;
using ValueLedger.Storage.Summaries;

namespace ValueLedger.Storage.Tests.Summaries;

/// <summary>The ends of the calendar, of the numbers and of the log.</summary>
public sealed class SummaryEdgeTests : IAsyncLifetime
{
    private static readonly LocalDate Day = new(2016, 2, 29);
    private static readonly LocalDate LastDay = new(9999, 12, 31);

    private readonly TestLedger _ledger = new();
    private int _organisation;
    private Registered<Programme> _programme = null!;
    private Registered<Measure> _hours = null!;
    private Registered<Measure> _letters = null!;

    public async ValueTask InitializeAsync()
    {
        _organisation = await _ledger.OrganisationAsync();
        _programme = await _ledger.PutAsync(_organisation, Samples.Programme());
        _hours = await _ledger.PutAsync(_organisation, Samples.Hours());
        _letters = await _ledger.PutAsync(_organisation, Samples.Measure("letters", MeasureClass.Output, "letter"));
    }

    public ValueTask DisposeAsync() => _ledger.DisposeAsync();

    [Fact]
    public async Task Before_the_first_record_nothing_is_known_but_the_currency()
    {
        await RecordAsync([Letters(3)]);
        var summary = Summarised(Day, Day, Instant.FromUtc(2001, 1, 1, 0, 0));
        Assert.Equal((0, 0, "GBP"), (summary.LogSize, summary.Total.Entries, summary.Currency));
    }

    [Fact]
    public async Task A_period_may_run_to_the_last_day_there_is()
    {
        await RecordAsync([Letters(3)]);
        Assert.Equal(3, Assert.Single(Summarised(new LocalDate(1, 1, 1), LastDay).Total.Measures).Quantity);
        Assert.Empty(Summarised(LastDay, LastDay).Total.Measures);
        Assert.Empty(Summarised(LastDay.PlusDays(-15), LastDay.PlusDays(-1)).Total.Measures);
    }

    [Fact]
    public async Task A_rate_may_end_on_the_last_day_there_is()
    {
        await RecordAsync([Hours(2)]);
        await RateAsync(Samples.Rate("hours", 8, Day, LastDay));
        Assert.Equal(16, Summarised(Day, Day).Total.CitizenInputValue);
        Assert.Null(_ledger.FirstWrong());
    }

    [Fact]
    public async Task A_sum_that_passes_what_can_be_kept_is_refused_and_leaves_nothing_behind()
    {
        var entries = Enumerable.Repeat(Letters(Quantity.Largest), 9).ToList();
        Assert.True(await RecordAsync(entries));
        Assert.False(await RecordAsync([Letters(1), Letters(Quantity.Largest)]));
        Assert.Equal(9, Summarised(Day, Day).Total.Entries);
        Assert.True(await RecordAsync([Letters(1)]));
        Assert.Null(_ledger.FirstWrong());
    }

    [Fact]
    public async Task Entries_that_together_pass_what_can_be_kept_are_refused_together()
    {
        Assert.False(await RecordAsync([.. Enumerable.Repeat(Letters(Quantity.Largest), 20)]));
        Assert.Equal(0, Summarised(Day, Day).Total.Entries);
        Assert.Null(_ledger.FirstWrong());
    }

    [Fact]
    public async Task Sums_of_several_grades_of_evidence_are_told_though_no_integer_holds_them_together()
    {
        foreach (var grade in Enum.GetValues<EvidenceGrade>())
        {
            Assert.True(
                await RecordAsync([
                    .. Enumerable.Repeat(
                        Letters(Quantity.Largest) with
                        {
                            Evidence = new Evidence { Grade = grade, Items = [] },
                        },
                        9
                    ),
                ])
            );
        }

        var known = _ledger.Reader.ReadAll(view => view.Head(_organisation).RecordedAt);
        Assert.True(await RecordAsync([Letters(1) with { Date = Day.PlusDays(1) }]));
        Assert.Equal(36 * Quantity.Largest, Assert.Single(Summarised(Day, Day).Total.Measures).Quantity);
        Assert.Equal(36 * Quantity.Largest, Assert.Single(Summarised(Day, Day, known).Total.Measures).Quantity);
        var first = _ledger.Reader.ReadAll(view => Journal.Range(view, _organisation, 5, 5)[0].RecordedAt);
        Assert.Equal(Quantity.Largest, Assert.Single(Summarised(Day, Day, first).Total.Measures).Quantity);
    }

    [Fact]
    public async Task A_rate_recorded_among_entries_of_one_turn_does_not_count_them_twice()
    {
        await _ledger.KeepAsync(ledger =>
        {
            EntryStore.Append(ledger, _organisation, null, Hours(2));
            RateStore.Append(ledger, _organisation, null, Samples.Rate("hours", 8, Day), _hours.Number);
            return true;
        });
        Assert.Equal(2, Summarised(new LocalDate(2016, 2, 1), Day).Total.CitizenHours);
        Assert.Null(_ledger.FirstWrong());
    }

    [Fact]
    public async Task A_reversal_finds_the_cell_that_was_cut_since()
    {
        await RecordAsync([Hours(2), Hours(3) with { Date = new LocalDate(2016, 2, 3) }]);
        await RateAsync(Samples.Rate("hours", 8, new LocalDate(2016, 2, 10), new LocalDate(2016, 2, 20)));
        await _ledger.KeepAsync(ledger =>
        {
            EntryStore.Reverse(ledger, _organisation, null, Journal.Range(ledger, _organisation, 5, 5)[0], "Wrong");
            return true;
        });
        Assert.Equal(3, Summarised(new LocalDate(2016, 2, 1), Day).Total.CitizenHours);
        Assert.Equal(1, _ledger.Reader.ReadAll(view => view.Connection.ExecuteScalar<long>("SELECT count(*) FROM cell")));
        Assert.Null(_ledger.FirstWrong());
    }

    private Entry Letters(decimal quantity) => Samples.Entry(_programme, _letters, quantity, Day);

    private Entry Hours(decimal quantity) => Samples.Entry(_programme, _hours, quantity, Day);

    private Task<RecordedRate> RateAsync(Rate rate) =>
        _ledger.KeepAsync(ledger => RateStore.Append(ledger, _organisation, null, rate, _hours.Number));

    private Task<bool> RecordAsync(List<Entry> entries) =>
        _ledger.Writer.AdministerAsync(ledger =>
        {
            entries.ForEach(entry => EntryStore.Append(ledger, _organisation, null, entry));
            return TurnResult.Kept(true, () => false);
        });

    private Summary Summarised(LocalDate from, LocalDate to, Instant? knownAt = null) =>
        _ledger.Reader.ReadAll(view =>
        {
            var request = new SummaryRequest(
                new DateRange(from, to),
                Basis.Own,
                [],
                new SummaryScope(),
                knownAt ?? view.Head(_organisation).RecordedAt
            );
            return Summarise.From(request, SummaryStore.Load(view, _organisation, request));
        });
}
