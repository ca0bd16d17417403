using Dapper;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Entries;
using ValueLedger.Storage.Catalogue;
using ValueLedger.Storage.Entries;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Testing;

namespace ValueLedger.Storage.Tests.Keeping;

/// <summary>A copy of the database brings back what was erased after it was made; it is erased again before anybody can read it.</summary>
public sealed class ErasuresAgainTests : IAsyncLifetime
{
    private readonly TestLedger _ledger = new();
    private int _organisation;
    private RecordedEntry _entry = null!;

    public async ValueTask InitializeAsync()
    {
        _organisation = await _ledger.OrganisationAsync();
        var programme = await _ledger.PutAsync(_organisation, Samples.Programme());
        var hours = await _ledger.PutAsync(_organisation, Samples.Hours());
        await _ledger.KeepAsync(ledger =>
            ContributorStore.Put(ledger, _organisation, null, new Contributor { Code = "c1", DeprivationQuintile = 2 })
        );
        foreach (var note in (string[])["To be erased", "To stay"])
        {
            await _ledger.KeepAsync(ledger =>
            {
                var made = EntryStore.Append(
                    ledger,
                    _organisation,
                    null,
                    Samples.Entry(programme, hours, 1, new NodaTime.LocalDate(2016, 1, 1)) with
                    {
                        Note = note,
                    }
                );
                _entry ??= made;
                return true;
            });
        }
    }

    public ValueTask DisposeAsync() => _ledger.DisposeAsync();

    [Fact]
    public async Task What_was_erased_after_the_copy_was_made_is_erased_again_and_recorded()
    {
        var copy = await CopyAsync();
        await EraseAsync();
        await PutInPlaceAsync(copy);
        Assert.Equal(["To stay"], Texts());
        Assert.Null(_ledger.FirstWrong());
        var erased = _ledger.Reader.ReadAll(view =>
            view.Connection.Query<string>("SELECT type FROM record WHERE type LIKE '%-erasure' ORDER BY type").AsList()
        );
        Assert.Equal(["contributor-erasure", "text-erasure"], erased);
        var size = Size();
        await _ledger.ReopenAsync();
        Assert.Equal(size, Size());
    }

    [Fact]
    public async Task An_erasure_that_was_recorded_and_not_listed_is_listed_at_the_next_start()
    {
        var copy = await CopyAsync();
        await EraseAsync();
        await _ledger.CloseAsync();
        File.Delete(_ledger.FilePath + ".erasures");
        await File.WriteAllTextAsync(_ledger.FilePath + ".erasures", "wiltshire\t");
        _ledger.Open();
        await PutInPlaceAsync(copy);
        Assert.Equal(["To stay"], Texts());
    }

    [Fact]
    public async Task Another_record_in_the_place_of_an_erased_one_keeps_its_texts()
    {
        var copy = await CopyAsync();
        await EraseAsync();
        await _ledger.CloseAsync();
        var list = await File.ReadAllTextAsync(_ledger.FilePath + ".erasures");
        Assert.Contains($"wiltshire\t{_entry.Sequence}\t", list, StringComparison.Ordinal);
        await File.WriteAllTextAsync(
            _ledger.FilePath + ".erasures",
            list.Replace($"\t{_entry.Sequence}\t", $"\t{_entry.Sequence + 1}\t", StringComparison.Ordinal)
        );
        await PutInPlaceAsync(copy);
        Assert.Equal(["To be erased", "To stay"], Texts());
    }

    [Fact]
    public async Task A_person_whose_erasure_was_recorded_and_not_finished_is_forgotten_at_the_next_start()
    {
        var since = await RecordOfAPersonAsync("Before");
        await _ledger.KeepAsync(ledger =>
            ContributorStore.Erase(ledger, _organisation, null, ContributorStore.Find(ledger, _organisation, "c1")!, withTexts: true)
        );
        await RecordOfAPersonAsync("After");
        await _ledger.ReopenAsync();
        Assert.Equal(["After", "To be erased", "To stay"], Texts());
        Assert.Null(_ledger.FirstWrong());
        var size = Size();
        await _ledger.ReopenAsync();
        Assert.Equal((size, true), (Size(), since > 0));
    }

    [Fact]
    public async Task A_copy_that_does_not_know_of_a_person_erased_since_loses_every_text_of_theirs_once()
    {
        await RecordOfAPersonAsync("Before");
        var copy = await CopyAsync();
        await _ledger.KeepAsync(ledger =>
            ContributorStore.Erase(ledger, _organisation, null, ContributorStore.Find(ledger, _organisation, "c1")!, withTexts: true)
        );
        await PutInPlaceAsync(copy);
        Assert.Equal(["To be erased", "To stay"], Texts());
        await RecordOfAPersonAsync("After");
        await _ledger.ReopenAsync();
        Assert.Equal(["After", "To be erased", "To stay"], Texts());
        Assert.Null(_ledger.FirstWrong());
    }

    private Task<long> RecordOfAPersonAsync(string note) =>
        _ledger.KeepAsync(ledger =>
        {
            var catalogue = ledger.Known(_organisation).Catalogue;
            var entry = Samples.Entry(
                catalogue.Programmes.Single(),
                catalogue.Measures.Single(),
                1,
                new NodaTime.LocalDate(2016, 1, 1)
            ) with
            {
                Note = note,
                Contributor = "c1",
            };
            var made = EntryStore.Append(ledger, _organisation, null, entry);
            return made.Sequence;
        });

    private Task<bool> EraseAsync() =>
        _ledger.KeepAsync(ledger =>
        {
            EntryStore.EraseTexts(ledger, _organisation, null, _entry);
            ContributorStore.Erase(ledger, _organisation, null, ContributorStore.Find(ledger, _organisation, "c1")!);
            return true;
        });

    private async Task<object> CopyAsync()
    {
        await _ledger.CloseAsync();
        var copy = TestDatabase.Copy(_ledger.Place);
        _ledger.Open();
        return copy;
    }

    private async Task PutInPlaceAsync(object copy)
    {
        await _ledger.CloseAsync();
        TestDatabase.BringBack(_ledger.Place, copy);
        Assert.NotEmpty(LossAcceptance.Accept(_ledger.Place, _ledger.Clock));
        _ledger.Open();
    }

    private List<string> Texts() =>
        _ledger.Reader.ReadAll(view => view.Connection.Query<string>("SELECT text FROM erasable ORDER BY text").AsList());

    private long Size() => _ledger.Reader.ReadAll(view => view.Head(_organisation).Size);
}
