using System.Text;
using Dapper;
using NodaTime;
using ValueLedger.Core.Catalogue;
using ValueLedger.Proofs;
using ValueLedger.Storage.Catalogue;
using ValueLedger.Storage.Engines;
using ValueLedger.Storage.Entries;
using ValueLedger.Storage.Ledgers;

namespace ValueLedger.Storage.Tests.Ledgers;

public sealed class LogTests : IAsyncLifetime
{
    private static readonly LocalDate Day = new(2016, 2, 29);

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
    public async Task Sequences_have_no_gaps_and_moments_grow_whatever_the_clock_does()
    {
        foreach (var seconds in new[] { 0, 0, -3600, 5, -80_000, 0, 7 })
        {
            _ledger.Clock.Advance(Duration.FromSeconds(seconds));
            await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => AppendAsync(3)));
        }

        var records = Records();
        Assert.Equal(Enumerable.Range(1, records.Count).Select(Convert.ToInt64), records.Select(record => record.Sequence));
        Assert.All(records.Zip(records.Skip(1)), pair => Assert.True(pair.First.RecordedAt < pair.Second.RecordedAt));
        Assert.Equal(records.Count, _ledger.Reader.ReadAll(view => view.Head(_organisation).Size));
    }

    [Fact]
    public async Task A_record_is_given_the_moment_of_the_clock_when_it_lies_after_the_one_before()
    {
        _ledger.Clock.Advance(Duration.FromHours(2));
        var recorded = await _ledger.KeepAsync(ledger => CatalogueStore.Put(ledger, _organisation, null, Samples.Programme("later")));
        Assert.Equal(_ledger.Clock.GetCurrentInstant(), _ledger.Reader.ReadAll(view => view.Head(_organisation).RecordedAt));
        Assert.Equal(4, recorded.Sequence);
    }

    [Fact]
    public async Task The_leaf_of_every_record_is_the_hash_of_its_text()
    {
        await AppendAsync(2);
        var rows = _ledger.Reader.ReadAll(view =>
            view.Connection.Query<(string Text, byte[] Leaf)>("SELECT canonical, leaf_hash FROM record").AsList()
        );
        Assert.Equal(3, rows.Count);
        Assert.All(rows, row => Assert.Equal(MerkleHash.LeafHash(Encoding.UTF8.GetBytes(row.Text)).ToArray(), row.Leaf));
    }

    [Fact]
    public async Task The_tree_goes_on_where_it_was_when_the_database_is_opened_again()
    {
        foreach (var size in new[] { 100, 152, 1, 1, 1, 255, 300 })
        {
            await AppendAsync(size);
            await _ledger.ReopenAsync();
            TreeIsThatOfItsLeaves();
        }
    }

    [Fact]
    public async Task The_tree_is_right_beyond_a_second_level_of_tiles()
    {
        foreach (var _ in Enumerable.Range(0, 4))
        {
            await AppendAsync(16_500);
        }

        Assert.Equal([(1, 0, 256), (1, 1, 1), (2, 0, 1)], Tiles());
        await _ledger.ReopenAsync();
        await AppendAsync(300);
        TreeIsThatOfItsLeaves();
        Assert.Equal([(1, 0, 256), (1, 1, 2), (2, 0, 1)], Tiles());
    }

    [Fact]
    public async Task The_size_of_the_log_at_a_moment_counts_the_records_until_then_the_moment_included()
    {
        await AppendAsync(6);
        _ledger.Clock.Advance(Duration.FromHours(1));
        await AppendAsync(5);
        var records = Records();
        _ledger.Reader.ReadAll(view =>
        {
            Assert.Equal(0, view.SizeAt(_organisation, Instant.MinValue));
            Assert.Equal(records.Count, view.SizeAt(_organisation, Instant.FromUtc(9999, 12, 31, 23, 59)));
            foreach (var record in records)
            {
                Assert.Equal(record.Sequence - 1, view.SizeAt(_organisation, record.RecordedAt - Duration.FromTicks(1)));
                Assert.Equal(record.Sequence, view.SizeAt(_organisation, record.RecordedAt));
                Assert.Equal(record.Sequence, view.SizeAt(_organisation, record.RecordedAt + Duration.FromTicks(9)));
            }

            return true;
        });
    }

    [Fact]
    public async Task What_was_recorded_of_another_organisation_is_not_found()
    {
        var mine = await AppendAsync(2);
        var other = await _ledger.OrganisationAsync("other");
        var programme = await _ledger.PutAsync(other, Samples.Programme());
        var hours = await _ledger.PutAsync(other, Samples.Hours());
        var theirs = await _ledger.KeepAsync(ledger =>
        {
            var made = EntryStore.Append(ledger, other, null, Samples.Entry(programme, hours, 1, Day));
            return made;
        });
        _ledger.Reader.ReadAll(view =>
        {
            Assert.Equal(theirs.Sequence, mine[0].Sequence);
            Assert.Equal(theirs.Sequence, Journal.Find(view, other, theirs.Id)?.Sequence);
            Assert.Null(Journal.Find(view, _organisation, theirs.Id));
            Assert.All(mine, entry => Assert.Null(Journal.Find(view, other, entry.Id)));
            return true;
        });
    }

    private Task<List<Core.Entries.RecordedEntry>> AppendAsync(int entries) =>
        _ledger.KeepAsync(ledger =>
        {
            var made = Enumerable
                .Range(0, entries)
                .Select(_ => EntryStore.Append(ledger, _organisation, null, Samples.Entry(_programme, _hours, 1.25m, Day)))
                .ToList();
            return made;
        });

    private List<(long Sequence, long RecordedAtMicros, Instant RecordedAt, byte[] Leaf)> Records() =>
        _ledger.Reader.ReadAll(view =>
            view.Connection.Query<(long Sequence, long Micros, byte[] Leaf)>(
                    "SELECT sequence, recorded_at_micros, leaf_hash FROM log WHERE organisation_id = @_organisation ORDER BY sequence",
                    new { _organisation }
                )
                .Select(row => (row.Sequence, row.Micros, row.Micros.ToInstant(), row.Leaf))
                .ToList()
        );

    private List<(int Level, int Index, int Nodes)> Tiles() =>
        _ledger.Reader.ReadAll(view =>
            view.Connection.Query<(int, int, int)>("SELECT level, tile_index, length(hashes) / 32 FROM tile ORDER BY level, tile_index")
                .AsList()
        );

    private void TreeIsThatOfItsLeaves()
    {
        var leaves = Records().Select(record => Hash32.FromBytes(record.Leaf)).ToArray();
        var log = Assert.Single(_ledger.Verify());
        Assert.Null(log.FirstWrong);
        Assert.Equal(leaves.Length, log.Records);
        Assert.Equal(Root(leaves).ToString(), log.Root);
        var kept = _ledger.Reader.ReadAll(view => MerkleFrontier.At(leaves.Length, new StoredNodes(view.Connection, _organisation)));
        Assert.Equal(Root(leaves), kept.Root());
    }

    /// <summary>As RFC 6962 section 2.1 writes it.</summary>
    private static Hash32 Root(ReadOnlySpan<Hash32> leaves)
    {
        if (leaves.Length == 1)
        {
            return leaves[0];
        }

        var left = 1;
        while (left * 2 < leaves.Length)
        {
            left *= 2;
        }

        return MerkleHash.NodeHash(Root(leaves[..left]), Root(leaves[left..]));
    }
}
