using NodaTime;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Dates;

namespace ValueLedger.Core.Rates;

/// <summary>Selects the rate for a quantity, once the basis for citizens' time is chosen.</summary>
public sealed class ValuationPolicy(Known known, Basis basisOfCitizensTime)
{
    /// <summary>The valuation of one unit of the measure on a day, or why there is none.</summary>
    public (Valuation? Valuation, UnvaluedReason? Reason) On(Measure measure, LocalDate day)
    {
        if (measure.Stage != MeasureStage.Input)
        {
            return (null, measure.Stage == MeasureStage.Output ? UnvaluedReason.OutputCarriesNoValue : UnvaluedReason.OutcomeIsValuedNet);
        }

        if (CountsAtFace(measure))
        {
            return (new Valuation(Basis.ActualCost, null, 1m), null);
        }

        var (basis, reason) = BasisOf(measure);
        if (basis is not { } chosen)
        {
            return (null, reason);
        }

        return known.Rates.InForce(measure.Code, chosen, day) is { } rate
            ? (new Valuation(chosen, rate, rate.Rate.Worth()), null)
            : (null, UnvaluedReason.NoRateInForce);
    }

    /// <summary>Whether the rate of the measure changed between the first and the last day of a span.</summary>
    public bool ChangesWithin(Measure measure, LocalDate first, LocalDate last) =>
        measure.Stage == MeasureStage.Input
        && !CountsAtFace(measure)
        && BasisOf(measure).Basis is { } basis
        && known.Rates.ChangesWithin(measure.Code, basis, first, last);

    /// <summary>The spans of some days in which the rate of the measure stays the same, in order.</summary>
    public IEnumerable<(DateRange Days, Valuation? Valuation)> Spans(Measure measure, DateRange days)
    {
        if (days.From == days.To || !ChangesWithin(measure, days.From, days.To))
        {
            return [(days, On(measure, days.From).Valuation)];
        }

        var middle = days.From.PlusDays(Period.DaysBetween(days.From, days.To) / 2);
        return Spans(measure, new DateRange(days.From, middle)).Concat(Spans(measure, new DateRange(middle.PlusDays(1), days.To)));
    }

    /// <summary>A measure whose unit is the organisation's currency needs no rate: one unit is worth one.</summary>
    private bool CountsAtFace(Measure measure) => measure.Unit == known.Catalogue.Organisation.Currency;

    /// <summary>Citizens' time is valued only on the basis asked for; everything else at actual cost, or else on the only basis it
    /// has.</summary>
    private (Basis? Basis, UnvaluedReason? Reason) BasisOf(Measure measure)
    {
        if (measure.Class == MeasureClass.CitizenTime)
        {
            return (basisOfCitizensTime, null);
        }

        var bases = known.Rates.BasesOf(measure.Code);
        return bases.Contains(Basis.ActualCost) ? (Basis.ActualCost, null)
            : bases.Count == 1 ? (bases[0], null)
            : (null, bases.Count == 0 ? UnvaluedReason.NoRate : UnvaluedReason.SeveralBases);
    }
}
