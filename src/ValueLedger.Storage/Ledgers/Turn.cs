namespace ValueLedger.Storage.Ledgers;

/// <summary>What came of a turn, and whether what it wrote is to be kept.</summary>
public readonly record struct Outcome<T>(T Value, bool Keep);

/// <summary>Makes outcomes without naming their type.</summary>
public static class Outcome
{
    public static Outcome<T> Kept<T>(T value) => new(value, true);

    /// <summary>Whatever was written is taken back: a refusal, or a dry run.</summary>
    public static Outcome<T> Discarded<T>(T value) => new(value, false);
}

/// <summary>A request that waits for its turn.</summary>
internal interface ITurn
{
    /// <summary>Runs it; tells whether what it wrote is to be kept. Throws only what is no fault of its own, but of the disk.</summary>
    bool Run(LedgerTurn ledger);

    /// <summary>Lets the one who waits go on, once the commit is on disk.</summary>
    void Complete();

    void Fail(Exception failure);
}

internal sealed class Turn<T>(Func<LedgerTurn, Outcome<T>> decide) : ITurn
{
    private readonly TaskCompletionSource<T> _answer = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Outcome<T> _outcome;
    private Exception? _failure;

    public Task<T> Answer => _answer.Task;

    public bool Run(LedgerTurn ledger)
    {
        try
        {
            _outcome = decide(ledger);
            if (_outcome.Keep && ledger.Movements.AreWaiting)
            {
                throw new InvalidOperationException("A turn appended entries and did not apply their movements.");
            }
        }
        catch (Exception thrown) when (!LedgerUnavailableException.IsOfTheDisk(thrown))
        {
            // Whatever goes wrong in one turn is told to the one who waits for it, and to nobody else.
            _failure = thrown;
            return false;
        }

        return _outcome.Keep;
    }

    public void Complete()
    {
        if (_failure is not null)
        {
            _answer.SetException(_failure);
        }
        else
        {
            _answer.SetResult(_outcome.Value);
        }
    }

    public void Fail(Exception exception) => _answer.TrySetException(exception);
}
