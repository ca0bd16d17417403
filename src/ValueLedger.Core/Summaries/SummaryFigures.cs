using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Rates;

namespace ValueLedger.Core.Summaries;

/// <summary>The figures of a group of standing entries. Money is rounded once, to the currency's minor unit.</summary>
public record SummaryFigures
{
    /// <summary>Number of standing entries; reversed entries and their reversals are out.</summary>
    public required long Entries { get; init; }

    /// <summary>Hours of citizens' time.</summary>
    public required decimal CitizenHours { get; init; }

    /// <summary>
    /// How many of these hours are of entries that name no contributor, those that the community of a time bank gave among them: the contributors counted
    /// here did not give them.
    /// </summary>
    public required decimal HoursWithoutContributor { get; init; }

    /// <summary>Number of distinct contributors.</summary>
    public required int Contributors { get; init; }

    /// <summary>Number of distinct teams.</summary>
    public required int Teams { get; init; }

    /// <summary>Worth of citizens' time, money and goods.</summary>
    public required decimal CitizenInputValue { get; init; }

    /// <summary>Worth of partners' time, spend and goods.</summary>
    public required decimal PartnerInputValue { get; init; }

    /// <summary>Agency cost: public staff time, spend and overhead, mobilisation included.</summary>
    public required decimal PublicCost { get; init; }

    /// <summary>The part of public and partner inputs spent to make citizens' contribution possible.</summary>
    public required decimal MobilisationCost { get; init; }

    /// <summary>Public, partner and citizens' inputs together.</summary>
    public required decimal FullSocialCost { get; init; }

    /// <summary>Whether the costs leave out a quantity that has no rate.</summary>
    public required bool Partial { get; init; }

    /// <summary>Codes of the measures whose quantity is left out, wholly or in part.</summary>
    public required IReadOnlyList<string> Missing { get; init; }

    /// <summary>Each measure recorded, sorted by code.</summary>
    public required IReadOnlyList<MeasureFigures> Measures { get; init; }

    /// <summary>What to know before relying on the figures.</summary>
    public required IReadOnlyList<SummaryFlag> Flags { get; init; }
}

/// <summary>The figures of one group.</summary>
public sealed record SummaryRow : SummaryFigures
{
    /// <summary>What the rows of this summary are grouped by, with this row's value of each; null where entries have none.</summary>
    public required IReadOnlyDictionary<string, string?> Group { get; init; }
}

/// <summary>The figures of one measure in a group.</summary>
public sealed record MeasureFigures
{
    /// <summary>Code of the measure.</summary>
    public required string Measure { get; init; }

    /// <summary>Where in the chain it sits.</summary>
    public required MeasureStage Stage { get; init; }

    /// <summary>The sum, or for a level measure the last-dated of the period of each programme, party and team, added up; null where that would mislead.</summary>
    public required decimal? Quantity { get; init; }

    /// <summary>Why there is no quantity: shares, percentages, ratings and scores do not add up. Null where there is one.</summary>
    public required QuantityGap? UndefinedReason { get; init; }

    /// <summary>What one of it is.</summary>
    public required string Unit { get; init; }

    /// <summary>What the valued part is worth; null when nothing of it is valued.</summary>
    public required decimal? Value { get; init; }

    /// <summary>The part of an input's quantity that has no rate; never worth zero; null where there is no quantity.</summary>
    public required decimal? UnvaluedQuantity { get; init; }

    /// <summary>Agency cost of the programmes that recorded it for each unit, four decimals; null where it would mislead.</summary>
    public required decimal? AgencyCostPerUnit { get; init; }

    /// <summary>Full social cost of these programmes for each unit, four decimals; null where it would mislead.</summary>
    public required decimal? FullCostPerUnit { get; init; }

    /// <summary>Whether the value of an input, or one of the two unit costs, leaves something out.</summary>
    public required bool Partial { get; init; }

    /// <summary>Whether agency cost for each unit leaves out a quantity without rate, a programme without public input, or costs that name no team.</summary>
    public required bool AgencyCostPartial { get; init; }

    /// <summary>The same of full social cost for each unit.</summary>
    public required bool FullCostPartial { get; init; }

    /// <summary>Whether agency cost a unit is exact or a bound, as the rates are that it rests on.</summary>
    public required Bound AgencyCostBound { get; init; }

    /// <summary>The same of full social cost a unit.</summary>
    public required Bound FullCostBound { get; init; }
}
