using System.Text.Json.Serialization;
using NodaTime;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Catalogue;

namespace ValueLedger.Core.Summaries;

/// <summary>Inputs, outputs and outcomes of a period, as known at a moment, and what the inputs were worth.</summary>
public sealed record Summary
{
    /// <summary>First day, inclusive.</summary>
    public required LocalDate From { get; init; }

    /// <summary>Last day, inclusive.</summary>
    public required LocalDate To { get; init; }

    /// <summary>The moment up to which records are known, inclusive.</summary>
    public required Instant KnownAt { get; init; }

    /// <summary>Number of records in the log at that moment.</summary>
    public required long LogSize { get; init; }

    /// <summary>ISO 4217 currency code of all money figures.</summary>
    public required string Currency { get; init; }

    /// <summary>The basis that values citizens' time.</summary>
    public required Basis Basis { get; init; }

    /// <summary>What to know before relying on the figures: the flags of the total.</summary>
    public required IReadOnlyList<SummaryFlag> Flags { get; init; }

    /// <summary>What is in no figure until a person releases or rejects it.</summary>
    public required SuspendedFigures Suspended { get; init; }

    /// <summary>The kind of plans that stand beside the quantities; null where none are asked for.</summary>
    public required PlanKind? Plans { get; init; }

    /// <summary>Plans of that kind which are only partly in the period, so that they are in no figure.</summary>
    public required IReadOnlyList<PlanBeyond> PlansBeyondThePeriod { get; init; }

    /// <summary>Whether costs stand where they were recorded, or are spread by allocations.</summary>
    public required CostSharing Costs { get; init; }

    /// <summary>Figures of fewer people than this are suppressed; null where nothing is.</summary>
    public required int? SuppressBelow { get; init; }

    /// <summary>With costs=shared, each allocation of the period with what its programmes save by sharing; otherwise, and with
    /// suppressBelow, empty.</summary>
    public required IReadOnlyList<EconomiesOfScope> EconomiesOfScope { get; init; }

    /// <summary>The figures over everything; people and teams are counted once.</summary>
    public required SummaryFigures Total { get; init; }

    /// <summary>The figures by group, sorted by group; empty without groupBy.</summary>
    public required IReadOnlyList<SummaryRow> Rows { get; init; }
}

/// <summary>What to know before relying on figures.</summary>
public enum SummaryFlag
{
    /// <summary>A programme recorded no public input: its public cost is unrecorded, not zero, and costs leave it out.</summary>
    [JsonStringEnumMemberName("no_public_input_recorded")]
    NoPublicInputRecorded,

    /// <summary>An input has no rate in force; costs leave it out and are marked as partial.</summary>
    [JsonStringEnumMemberName("unvalued_quantity_left_out")]
    UnvaluedQuantityLeftOut,

    /// <summary>An entry reports a span during which its rate changed; the whole entry is valued at the rate of its last day.</summary>
    [JsonStringEnumMemberName("spans_a_rate_change")]
    SpansARateChange,

    /// <summary>An entry reports a span that begins in or before the period and ends after it; the whole entry belongs to the later period
    /// and is in no figure here.</summary>
    [JsonStringEnumMemberName("ends_after_the_period")]
    EndsAfterThePeriod,

    /// <summary>An entry reports a span that begins before the period; the whole entry belongs to the period of its last day.</summary>
    [JsonStringEnumMemberName("begins_before_the_period")]
    BeginsBeforeThePeriod,

    /// <summary>Several readings of a share, percentage, rating or score cannot be added up.</summary>
    [JsonStringEnumMemberName("does_not_add_up")]
    DoesNotAddUp,

    /// <summary>A rate is used for a day after the last one for which it is known to be the newest; check whether its publisher has a newer
    /// one.</summary>
    [JsonStringEnumMemberName("rate_is_older_than_its_pack")]
    RateIsOlderThanItsPack,

    /// <summary>A party paid more of the costs of others than it gave in the period, so that money is missing in the full social
    /// cost.</summary>
    [JsonStringEnumMemberName("financed_part_exceeds_gifts")]
    FinancedPartExceedsGifts,

    /// <summary>Public bodies or partners recorded costs of a programme without a team. Such costs stand where no team is named, so figures of
    /// a team or an area may leave them out.</summary>
    [JsonStringEnumMemberName("costs_without_team")]
    CostsWithoutTeam,

    /// <summary>A programme that recorded a measure has no plan of it within the period, so that there is no planned quantity.</summary>
    [JsonStringEnumMemberName("plans_are_missing")]
    PlansAreMissing,

    /// <summary>A programme has a plan and recorded nothing of the measure; the difference of several programmes takes that as nil.</summary>
    [JsonStringEnumMemberName("plan_without_entries")]
    PlanWithoutEntries,
}

/// <summary>The entries in suspense of the period and the filters: they are in no figure and need a decision.</summary>
public sealed record SuspendedFigures
{
    /// <summary>Number of entries that need a decision.</summary>
    public required long Entries { get; init; }

    /// <summary>Their total by measure, sorted by code; empty when there are none, and with suppressBelow.</summary>
    public required IReadOnlyList<SuspendedMeasure> Quantities { get; init; }

    internal static SuspendedFigures Of(IEnumerable<SuspendedQuantity> suspended, Catalogue.CatalogueOf<Catalogue.Measure> measures)
    {
        var quantities = suspended.GroupBy(quantity => quantity.Measure).Where(same => same.Sum(quantity => quantity.Entries) > 0).ToList();
        return new SuspendedFigures
        {
            Entries = quantities.Sum(same => same.Sum(quantity => quantity.Entries)),
            Quantities =
            [
                .. quantities
                    .Select(same =>
                        (
                            Measure: measures[same.Key].Item,
                            Entries: same.Sum(quantity => quantity.Entries),
                            Micros: same.Sum(quantity => quantity.Micros)
                        )
                    )
                    .Select(same => new SuspendedMeasure(
                        same.Measure.Code,
                        same.Measure.Unit,
                        same.Measure.WhyNoSumOf(same.Entries) is null ? Amounts.Quantity.Units(same.Micros) : null
                    ))
                    .OrderBy(measure => measure.Measure, StringComparer.Ordinal),
            ],
        };
    }
}

/// <summary>The total of the entries of one measure in suspense.</summary>
/// <param name="Measure">Code of the measure.</param>
/// <param name="Unit">The unit of the measure.</param>
/// <param name="Quantity">The sum of the entries, even for a level measure; null for several shares, percentages, ratings or scores, which
/// do not add up.</param>
public sealed record SuspendedMeasure(string Measure, string Unit, decimal? Quantity);
