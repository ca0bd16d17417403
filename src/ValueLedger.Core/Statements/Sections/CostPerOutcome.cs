using ValueLedger.Core.Rates;
using ValueLedger.Core.Summaries;

namespace ValueLedger.Core.Statements.Sections;

/// <summary>The cost per unit of an outcome to the programme that brought it about, net and gross.</summary>
public sealed record CostPerOutcome
{
    /// <summary>The line of the benefit.</summary>
    public required string Line { get; init; }

    /// <summary>Agency cost per net unit, four decimals; null with a reason.</summary>
    public required decimal? Agency { get; init; }

    /// <summary>Full social cost per net unit, four decimals; null with a reason.</summary>
    public required decimal? Full { get; init; }

    /// <summary>Agency cost per gross unit; null where there is none.</summary>
    public required decimal? AgencyGross { get; init; }

    /// <summary>Full social cost per gross unit; null where there is none.</summary>
    public required decimal? FullGross { get; init; }

    /// <summary>Whether one of the costs leaves out a quantity that has no rate, or a programme without public input.</summary>
    public required bool Partial { get; init; }

    /// <summary>Whether agency cost leaves something out.</summary>
    public required bool AgencyPartial { get; init; }

    /// <summary>Whether full social cost leaves something out.</summary>
    public required bool FullPartial { get; init; }

    /// <summary>Whether agency cost, net and gross, is exact or a bound.</summary>
    public required Bound AgencyBound { get; init; }

    /// <summary>Whether full social cost, net and gross, is exact or a bound.</summary>
    public required Bound FullBound { get; init; }

    /// <summary>Why a cost per net unit is missing; null where both are given.</summary>
    public required UnitCostGap? UndefinedReason { get; init; }

    /// <summary>For a line with an observation.</summary>
    internal static CostPerOutcome Of(BenefitLine line, UnitCosts costs)
    {
        var (net, gross) = (line.NetQuantity ?? 0m, line.GrossQuantity ?? 0m);
        return new CostPerOutcome
        {
            Line = line.Line,
            Agency = costs.Agency(net),
            Full = costs.Full(net),
            AgencyGross = costs.Agency(gross),
            FullGross = costs.Full(gross),
            Partial = costs.AgencyIsPartial || costs.FullIsPartial,
            AgencyPartial = costs.AgencyIsPartial,
            FullPartial = costs.FullIsPartial,
            AgencyBound = costs.AgencyBound.And(line.Bound.Mirrored()),
            FullBound = costs.FullBound.And(line.Bound.Mirrored()),
            UndefinedReason = costs.WhyNotFor(net),
        };
    }
}
