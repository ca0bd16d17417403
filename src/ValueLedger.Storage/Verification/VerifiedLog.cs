namespace ValueLedger.Storage.Verification;

/// <summary>The result of verifying one organisation's log.</summary>
/// <param name="Organisation">Code of the organisation.</param>
/// <param name="Records">How many records the head names.</param>
/// <param name="Root">Root of the tree of what was read, base64.</param>
/// <param name="FirstWrong">The first thing that does not hold, in one sentence; null when everything does.</param>
public sealed record VerifiedLog(string Organisation, long Records, string Root, string? FirstWrong);

/// <summary>The result of verifying a database.</summary>
public sealed record VerifiedDatabase(IReadOnlyList<VerifiedLog> Logs)
{
    /// <summary>What is wrong but belongs to no log, one sentence for each fault.</summary>
    public IReadOnlyList<string> Wrong { get; init; } = [];

    /// <summary>What the operator should know although nothing is wrong.</summary>
    public IReadOnlyList<string> Notices { get; init; } = [];

    /// <summary>Whether nothing is wrong.</summary>
    public bool Holds => Wrong.Count == 0 && Logs.All(log => log.FirstWrong is null);
}
