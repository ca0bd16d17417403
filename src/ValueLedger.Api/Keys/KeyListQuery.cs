namespace ValueLedger.Api.Keys;

/// <summary>Which page of the keys is asked for.</summary>
public sealed record KeyListQuery
{
    /// <summary>How many keys, 1 to 1,000; 100 when left out.</summary>
    public int? Limit { get; init; }

    /// <summary>Where to go on, from the answer before.</summary>
    public string? Cursor { get; init; }
}

/// <summary>What a cursor of keys carries.</summary>
public sealed record KeyPosition(long After);
