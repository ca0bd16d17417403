namespace ValueLedger.Client.Verification;

/// <summary>What was checked and holds.</summary>
/// <param name="Origin">What names the log.</param>
/// <param name="Size">How many records the log has.</param>
/// <param name="Root">The root of the tree of these records, base64.</param>
/// <param name="Since">How many records the log had at your last visit; null at the first.</param>
/// <param name="RecordsRead">How many records were read and hashed.</param>
/// <param name="Checkpoint">The signed note, as it was kept.</param>
/// <param name="VerifierKey">The key that signed it.</param>
public sealed record LogVerification(
    string Origin,
    long Size,
    string Root,
    long? Since,
    long RecordsRead,
    string Checkpoint,
    string VerifierKey
)
{
    /// <summary>When the last of the demanded witnesses cosigned; null if none was demanded.</summary>
    public DateTimeOffset? WitnessedAt { get; init; }

    /// <summary>How many records the log had then.</summary>
    public long? WitnessedSize { get; init; }
}

/// <summary>What is checked, and which key is trusted.</summary>
public sealed class LogVerificationOptions
{
    /// <summary>The key that the organisation gave you in another way, as <c>signing-key show</c> prints it. Without it, the key that the
    /// server shows at the first visit is trusted from then on.</summary>
    public string? TrustedKey { get; init; }

    /// <summary>Whether only records that are new since the kept checkpoint are read. Then a record from before it, whose text was changed
    /// while its hash was left as it was, is not found.</summary>
    public bool OnlyNewRecords { get; init; }

    /// <summary>Keys of witnesses, as <c>signing-key show</c> of their servers prints them. Each must have cosigned a checkpoint that the log
    /// continues; its age is in <see cref="LogVerification.WitnessedAt"/>.</summary>
    public IReadOnlyList<string> Witnesses { get; init; } = [];
}
