using Dapper;
using NodaTime;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Entries;
using ValueLedger.Storage.Catalogue;
using ValueLedger.Storage.Entries;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Storage.Writing;
using ValueLedger.Testing;

namespace ValueLedger.Storage.Tests.Ledgers;

/// <summary>A clock that was once ahead, and goes right again.</summary>
public sealed class ClockTests : IAsyncLifetime
{
    private static readonly Duration Microsecond = Duration.FromTicks(10);

    private readonly TestLedger _ledger = new();
    private int _organisation;
    private Instant _right;

    private Instant Last => _ledger.Reader.ReadAll(view => view.Head(_organisation).RecordedAt);

    public async ValueTask InitializeAsync()
    {
        _right = _ledger.Clock.GetCurrentInstant();
        _organisation = await _ledger.OrganisationAsync();
    }

    public ValueTask DisposeAsync() => _ledger.DisposeAsync();

    [Fact]
    public async Task A_record_a_day_ahead_of_the_clock_is_kept_and_one_further_ahead_is_refused()
    {
        await RecordAheadAsync(Duration.FromDays(1) - (2 * Microsecond));
        await RecordAsync();
        Assert.Equal(_right + Duration.FromDays(1) - Microsecond, Last);
        await RecordAsync();
        var refusal = await Assert.ThrowsAsync<LedgerUnavailableException>(RecordAsync);
        Assert.Equal(LedgerUnavailability.ClockIsBehindTheLog, refusal.Reason);
        Assert.Contains("verify --accept-clock", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(4, _ledger.Reader.ReadAll(view => view.Head(_organisation).Size));
        Assert.Null(_ledger.FirstWrong());

        _ledger.Clock.Advance(Microsecond);
        await RecordAsync();
    }

    [Fact]
    public async Task Every_way_of_recording_is_refused()
    {
        var (programme, hours) = (
            await _ledger.PutAsync(_organisation, Samples.Programme()),
            await _ledger.PutAsync(_organisation, Samples.Hours())
        );
        var entry = await _ledger.KeepAsync(ledger => Append(ledger, programme, hours));
        await RecordAheadAsync(Duration.FromDays(400));
        List<Action<LedgerTurn>> ways =
        [
            ledger => Append(ledger, programme, hours),
            ledger => EntryStore.EraseTexts(ledger, _organisation, null, entry),
            ledger => SuspenseStore.Release(ledger, _organisation, null, entry, "looked at"),
            ledger => CatalogueStore.Put(ledger, _organisation, null, Samples.Programme()),
            ledger =>
                Storage.Access.KeyStore.Add(ledger, _organisation, null, new Storage.Access.KeyContent("k1", "n", [], null), new byte[32]),
        ];
        foreach (var way in ways)
        {
            var refusal = await Assert.ThrowsAsync<LedgerUnavailableException>(() =>
                _ledger.KeepAsync(ledger =>
                {
                    way(ledger);
                    return true;
                })
            );
            Assert.Equal(LedgerUnavailability.ClockIsBehindTheLog, refusal.Reason);
        }
    }

    [Fact]
    public async Task A_log_that_is_ahead_keeps_no_other_from_its_records()
    {
        var other = await _ledger.OrganisationAsync("other");
        await RecordAheadAsync(Duration.FromDays(400));
        await _ledger.PutAsync(other, Samples.Programme());
        Assert.Equal(_right + Microsecond, _ledger.Reader.ReadAll(view => view.Head(other).RecordedAt));
        await _ledger.OrganisationAsync("third");
    }

    [Fact]
    public async Task What_an_operator_accepted_stands_in_the_log_and_lets_it_go_on_across_starts_until_the_clock_errs_again()
    {
        await RecordAheadAsync(Duration.FromDays(400));
        Assert.StartsWith(
            "wiltshire: the clock shows ",
            Assert.Single(await _ledger.KeepAsync(ClockAcceptance.Accept)),
            StringComparison.Ordinal
        );
        Assert.Empty(await _ledger.KeepAsync(ClockAcceptance.Accept));
        var canonical = _ledger.Reader.ReadAll(view =>
            view.Connection.QuerySingle<string>("SELECT canonical FROM record WHERE sequence = 3 AND type = 'clock-accepted'")
        );
        Assert.Contains("\"content\":{\"clock\":\"2016-09-01T09:00:00.000000Z\"}", canonical, StringComparison.Ordinal);
        await RecordAsync();
        await _ledger.ReopenAsync();
        await RecordAsync();
        Assert.Equal(_right + Duration.FromDays(400) + (3 * Microsecond), Last);
        Assert.Null(_ledger.FirstWrong());

        await RecordAheadAsync(Duration.FromDays(500));
        await Assert.ThrowsAsync<LedgerUnavailableException>(RecordAsync);
    }

    [Fact]
    public async Task What_was_answered_by_a_clock_that_was_ahead_needs_acceptance_too_and_then_a_log_can_begin()
    {
        _ledger.Clock.Advance(Duration.FromDays(30));
        await _ledger.Writer.SettleAsync(_organisation, _ledger.Clock.GetCurrentInstant(), CancellationToken.None);
        _ledger.Clock.Reset(_right);
        await _ledger.ReopenAsync();
        await Assert.ThrowsAsync<LedgerUnavailableException>(RecordAsync);
        await Assert.ThrowsAsync<LedgerUnavailableException>(() => _ledger.OrganisationAsync("other"));
        Assert.Single(await _ledger.KeepAsync(ClockAcceptance.Accept));
        await _ledger.OrganisationAsync("other");
        await RecordAsync();
        Assert.Null(_ledger.FirstWrong());
    }

    [Fact]
    public async Task A_moment_that_only_the_log_has_reached_moves_no_other_log()
    {
        var other = await _ledger.OrganisationAsync("other");
        await RecordAheadAsync(Duration.FromDays(400));
        await _ledger.Writer.SettleKnownAsync(_organisation, Last, _ledger.Clock.GetCurrentInstant(), CancellationToken.None);
        await _ledger.PutAsync(other, Samples.Programme());
        Assert.Equal(_right + Microsecond, _ledger.Reader.ReadAll(view => view.Head(other).RecordedAt));
    }

    [Fact]
    public async Task A_turn_goes_by_the_clock_though_its_records_are_dated_ahead()
    {
        await RecordAheadAsync(Duration.FromHours(20));
        Assert.Equal(_right, await _ledger.KeepAsync(ledger => ledger.Now));
        Assert.Equal(Duration.FromHours(20) + Microsecond, await _ledger.KeepAsync(ledger => ledger.Ahead));
    }

    [Fact]
    public async Task A_database_that_nobody_serves_is_accepted_too_and_so_is_one_that_lost_records()
    {
        await RecordAheadAsync(Duration.FromDays(400));
        await _ledger.CloseAsync();
        var before = TestDatabase.Copy(_ledger.Place);
        Assert.Single(ClockAcceptance.Accept(_ledger.Place, _ledger.Clock));
        Assert.Empty(ClockAcceptance.Accept(_ledger.Place, _ledger.Clock));
        _ledger.Open();
        await RecordAsync();
        Assert.Null(_ledger.FirstWrong());
        await _ledger.CloseAsync();

        TestDatabase.BringBack(_ledger.Place, before);
        Assert.Throws<LedgerUnavailableException>(() => LossAcceptance.Accept(_ledger.Place, _ledger.Clock));
        Assert.Equal(2, LossAcceptance.Accept(_ledger.Place, _ledger.Clock, acceptsClock: true).Count);
        _ledger.Open();
        await RecordAsync();
        Assert.Null(_ledger.FirstWrong());
    }

    [Fact]
    public async Task An_erasure_that_a_start_applies_again_is_refused_with_the_start_until_it_is_accepted()
    {
        var (programme, hours) = (
            await _ledger.PutAsync(_organisation, Samples.Programme()),
            await _ledger.PutAsync(_organisation, Samples.Hours())
        );
        var entry = await _ledger.KeepAsync(ledger => Append(ledger, programme, hours));
        await RecordAheadAsync(Duration.FromDays(400));
        await _ledger.CloseAsync();
        var (database, head) = (TestDatabase.Copy(_ledger.Place), await File.ReadAllBytesAsync(_ledger.FilePath + ".head"));
        _ledger.Clock.Advance(Duration.FromDays(400));
        _ledger.Open();
        await _ledger.KeepAsync(ledger =>
        {
            EntryStore.EraseTexts(ledger, _organisation, null, entry);
            return entry;
        });
        await _ledger.CloseAsync();

        _ledger.Clock.Reset(_right);
        TestDatabase.BringBack(_ledger.Place, database);
        await File.WriteAllBytesAsync(_ledger.FilePath + ".head", head);
        using (var opened = new Database(_ledger.Place))
        {
            Assert.Throws<LedgerUnavailableException>(() => new LedgerWriter(opened, _ledger.Clock));
        }

        Assert.Single(ClockAcceptance.Accept(_ledger.Place, _ledger.Clock));
        _ledger.Open();
        Assert.Null(_ledger.FirstWrong());
    }

    private Task RecordAsync() => _ledger.PutAsync(_organisation, Samples.Programme());

    /// <summary>Records something while the clock is ahead, and sets it right again.</summary>
    private async Task RecordAheadAsync(Duration ahead)
    {
        _ledger.Clock.Reset(_right + ahead);
        await RecordAsync();
        _ledger.Clock.Reset(_right);
    }

    private RecordedEntry Append(LedgerTurn ledger, Registered<Programme> programme, Registered<Measure> hours)
    {
        var entry = EntryStore.Append(
            ledger,
            _organisation,
            null,
            Samples.Entry(programme, hours, 2, new LocalDate(2016, 8, 1)) with
            {
                Note = "School run",
            }
        );
        return entry;
    }
}
