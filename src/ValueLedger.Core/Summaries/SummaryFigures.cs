using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Rates;

namespace ValueLedger.Core.Summaries;

/// <summary>The figures of a group of counted entries. Money is rounded once, to the currency's minor unit. All figures are null where
/// they are suppressed.</summary>
public record SummaryFigures
{
    /// <summary>Why the figures are suppressed: they are of too few people, or would tell those of too few. Null where they are
    /// shown.</summary>
    public required Suppressed? Suppressed { get; init; }

    /// <summary>Number of counted entries; reversed entries and their reversals do not count.</summary>
    public required long? Entries { get; init; }

    /// <summary>Hours of citizens' time.</summary>
    public required decimal? CitizenHours { get; init; }

    /// <summary>
    /// How many of these hours are in entries that name no contributor, including those that a time bank's community gave: the contributors
    /// counted here did not give them.
    /// </summary>
    public required decimal? HoursWithoutContributor { get; init; }

    /// <summary>Citizens' hours as a share of those of the total, six decimals; null where the total has none.</summary>
    public required decimal? ShareOfCitizenHours { get; init; }

    /// <summary>Number of distinct contributors.</summary>
    public required int? Contributors { get; init; }

    /// <summary>Contributors as a share of those of the total, six decimals; null where the total has none.</summary>
    public required decimal? ShareOfContributors { get; init; }

    /// <summary>Number of contributors about whom something is registered (their team or quintile) and who have no counted entry; null
    /// unless the summary is grouped by deprivationQuintile and by nothing else.</summary>
    public required int? ContributorsWithoutEntries { get; init; }

    /// <summary>Number of distinct teams.</summary>
    public required int? Teams { get; init; }

    /// <summary>Worth of citizens' time, money and goods.</summary>
    public required decimal? CitizenInputValue { get; init; }

    /// <summary>Worth of partners' time, spend and goods.</summary>
    public required decimal? PartnerInputValue { get; init; }

    /// <summary>Agency cost: public staff time, spend and overhead, mobilisation included.</summary>
    public required decimal? PublicCost { get; init; }

    /// <summary>Agency cost as a share of that of the total, six decimals, for example by who decided about it; null where the total has
    /// none.</summary>
    public required decimal? ShareOfPublicCost { get; init; }

    /// <summary>With costs=shared, what the costs here contain of pools, less what pools here gave to programmes: the rows add up to 0;
    /// otherwise null.</summary>
    public required decimal? SharedCost { get; init; }

    /// <summary>The part of public and partner inputs spent to make citizens' contribution possible.</summary>
    public required decimal? MobilisationCost { get; init; }

    /// <summary>What others paid of public and partner costs with gifts that are recorded by themselves; it is not in these costs, so that
    /// the money counts once.</summary>
    public required decimal? FinancedByOthers { get; init; }

    /// <summary>The part of citizens' hours that they must give, as an order of a court or a condition of a benefit; with
    /// suppressBelow, null unless the group is of one measure.</summary>
    public required decimal? CompulsoryHours { get; init; }

    /// <summary>Worth of citizens' time that they must give; it is part of citizenInputValue; with suppressBelow, null unless the
    /// group is of one measure.</summary>
    public required decimal? CompulsoryValue { get; init; }

    /// <summary>Public, partner and citizens' inputs together.</summary>
    public required decimal? FullSocialCost { get; init; }

    /// <summary>Whether the costs leave out a quantity that has no rate.</summary>
    public required bool Partial { get; init; }

    /// <summary>Codes of the measures with quantities that are left out, wholly or in part.</summary>
    public required IReadOnlyList<string> Missing { get; init; }

    /// <summary>Each measure recorded or, where plans are asked for, planned, sorted by code; with suppressBelow, empty unless the group is of one
    /// measure.</summary>
    public required IReadOnlyList<MeasureFigures> Measures { get; init; }

    /// <summary>What to know before relying on the figures.</summary>
    public required IReadOnlyList<SummaryFlag> Flags { get; init; }
}

/// <summary>The figures of one group.</summary>
public sealed record SummaryRow : SummaryFigures
{
    /// <summary>The values that the rows are grouped by, for this row; null where its entries have none.</summary>
    public required IReadOnlyDictionary<string, string?> Group { get; init; }
}

/// <summary>The figures of one measure in a group.</summary>
public sealed record MeasureFigures
{
    /// <summary>Code of the measure.</summary>
    public required string Measure { get; init; }

    /// <summary>Stage of the measure: input, output or outcome.</summary>
    public required MeasureStage Stage { get; init; }

    /// <summary>The sum; for a level measure, the sum of the last-dated readings in the period of each programme, party and team; null
    /// where that would mislead.</summary>
    public required decimal? Quantity { get; init; }

    /// <summary>Why there is no quantity: shares, percentages, ratings and scores do not add up. Null where there is one.</summary>
    public required QuantityGap? UndefinedReason { get; init; }

    /// <summary>Whether the quantity, share or mean is exact, a bound or approximate, as its entries state.</summary>
    public required Bound Bound { get; init; }

    /// <summary>For a share, the numbers of all entries divided by all who were asked or followed, six decimals; null for other
    /// measures.</summary>
    public required decimal? Share { get; init; }

    /// <summary>For a mean, the mean of all answers, six decimals; null for other measures.</summary>
    public required decimal? Mean { get; init; }

    /// <summary>For a share or mean, how many were asked or followed; null for other measures.</summary>
    public required decimal? Of { get; init; }

    /// <summary>The lower end of the 95 % interval of a share (Wilson's score) or mean (mean - 1.959964 s / sqrt(n)), six decimals.</summary>
    public required decimal? Low { get; init; }

    /// <summary>The upper end of that interval.</summary>
    public required decimal? High { get; init; }

    /// <summary>Why a share or mean has no interval; null where there is one, and for other measures.</summary>
    public required IntervalGap? IntervalUndefinedReason { get; init; }

    /// <summary>What others paid of a public or partner cost in money; null for other measures. The value is before this is taken
    /// off.</summary>
    public required decimal? FinancedByOthers { get; init; }

    /// <summary>The unit of the measure.</summary>
    public required string Unit { get; init; }

    /// <summary>What the valued part is worth; null when none of it is valued.</summary>
    public required decimal? Value { get; init; }

    /// <summary>Why none of it has a value; null where there is one.</summary>
    public required UnvaluedReason? UnvaluedReason { get; init; }

    /// <summary>The part of an input's quantity that has no rate, which does not mean that it is worth zero; null where there is no
    /// quantity.</summary>
    public required decimal? UnvaluedQuantity { get; init; }

    /// <summary>Agency cost per unit, of the programmes that recorded it, four decimals; null where it would mislead.</summary>
    public required decimal? AgencyCostPerUnit { get; init; }

    /// <summary>Why there is no agency cost per unit; null where there is one.</summary>
    public required UnitCostGap? AgencyCostUndefinedReason { get; init; }

    /// <summary>With costs=shared, the agency cost per unit without what the programmes bear of pools; null also where these programmes
    /// recorded no public input that has a value.</summary>
    public required decimal? DirectAgencyCostPerUnit { get; init; }

    /// <summary>Full social cost per unit, of these programmes, four decimals; null where it would mislead.</summary>
    public required decimal? FullCostPerUnit { get; init; }

    /// <summary>Why there is no full social cost per unit; null where there is one.</summary>
    public required UnitCostGap? FullCostUndefinedReason { get; init; }

    /// <summary>With costs=shared, the full social cost per unit without what the programmes bear of pools; null also where these programmes
    /// recorded no input that has a value.</summary>
    public required decimal? DirectFullCostPerUnit { get; init; }

    /// <summary>Whether the value of an input, or one of the two costs per unit, leaves something out.</summary>
    public required bool Partial { get; init; }

    /// <summary>Whether agency cost per unit leaves out a quantity without a rate, a programme without public input, or costs that name no
    /// team.</summary>
    public required bool AgencyCostPartial { get; init; }

    /// <summary>Whether full social cost per unit leaves something out.</summary>
    public required bool FullCostPartial { get; init; }

    /// <summary>Whether agency cost per unit is exact or a bound, depending on the rates it uses.</summary>
    public required Bound AgencyCostBound { get; init; }

    /// <summary>Whether full social cost per unit is exact or a bound.</summary>
    public required Bound FullCostBound { get; init; }

    /// <summary>What was planned, where the request asks for plans: the sum of the plans of these programmes within the period or, for a
    /// level measure, what was planned last; otherwise null.</summary>
    public required decimal? Planned { get; init; }

    /// <summary>The actual quantity less the planned one.</summary>
    public required decimal? Difference { get; init; }

    /// <summary>The difference as a share of the planned quantity, six decimals; null also where nothing was planned.</summary>
    public required decimal? DifferenceShare { get; init; }

    /// <summary>Why there is no planned quantity, or no difference from it; null where there are both, and where plans are not asked
    /// for.</summary>
    public required PlanGap? PlannedUndefinedReason { get; init; }
}
