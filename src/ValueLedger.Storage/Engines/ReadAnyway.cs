namespace ValueLedger.Storage.Engines;

/// <summary>Reads data that may be damaged.</summary>
internal static class ReadAnyway
{
    /// <summary>What the reader finds, or that it could not read.</summary>
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
