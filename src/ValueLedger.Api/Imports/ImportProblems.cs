using ValueLedger.Core.Problems;

namespace ValueLedger.Api.Imports;

public static class ImportProblems
{
    public static readonly ProblemCode ContentTypeIsNotAnImport = new(
        "content_type_is_not_an_import",
        415,
        "The content type is none of those of an import"
    );

    public static readonly ProblemCode UnknownImport = new("unknown_import", 404, "No import has this id");

    public static readonly ProblemCode ImportRecordedNothing = new("import_recorded_nothing", 409, "The import has recorded nothing");

    public static readonly ProblemCode TooManyImports = new(
        "too_many_imports",
        429,
        "The organisation has as many imports running as are allowed"
    );

    public static readonly ProblemCode ImportIsOver = new("import_is_over", 409, "The import cannot be cancelled any more");

    public static readonly ProblemCode ImportIsRunning = new("import_is_running", 409, "The import is still running");

    public static readonly ProblemCode RejectedRowsWereDeleted = new(
        "rejected_rows_were_deleted",
        404,
        "The rejected rows of the import were deleted"
    );

    public static readonly ProblemCode ImportWasInterrupted = new(
        "import_was_interrupted",
        409,
        "The server stopped before the import began to record"
    );

    public static readonly ProblemCode SenderWentSilent = new("sender_went_silent", 400, "The file did not arrive completely");

    public static readonly ProblemCode ImportRoomIsUsedUp = new(
        "import_room_is_used_up",
        409,
        "The organisation's imports use all the room they are allowed"
    );

    public static readonly ProblemCode MeasureChangedMeanwhile = new(
        "measure_changed_meanwhile",
        409,
        "A measure was changed while the file was read"
    );

    public static readonly ProblemCode UnknownImportMap = new("unknown_import_map", 400, "No saved map of columns has this name");

    public static readonly ProblemCode NoSuchImportMap = new("no_such_import_map", 404, "No map of columns is saved under this name");

    public static readonly ProblemCode SettingsContradict = new(
        "settings_contradict",
        400,
        "Two settings for reading a file contradict each other"
    );

    public static readonly ProblemCode SettingIsForTables = new(
        "setting_is_for_tables",
        400,
        "A setting for reading a file does not fit the file's content type"
    );

    internal static Problem RoomIsUsedUp() =>
        ImportRoomIsUsedUp.At(
            "",
            "With this file, the files of the organisation's imports would take up more room on the server than they may. Nothing in this file was recorded."
        );
}
