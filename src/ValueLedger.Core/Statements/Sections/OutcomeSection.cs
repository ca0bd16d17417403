using System.ComponentModel;
using ValueLedger.Core.Appraisals;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Dates;
using ValueLedger.Core.Rates;
using ValueLedger.Core.Summaries;

namespace ValueLedger.Core.Statements.Sections;

/// <summary>What changed, and which part of it is due to the programmes.</summary>
public sealed record OutcomeSection
{
    /// <summary>Every outcome as recorded, sorted by programme and measure.</summary>
    public required IReadOnlyList<RecordedOutcome> Recorded { get; init; }

    [Description("Lines of impact maps that count for society.")]
    public required BenefitSection Benefits { get; init; }

    [Description(
        "Lines of impact maps for money that merely passes from one party to another, so that society as a whole gains nothing: they count only for budgets."
    )]
    public required BenefitSection Transfers { get; init; }

    internal static OutcomeSection Of(StatementTerms terms, PeriodFigures period, ValuedAppraisal valued)
    {
        var days = new DateRange(period.Days.Years.All[0].From, period.Days.Years.All[^1].To);
        return new OutcomeSection
        {
            Recorded = [.. period.Outcomes.Select(outcome => outcome.ToRecorded(period.LinesOf(outcome)))],
            Benefits = BenefitSection.Of(
                terms,
                days,
                [.. period.MapLines.Where(line => !line.Outcome.Transfer)],
                valued,
                period.Prefix + "benefit"
            ),
            Transfers = BenefitSection.Of(
                terms,
                days,
                [.. period.MapLines.Where(line => line.Outcome.Transfer)],
                valued,
                period.Prefix + "transfer"
            ),
        };
    }
}

/// <summary>An outcome of a programme, as recorded in the period.</summary>
public sealed record RecordedOutcome
{
    /// <summary>Name of the line in the statement.</summary>
    public required string Line { get; init; }

    /// <summary>Code of the programme.</summary>
    public required string Programme { get; init; }

    /// <summary>Code of the measure.</summary>
    public required string Measure { get; init; }

    /// <summary>Title of the measure at that time.</summary>
    public required string Title { get; init; }

    /// <summary>The unit of the measure.</summary>
    public required string Unit { get; init; }

    /// <summary>Whether more of it is better.</summary>
    public required Direction Direction { get; init; }

    /// <summary>Whether quantities add up, are a stock, a share or a mean.</summary>
    public required Aggregation Aggregation { get; init; }

    /// <summary>In units, before any deduction; null with a reason where readings do not add up.</summary>
    public required decimal? Quantity { get; init; }

    /// <summary>Why there is no quantity; null where there is one.</summary>
    public required QuantityGap? UndefinedReason { get; init; }

    /// <summary>Whether the quantity, share or mean is exact, a bound or approximate.</summary>
    public Bound Bound { get; init; }

    [Description("The share or mean of all who were asked or followed; null for other measures.")]
    public AnswersLine? Answers { get; init; }

    /// <summary>Number of entries; for a level, the number of readings that count.</summary>
    public required long Entries { get; init; }

    /// <summary>The quantity by grade of evidence, weakest first; for a share the numbers behind it, for a mean the sums of its answers.
    /// Empty where there is no quantity.</summary>
    public required IReadOnlyList<GradeQuantity> Grades { get; init; }

    /// <summary>Number of calendar months of the period with an entry; an entry that reports a span counts in each month it
    /// touches.</summary>
    public required int MonthsWithEntries { get; init; }

    /// <summary>Number of calendar months of the period in which the programme ran, according to its stated start and end.</summary>
    public required int Months { get; init; }

    /// <summary>Flags for reports of the outcome that are missing.</summary>
    public required IReadOnlyList<AppraisalFlag> Flags { get; init; }

    /// <summary>The lines of the impact map that value it; empty where it has no value in money.</summary>
    public required IReadOnlyList<string> ValuedBy { get; init; }
}

/// <summary>A share or mean: the numbers of all entries over all who were asked or followed.</summary>
/// <param name="Share">The share, six decimals; null for a mean.</param>
/// <param name="Mean">The mean of all answers, six decimals; null for a share.</param>
/// <param name="Of">How many were asked or followed.</param>
/// <param name="Low">The lower end of the interval of 95 %: Wilson's score for a share, mean - 1.959964 s / sqrt(n) for a mean; null with a
/// reason.</param>
/// <param name="High">The upper end of that interval.</param>
/// <param name="IntervalUndefinedReason">Why there is no interval; null where there is one.</param>
public sealed record AnswersLine(
    decimal? Share,
    decimal? Mean,
    decimal Of,
    decimal? Low,
    decimal? High,
    IntervalGap? IntervalUndefinedReason
)
{
    internal static AnswersLine? From(PooledAnswers? pooled)
    {
        if (pooled is null)
        {
            return null;
        }

        var figures = pooled.Figures();
        return new AnswersLine(figures.Share, figures.Mean, figures.Of ?? 0m, figures.Low, figures.High, figures.WhyNoInterval);
    }
}
