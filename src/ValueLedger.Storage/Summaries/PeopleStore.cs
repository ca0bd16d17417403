using Dapper;
using ValueLedger.Core.Summaries;
using ValueLedger.Storage.Engines;
using ValueLedger.Storage.Ledgers;

namespace ValueLedger.Storage.Summaries;

/// <summary>Sets of contributor numbers by programme, team and month, so that people are counted without looking at entries.</summary>
internal static class PeopleStore
{
    /// <summary>Means all teams and none.</summary>
    public const int AnyTeam = -1;

    /// <summary>Contributor numbers in one chunk.</summary>
    public const int ChunkBits = PeopleSet.Size;

    private static readonly SqlFile Sql = SqlFile.Load("Summaries/Marks.sql");

    public static void Set(LedgerView ledger, int organisation, MarkKey mark, int team, bool isIn)
    {
        Span<byte> bits = stackalloc byte[ChunkBits / 8];
        Read(ledger, organisation, mark, team, bits);
        var (index, bit) = Position(mark.Contributor);
        if ((bits[index] & bit) != 0 == isIn)
        {
            return;
        }

        bits[index] ^= bit;
        var isEmpty = bits.IndexOfAnyExcept((byte)0) < 0;
        var write = Bound(ledger, isEmpty ? "delete-bits" : "set-bits", organisation, mark, team);
        (isEmpty ? write : write.Bind("bits", bits)).Run();
    }

    private static void Read(LedgerView ledger, int organisation, MarkKey mark, int team, Span<byte> bits)
    {
        bits.Clear();
        var stored = Bound(ledger, "bits", organisation, mark, team);
        if (stored.Step())
        {
            stored.Bytes("Bits").CopyTo(bits);
            stored.Reset();
        }
    }

    private static CompiledSql Bound(LedgerView ledger, string block, int organisation, MarkKey mark, int team) =>
        ledger
            .Connection.Prepared(Sql[block])
            .Bind("organisation", organisation)
            .Bind("programme", mark.Programme)
            .Bind("team", team)
            .Bind("monthDay", mark.MonthDay)
            .Bind("chunk", mark.Contributor / ChunkBits);

    /// <summary>Adds everybody in one set to another.</summary>
    public static void Join(LedgerView ledger, int organisation, PeopleKey key, ReadOnlySpan<byte> bits)
    {
        Span<byte> joined = stackalloc byte[ChunkBits / 8];
        var mark = new MarkKey(key.Programme, key.MonthDay, key.Chunk * ChunkBits, key.Team, 0, 0);
        Read(ledger, organisation, mark, key.Team, joined);
        for (var index = 0; index < joined.Length; index++)
        {
            joined[index] |= bits[index];
        }

        Bound(ledger, "set-bits", organisation, mark, key.Team).Bind("bits", joined).Run();
    }

    public static void SetBit(Span<byte> bits, int contributor)
    {
        var (index, bit) = Position(contributor);
        bits[index] |= bit;
    }

    /// <summary>The chunk that holds one contributor.</summary>
    public static (int Chunk, byte[] Bits) Single(int contributor)
    {
        var bits = new byte[ChunkBits / 8];
        var (index, bit) = Position(contributor);
        bits[index] = bit;
        return (contributor / ChunkBits, bits);
    }

    public static Dictionary<(int Programme, int Team, long MonthDay, int Chunk), byte[]> All(LedgerView ledger, int organisation) =>
        ledger
            .Connection.Query<Row>(Sql["people-of-an-organisation"], new { organisation })
            .ToDictionary(row => ((int)row.Programme, (int)row.Team, row.MonthDay, (int)row.Chunk), row => row.Bits);

    private static (int Index, byte Bit) Position(int contributor) => (contributor % ChunkBits / 8, (byte)(1 << (contributor % 8)));

    [method: ExplicitConstructor]
    private sealed record Row(long Programme, long Team, long MonthDay, long Chunk, byte[] Bits);
}

/// <summary>Which set it is: for a programme and month, and for a team or all.</summary>
internal readonly record struct PeopleKey(int Programme, int Team, long MonthDay, int Chunk);
