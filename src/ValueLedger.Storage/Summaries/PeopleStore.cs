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
        var key = new PeopleKey(mark.Programme, team, mark.MonthDay, mark.Contributor / ChunkBits);
        var bits = Read(ledger, organisation, key);
        var (index, bit) = Position(mark.Contributor);
        if ((bits[index] & bit) != 0 == isIn)
        {
            return;
        }

        bits[index] ^= bit;
        var isEmpty = bits.AsSpan().IndexOfAnyExcept((byte)0) < 0;
        var write = key.BindTo(ledger.Connection.Prepared(Sql[isEmpty ? "delete-bits" : "set-bits"]), organisation);
        (isEmpty ? write : write.Bind("bits", bits)).Run();
    }

    private static byte[] Read(LedgerView ledger, int organisation, PeopleKey key)
    {
        var bits = new byte[ChunkBits / 8];
        var stored = key.BindTo(ledger.Connection.Prepared(Sql["bits"]), organisation);
        if (stored.Step())
        {
            stored.Bytes("Bits").CopyTo(bits);
            stored.Reset();
        }

        return bits;
    }

    /// <summary>Adds everybody to the sets of the same keys, which are all different.</summary>
    public static void Join(LedgerView ledger, int organisation, IReadOnlyCollection<(PeopleKey Key, byte[] Bits)> sets)
    {
        ledger.Connection.AskEach(
            Sql["bits"],
            sets,
            (statement, set) => set.Key.BindTo(statement, organisation),
            (stored, set) =>
            {
                if (stored.Step())
                {
                    AddTo(set.Bits, stored.Bytes("Bits"));
                }
            }
        );
        foreach (var (key, bits) in sets)
        {
            key.BindTo(ledger.Connection.Prepared(Sql["set-bits"]), organisation).Bind("bits", bits).Run();
        }
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

    private static void AddTo(byte[] bits, ReadOnlySpan<byte> others)
    {
        for (var index = 0; index < bits.Length; index++)
        {
            bits[index] |= others[index];
        }
    }

    private static (int Index, byte Bit) Position(int contributor) => (contributor % ChunkBits / 8, (byte)(1 << (contributor % 8)));

    [method: ExplicitConstructor]
    private sealed record Row(long Programme, long Team, long MonthDay, long Chunk, byte[] Bits);
}

/// <summary>Which set it is: for a programme and month, and for a team or all.</summary>
internal readonly record struct PeopleKey(int Programme, int Team, long MonthDay, int Chunk)
{
    public CompiledSql BindTo(CompiledSql statement, int organisation) =>
        statement
            .Bind("organisation", organisation)
            .Bind("programme", Programme)
            .Bind("team", Team)
            .Bind("monthDay", MonthDay)
            .Bind("chunk", Chunk);
}
