namespace ValueLedger.Client.Verification;

/// <summary>The log is not what it should be.</summary>
public sealed class LogVerificationException : Exception
{
    /// <summary>An exception like those of the client, for tests of programs that use it.</summary>
    /// <param name="fault">What does not hold.</param>
    /// <param name="message">The same in a sentence.</param>
    /// <param name="sequence">The record that it is about; null if it is not about one.</param>
    public LogVerificationException(LogFault fault, string message, long? sequence = null)
        : base(message) => (Fault, Sequence) = (fault, sequence);

    /// <summary>What does not hold.</summary>
    public LogFault Fault { get; }

    /// <summary>The record that it is about; null if it is not about one.</summary>
    public long? Sequence { get; }
}

/// <summary>What does not hold.</summary>
public enum LogFault
{
    /// <summary>The checkpoint is not signed with a key that can be trusted.</summary>
    SignatureDoesNotHold,

    /// <summary>The server signs with a key that the key of your last visit did not sign.</summary>
    KeyWasReplaced,

    /// <summary>It is the log of another organisation, or one that was begun anew.</summary>
    AnotherLog,

    /// <summary>The log has fewer records than at your last visit.</summary>
    RecordsAreMissing,

    /// <summary>The log has other records than at your last visit.</summary>
    LogWasRewritten,

    /// <summary>The text of a record is not the one that was hashed.</summary>
    RecordWasAltered,

    /// <summary>The records do not give the root that the server signed.</summary>
    RootDoesNotHold,

    /// <summary>A witness that was demanded has not cosigned, or has cosigned another log.</summary>
    WitnessIsMissing,

    /// <summary>What was kept cannot be read.</summary>
    KeptCheckpointIsDamaged,
}
