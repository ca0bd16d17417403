using System.Globalization;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Statements.Sections;
using ValueLedger.Core.Wire;

namespace ValueLedger.Api.Statements.Forms.Table;

/// <summary>A line of an impact map: the line itself, the steps between gross and net, its unit value by component, and its
/// years.</summary>
internal static class BenefitRows
{
    public static IEnumerable<TableRow> Of(string section, BenefitLine line)
    {
        return
        [
            Whole(section, line),
            .. line.Beneficiaries.Select(one =>
                Part("beneficiary") with
                {
                    Quintile = (DeprivationQuintile)(one.Quintile - 1),
                    Share = one.Share,
                    Figure = one.Quintile,
                }
            ),
            .. Given(
                line.Baseline,
                baseline =>
                    Part("baseline") with
                    {
                        Quantity = baseline.Quantity,
                        Unit = line.Unit,
                        QuantityBound = baseline.Bound,
                        Of = baseline.Of,
                        Source = baseline.Source,
                        Months = baseline.Months,
                    }
            ),
            .. Given(line.AbsoluteChange, change => Change("absoluteChange", change)),
            .. Given(line.RelativeChange, change => Change("relativeChange", change)),
            .. Given(line.Baseline, baseline => Part("baselineCounted") with { Quantity = baseline.Counted, Unit = line.Unit }),
            .. Given(
                line.Comparator,
                comparator =>
                    Part("comparator") with
                    {
                        Share = comparator.Change,
                        Quantity = comparator.Quantity,
                        Of = comparator.Of,
                        Source = comparator.Source,
                    }
            ),
            Assumed("deadweight", line.Deadweight),
            .. Given(line.Leakage, leakage => Assumed("leakage", leakage)),
            Assumed("displacement", line.Displacement),
            .. Given(line.Substitution, substitution => Assumed("substitution", substitution)),
            Assumed("attributionToOthers", line.AttributionToOthers),
            Assumed("dropOff", line.DropOff),
            Part("deductions") with
            {
                Text = WireEnum.Word(line.Deductions),
            },
            Part("valueGrowth") with
            {
                Share = line.ValueGrowth,
            },
            Part("optimismBias") with
            {
                Share = line.OptimismBias,
            },
            Part("schedule") with
            {
                Text = line.Schedule,
            },
            Part("firstBenefitYear") with
            {
                Figure = line.FirstBenefitYear,
            },
            Part("durationYears") with
            {
                Figure = line.DurationYears,
            },
            .. line.UnitValue is { } value ? OfUnitValue(section, line, value) : [],
            .. line.Steps.Select(step =>
                Part("step") with
                {
                    Step = step.Step,
                    Quantity = step.Quantity,
                    Unit = line.Unit,
                    Amount = step.Amount,
                }
            ),
            .. line.Shares.Select(share =>
                Part("share") with
                {
                    Year = share.Year.ToString(CultureInfo.InvariantCulture),
                    Share = share.Share,
                }
            ),
            .. line.Years.Lines.Select(year =>
                Part("year") with
                {
                    Year = year.Year.ToString(CultureInfo.InvariantCulture),
                    Remaining = year.Remaining,
                    Growth = year.Growth,
                    Factor = year.Factor,
                    BeforeFading = year.BeforeFading,
                    Faded = year.Faded,
                    Net = year.Net,
                    PresentValue = year.PresentValue,
                }
            ),
            Sum("years/rounding", line.Years.Rounding),
            Sum("years/total", line.Years.Total),
        ];

        TableRow Part(string item) =>
            new()
            {
                Section = section,
                Line = line.Line,
                Item = item,
            };

        TableRow Sum(string item, BenefitYearAmounts amounts) =>
            Part(item) with
            {
                BeforeFading = amounts.BeforeFading,
                Faded = amounts.Faded,
                Net = amounts.Net,
                PresentValue = amounts.PresentValue,
            };

        TableRow Change(string item, ChangeFigure change) =>
            Part(item) with
            {
                Figure = change.Value,
                Low = change.Low,
                High = change.High,
                Text = change.Against is { } against ? WireEnum.Word(against) : null,
                Reason = (change.UndefinedReason ?? change.IntervalUndefinedReason) is { } gap ? WireEnum.Word(gap) : null,
            };

        TableRow Assumed(string item, AssumptionFigure figure) =>
            Part(item) with
            {
                Share = figure.Share,
                Status = WireEnum.Word(figure.Status),
                Source = figure.Source,
                Reason = figure.Reason,
            };
    }

    private static IEnumerable<TableRow> Given<T>(T? figure, Func<T, TableRow> row)
        where T : class => figure is null ? [] : [row(figure)];

    private static TableRow Whole(string section, BenefitLine line) =>
        new()
        {
            Section = section,
            Line = line.Line,
            Item = "line",
            Programme = line.Programme,
            Code = line.Code,
            Measure = line.Measure,
            Title = line.Title,
            Direction = line.Direction,
            Unit = line.Unit,
            Observed = line.Observed,
            QuantityBound = line.Bound,
            Design = line.Design,
            MonthsWithEntries = line.MonthsWithEntries,
            Months = line.Months,
            GrossQuantity = line.GrossQuantity,
            DeadweightQuantity = line.DeadweightQuantity,
            NetQuantity = line.NetQuantity,
            Gross = line.Gross,
            Net = line.Net,
            PresentValue = line.PresentValue,
            Flags = StatementRows.Words(line.Flags),
            Text = line.SharedOutcome,
        };

    private static IEnumerable<TableRow> OfUnitValue(string section, BenefitLine line, UnitValueFigure value)
    {
        var row = new TableRow
        {
            Section = section,
            Line = line.Line,
            Item = "unitValue",
            Unit = line.Unit,
        };
        yield return row with
        {
            Rate = value.Rate,
            RateAmount = value.Amount,
            PriceYear = value.PriceYear,
            Bound = value.Bound,
            Source = value.Source,
        };
        foreach (var part in value.Components)
        {
            yield return row with
            {
                Item = "unitValue/component",
                Party = part.Party,
                Category = part.Category,
                Share = part.Cashability,
                RateAmount = part.Amount,
            };
        }
    }
}
