using NodaTime;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Dates;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Summaries;
using ValueLedger.Storage.Entries;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Storage.Summaries;

namespace ValueLedger.Storage.Tests.Entries;

public sealed class SuspenseTests : IAsyncLifetime
{
    private static readonly LocalDate Day = new(2016, 2, 29);

    private readonly TestLedger _ledger = new();
    private int _organisation;
    private Entry _hours = null!;

    public async ValueTask InitializeAsync()
    {
        _organisation = await _ledger.OrganisationAsync();
        var programme = await _ledger.PutAsync(_organisation, Samples.Programme());
        var hours = await _ledger.PutAsync(_organisation, Samples.Hours());
        _hours = Samples.Entry(programme, hours, 2, Day) with
        {
            Contributor = "c1",
            Doubts = Doubts.OverlapsAnotherEntry | Doubts.FarAboveTheUsualQuantity,
        };
    }

    public ValueTask DisposeAsync() => _ledger.DisposeAsync();

    [Fact]
    public async Task What_is_appended_in_doubt_says_so_and_is_read_the_same()
    {
        var made = await AppendAsync(_hours);
        Assert.Equal(SuspenseStatus.Suspended, made.Suspense);
        var read = Read(made);
        Assert.Equal((SuspenseStatus.Suspended, null, null, null), (read.Suspense, read.DecidedBy, read.DecidedAt, read.DecisionReason));
        Assert.Equal(_hours.Doubts, read.Entry.Doubts);
    }

    [Fact]
    public async Task What_was_decided_is_not_known_before_it_was()
    {
        var made = await AppendAsync(_hours);
        var released = await ReleaseAsync(made);
        Assert.Equal((SuspenseStatus.Released, "Seen"), (released.Suspense, released.DecisionReason));
        Assert.Equal(made.Sequence + 1, released.DecidedBy!.Value.Sequence);
        var then = _ledger.Reader.ReadAll(view => Journal.Then(view, _organisation, made.Sequence, made.Sequence));
        Assert.Equal((SuspenseStatus.Suspended, null, null, null), (then.Suspense, then.DecidedBy, then.DecidedAt, then.DecisionReason));
        Assert.Equal(2, Summarised().Total.CitizenHours);
        Assert.Equal((0, 1), (Summarised(made.RecordedAt).Total.Entries, Summarised(made.RecordedAt).Suspended.Entries));
    }

    [Fact]
    public async Task Figures_of_what_waits_are_told_though_no_integer_holds_their_sum()
    {
        var largest = _hours with { Quantity = Quantity.Of(Quantity.Largest) };
        await _ledger.KeepAsync(ledger =>
            Enumerable.Range(0, 30).Select(_ => EntryStore.Append(ledger, _organisation, null, largest)).ToList()
        );
        Assert.Equal([new("hours", "hour", 30 * Quantity.Largest)], Summarised().Suspended.Quantities);
    }

    [Fact]
    public async Task A_release_whose_sum_passes_what_can_be_kept_is_refused_and_leaves_the_entry_in_suspense()
    {
        var largest = _hours with { Quantity = Quantity.Of(Quantity.Largest), Contributor = null };
        await _ledger.KeepAsync(ledger =>
        {
            Enumerable
                .Range(0, 9)
                .ToList()
                .ForEach(_ => EntryStore.Append(ledger, _organisation, null, largest with { Doubts = Doubts.None }));
            return true;
        });
        var made = await AppendAsync(largest);
        Assert.False(
            await _ledger.Writer.AdministerAsync(ledger =>
            {
                SuspenseStore.Release(ledger, _organisation, null, made, "Seen");
                return TurnResult.Kept(true, () => false);
            })
        );
        Assert.Equal(SuspenseStatus.Suspended, Read(made).Suspense);
        Assert.Equal((9, 1), (Summarised().Total.Entries, Summarised().Suspended.Entries));
        Assert.Null(_ledger.FirstWrong());
    }

    [Fact]
    public async Task Erasing_texts_erases_the_reason_of_the_decision_with_a_record_of_its_own()
    {
        var made = await ReleaseAsync(await AppendAsync(_hours with { Note = "A note" }));
        await EraseAsync(made);
        Assert.Equal((null, null), (Read(made).Entry.Note, Read(made).DecisionReason));
        Assert.Equal(made.Sequence + 3, _ledger.Reader.ReadAll(view => view.Head(_organisation).Size));
        await EraseAsync(made);
        Assert.Equal(made.Sequence + 3, _ledger.Reader.ReadAll(view => view.Head(_organisation).Size));
        Assert.Null(_ledger.FirstWrong());
    }

    [Fact]
    public async Task The_reason_of_a_decision_about_an_entry_without_texts_is_erased_too()
    {
        var made = await _ledger.KeepAsync(ledger =>
            SuspenseStore.Reject(ledger, _organisation, null, EntryStore.Append(ledger, _organisation, null, _hours), "Sent twice by Jo")
        );
        await EraseAsync(made);
        Assert.Equal((SuspenseStatus.Rejected, null), (Read(made).Suspense, Read(made).DecisionReason));
        Assert.Equal(made.Sequence + 2, _ledger.Reader.ReadAll(view => view.Head(_organisation).Size));
        Assert.Null(_ledger.FirstWrong());
    }

    private Task<RecordedEntry> AppendAsync(Entry entry) =>
        _ledger.KeepAsync(ledger => EntryStore.Append(ledger, _organisation, null, entry));

    private Task<RecordedEntry> ReleaseAsync(RecordedEntry entry) =>
        _ledger.KeepAsync(ledger =>
        {
            var released = SuspenseStore.Release(ledger, _organisation, null, entry, "Seen");
            return released;
        });

    private Task<bool> EraseAsync(RecordedEntry entry) =>
        _ledger.KeepAsync(ledger =>
        {
            EntryStore.EraseTexts(ledger, _organisation, null, entry);
            return true;
        });

    private RecordedEntry Read(RecordedEntry entry) => _ledger.Reader.ReadAll(view => Journal.Find(view, _organisation, entry.Id)!);

    private Summary Summarised(Instant? knownAt = null) =>
        _ledger.Reader.ReadAll(view =>
        {
            var request = new SummaryRequest(
                new DateRange(Day, Day),
                Basis.Own,
                [],
                new SummaryScope(),
                knownAt ?? view.Head(_organisation).RecordedAt
            );
            return Summarise.From(request, SummaryStore.Load(view, _organisation, request));
        });
}
