namespace ValueLedger.Storage.Heads;

/// <summary>Something that was recorded is not there, or the head file that could tell is not.</summary>
public sealed class LedgerIsNotWholeException : IOException
{
    internal const string WhatToDo =
        "Bring back the missing files (the -wal file and the .head file belong to the database), or accept the loss with the command 'verify --accept-loss', which records it in every log that it concerns.";

    internal LedgerIsNotWholeException(string filePath, IReadOnlyList<string> faults)
        : base($"""
            {filePath} is not whole and is not served:
            {string.Join('\n', faults.Select(fault => "  " + fault))}
            Nothing was changed. {WhatToDo}
            """) => Faults = faults;

    /// <summary>What is wrong, a sentence each.</summary>
    public IReadOnlyList<string> Faults { get; }
}
