using System.ComponentModel;
using ValueLedger.Core.Appraisals;

namespace ValueLedger.Core.Statements;

/// <summary>What changed, and which part of it is due to the programmes.</summary>
public sealed record OutcomeSection
{
    /// <summary>Every outcome as recorded, sorted by programme and measure.</summary>
    public required IReadOnlyList<RecordedOutcome> Recorded { get; init; }

    [Description("Lines of impact maps that count for society.")]
    public required BenefitSection Benefits { get; init; }

    [Description("Lines of impact maps for money that merely passes from one party to another, so that society as a whole gains nothing: they count only for budgets.")]
    public required BenefitSection Transfers { get; init; }

    internal static OutcomeSection Of(StatementTerms terms, PeriodFigures period, ValuedAppraisal valued)
    {
        var days = new Dates.Period(period.Days.Years.All[0].From, period.Days.Years.All[^1].To);
        return new OutcomeSection
        {
            Recorded = [.. period.Outcomes.Select(outcome => outcome.ToRecorded(period.LinesOf(outcome)))],
            Benefits = BenefitSection.Of(terms, days, [.. period.MapLines.Where(line => !line.Outcome.Transfer)], valued, period.Prefix + "benefit"),
            Transfers = BenefitSection.Of(terms, days, [.. period.MapLines.Where(line => line.Outcome.Transfer)], valued, period.Prefix + "transfer"),
        };
    }
}
