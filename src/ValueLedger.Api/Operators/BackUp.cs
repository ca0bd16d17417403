using ValueLedger.Core.Problems;
using ValueLedger.Storage.Ledgers;

namespace ValueLedger.Api.Operators;

/// <summary>Copies the database while it is served.</summary>
internal static class BackUp
{
    public static Checked<BackupFile> Run(BackupDraft draft, Database database)
    {
        if (!Path.IsPathFullyQualified(draft.Path ?? ""))
        {
            return BackupProblems.BackupCannotBeWritten.At("/path", "The path of a backup must be absolute.");
        }

        if (database.IsTaken(draft.Path!))
        {
            return BackupProblems.BackupFileExists.At(
                "/path",
                $"The file {draft.Path} already exists, or one that belongs to a database with that name; a backup never overwrites another."
            );
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

/// <summary>Where the backup should be written.</summary>
internal sealed record BackupDraft
{
    public string? Path { get; init; }
}

/// <summary>A complete copy on the disk, with its head file beside it.</summary>
internal sealed record BackupFile(string Path);
