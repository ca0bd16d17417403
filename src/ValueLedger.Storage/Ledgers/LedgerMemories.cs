using System.Collections.Concurrent;

namespace ValueLedger.Storage.Ledgers;

/// <summary>The memories of all stores, each made when it is first asked for.</summary>
internal sealed class LedgerMemories
{
    private readonly ConcurrentDictionary<Type, object> _memories = new();

    public T Of<T>()
        where T : class, new() => (T)_memories.GetOrAdd(typeof(T), _ => new T());

    public void Keep(LedgerTurn turn) => Each(memory => memory.Keep(turn));

    public void TakeBack(LedgerTurn turn) => Each(memory => memory.TakeBack(turn));

    public void Forget() => Each(memory => memory.Forget());

    public void NoticeOthers(int organisation, long known, long size) => Each(memory => memory.NoticeOthers(organisation, known, size));

    private void Each(Action<ILedgerMemory> tell)
    {
        foreach (var memory in _memories.Values.OfType<ILedgerMemory>())
        {
            tell(memory);
        }
    }
}

/// <summary>What a store remembers of the ledger from one turn or read to the next, so that it is not read again.</summary>
internal interface ILedgerMemory
{
    /// <summary>A turn is kept, as long as its transaction is.</summary>
    void Keep(LedgerTurn turn);

    /// <summary>What a turn wrote is rolled back.</summary>
    void TakeBack(LedgerTurn turn);

    /// <summary>A transaction is rolled back; nothing in memory is certain any more.</summary>
    void Forget();

    /// <summary>Another server has written to a log.</summary>
    /// <param name="organisation">Whose log it is.</param>
    /// <param name="known">How many of its records are remembered.</param>
    /// <param name="size">How many it has now.</param>
    void NoticeOthers(int organisation, long known, long size);
}

/// <summary>Whether texts were erased that the engine may still keep somewhere.</summary>
internal sealed class ErasedNotes
{
    public bool AreStillKept { get; set; }
}
