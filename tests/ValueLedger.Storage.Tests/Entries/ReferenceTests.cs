using NodaTime;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Entries;
using ValueLedger.Storage.Entries;

namespace ValueLedger.Storage.Tests.Entries;

public sealed class ReferenceTests : IAsyncLifetime
{
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

    [Fact]
    public async Task A_reference_follows_its_corrections()
    {
        var standing = await AppendAsync(1, null);
        foreach (var quantity in new[] { 2m, 3m })
        {
            standing = await AppendAsync(quantity, standing);
            var found = Find("sheet-1");
            Assert.Equal(standing.Sequence, found?.Sequence);
            Assert.Equal(standing.Replaces, found?.Replaces);
            Assert.Null(found?.ReversedBy);
        }

        Assert.Null(_ledger.FirstWrong());
    }

    [Fact]
    public async Task A_reference_of_a_reversed_entry_still_finds_it_and_says_so()
    {
        var made = await AppendAsync(1, null);
        var reversal = await _ledger.KeepAsync(ledger =>
        {
            var taken = EntryStore.Reverse(ledger, _organisation, null, made, "Wrong");
            return taken;
        });
        Assert.Equal(reversal.Id, Find("sheet-1")?.ReversedBy);
        Assert.Equal(made.Id, _ledger.Reader.ReadAll(view => Journal.Find(view, _organisation, reversal.Id))?.Reverses);
    }

    [Fact]
    public async Task An_entry_is_reversed_once_at_most()
    {
        var made = await AppendAsync(1, null);
        await AppendAsync(2, made);
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => AppendAsync(3, made));
        Assert.Equal(2, Find("sheet-1")?.Entry.Quantity.ToDecimal());
        Assert.Null(_ledger.FirstWrong());
    }

    [Fact]
    public async Task A_reference_belongs_to_one_organisation()
    {
        await AppendAsync(1, null);
        var other = await _ledger.OrganisationAsync("other");
        Assert.Null(_ledger.Reader.ReadAll(view => Journal.FindReference(view, other, "sheet-1")));
    }

    private RecordedEntry? Find(string reference) => _ledger.Reader.ReadAll(view => Journal.FindReference(view, _organisation, reference));

    private Task<RecordedEntry> AppendAsync(decimal quantity, RecordedEntry? corrected) =>
        _ledger.KeepAsync(ledger =>
        {
            if (corrected is not null)
            {
                EntryStore.Reverse(ledger, _organisation, null, corrected, "Wrong");
            }

            var made = EntryStore.Append(
                ledger,
                _organisation,
                null,
                Samples.Entry(_programme, _hours, quantity, new LocalDate(2016, 2, 29)) with
                {
                    Reference = "sheet-1",
                },
                corrected
            );
            return made;
        });
}
