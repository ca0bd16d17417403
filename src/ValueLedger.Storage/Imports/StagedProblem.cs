using Dapper;

namespace ValueLedger.Storage.Imports;

/// <summary>One thing that is wrong with a row.</summary>
/// <param name="Column">As the file names it; null for the row as a whole.</param>
/// <param name="Code">The code of the problem.</param>
/// <param name="Found">What the cell contains; null when it is empty.</param>
/// <param name="Expected">What was expected, in one sentence.</param>
public sealed record StagedProblem(string? Column, string Code, string? Found, string Expected);

/// <summary>A problem as it is read again, with its place among all of them.</summary>
[method: ExplicitConstructor]
public sealed record FoundProblem(long Number, long FileRow, string? ColumnName, string Code, string? Found, string Expected);

/// <summary>A row that was rejected, as it was sent.</summary>
[method: ExplicitConstructor]
public sealed record RejectedRow(long FileRow, byte[] Sent);
