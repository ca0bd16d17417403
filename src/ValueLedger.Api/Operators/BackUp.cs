using ValueLedger.Core.Problems;
using ValueLedger.Storage.Ledgers;

namespace ValueLedger.Api.Operators;

/// <summary>Copies the database while it is served.</summary>
internal static class BackUp
{
    public static Decision<BackupFile> Run(BackupDraft draft, Database database)
    {
        if (!Path.IsPathFullyQualified(draft.Path ?? ""))
        {
            return BackupProblems.BackupCannotBeWritten.At("/path", "The path of a backup begins at the root.");
        }

        if (database.IsTaken(draft.Path!))
        {
            return BackupProblems.BackupFileExists.At("/path", $"There is a file {draft.Path}, or one that belongs to a database of that name; a backup never takes the place of another.");
        }

        try
        {
            database.CopyTo(draft.Path!);
            return new BackupFile(draft.Path!);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return BackupProblems.BackupCannotBeWritten.At("/path", failure.Message);
        }
    }
}

/// <summary>Where to.</summary>
internal sealed record BackupDraft
{
    public string? Path { get; init; }
}

/// <summary>A copy that is wholly on the disk, with its head file beside it.</summary>
internal sealed record BackupFile(string Path);
