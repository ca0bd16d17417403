namespace ValueLedger.Storage.Heads;

/// <summary>Something that was recorded is missing, or the head file that could show it is missing.</summary>
public sealed class LedgerIsNotWholeException : IOException
{
    internal LedgerIsNotWholeException(string database, IReadOnlyList<string> faults, string howToBringBack)
        : base(
            $"""
            {database} is not whole and is not served:
            {string.Join('\n', faults.Select(fault => "  " + fault))}
            Nothing was changed. {howToBringBack}
            """
        ) => Faults = faults;

    /// <summary>What is wrong, one sentence for each fault.</summary>
    public IReadOnlyList<string> Faults { get; }
}
