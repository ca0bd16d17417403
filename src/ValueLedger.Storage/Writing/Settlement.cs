using NodaTime;
using ValueLedger.Storage.Ledgers;

namespace ValueLedger.Storage.Writing;

/// <summary>Waits until everything recorded at or before a moment is committed; needs no turn at the database.</summary>
internal sealed class Settlement(int? organisation, Instant moment) : ITurn
{
    private readonly TaskCompletionSource _done = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public int? Organisation => organisation;

    public bool OnlyReads => true;

    public Instant Moment => moment;

    public Task Done => _done.Task;

    public bool Run(LedgerTurn ledger) => false;

    public void Complete() => _done.TrySetResult();

    public void Fail(Exception failure) => _done.TrySetException(failure);
}
