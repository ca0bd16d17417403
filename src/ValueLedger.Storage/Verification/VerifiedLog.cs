namespace ValueLedger.Storage.Verification;

/// <summary>What came of verifying a database.</summary>
public sealed record VerifiedDatabase(IReadOnlyList<VerifiedLog> Logs);

/// <summary>What came of verifying one organisation's log.</summary>
/// <param name="Organisation">Code of the organisation.</param>
/// <param name="Records">How many records the head names.</param>
/// <param name="Root">Root of the tree of what was read, base64.</param>
/// <param name="FirstWrong">The first thing that does not hold, as a sentence; null when everything does.</param>
public sealed record VerifiedLog(string Organisation, long Records, string Root, string? FirstWrong);
