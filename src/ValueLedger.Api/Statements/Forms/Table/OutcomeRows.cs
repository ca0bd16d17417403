using ValueLedger.Core.Statements.Sections;
using ValueLedger.Core.Wire;

namespace ValueLedger.Api.Statements.Forms.Table;

/// <summary>What changed: outcomes as recorded, then the lines of impact maps from gross to net.</summary>
internal static class OutcomeRows
{
    public static IEnumerable<TableRow> Of(string section, OutcomeSection outcomes) =>
        outcomes
            .Recorded.SelectMany(line =>
                InputRows.OfGrades($"{section}/recorded", line.Line, line.Unit, line.Grades).Prepend(Of($"{section}/recorded", line))
            )
            .Concat(Of($"{section}/benefits", outcomes.Benefits))
            .Concat(Of($"{section}/transfers", outcomes.Transfers));

    private static TableRow Of(string section, RecordedOutcome line) =>
        new()
        {
            Section = section,
            Line = line.Line,
            Item = "line",
            Programme = line.Programme,
            Measure = line.Measure,
            Title = line.Title,
            Direction = line.Direction,
            Aggregation = line.Aggregation,
            Quantity = line.Quantity,
            QuantityBound = line.Bound,
            Share = line.Answers?.Share,
            Mean = line.Answers?.Mean,
            Of = line.Answers?.Of,
            Low = line.Answers?.Low,
            High = line.Answers?.High,
            Unit = line.Unit,
            Entries = line.Entries,
            MonthsWithEntries = line.MonthsWithEntries,
            Months = line.Months,
            Reason =
                line.UndefinedReason is { } gap && line.Answers is null ? WireEnum.Word(gap)
                : line.Answers?.IntervalUndefinedReason is { } noInterval ? WireEnum.Word(noInterval)
                : null,
            Flags = StatementRows.Words(line.Flags),
            Lines = StatementRows.Joined(line.ValuedBy),
        };

    private static IEnumerable<TableRow> Of(string section, BenefitSection benefits) =>
        benefits
            .Lines.SelectMany(line => BenefitRows.Of(section, line))
            .Append(Of(section, "rounding", benefits.Rounding))
            .Append(Of(section, "total", benefits.Total));

    private static TableRow Of(string section, string item, BenefitAmounts amounts) =>
        new()
        {
            Section = section,
            Line = amounts.Line,
            Item = item,
            Gross = amounts.Gross,
            Net = amounts.Net,
            PresentValue = amounts.PresentValue,
        };
}
