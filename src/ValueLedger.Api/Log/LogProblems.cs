using ValueLedger.Core.Problems;

namespace ValueLedger.Api.Log;

/// <summary>Why nothing of the log was answered.</summary>
public static class LogProblems
{
    public static readonly ProblemCode LogPositionIsNotValid = new(
        "log_position_is_not_valid",
        400,
        "A place in the log is a whole number in the order of the records"
    );

    public static readonly ProblemCode LogIsShorter = new("log_is_shorter", 404, "The log does not have so many records");

    public static readonly ProblemCode NoSuchTile = new("no_such_tile", 404, "The tree of the log does not have this tile");

    public static readonly ProblemCode RecordIsTooLongForATile = new(
        "record_is_too_long_for_a_tile",
        409,
        "A record is too long for a tile of records"
    );

    public static readonly ProblemCode LogIsNotWitnessed = new("log_is_not_witnessed", 404, "No witness has cosigned the log");

    public static readonly ProblemCode RecordCannotBeRead = new("record_cannot_be_read", 500, "A record of the log cannot be read");
}
