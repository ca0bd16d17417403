namespace ValueLedger.Storage.Ledgers;

internal sealed class Turn<T>(int? organisation, Func<LedgerTurn, TurnResult<T>> decide) : ITurn
{
    private readonly TaskCompletionSource<T> _answer = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private TurnResult<T> _outcome;
    private Exception? _failure;

    public int? Organisation => organisation;

    public bool OnlyReads { get; init; }

    public Task<T> Answer => _answer.Task;

    public bool Run(LedgerTurn ledger)
    {
        try
        {
            _outcome = decide(ledger);
            if ((_outcome.Keep || _outcome.Otherwise is not null) && !ledger.Finish())
            {
                var otherwise =
                    _outcome.Otherwise ?? throw new InvalidOperationException("What a turn recorded is more than sums can hold.");
                _outcome = TurnResult.Discarded(otherwise());
            }
        }
        catch (Exception thrown) when (!LedgerUnavailableException.IsOfTheDisk(thrown))
        {
            // A failure in one turn is reported only to the request that waits for it.
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

/// <summary>The result of a turn, and whether what it wrote is kept.</summary>
/// <param name="Value">The answer to the request that waits.</param>
/// <param name="Keep">Whether what it wrote is to be kept.</param>
public readonly record struct TurnResult<T>(T Value, bool Keep)
{
    /// <summary>The answer when the turn recorded more than sums can hold; nothing is kept then.</summary>
    internal Func<T>? Otherwise { get; init; }
}

/// <summary>Makes results of turns without naming their type.</summary>
public static class TurnResult
{
    public static TurnResult<T> Kept<T>(T value) => new(value, true);

    /// <param name="value">What is answered.</param>
    /// <param name="otherwise">The answer when more was recorded than sums can hold; nothing is kept then.</param>
    public static TurnResult<T> Kept<T>(T value, Func<T> otherwise) => new(value, true) { Otherwise = otherwise };

    /// <summary>Everything that was written is rolled back.</summary>
    public static TurnResult<T> Discarded<T>(T value) => new(value, false);

    /// <summary>
    /// Everything that was written is rolled back: a dry run, which gives the answer that would be given if it were kept.
    /// </summary>
    public static TurnResult<T> Discarded<T>(T value, Func<T> otherwise) => new(value, false) { Otherwise = otherwise };
}

/// <summary>A request that waits for its turn.</summary>
internal interface ITurn
{
    /// <summary>Whose turn it is; null for an operator's.</summary>
    int? Organisation { get; }

    /// <summary>Whether it writes nothing, so that it needs to keep nobody from writing.</summary>
    bool OnlyReads { get; }

    /// <summary>
    /// Runs it; returns whether what it wrote is kept. It throws only failures that are the disk's fault and not its own.
    /// </summary>
    bool Run(LedgerTurn ledger);

    /// <summary>Lets the waiting request continue, once the commit is on disk.</summary>
    void Complete();

    void Fail(Exception failure);
}
