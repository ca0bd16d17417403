using Dapper;
using NodaTime;
using ValueLedger.Core.Records;
using ValueLedger.Storage.Heads;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Testing;

namespace ValueLedger.Storage.Tests.Heads;

/// <summary>The file beside the database remembers what the database may forget.</summary>
public sealed class HeadFileTests : IAsyncLifetime
{
    private readonly TestLedger _ledger = new();
    private int _organisation;

    private string HeadPath => _ledger.FilePath + ".head";

    public async ValueTask InitializeAsync()
    {
        _organisation = await _ledger.OrganisationAsync();
        await RecordAsync(4);
    }

    public ValueTask DisposeAsync() => _ledger.DisposeAsync();

    [Fact]
    public async Task A_record_is_in_the_head_file_when_it_is_acknowledged()
    {
        await RecordAsync(2);
        var head = Assert.Single(Kept().Heads);
        Assert.Equal((_organisation, "wiltshire", 7), (head.Organisation, head.Code, head.Size));
        Assert.Equal(_ledger.Verify().Single().Root, head.Root.ToString());
        var other = await _ledger.OrganisationAsync("other");
        Assert.Equal([(_organisation, 7), (other, 1)], Kept().Heads.Select(kept => (kept.Organisation, kept.Size)));
    }

    [Fact]
    public async Task A_ledger_that_is_shorter_than_its_head_is_refused_and_what_is_missing_is_named()
    {
        await PutYesterdaysDatabaseInPlaceAsync();
        var refusal = Assert.Throws<LedgerIsNotWholeException>(_ledger.Open);
        Assert.Equal("wiltshire: 2 of 7 records are missing, from sequence 6 on.", Assert.Single(refusal.Faults));
        Assert.Contains("verify --accept-loss", refusal.Message, StringComparison.Ordinal);
        Assert.Throws<LedgerIsNotWholeException>(_ledger.Open);
    }

    [Fact]
    public async Task A_loss_that_is_accepted_stands_in_the_log_and_the_ledger_goes_on()
    {
        var root = _ledger.Verify().Single().Root;
        await PutYesterdaysDatabaseInPlaceAsync();
        var lost = Kept().Heads.Single().Root.ToString();
        Assert.Equal(
            "wiltshire: 2 of 7 records are missing, from sequence 6 on.",
            Assert.Single(LossAcceptance.Accept(_ledger.Place, _ledger.Clock))
        );
        _ledger.Open();
        var accepted = _ledger.Reader.ReadAll(view =>
            view.Connection.QuerySingle<string>("SELECT canonical FROM record WHERE sequence = 6 AND type = 'loss-accepted'")
        );
        Assert.Contains(
            $"\"content\":{{\"foundRoot\":\"{root}\",\"foundSize\":5,\"headRoot\":\"{lost}\",\"headSize\":7}}",
            accepted,
            StringComparison.Ordinal
        );
        await RecordAsync(3);
        Assert.Null(_ledger.FirstWrong());
        await _ledger.ReopenAsync();
        await _ledger.CloseAsync();
        Assert.Empty(LossAcceptance.Accept(_ledger.Place, _ledger.Clock));
    }

    [Fact]
    public async Task A_whole_ledger_that_is_longer_than_its_head_is_served()
    {
        await _ledger.CloseAsync();
        var before = await File.ReadAllBytesAsync(HeadPath);
        _ledger.Open();
        await RecordAsync(2);
        await _ledger.CloseAsync();
        await File.WriteAllBytesAsync(HeadPath, before);
        _ledger.Open();
        await RecordAsync(1);
        Assert.Equal(8, Kept().Heads.Single().Size);
    }

    [Fact]
    public async Task Other_records_in_the_place_of_those_that_were_recorded_are_refused()
    {
        await _ledger.CloseAsync();
        using (var raw = _ledger.OpenRaw())
        {
            TestDatabase.RemoveTriggers(raw);
            raw.Execute(TestDatabase.InItsWords("UPDATE record SET leaf_hash = zeroblob(32) WHERE sequence = 5"));
        }

        var refusal = Assert.Throws<LedgerIsNotWholeException>(_ledger.Open);
        Assert.StartsWith(
            "wiltshire: the first 5 records are not those that were recorded; their root was ",
            Assert.Single(refusal.Faults),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_database_that_is_gone_is_not_begun_anew_in_silence()
    {
        await _ledger.CloseAsync();
        TestDatabase.Lose(_ledger.Place);
        var refusal = Assert.Throws<LedgerIsNotWholeException>(_ledger.Open);
        Assert.Equal("wiltshire: 5 of 5 records are missing, from sequence 1 on.", Assert.Single(refusal.Faults));
        Assert.Single(LossAcceptance.Accept(_ledger.Place, _ledger.Clock));
        _ledger.Open();
        Assert.Empty(_ledger.Verify());
    }

    [Fact]
    public async Task A_head_file_that_is_gone_is_missed()
    {
        await _ledger.CloseAsync();
        File.Delete(HeadPath);
        if (TestDatabase.IsPostgres)
        {
            // A server that is new to the ledger has none, and says so.
            _ledger.Open();
            Assert.True(_ledger.Database.BeganHeadLate);
        }
        else
        {
            Assert.Contains(
                "is missing",
                Assert.Single(Assert.Throws<LedgerIsNotWholeException>(_ledger.Open).Faults),
                StringComparison.Ordinal
            );
            Assert.Single(LossAcceptance.Accept(_ledger.Place, _ledger.Clock));
            _ledger.Open();
        }

        Assert.Equal(5, Kept().Heads.Single().Size);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1000)]
    [InlineData(65_536)]
    public async Task A_head_file_that_is_damaged_is_refused(int length)
    {
        await _ledger.CloseAsync();
        await File.WriteAllBytesAsync(HeadPath, [.. Enumerable.Repeat((byte)7, length)]);
        Assert.Contains(
            "is damaged",
            Assert.Single(Assert.Throws<LedgerIsNotWholeException>(_ledger.Open).Faults),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task The_head_file_of_another_ledger_is_refused()
    {
        await using var other = new TestLedger();
        await other.CloseAsync();
        await _ledger.CloseAsync();
        File.Copy(other.FilePath + ".head", HeadPath, overwrite: true);
        Assert.Contains(
            "belongs to another ledger",
            Assert.Single(Assert.Throws<LedgerIsNotWholeException>(_ledger.Open).Faults),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_head_file_that_is_gone_is_missed_also_when_the_row_that_names_it_is_gone_with_it()
    {
        await _ledger.CloseAsync();
        using (var raw = _ledger.OpenRaw())
        {
            Assert.Equal(1, raw.Execute("DELETE FROM secret WHERE name = 'head'"));
        }

        Assert.Contains(
            "which head file belongs to the database",
            Assert.Single(Assert.Throws<LedgerIsNotWholeException>(_ledger.Open).Faults),
            StringComparison.Ordinal
        );
        File.Delete(HeadPath);
        Assert.Contains(
            "is missing",
            Assert.Single(Assert.Throws<LedgerIsNotWholeException>(_ledger.Open).Faults),
            StringComparison.Ordinal
        );
        Assert.Single(LossAcceptance.Accept(_ledger.Place, _ledger.Clock));
        _ledger.Open();
        Assert.Equal(5, Kept().Heads.Single().Size);
        await _ledger.ReopenAsync();
    }

    [Fact]
    public async Task Of_two_halves_the_whole_one_counts_when_a_write_was_cut_off()
    {
        await _ledger.CloseAsync();
        var file = await File.ReadAllBytesAsync(HeadPath);
        var pair = _organisation * HeadsAsKept.PairLength;
        foreach (var half in (int[])[pair, pair + HeadSlot.Length])
        {
            var torn = file.ToArray();
            torn[half + 20] ^= 1;
            await File.WriteAllBytesAsync(HeadPath, torn);
            Assert.InRange(Kept().Heads.Single().Size, 4, 5);
        }

        file[pair + 20] ^= 1;
        file[pair + HeadSlot.Length + 20] ^= 1;
        await File.WriteAllBytesAsync(HeadPath, file);
        Assert.Contains(
            "organisation 1",
            Assert.Single(Assert.Throws<LedgerIsNotWholeException>(_ledger.Open).Faults),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Nothing_is_recorded_at_or_before_an_answered_moment_after_another_start_with_an_earlier_clock()
    {
        var answered = _ledger.Clock.GetCurrentInstant() + Duration.FromHours(1) + Duration.FromTicks(5);
        await _ledger.Writer.SettleAsync(_organisation, answered, CancellationToken.None);
        // Where several servers write, the database says it to all of them.
        Assert.True(TestDatabase.IsPostgres || Kept().AnsweredUpTo >= answered);
        await _ledger.ReopenAsync();
        await RecordAsync(1);
        Assert.True(_ledger.Reader.ReadAll(view => view.Head(_organisation).RecordedAt) > answered);
        Assert.Equal(5, _ledger.Reader.ReadAll(view => view.SizeAt(_organisation, answered)));
    }

    [Fact]
    public void A_head_file_grows_with_its_organisations()
    {
        var path = _ledger.FilePath + ".grown";
        var none = new HeadsAsKept(Kept().Identity, Instant.MinValue, []);
        HeadFile.Begin(path, none);
        using (var file = new HeadFile(path))
        {
            file.Keep(new KeptHead(700, new string('c', 63), 3, none.Identity));
        }

        Assert.Equal(new KeptHead(700, new string('c', 63), 3, none.Identity), Assert.Single(HeadsAsKept.Read(path)!.Heads));
    }

    [Fact]
    public void A_great_number_takes_the_next_free_place_and_an_ordinary_one_whose_place_is_taken_another()
    {
        var path = _ledger.FilePath + ".places";
        var root = Kept().Identity;
        KeptHead[] heads =
        [
            new(1, "own", 3, root),
            new(1 + RecordId.OrganisationsApart, "moved", (1L << 40) - 1, root),
            new(2, "later", 5, root),
            new(1 + (511 * RecordId.OrganisationsApart), "last", 7, root),
        ];
        HeadFile.Begin(path, new HeadsAsKept(root, Instant.MinValue, heads[..2]));
        foreach (var head in heads)
        {
            using var file = new HeadFile(path);
            file.Keep(head with { Size = 1 });
            file.Keep(head);
        }

        Assert.Equal(heads, HeadsAsKept.Read(path)!.Heads);
        Assert.Equal(HeadsAsKept.BlockLength, new FileInfo(path).Length);
    }

    private HeadsAsKept Kept() => HeadsAsKept.Read(HeadPath)!;

    /// <summary>The database as it was after the first five records, with the head file of today.</summary>
    private async Task PutYesterdaysDatabaseInPlaceAsync()
    {
        await _ledger.CloseAsync();
        var yesterday = TestDatabase.Copy(_ledger.Place);
        _ledger.Open();
        await RecordAsync(2);
        await _ledger.CloseAsync();
        TestDatabase.BringBack(_ledger.Place, yesterday);
    }

    private async Task RecordAsync(int records)
    {
        foreach (var _ in Enumerable.Range(0, records))
        {
            await _ledger.PutAsync(_organisation, Samples.Programme());
        }
    }
}
