using ValueLedger.Core.Appraisals;
using ValueLedger.Core.Impact;

namespace ValueLedger.Core.Statements;

/// <summary>Makes the line of a benefit, each figure rounded once.</summary>
/// <param name="benefit">Null where nothing was observed.</param>
internal sealed class BenefitFigures(StatementTerms terms, MapLine line, ValuedBenefit? benefit, Appraisal appraisal)
{
    /// <summary>Null where nothing was observed or the outcome is unvalued.</summary>
    private readonly ValuedBenefit? _valued = benefit is { IsUnvalued: false } ? benefit : null;

    private OutcomeLine Outcome => line.Outcome;

    public BenefitLine ToLine() => new()
    {
        Line = line.Line,
        Programme = line.Programme,
        Code = line.Code,
        Title = Outcome.Title,
        Measure = line.Measure.Code,
        Unit = line.Measure.Unit,
        Direction = line.Measure.Direction,
        Observed = benefit?.Benefit.Observed?.Central,
        Baseline = Outcome.Baseline is { } baseline ? new BaselineFigure(baseline.Quantity.Central, baseline.Source) : null,
        Comparator = Outcome.Comparator is { } comparator ? new ComparatorFigure(comparator.Change.Central, comparator.Source) : null,
        Deadweight = AssumptionFigure.OfDeadweight(Outcome),
        Displacement = AssumptionFigure.Of(Outcome.Displacement),
        AttributionToOthers = AssumptionFigure.Of(Outcome.AttributionToOthers),
        DropOff = AssumptionFigure.Of(Outcome.DropOff),
        Deductions = Outcome.Deductions,
        SharedOutcome = Outcome.SharedOutcome,
        GrossQuantity = benefit?.Worth.Quantity.Gross,
        DeadweightQuantity = benefit?.Worth.Quantity.Deadweight,
        NetQuantity = benefit?.Worth.Quantity.Net,
        UnitValue = Outcome.UnitValue is { } value ? UnitValueFigure.Of(value) : null,
        OptimismBias = Outcome.OptimismBias?.Share(CentralReading.Instance) ?? 0m,
        Schedule = Schedule.Name,
        FirstBenefitYear = Outcome.FirstBenefitYear,
        DurationYears = Outcome.DurationYears,
        Gross = _valued is null ? null : terms.Money(_valued.Worth.Quantity.Gross * _valued.UnitAmount),
        Net = _valued is null ? null : terms.Money(_valued.Worth.Quantity.Net * _valued.UnitAmount),
        PresentValue = _valued is null ? null : terms.Money(_valued.PresentValue),
        Years = Years(),
        Flags = benefit is null ? [] : LineFlags.Of(benefit.Benefit, appraisal, null),
    };

    private DiscountSchedule Schedule => Outcome.Schedule ?? terms.Request.Schedule;

    private BenefitYears Years()
    {
        var exact = _valued is null ? [] : _valued.Years().ToList();
        var unit = _valued?.UnitAmount ?? 0m;
        var total = new BenefitYearAmounts(terms.Money(exact.Sum(year => year.Net * unit)), terms.Money(_valued?.PresentValue ?? 0m));
        List<BenefitYearLine> lines = [.. exact.Zip(Remaining(), (year, remaining) =>
            new BenefitYearLine(year.Year, remaining, Schedule.Factor(year.Year), terms.Money(year.Net * unit), terms.Money(year.PresentUnits * unit)))];
        var rounding = new BenefitYearAmounts(total.Net - lines.Sum(year => year.Net), total.PresentValue - lines.Sum(year => year.PresentValue));
        return new BenefitYears { Lines = lines, Rounding = rounding, Total = total };
    }

    /// <summary>The share that is left of the first year's outcome, year after year.</summary>
    private IEnumerable<decimal> Remaining()
    {
        var left = 1m;
        for (var year = 0; year < Outcome.DurationYears; year++)
        {
            yield return left;
            left *= 1m - Outcome.DropOff.Share(CentralReading.Instance);
        }
    }
}
