using Dapper;
using NodaTime;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Catalogue;
using ValueLedger.Storage.Catalogue;
using ValueLedger.Storage.Engines;
using ValueLedger.Storage.Entries;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Storage.Organisations;
using ValueLedger.Storage.Rates;
using ValueLedger.Testing;

namespace ValueLedger.Storage.Tests.Ledgers;

public sealed class TurnTests : IAsyncLifetime
{
    private static readonly LocalDate Day = new(2016, 3, 17);

    private readonly TestLedger _ledger = new();
    private int _organisation;
    private Registered<Programme> _programme = null!;
    private Registered<Measure> _hours = null!;

    public async ValueTask InitializeAsync()
    {
        _organisation = await _ledger.OrganisationAsync();
        _programme = await _ledger.PutAsync(_organisation, Samples.Programme());
        _hours = await _ledger.PutAsync(_organisation, Samples.Hours());
    }

    public ValueTask DisposeAsync() => _ledger.DisposeAsync();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_turn_that_is_not_kept_leaves_no_trace(bool throws)
    {
        await AppendAsync(2);
        var before = Everything();
        var taken = _ledger.Writer.AdministerAsync(ledger =>
        {
            WriteOfEverything(ledger);
            return throws ? throw new InvalidTimeZoneException("Gone wrong.") : TurnResult.Discarded(true);
        });
        var failure = await Record.ExceptionAsync(() => taken);
        Assert.Equal(throws ? typeof(InvalidTimeZoneException) : null, failure?.GetType());

        Assert.Equal(before, Everything());
        await _ledger.KeepAsync(ledger =>
        {
            Assert.Null(ledger.Known(_organisation).Catalogue.Programmes.Find("discarded"));
            Assert.Empty(ledger.Known(_organisation).Rates.Recorded);
            return Append(ledger, 1);
        });
        Assert.Null(_ledger.FirstWrong());
    }

    [Fact]
    public async Task Turns_committed_together_do_not_see_what_a_discarded_one_among_them_wrote()
    {
        var hold = new ManualResetEventSlim();
        var first = _ledger.Writer.AdministerAsync(_ =>
        {
            hold.Wait();
            return TurnResult.Discarded(true);
        });
        var turns = new List<Task>();
        for (var turn = 0; turn < 30; turn++)
        {
            turns.Add(
                turn % 3 == 0 ? AppendAsync(2)
                : turn % 3 == 1
                    ? _ledger.Writer.AdministerAsync(ledger =>
                    {
                        WriteOfEverything(ledger);
                        return TurnResult.Discarded(true);
                    })
                : Assert.ThrowsAsync<InvalidTimeZoneException>(() =>
                    _ledger.Writer.AdministerAsync<bool>(ledger =>
                    {
                        WriteOfEverything(ledger);
                        throw new InvalidTimeZoneException("Gone wrong.");
                    })
                )
            );
        }

        hold.Set();
        await first;
        await Task.WhenAll(turns);
        Assert.Equal(3 + 20, _ledger.Reader.ReadAll(view => view.Head(_organisation).Size));
        Assert.Equal(1, Count("cell"));
        Assert.Null(_ledger.FirstWrong());
    }

    [Fact]
    public async Task A_discarded_rate_does_not_cut_the_sums_of_later_turns()
    {
        await AppendAsync(1);
        await _ledger.Writer.AdministerAsync(ledger =>
        {
            RateStore.Append(ledger, _organisation, null, Samples.Rate("hours", 8, new LocalDate(2016, 3, 10)), _hours.Number);
            return TurnResult.Discarded(true);
        });
        await AppendAsync(1);
        Assert.Equal(
            new LocalDate(2016, 3, 1).ToDay(),
            Assert.Single(_ledger.Reader.ReadAll(view => view.Connection.Query<long>("SELECT span_day FROM cell").AsList()))
        );
        Assert.Null(_ledger.FirstWrong());
    }

    [Fact]
    public async Task A_statement_that_fails_inside_a_turn_fails_only_that_turn()
    {
        var failing = _ledger.Writer.AdministerAsync(ledger =>
        {
            Append(ledger, 1);
            OrganisationStore.Create(ledger, ledger.Known(_organisation).Catalogue.Organisation);
            return TurnResult.Kept(true);
        });
        var neighbour = AppendAsync(1);
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => failing);
        await neighbour;
        Assert.Equal(4, _ledger.Reader.ReadAll(view => view.Head(_organisation).Size));
        Assert.Null(_ledger.FirstWrong());
    }

    [Fact]
    public async Task Sums_and_headcounts_follow_at_the_end_of_a_turn_whatever_it_did()
    {
        await _ledger.KeepAsync(ledger => EntryStore.Append(ledger, _organisation, null, Samples.Entry(_programme, _hours, 2, Day)));
        Assert.Equal(1, Count("cell"));
        Assert.Null(_ledger.FirstWrong());
    }

    [Fact]
    public async Task A_turn_whose_sums_do_not_fit_is_taken_back_and_answered_otherwise()
    {
        TurnResult<string> Largest(LedgerTurn ledger, Func<string>? otherwise)
        {
            for (var entry = 0; entry < 10; entry++)
            {
                EntryStore.Append(ledger, _organisation, null, Samples.Entry(_programme, _hours, Quantity.Largest, Day));
            }

            return otherwise is null ? TurnResult.Kept("kept") : TurnResult.Kept("kept", otherwise);
        }

        Assert.Equal("refused", await _ledger.Writer.WriteAsync(_organisation, ledger => Largest(ledger, () => "refused")));
        await Assert.ThrowsAsync<InvalidOperationException>(() =>
            _ledger.Writer.WriteAsync(_organisation, ledger => Largest(ledger, null))
        );
        Assert.Equal(0, Count("entry"));
        Assert.Null(_ledger.FirstWrong());
    }

    [Fact]
    public async Task A_turn_or_a_view_of_one_organisation_shows_and_writes_nothing_of_another()
    {
        var other = await _ledger.OrganisationAsync("dorset");
        await Assert.ThrowsAsync<InvalidOperationException>(() =>
            _ledger.Writer.WriteAsync(
                _organisation,
                ledger => TurnResult.Kept(CatalogueStore.Put(ledger, other, null, Samples.Programme()))
            )
        );
        Assert.Throws<InvalidOperationException>(() => _ledger.Reader.Read(_organisation, view => view.Known(other)));
        Assert.Equal(1, _ledger.Reader.Read(other, view => view.Head(other).Size));
    }

    [Fact]
    public async Task Nothing_is_recorded_at_or_before_a_moment_that_was_answered_though_the_clock_goes_back()
    {
        _ledger.Clock.Advance(Duration.FromHours(1));
        var answered = _ledger.Clock.GetCurrentInstant() + Duration.FromTicks(5);
        await _ledger.Writer.SettleAsync(_organisation, answered, CancellationToken.None);
        _ledger.Clock.Advance(Duration.FromHours(-3));
        await _ledger.Writer.SettleAsync(_organisation, answered - Duration.FromMinutes(1), CancellationToken.None);
        await AppendAsync(1);
        Assert.True(_ledger.Reader.ReadAll(view => view.Head(_organisation).RecordedAt) > answered);
        Assert.Equal(3, _ledger.Reader.ReadAll(view => view.SizeAt(_organisation, answered)));
    }

    private Task<bool> AppendAsync(int entries) => _ledger.KeepAsync(ledger => Append(ledger, entries));

    private bool Append(LedgerTurn ledger, int entries)
    {
        foreach (var _ in Enumerable.Range(0, entries))
        {
            EntryStore.Append(ledger, _organisation, null, Samples.Entry(_programme, _hours, 2, Day) with { Contributor = "c1" });
        }

        return true;
    }

    /// <summary>Records one of everything and looks at it, so that it is in every cache there is.</summary>
    private void WriteOfEverything(LedgerTurn ledger)
    {
        CatalogueStore.Put(ledger, _organisation, null, Samples.Programme("discarded"));
        EntryStore.Append(
            ledger,
            _organisation,
            null,
            Samples.Entry(_programme, _hours, 3, Day) with
            {
                Contributor = "c2",
                Note = "Gone",
                Reference = "gone",
            }
        );
        RateStore.Append(ledger, _organisation, null, Samples.Rate("hours", 8, Day), _hours.Number);
        OrganisationStore.Create(ledger, ledger.Known(_organisation).Catalogue.Organisation with { Code = "discarded" });
        Assert.NotNull(ledger.Known(_organisation).Catalogue.Programmes.Find("discarded"));
    }

    private long Count(string table) =>
        _ledger.Reader.ReadAll(view => view.Connection.ExecuteScalar<long>($"SELECT count(*) FROM {table}"));

    /// <summary>Every row of every table, as text.</summary>
    private List<string> Everything() =>
        _ledger.Reader.ReadAll(view =>
            view.Connection.Query<string>(TestDatabase.NamesOfTables)
                .SelectMany(table =>
                    view.Connection.Query($"SELECT * FROM {table}")
                        .Select(row => $"{table}: {string.Join(' ', ((IDictionary<string, object>)row).Values.Select(Text))}")
                )
                .ToList()
        );

    private static string Text(object? value) => value is byte[] bytes ? Convert.ToHexString(bytes) : $"{value}";
}
