namespace ValueLedger.Storage.Engines;

/// <summary>Reads what may be damaged.</summary>
internal static class ReadAnyway
{
    /// <summary>What a look finds, or that it was not possible.</summary>
    public static List<string> Sentences(string what, Func<IEnumerable<string>> look)
    {
        try
        {
            return [.. look()];
        }
        catch (Exception unreadable)
        {
            return [$"The {what} cannot be read: {unreadable.Message}"];
        }
    }
}
