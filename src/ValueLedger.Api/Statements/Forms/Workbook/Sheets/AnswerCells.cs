using ValueLedger.Api.Statements.Forms.Words;
using ValueLedger.Api.Statements.Forms.Workbook.Cells;
using ValueLedger.Core.Rates;
using ValueLedger.Core.Statements.Sections;

namespace ValueLedger.Api.Statements.Forms.Workbook.Sheets;

/// <summary>The share or mean of an outcome or output, in columns of its own; empty for other measures.</summary>
internal static class AnswerCells
{
    private static readonly Column Share = new("Share", 10);
    private static readonly Column Mean = new("Mean", 10);
    private static readonly Column Of = new("Asked or followed", 12);
    private static readonly Column Low = new("95% interval from", 11);
    private static readonly Column High = new("95% interval to", 11);
    private static readonly Column WhyNoInterval = new("No interval because", 20);
    private static readonly Column Bound = new("Figure is", 10);

    public static IReadOnlyList<Column> Columns { get; } = [Share, Mean, Of, Low, High, WhyNoInterval, Bound];

    public static void Put(SheetRow row, AnswersLine? answers, Bound bound)
    {
        row.Put(Bound, bound == Core.Rates.Bound.Exact ? null : WorkbookTerms.Plain(bound));
        if (answers is null)
        {
            return;
        }

        var format = answers.Share is null ? Format.Quantity : Format.Share;
        row.Put(Share, Cell.Of(answers.Share, Format.Share))
            .Put(Mean, Cell.Of(answers.Mean, Format.Quantity))
            .Put(Of, Cell.Of(answers.Of, Format.Quantity))
            .Put(Low, Cell.Of(answers.Low, format))
            .Put(High, Cell.Of(answers.High, format))
            .Put(WhyNoInterval, answers.IntervalUndefinedReason is { } reason ? ReasonWords.Of(reason) : null);
    }
}
