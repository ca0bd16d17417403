namespace ValueLedger.Storage.Heads;

/// <summary>Something that was recorded is not there, or the head file that could tell is not.</summary>
public sealed class LedgerIsNotWholeException : IOException
{
    internal LedgerIsNotWholeException(string database, IReadOnlyList<string> faults, string howToBringBack)
        : base($"""
            {database} is not whole and is not served:
            {string.Join('\n', faults.Select(fault => "  " + fault))}
            Nothing was changed. {howToBringBack}
            """) => Faults = faults;

    /// <summary>What is wrong, a sentence each.</summary>
    public IReadOnlyList<string> Faults { get; }
}
