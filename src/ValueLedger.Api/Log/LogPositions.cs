using System.ComponentModel.DataAnnotations;
using ValueLedger.Api.Http.Queries;
using ValueLedger.Core.Problems;

namespace ValueLedger.Api.Log;

/// <summary>Checks places in the log.</summary>
internal static class LogPositions
{
    /// <summary>The most records that ids can name.</summary>
    public const long Most = (1L << 40) - 1;

    /// <summary>A place must be given, if it has to be, and must be a number from the least to the most.</summary>
    public static IEnumerable<Problem> Within(long least, long? given, string name, bool isNeeded = false)
    {
        if (given < least || given > Most || (given is null && isNeeded))
        {
            yield return LogProblems.LogPositionIsNotValid.At(
                $"/{name}",
                $"Query parameter {name}: it must be a whole number from {least} to {Most}."
            );
        }
    }

    /// <summary>One place may not come after another.</summary>
    public static IEnumerable<Problem> InOrder(long? first, string name, long? second, string secondName)
    {
        if (first > second)
        {
            yield return LogProblems.LogPositionIsNotValid.At(
                $"/{name}",
                $"Query parameter {name}: it must not be greater than {secondName}."
            );
        }
    }

    public static Problem Beyond(string name, long asked, long size) =>
        LogProblems.LogIsShorter.At($"/{name}", $"Query parameter {name}: the log has {size} records, fewer than {asked}.");

    /// <summary>Two parameters that ask for different things.</summary>
    public static IEnumerable<Problem> EitherOr(bool areBothGiven, string name, string other)
    {
        if (areBothGiven)
        {
            yield return LogProblems.LogPositionIsNotValid.At($"/{name}", $"Query parameter {name}: it cannot stand beside {other}.");
        }
    }

    public static Problem NotWitnessed() =>
        LogProblems.LogIsNotWitnessed.At(
            "/witnessed",
            "Query parameter witnessed: no witness has cosigned a checkpoint of this log since the server started."
        );
}

/// <summary>Where to start in the log.</summary>
public sealed record LogQuery
{
    /// <summary>The sequence of the last record that you have; 0, or left out, to start at the beginning.</summary>
    [Range(0, LogPositions.Most)]
    public long? After { get; init; }
}

/// <summary>How many records of the log to return.</summary>
public sealed record LogPageQuery
{
    /// <summary>The sequence of the last record that you have; 0, or left out, to start at the beginning.</summary>
    [Range(0, LogPositions.Most)]
    public long? After { get; init; }

    /// <summary>The most records to return, 1 to 1,000; 100 when left out.</summary>
    [Range(1, Paging.MostItems)]
    public int? Limit { get; init; }
}

/// <summary>Which checkpoint.</summary>
public sealed record CheckpointQuery
{
    /// <summary>How many records it covers; all that there are when left out.</summary>
    [Range(1, LogPositions.Most)]
    public long? Size { get; init; }

    /// <summary>True for the last checkpoint that witnesses have cosigned, although there may be newer records.</summary>
    public bool? Witnessed { get; init; }
}

/// <summary>Which record, and in which tree.</summary>
public sealed record InclusionQuery
{
    /// <summary>The sequence of the record.</summary>
    [Required]
    [Range(1, LogPositions.Most)]
    public long? Sequence { get; init; }

    /// <summary>The size of the checkpoint that the proof leads to; all records that there are when left out.</summary>
    [Range(1, LogPositions.Most)]
    public long? Size { get; init; }
}

/// <summary>Between which checkpoints.</summary>
public sealed record ConsistencyQuery
{
    /// <summary>The size of the earlier checkpoint.</summary>
    [Required]
    [Range(1, LogPositions.Most)]
    public long? From { get; init; }

    /// <summary>The size of the later checkpoint; all records that there are when left out.</summary>
    [Range(1, LogPositions.Most)]
    public long? To { get; init; }
}
