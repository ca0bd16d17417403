namespace ValueLedger.Core.Entries;

/// <summary>The quantities of a measure's entries so far.</summary>
/// <param name="Entries">Number of counted entries.</param>
/// <param name="SumMicros">Sum of their quantities, in whole millionths of the measure's unit.</param>
public readonly record struct UsualQuantity(long Entries, decimal SumMicros)
{
    /// <summary>With fewer entries than this, no quantity is usual yet.</summary>
    public const long LeastEntries = 20;

    /// <summary>How many times the average an entry may have without doubt, inclusive.</summary>
    public const long MostTimes = 20;

    /// <summary>After adding entries, or removing them where the numbers are negative.</summary>
    public UsualQuantity Moved(long entries, decimal micros) => new(Entries + entries, SumMicros + micros);

    /// <summary>
    /// Whether the quantity is more than 20 times the average of at least 20 entries. An average of zero says nothing about how large a
    /// quantity may be.
    /// </summary>
    public bool IsFarBelow(long micros)
    {
        // The largest quantity times the largest count has 37 digits, which decimals could not hold.
        var sum = (Int128)SumMicros;
        return Entries >= LeastEntries && sum > 0 && (Int128)micros * Entries > sum * MostTimes;
    }
}
