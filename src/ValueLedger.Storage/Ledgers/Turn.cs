namespace ValueLedger.Storage.Ledgers;

internal sealed class Turn<T>(int? organisation, Func<LedgerTurn, TurnResult<T>> decide) : ITurn
{
    private readonly TaskCompletionSource<T> _answer = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private TurnResult<T> _outcome;
    private Exception? _failure;

    public int? Organisation => organisation;

    public Task<T> Answer => _answer.Task;

    public bool Run(LedgerTurn ledger)
    {
        try
        {
            _outcome = decide(ledger);
            if ((_outcome.Keep || _outcome.Otherwise is not null) && !ledger.Finish())
            {
                var otherwise = _outcome.Otherwise ?? throw new InvalidOperationException("What a turn recorded is more than sums can hold.");
                _outcome = TurnResult.Discarded(otherwise());
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

/// <summary>What came of a turn, and whether what it wrote is to be kept.</summary>
/// <param name="Value">What the one who waits is answered.</param>
/// <param name="Keep">Whether what it wrote is to be kept.</param>
public readonly record struct TurnResult<T>(T Value, bool Keep)
{
    /// <summary>What is answered instead, and nothing kept, where what it recorded is more than sums can hold.</summary>
    internal Func<T>? Otherwise { get; init; }
}

/// <summary>Makes outcomes without naming their type.</summary>
public static class TurnResult
{
    public static TurnResult<T> Kept<T>(T value) => new(value, true);

    /// <param name="value">What is answered.</param>
    /// <param name="otherwise">What is answered instead, and nothing kept, where what was recorded is more than sums can hold.</param>
    public static TurnResult<T> Kept<T>(T value, Func<T> otherwise) => new(value, true) { Otherwise = otherwise };

    /// <summary>Whatever was written is taken back.</summary>
    public static TurnResult<T> Discarded<T>(T value) => new(value, false);

    /// <summary>Whatever was written is taken back: a dry run, which answers what would be answered if it were kept.</summary>
    public static TurnResult<T> Discarded<T>(T value, Func<T> otherwise) => new(value, false) { Otherwise = otherwise };
}

/// <summary>A request that waits for its turn.</summary>
internal interface ITurn
{
    /// <summary>Whose turn it is; null for an operator's.</summary>
    int? Organisation { get; }

    /// <summary>Runs it; tells whether what it wrote is to be kept. Throws only what is no fault of its own, but of the disk.</summary>
    bool Run(LedgerTurn ledger);

    /// <summary>Lets the one who waits go on, once the commit is on disk.</summary>
    void Complete();

    void Fail(Exception failure);
}
