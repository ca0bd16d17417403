using ValueLedger.Core.Rates;
using ValueLedger.Core.Summaries;

namespace ValueLedger.Core.Statements.Sections;

/// <summary>The cost per unit of an outcome as recorded, before any deduction, to the programme that recorded it. It needs no impact
/// map.</summary>
public sealed record CostPerRecordedOutcome
{
    /// <summary>The line of the recorded outcome.</summary>
    public required string Line { get; init; }

    /// <summary>Agency cost per unit, four decimals; null with a reason.</summary>
    public required decimal? Agency { get; init; }

    /// <summary>Full social cost per unit, four decimals; null with a reason.</summary>
    public required decimal? Full { get; init; }

    /// <summary>Whether agency cost leaves something out.</summary>
    public required bool AgencyPartial { get; init; }

    /// <summary>Whether full social cost leaves something out.</summary>
    public required bool FullPartial { get; init; }

    /// <summary>Whether agency cost per unit is exact or a bound.</summary>
    public required Bound AgencyBound { get; init; }

    /// <summary>Whether full social cost per unit is exact or a bound.</summary>
    public required Bound FullBound { get; init; }

    /// <summary>Why a cost is missing; null where both are given.</summary>
    public required UnitCostGap? UndefinedReason { get; init; }

    internal static CostPerRecordedOutcome Of(CountedOutcome outcome, UnitCosts costs)
    {
        decimal? quantity = outcome.WhyNoJointQuantity is null ? outcome.Grades.Sum(grade => grade.Quantity) : null;
        var perUnit = costs.Of(outcome.Measure.Item, quantity);
        return new CostPerRecordedOutcome
        {
            Line = outcome.Line,
            Agency = perUnit.Agency,
            Full = perUnit.Full,
            AgencyPartial = costs.AgencyIsPartial,
            FullPartial = costs.FullIsPartial,
            AgencyBound = costs.AgencyBound.And(outcome.Bound.Mirrored()),
            FullBound = costs.FullBound.And(outcome.Bound.Mirrored()),
            UndefinedReason = perUnit.Reason,
        };
    }
}
