using NodaTime;
using SQLitePCL;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Dates;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Statements;
using ValueLedger.Storage.Engines;
using ValueLedger.Storage.Entries;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Storage.Statements;
using ValueLedger.Testing;

namespace ValueLedger.Storage.Tests.Statements;

/// <summary>The pages of the entries that a line is made of.</summary>
public sealed class StatementEntriesTests : IAsyncLifetime
{
    private const int Entries = 40;

    private static readonly LocalDate LastDay = new(2016, 2, 29);

    private readonly TestLedger _ledger = new();
    private int _organisation;
    private LineSelection _line = null!;

    /// <summary>Two programmes, of which the second was recorded first, and each from its last day to its first.</summary>
    public async ValueTask InitializeAsync()
    {
        _organisation = await _ledger.OrganisationAsync();
        var programmes = new[]
        {
            await _ledger.PutAsync(_organisation, Samples.Programme("befriending")),
            await _ledger.PutAsync(_organisation, Samples.Programme()),
        };
        var letters = await _ledger.PutAsync(_organisation, Samples.Measure("letters", MeasureClass.Output, "letter"));
        await _ledger.KeepAsync(ledger =>
        {
            foreach (
                var entry in programmes
                    .Reverse()
                    .SelectMany(programme =>
                        Enumerable.Range(0, Entries / 2).Select(day => Samples.Entry(programme, letters, day + 1, LastDay.PlusDays(-day)))
                    )
            )
            {
                EntryStore.Append(ledger, _organisation, null, entry);
            }

            return true;
        });
        var year = new DateRange(new LocalDate(2016, 1, 1), new LocalDate(2016, 12, 31));
        _line = new LineSelection
        {
            Flows = [new("befriending", "letters"), new("speedwatch", "letters")],
            Basis = Core.Amounts.Basis.Own,
            Period = year,
            Days = [year],
        };
    }

    public ValueTask DisposeAsync() => _ledger.DisposeAsync();

    [Fact]
    public void Entries_come_by_programme_and_day_in_whatever_order_they_were_recorded()
    {
        var pages = new List<(EntryPosition Position, RecordedEntry Entry)>();
        var after = EntryPosition.Start;
        while (Page(after, 7) is { Count: > 0 } page)
        {
            pages.AddRange(page);
            after = page[^1].Position;
        }

        Assert.Equal(
            Enumerable
                .Range(0, Entries)
                .Select(index => (index < Entries / 2 ? "befriending" : "speedwatch", (Entries / 2) - (index % (Entries / 2)))),
            pages.Select(found => (found.Entry.Entry.Programme.Code, (int)found.Entry.Entry.Quantity.ToDecimal()))
        );
        Assert.All(
            pages,
            found => Assert.Equal((found.Position.Sequence, found.Position.Day), (found.Entry.Sequence, found.Entry.Entry.Date.ToDay()))
        );
        Assert.Equal(pages.Select(found => found.Position), Page(EntryPosition.Start, Entries + 1).Select(found => found.Position));
    }

    [SqliteFact]
    public void A_long_page_takes_as_many_queries_as_a_short_one() => Assert.Equal(QueriesOf(Entries / 4), QueriesOf(Entries / 2));

    private IReadOnlyList<(EntryPosition Position, RecordedEntry Entry)> Page(EntryPosition after, int limit) =>
        _ledger.Reader.ReadAll(view => Page(view, after, limit));

    private IReadOnlyList<(EntryPosition Position, RecordedEntry Entry)> Page(LedgerView view, EntryPosition after, int limit) =>
        new StatementEntries(view, _organisation, view.Head(_organisation).Size).Page(_line, after, limit);

    private int QueriesOf(int limit) =>
        _ledger.Reader.ReadAll(view =>
        {
            // The first time the catalogue is read too.
            Assert.Equal(limit, Page(view, EntryPosition.Start, limit).Count);
            var queries = 0;
            raw.sqlite3_trace(
                ((Microsoft.Data.Sqlite.SqliteConnection)view.Connection).Handle,
                (strdelegate_trace)((_, _) => queries++),
                null
            );
            Page(view, EntryPosition.Start, limit);
            raw.sqlite3_trace(((Microsoft.Data.Sqlite.SqliteConnection)view.Connection).Handle, (strdelegate_trace?)null, null);
            Assert.True(queries > 0);
            return queries;
        });
}
