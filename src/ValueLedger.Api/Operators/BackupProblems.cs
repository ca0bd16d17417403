using ValueLedger.Core.Problems;

namespace ValueLedger.Api.Operators;

/// <summary>Why no backup was made.</summary>
public static class BackupProblems
{
    public static readonly ProblemCode BackupFileExists = new("backup_file_exists", 409, "The file of a backup already exists");

    public static readonly ProblemCode BackupCannotBeWritten = new("backup_cannot_be_written", 400, "A backup cannot be written there");
}
