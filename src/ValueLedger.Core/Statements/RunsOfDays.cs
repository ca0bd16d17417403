using NodaTime;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Dates;
using ValueLedger.Core.Rates;
using ValueLedger.Core.Statements.Sections;

namespace ValueLedger.Core.Statements;

/// <summary>The days of a period on which an input is valued exactly as a line states.</summary>
/// <param name="known">Catalogue and rates as known at the statement's moment.</param>
/// <param name="basis">The basis that values citizens' time.</param>
/// <param name="baseYear">With a base year, each price year has its own line.</param>
/// <param name="years">The years of the period; each has its own lines.</param>
internal sealed class RunsOfDays(Known known, Basis basis, string? baseYear, StatementYears years)
{
    private readonly ValuationPolicy _policy = new(known, basis);

    /// <summary>The runs in their order.</summary>
    public IReadOnlyList<DateRange> Of(InputLine line, DateRange period)
    {
        List<LocalDate> firstDays = [.. Changes(line, period).Append(period.From).Distinct().Order()];
        var runs = firstDays.Zip(
            [.. firstDays.Skip(1).Select(next => next.PlusDays(-1)), period.To],
            (first, last) => new DateRange(first, last)
        );
        return [.. runs.Where(run => IsValuedAs(line, run.From))];
    }

    private bool IsValuedAs(InputLine line, LocalDate day)
    {
        var (valuation, reason) = _policy.On(known.Catalogue.Measures.Find(line.Measure)!.Item, day);
        // Readings that do not add up have no value, whatever the rate.
        return line.UnvaluedReason == UnvaluedReason.DoesNotAddUp
            || (
                valuation?.Rate?.Id.ToString() == line.Rate
                && reason == line.UnvaluedReason
                && PriceYears.Of(valuation, day, baseYear) == line.PriceYear
                && years.Of(day) == line.Year
            );
    }

    /// <summary>Days on which a rate of the measure starts or ends, or a price year or a year of the period begins.</summary>
    private IEnumerable<LocalDate> Changes(InputLine line, DateRange period)
    {
        var rates = known.Rates.Recorded.Where(rate => rate.Rate.Measure == line.Measure).SelectMany(rate => rate.Rate.TurningDays());
        return rates
            .Concat(years.All.Select(year => year.From))
            .Concat(baseYear is null ? [] : PriceYears.FirstDays(period, baseYear))
            .Where(day => day > period.From && day <= period.To);
    }
}
