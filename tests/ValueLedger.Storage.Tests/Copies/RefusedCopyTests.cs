using Dapper;
using ValueLedger.Core.Catalogue;
using ValueLedger.Storage.Engines;
using ValueLedger.Storage.Entries;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Storage.Tests.Histories;
using ValueLedger.Testing;

namespace ValueLedger.Storage.Tests.Copies;

/// <summary>Nothing is copied, or all of it, and one sentence says why.</summary>
public sealed class RefusedCopyTests : IAsyncLifetime
{
    private readonly TestLedger _ledger = new();
    private readonly CopiedTo _copies = new();
    private int _organisation;

    public async ValueTask InitializeAsync()
    {
        _organisation = await _ledger.OrganisationAsync("avon");
        var programme = await _ledger.PutAsync(_organisation, Samples.Programme());
        var hours = await _ledger.PutAsync(_organisation, Samples.Hours());
        await _ledger.KeepAsync(ledger =>
            EntryStore.Append(
                ledger,
                _organisation,
                null,
                Samples.Entry(programme, hours, 1, new NodaTime.LocalDate(2016, 1, 1)) with
                {
                    Note = "On the bridge",
                }
            )
        );
    }

    public async ValueTask DisposeAsync()
    {
        await _ledger.DisposeAsync();
        _copies.Dispose();
    }

    [Fact]
    public void An_organisation_is_copied_once_and_into_no_ledger_that_has_one_of_its_code()
    {
        var target = _copies.File();
        CopiedTo.Copy(_ledger.Place, target);
        var before = CopiedTo.Logs(target);
        Assert.Equal($"{target.Name} already has an organisation 'avon'. Nothing was copied.", CopiedTo.Refusal(_ledger.Place, target));
        Assert.Equal(before, CopiedTo.Logs(target));
    }

    [Fact]
    public void A_ledger_is_not_copied_into_itself()
    {
        Assert.Equal(
            $"{_ledger.Place.Name} would be copied into itself; name another ledger.",
            CopiedTo.Refusal(_ledger.Place, _ledger.Place)
        );
        var file = _copies.File();
        CopiedTo.Copy(_ledger.Place, file);
        var link = _copies.File();
        File.CreateSymbolicLink(link.Beside(""), file.Beside(""));
        Assert.Contains("copied into itself", CopiedTo.Refusal(file, link), StringComparison.Ordinal);
    }

    [Fact]
    public void An_organisation_that_is_not_there_is_not_copied_and_no_ledger_is_begun()
    {
        var target = _copies.File();
        Assert.Equal($"{_ledger.Place.Name} has no organisation 'bath'.", CopiedTo.Refusal(_ledger.Place, target, "bath"));
        Assert.False(target.IsThere);
        var empty = _copies.File();
        new Database(empty).Dispose();
        Assert.Equal($"{empty.Name} has no organisation that could be copied.", CopiedTo.Refusal(empty, target));
    }

    [Fact]
    public void A_ledger_that_another_process_has_open_takes_nothing()
    {
        var target = _copies.File();
        using var served = new Database(target);
        Assert.Equal($"Another process has {target.Name} open.", CopiedTo.Refusal(_ledger.Place, target));
    }

    [Fact]
    public void A_ledger_of_another_build_takes_nothing()
    {
        var target = _copies.File();
        CopiedTo.Do(target, "PRAGMA user_version = 999");
        Assert.Contains("was brought up to date by a later build", CopiedTo.Refusal(_ledger.Place, target), StringComparison.Ordinal);
    }

    [PostgresFact]
    public void A_database_without_tables_takes_nothing_from_a_role_that_may_not_make_them()
    {
        var target = _copies.WithoutTables();
        Assert.Contains("make one with the command 'migrate'", CopiedTo.Refusal(_ledger.Place, target), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_ledger_that_lost_records_is_not_copied()
    {
        await _ledger.CloseAsync();
        using (var raw = _ledger.OpenRaw())
        {
            TestDatabase.RemoveTriggers(raw);
            raw.Execute("DELETE FROM entry; UPDATE head SET size = size - 1");
        }

        Assert.Contains("1 of 4 records are missing", CopiedTo.Refusal(_ledger.Place, _copies.File()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_altered_row_is_told_and_nothing_is_kept()
    {
        await _ledger.TamperAsync("UPDATE entry SET quantity_micros = quantity_micros + 1");
        var target = _copies.File();
        var copied = CopiedTo.Copy(_ledger.Place, target);
        Assert.False(copied.Holds);
        Assert.StartsWith("avon: Record 4", Assert.Single(copied.Organisations.Single().Differences), StringComparison.Ordinal);
        Assert.Empty(CopiedTo.Logs(target));
    }

    [Fact]
    public async Task An_import_that_is_not_over_is_waited_for_by_the_operator()
    {
        var history = new RandomHistory(_ledger, await _ledger.OrganisationAsync("bath"), new Random(3));
        await history.BeginAsync();
        await history.NextOpenImport().RunAsync();
        var target = _copies.File();
        Assert.Contains("of 'bath' is not over", CopiedTo.Refusal(_ledger.Place, target), StringComparison.Ordinal);
        Assert.True(CopiedTo.Copy(_ledger.Place, target, "avon").Holds);
    }

    [Theory]
    [InlineData(
        "UPDATE erasable SET text = 'On' || char(0) || 'the bridge'",
        "A text in the column 'text' of the table 'erasable' is none."
    )]
    [InlineData("UPDATE erasable SET text = CAST(x'ff' AS TEXT)", "A text in the column 'text' of the table 'erasable' is none.")]
    public void A_text_that_not_every_engine_can_keep_is_told(string sql, string sentence)
    {
        var source = _copies.File();
        CopiedTo.Copy(_ledger.Place, source);
        CopiedTo.Do(source, sql);
        Assert.Equal(sentence, CopiedTo.Refusal(source, _copies.File()));
    }

    /// <summary>The last tables, so that all others were written before.</summary>
    [Theory]
    [InlineData("CREATE TRIGGER other BEFORE INSERT ON timebank_version BEGIN SELECT RAISE(ABORT, 'stopped'); END")]
    [InlineData("CREATE TRIGGER other BEFORE INSERT ON tile BEGIN SELECT RAISE(ABORT, 'stopped'); END")]
    public async Task A_copy_that_fails_half_way_leaves_the_other_ledger_as_it_was(string trigger)
    {
        var target = await WithAnotherAsync(trigger);
        await ManyAsync();
        Assert.Contains("stopped", CopiedTo.Refusal(_ledger.Place, target), StringComparison.Ordinal);
        LeftAsItWas(target);
    }

    [Fact]
    public async Task A_copy_that_is_not_the_same_is_not_kept()
    {
        var target = await WithAnotherAsync(
            "CREATE TRIGGER other AFTER INSERT ON cell BEGIN UPDATE cell SET entries = entries + 1 WHERE organisation_id = NEW.organisation_id; END"
        );
        var copied = CopiedTo.Copy(_ledger.Place, target);
        Assert.False(copied.Holds);
        Assert.Equal("avon: the table 'cell' holds other rows than the one that was copied.", copied.Organisations.Single().Differences[0]);
        LeftAsItWas(target);
    }

    [Fact]
    public void A_table_that_only_one_of_both_has_is_told()
    {
        var target = _copies.File();
        CopiedTo.Do(target, "CREATE TABLE newer (organisation_id INTEGER NOT NULL PRIMARY KEY) STRICT");
        Assert.Contains("The table 'newer' is not the same in", CopiedTo.Refusal(_ledger.Place, target), StringComparison.Ordinal);
    }

    /// <summary>A ledger with an organisation and a trigger that is none of its own.</summary>
    private async Task<LedgerPlace> WithAnotherAsync(string trigger)
    {
        await using var other = new TestLedger();
        await other.OrganisationAsync("wells");
        var target = _copies.File();
        CopiedTo.Copy(other.Place, target);
        CopiedTo.Do(target, trigger);
        return target;
    }

    private static void LeftAsItWas(LedgerPlace target)
    {
        CopiedTo.Do(target, "DROP TRIGGER other");
        Assert.Equal("wells", Assert.Single(CopiedTo.Logs(target)).Code);
        Assert.Equal(1, CopiedTo.Count(target, "record"));
        Assert.Equal(0, CopiedTo.Count(target, "entry"));
    }

    /// <summary>So many records that the tree has a tile, and a time bank.</summary>
    private async Task ManyAsync()
    {
        for (var count = 0; count < 260; count++)
        {
            await _ledger.PutAsync(_organisation, new Team { Code = $"team-{count}", Name = "A team" });
        }

        await _ledger.KeepAsync(ledger =>
            ledger.Connection.Execute(
                "INSERT INTO timebank_version (organisation_id, programme_id, sequence) VALUES (@_organisation, 1, 1)",
                new { _organisation }
            )
        );
    }
}
