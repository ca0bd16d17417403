using System.Text;
using Dapper;
using NodaTime;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Entries;
using ValueLedger.Storage.Catalogue;
using ValueLedger.Storage.Entries;
using ValueLedger.Testing;

namespace ValueLedger.Storage.Tests.Entries;

public sealed class ErasureTests : IAsyncLifetime
{
    private const string Secret = "Zerubbabel Featherstonehaugh";

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

    [SqliteFact]
    public async Task Erased_texts_and_their_salts_are_gone_from_the_file_and_the_leaves_still_verify()
    {
        var made = await AppendAsync();
        var salts = Salts();
        Assert.Equal(3, salts.Count);
        await _ledger.KeepAsync(ledger =>
        {
            EntryStore.EraseTexts(ledger, _organisation, null, made);
            return true;
        });

        var erased = _ledger.Reader.ReadAll(view => Journal.Find(view, _organisation, made.Id)!);
        Assert.True(erased.TextsWereErased);
        Assert.Null(erased.Entry.Note);
        Assert.Equal([new EvidenceItem { Sha256 = new string('a', 64) }], erased.Entry.Evidence.Items);
        Assert.Equal(made.LeafHash.ToArray(), erased.LeafHash.ToArray());
        Assert.Empty(Salts());
        Assert.Null(_ledger.FirstWrong());
        await NothingIsLeftInTheFileOfAsync([.. salts, Encoding.UTF8.GetBytes(Secret)]);
    }

    [SqliteFact]
    public async Task Erased_texts_are_gone_from_the_write_ahead_log_while_the_ledger_is_open()
    {
        var made = await AppendAsync();
        Assert.Contains(Secret, await WriteAheadLogAsync(), StringComparison.Ordinal);
        await _ledger.KeepAsync(ledger =>
        {
            EntryStore.EraseTexts(ledger, _organisation, null, made);
            return true;
        });
        Assert.DoesNotContain(Secret, await WriteAheadLogAsync(), StringComparison.Ordinal);

        async Task<string> WriteAheadLogAsync()
        {
            await using var file = new FileStream(_ledger.FilePath + "-wal", FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var reader = new StreamReader(file, Encoding.Latin1);
            return await reader.ReadToEndAsync();
        }
    }

    [Fact]
    public async Task Erasing_twice_records_it_once()
    {
        var made = await AppendAsync();
        foreach (var _ in Enumerable.Range(0, 2))
        {
            await _ledger.KeepAsync(ledger =>
            {
                EntryStore.EraseTexts(ledger, _organisation, null, made);
                return true;
            });
        }

        Assert.Equal(made.Sequence + 1, _ledger.Reader.ReadAll(view => view.Head(_organisation).Size));
    }

    [Fact]
    public async Task An_erased_text_that_is_put_back_is_found_out()
    {
        var made = await AppendAsync();
        await _ledger.KeepAsync(ledger =>
        {
            ledger.Connection.Execute("CREATE TABLE kept AS SELECT * FROM erasable");
            EntryStore.EraseTexts(ledger, _organisation, null, made);
            return true;
        });
        await _ledger.TamperAsync("INSERT INTO erasable SELECT * FROM kept");
        Assert.Contains("was erased, and is there again", _ledger.FirstWrong() ?? "Nothing.", StringComparison.Ordinal);
    }

    [SqliteFact]
    public async Task An_erased_contributor_keeps_code_and_entries_and_loses_attributes_of_every_version()
    {
        var team = await _ledger.PutAsync(_organisation, new Team { Code = "zerubbabel-team", Name = "Team" });
        await _ledger.KeepAsync(ledger =>
            ContributorStore.Put(ledger, _organisation, null, new Contributor { Code = "c1", Team = team.Code })
        );
        await _ledger.KeepAsync(ledger =>
            ContributorStore.Put(
                ledger,
                _organisation,
                null,
                new Contributor
                {
                    Code = "c1",
                    DeprivationQuintile = 4,
                    Archived = true,
                }
            )
        );
        var salts = Salts();
        var contributor = _ledger.Reader.ReadAll(view => ContributorStore.Find(view, _organisation, "c1"))!;
        Assert.Equal((null, 4, true), (contributor.Item.Team, contributor.Item.DeprivationQuintile, contributor.Item.Archived));
        await AppendAsync();
        await _ledger.KeepAsync(ledger =>
        {
            ContributorStore.Erase(ledger, _organisation, null, contributor);
            return true;
        });

        var erased = Assert.Single(_ledger.Reader.ReadAll(view => ContributorStore.Page(view, _organisation, "", 10)));
        Assert.Equal(
            new Contributor
            {
                Code = "c1",
                Archived = true,
                Erased = true,
            },
            erased.Item
        );
        Assert.Equal(contributor.Number, erased.Number);
        Assert.Equal(1, _ledger.Reader.ReadAll(view => view.Connection.ExecuteScalar<long>("SELECT count(*) FROM mark")));
        Assert.Null(_ledger.FirstWrong());
        await NothingIsLeftInTheFileOfAsync(salts);
    }

    private Task<RecordedEntry> AppendAsync() =>
        _ledger.KeepAsync(ledger =>
        {
            var made = EntryStore.Append(
                ledger,
                _organisation,
                null,
                Samples.Entry(_programme, _hours, 2, new LocalDate(2016, 2, 29)) with
                {
                    Contributor = "c1",
                    Note = $"Given by {Secret}",
                    Evidence = new Evidence
                    {
                        Grade = EvidenceGrade.SupervisorConfirmed,
                        Items =
                        [
                            new EvidenceItem
                            {
                                Title = $"Sheet of {Secret}",
                                Uri = $"https://example.org/{Secret}",
                                Sha256 = new string('a', 64),
                            },
                        ],
                    },
                }
            );
            return made;
        });

    private List<byte[]> Salts() => _ledger.Reader.ReadAll(view => view.Connection.Query<byte[]>("SELECT salt FROM erasable").AsList());

    private async Task NothingIsLeftInTheFileOfAsync(List<byte[]> texts)
    {
        await _ledger.CloseAsync();
        Assert.Empty(Directory.GetFiles(Path.GetDirectoryName(_ledger.FilePath)!, "*-wal"));
        var file = await File.ReadAllBytesAsync(_ledger.FilePath);
        Assert.All(texts, text => Assert.Equal(-1, file.AsSpan().IndexOf(text)));
    }
}
