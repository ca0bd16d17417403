namespace ValueLedger.Core.Entries;

/// <summary>What the entries of a measure have had so far.</summary>
/// <param name="Entries">How many stand.</param>
/// <param name="SumMicros">Of their quantities, in whole millionths of the measure's unit.</param>
public readonly record struct UsualQuantity(long Entries, decimal SumMicros)
{
    /// <summary>With fewer entries nothing is usual yet.</summary>
    public const long LeastEntries = 20;

    /// <summary>How many times the mean an entry may have without doubt, inclusive.</summary>
    public const long MostTimes = 20;

    /// <summary>After some more entries, or fewer where the numbers are negative.</summary>
    public UsualQuantity Moved(long entries, decimal micros) => new(Entries + entries, SumMicros + micros);

    /// <summary>
    /// Whether the quantity is more than 20 times the mean of at least 20 entries. A mean of zero says nothing of how large a quantity may be.
    /// </summary>
    public bool IsFarBelow(long micros)
    {
        // The largest quantity times the largest count has 37 digits: decimals could not hold it.
        var sum = (Int128)SumMicros;
        return Entries >= LeastEntries && sum > 0 && (Int128)micros * Entries > sum * MostTimes;
    }
}
