using NodaTime;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Dates;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Impact;
using ValueLedger.Core.Statements;
using ValueLedger.Storage.Entries;
using ValueLedger.Storage.Statements;

namespace ValueLedger.Storage.Tests.Statements;

/// <summary>A January with an outcome on the 15th and hours on the 20th, and what else was put in.</summary>
public sealed class EarlyOutcomeTests : IAsyncLifetime
{
    private static readonly LocalDate OutcomeDay = new(2016, 1, 15);
    private static readonly LocalDate FirstDated = new(2016, 1, 20);
    private static readonly LocalDate NewYear = new(2016, 1, 1);
    private static readonly LocalDate Later = new(2016, 2, 5);

    private readonly TestLedger _ledger = new();
    private int _organisation;
    private Registered<Programme> _programme = null!;
    private Registered<Programme> _other = null!;
    private Registered<Measure> _hours = null!;
    private Registered<Measure> _spend = null!;
    private Registered<Measure> _letters = null!;
    private Registered<Measure> _plans = null!;

    public async ValueTask InitializeAsync()
    {
        _organisation = await _ledger.OrganisationAsync();
        _programme = await _ledger.PutAsync(_organisation, Samples.Programme());
        _other = await _ledger.PutAsync(_organisation, Samples.Programme("lunch-club"));
        _hours = await _ledger.PutAsync(_organisation, Samples.Hours());
        _spend = await _ledger.PutAsync(_organisation, Samples.Measure("spend", MeasureClass.PublicSpend, "GBP"));
        _letters = await _ledger.PutAsync(_organisation, Samples.Measure("letters", MeasureClass.Output, "letter"));
        _plans = await _ledger.PutAsync(_organisation, Samples.Measure("plans", MeasureClass.Outcome, "plan"));
        await RecordAsync(Samples.Entry(_programme, _plans, 1, OutcomeDay));
        await RecordAsync(Samples.Entry(_programme, _hours, 1, FirstDated));
    }

    public ValueTask DisposeAsync() => _ledger.DisposeAsync();

    [Fact]
    public void An_outcome_before_the_first_input_is_told_with_both_days() => Assert.Equal([(OutcomeDay, FirstDated)], Early());

    [Fact]
    public async Task Input_that_is_dated_after_the_period_but_began_before_the_outcome_precedes_it()
    {
        await RecordAsync(Span(_programme, _hours, NewYear));
        Assert.Empty(Early());
    }

    [Fact]
    public async Task The_first_input_is_that_which_began_first_though_another_one_is_dated_first()
    {
        await RecordAsync(Span(_programme, _hours, new LocalDate(2016, 1, 18)));
        await RecordAsync(Span(_programme, _spend, new LocalDate(2016, 1, 17)));
        await RecordAsync(Span(_programme, _spend, new LocalDate(2016, 1, 19)));
        Assert.Equal([(OutcomeDay, new LocalDate(2016, 1, 17))], Early());
    }

    [Fact]
    public async Task What_was_reversed_waits_is_an_output_or_was_put_in_elsewhere_precedes_nothing()
    {
        await RecordAsync(Span(_programme, _hours, NewYear) with { Doubts = Doubts.SameAsAnotherEntry });
        await RecordAsync(Span(_programme, _letters, NewYear));
        await RecordAsync(Span(_other, _hours, NewYear));
        await RecordAsync(Span(_programme, _hours, NewYear), isReversed: true);
        Assert.Equal([(OutcomeDay, FirstDated)], Early());
    }

    [Fact]
    public async Task What_was_recorded_after_the_moment_precedes_nothing()
    {
        var before = _ledger.Reader.ReadAll(view => view.Head(_organisation).RecordedAt);
        await RecordAsync(Span(_programme, _hours, NewYear));
        Assert.Equal([(OutcomeDay, FirstDated)], Early(before));
        Assert.Empty(Early());
    }

    private static Entry Span(Registered<Programme> programme, Registered<Measure> measure, LocalDate from) =>
        Samples.Entry(programme, measure, 2, Later) with
        {
            StartDate = from,
        };

    private Task<bool> RecordAsync(Entry entry, bool isReversed = false) =>
        _ledger.KeepAsync(ledger =>
        {
            var made = EntryStore.Append(ledger, _organisation, null, entry);
            if (isReversed)
            {
                EntryStore.Reverse(ledger, _organisation, null, Journal.At(ledger, _organisation, made.Sequence)!, "Wrong");
            }

            return true;
        });

    private IEnumerable<(LocalDate, LocalDate?)> Early(Instant? knownAt = null)
    {
        var statement = _ledger.Reader.ReadAll(view =>
        {
            var request = January(knownAt ?? view.Head(_organisation).RecordedAt);
            return Prepare.Of(request, StatementSourceStore.Load(view, _organisation, request)).Value!;
        });
        return statement.Notes.EarlyOutcomes.Select(note => (note.FirstDay, note.FirstInput));
    }

    private StatementRequest January(Instant knownAt) =>
        new()
        {
            Programmes = [_programme],
            Period = new DateRange(NewYear, new LocalDate(2016, 1, 31)),
            KnownAt = knownAt,
            Basis = Basis.Own,
            CompareBases = [],
            Schedule = DiscountSchedules.Find(DiscountSchedules.Default)!,
            Prices = Prices.OfTheDay,
        };
}
