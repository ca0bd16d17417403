using System.Text.Json.Serialization;
using NodaTime;
using ValueLedger.Core.Amounts;

namespace ValueLedger.Core.Summaries;

/// <summary>What was put in and came out in a period, as known at a moment, and what the inputs were worth.</summary>
public sealed record Summary
{
    /// <summary>First day, inclusive.</summary>
    public required LocalDate From { get; init; }

    /// <summary>Last day, inclusive.</summary>
    public required LocalDate To { get; init; }

    /// <summary>The moment as of which everything is known, inclusive.</summary>
    public required Instant KnownAt { get; init; }

    /// <summary>Number of records in the log at that moment.</summary>
    public required long LogSize { get; init; }

    /// <summary>ISO 4217 code of every figure of money.</summary>
    public required string Currency { get; init; }

    /// <summary>The basis that values citizens' time.</summary>
    public required Basis Basis { get; init; }

    /// <summary>What to know before relying on the figures; those of the total.</summary>
    public required IReadOnlyList<SummaryFlag> Flags { get; init; }

    /// <summary>What is kept out of every figure until a person releases or rejects it.</summary>
    public required SuspendedFigures Suspended { get; init; }

    /// <summary>The figures of everything; people and teams are counted once.</summary>
    public required SummaryFigures Total { get; init; }

    /// <summary>The figures by group, sorted by group; empty without groupBy.</summary>
    public required IReadOnlyList<SummaryRow> Rows { get; init; }
}

/// <summary>What to know before relying on figures.</summary>
public enum SummaryFlag
{
    /// <summary>A programme recorded no public input: its public cost is unrecorded, not nil, and costs leave it out.</summary>
    [JsonStringEnumMemberName("no_public_input_recorded")]
    NoPublicInputRecorded,

    /// <summary>Some input has no rate in force; costs leave it out and say so.</summary>
    [JsonStringEnumMemberName("unvalued_quantity_left_out")]
    UnvaluedQuantityLeftOut,

    /// <summary>An entry reports a span within which its rate changed; it is valued wholly at the rate of its last day.</summary>
    [JsonStringEnumMemberName("spans_a_rate_change")]
    SpansARateChange,

    /// <summary>An entry reports a span that begins in or before the period and ends after it; it belongs wholly to the later period and is in no figure here.</summary>
    [JsonStringEnumMemberName("ends_after_the_period")]
    EndsAfterThePeriod,

    /// <summary>An entry reports a span that begins before the period; it belongs wholly to the period of its last day.</summary>
    [JsonStringEnumMemberName("begins_before_the_period")]
    BeginsBeforeThePeriod,

    /// <summary>Several readings of a share, percentage, rating or score have no quantity together.</summary>
    [JsonStringEnumMemberName("does_not_add_up")]
    DoesNotAddUp,

    /// <summary>A rate values something after the last day for which nothing newer is known; look whether its publisher has a newer one.</summary>
    [JsonStringEnumMemberName("rate_is_older_than_its_pack")]
    RateIsOlderThanItsPack,
}
