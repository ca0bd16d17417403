using NodaTime;
using ValueLedger.Core.Appraisals;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Dates;
using ValueLedger.Core.Impact;
using ValueLedger.Core.Rates;

namespace ValueLedger.Core.Statements.Sections;

/// <summary>Makes the line of a benefit, rounding each figure once.</summary>
/// <param name="terms">How figures are rounded.</param>
/// <param name="days">The days of the period.</param>
/// <param name="line">The line as the map states it.</param>
/// <param name="benefit">Null where nothing was observed.</param>
/// <param name="appraisal">The appraisal of the whole statement.</param>
internal sealed class BenefitFigures(StatementTerms terms, DateRange days, MapLine line, ValuedBenefit? benefit, Appraisal appraisal)
{
    /// <summary>Null where nothing was observed or the outcome is unvalued.</summary>
    private readonly ValuedBenefit? _valued = benefit is { IsUnvalued: false } ? benefit : null;

    /// <summary>Null where nothing was observed, or where what was observed does not add up.</summary>
    private readonly ValuedBenefit? _told = line.Observed?.WhyNoQuantity is null ? benefit : null;

    private OutcomeLine Outcome => line.Outcome;

    public BenefitLine ToLine() =>
        new()
        {
            Line = line.Line,
            Programme = line.Programme,
            Code = line.Code,
            Title = Outcome.Title,
            Measure = line.Measure.Code,
            Unit = line.Measure.Unit,
            Direction = line.Measure.Direction,
            Observed = _told?.Benefit.Observed?.Central,
            MonthsWithEntries = line.Reported.MonthsWithEntries,
            Months = line.Reported.Months,
            Beneficiaries = Outcome.Beneficiaries,
            Baseline = Outcome.Baseline is { } baseline
                ? new BaselineFigure(line.Stated, baseline.Months, baseline.Quantity.Central, baseline.Source, baseline.Of, baseline.Bound)
                : null,
            Comparator = Outcome.Comparator is { } comparator
                ? new ComparatorFigure(comparator.Change!.Central, comparator.Source, comparator.Quantity, comparator.Of)
                : null,
            Deadweight = AssumptionFigure.OfDeadweight(Outcome),
            Leakage = Outcome.Leakage is { } leakage ? AssumptionFigure.Of(leakage) : null,
            Displacement = AssumptionFigure.Of(Outcome.Displacement),
            Substitution = Outcome.Substitution is { } substitution ? AssumptionFigure.Of(substitution) : null,
            AttributionToOthers = AssumptionFigure.Of(Outcome.AttributionToOthers),
            DropOff = AssumptionFigure.Of(Outcome.DropOff),
            Deductions = Outcome.Deductions,
            SharedOutcome = Outcome.SharedOutcome,
            GrossQuantity = _told?.Worth.Quantity.Gross,
            DeadweightQuantity = _told?.Worth.Quantity.Deadweight,
            NetQuantity = _told?.Worth.Quantity.Net,
            Steps = _told is null ? [] : BenefitStep.Of(terms, _told.Worth.Quantity, _valued?.UnitAmount),
            UnitValue = Outcome.UnitValue is { } value ? UnitValueFigure.Of(value) : null,
            ValueGrowth = Outcome.ValueGrowth?.Rate ?? 0m,
            OptimismBias = Outcome.OptimismBias?.Share(CentralReading.Instance) ?? 0m,
            Schedule = Schedule.Name,
            FirstBenefitYear = Outcome.FirstBenefitYear,
            DurationYears = Outcome.DurationYears,
            Design = line.Design,
            Bound = _told?.Benefit.QuantityBound ?? Bound.Exact,
            AbsoluteChange = OutcomeChanges.Absolute(line, _told?.Benefit),
            RelativeChange = OutcomeChanges.Relative(line, _told?.Benefit),
            Gross = _valued is null ? null : terms.Money(_valued.Worth.Quantity.Gross * _valued.UnitAmount),
            Net = _valued is null ? null : terms.Money(_valued.Worth.Quantity.Net * _valued.UnitAmount),
            PresentValue = _valued is null ? null : terms.Money(_valued.PresentValue),
            Years = Years(),
            Shares = _told is null ? [] : _told.Benefit.Shares,
            Flags = Flags(),
        };

    private DiscountSchedule Schedule => Outcome.Schedule ?? terms.Request.Schedule;

    private BenefitYears Years()
    {
        if (_valued is null)
        {
            var none = new BenefitYearAmounts(null, null, null, null);
            return new BenefitYears
            {
                Lines = [],
                Rounding = none,
                Total = none,
            };
        }

        var (exact, unit) = (_valued.Years().ToList(), _valued.UnitAmount);
        var lines = exact.ConvertAll(year => YearOf(year, unit));
        var (whole, net) = (terms.Money(exact.Sum(year => year.BeforeFading * unit)), terms.Money(exact.Sum(year => year.Net * unit)));
        var total = new BenefitYearAmounts(whole, net - whole, net, terms.Money(_valued.PresentValue));
        var rounding = new BenefitYearAmounts(
            total.BeforeFading - lines.Sum(year => year.BeforeFading),
            total.Faded - lines.Sum(year => year.Faded),
            total.Net - lines.Sum(year => year.Net),
            total.PresentValue - lines.Sum(year => year.PresentValue)
        );
        return new BenefitYears
        {
            Lines = lines,
            Rounding = rounding,
            Total = total,
        };
    }

    private BenefitYearLine YearOf(BenefitYearUnits year, decimal unit)
    {
        var (whole, net) = (terms.Money(year.BeforeFading * unit), terms.Money(year.Net * unit));
        return new BenefitYearLine(
            year.Year,
            year.Remaining,
            Schedule.Factor(year.Year),
            whole,
            net - whole,
            net,
            terms.Money(year.PresentUnits * unit),
            year.Growth
        );
    }

    private IReadOnlyList<AppraisalFlag> Flags()
    {
        var flags = benefit is null ? line.Reported.Untold?.Flags ?? [] : LineFlags.Of(benefit.Benefit, appraisal, null);
        AppraisalFlag?[] own =
        [
            WasCountedEarlier() ? AppraisalFlag.CountedInAnEarlierPeriod : null,
            line.Observed?.WhyNoQuantity is null ? null : AppraisalFlag.DoesNotAddUp,
        ];
        return [.. flags.Concat(own.OfType<AppraisalFlag>()).Order()];
    }

    /// <summary>
    /// Whether a statement of an earlier period counts the same stock for years in which this one counts it again: the stock already
    /// existed before the period began, and its benefit from the twelve months before, or from the shorter prior period, lasts into this
    /// one.
    /// </summary>
    private bool WasCountedEarlier() =>
        benefit is not null
        && line.Measure.Aggregation == Aggregation.Level
        && terms.Sources.FirstRecords.TryGetValue((line.Observed!.Programme.Number, line.Observed.Measure.Number), out var first)
        && first < days.From
        && StatementRequest.Before(days) is { } before
        && LocalDate.Max(days.From.PlusYears(-1), before.From).PlusYears(Outcome.DurationYears) > days.From;
}
