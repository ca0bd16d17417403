using ValueLedger.Api.Statements.Forms.Words;
using ValueLedger.Api.Statements.Forms.Workbook.Cells;
using ValueLedger.Core.Appraisals;

namespace ValueLedger.Api.Statements.Forms.Workbook.Sheets;

/// <summary>A ratio of sums: numerator, denominator and value, each rounded once to six decimals.</summary>
internal static class RatioCells
{
    private const int Decimals = 6;

    /// <summary>The value, or why there is none.</summary>
    /// <param name="ratio">The ratio of the document.</param>
    /// <param name="numerator">Not rounded.</param>
    /// <param name="denominator">Not rounded.</param>
    public static Cell Value(Ratio ratio, Formula numerator, Formula denominator) =>
        ratio.UndefinedReason is { } reason && reason != UndefinedReason.DenominatorIsZeroOrLess
            ? Cell.Text(ReasonWords.Of(reason))
            : Cell.ReportedAbove(
                denominator,
                ReasonWords.Of(UndefinedReason.DenominatorIsZeroOrLess),
                (numerator / denominator).Rounded(Decimals),
                ratio.Value,
                Format.Ratio
            );

    /// <summary>A numerator or a denominator.</summary>
    /// <param name="exact">Not rounded.</param>
    /// <param name="reported">The value in the document; null where not known.</param>
    /// <param name="reason">Why the ratio is missing.</param>
    public static Cell Part(Formula exact, decimal? reported, UndefinedReason? reason) =>
        reported is { } known ? Cell.Reported(exact.Rounded(Decimals), known, Format.Money) : Cell.Text(WhyOf(reason));

    /// <summary>The same, not rounded.</summary>
    /// <param name="exact">Its formula.</param>
    /// <param name="reported">The value in the document.</param>
    /// <param name="reason">Why the document has no ratio.</param>
    public static Cell Exact(Formula exact, decimal? reported, UndefinedReason? reason) =>
        WorkbookTerms.StepOr(exact, reported, WhyOf(reason));

    private static string WhyOf(UndefinedReason? reason) => ReasonWords.Of(reason ?? UndefinedReason.NoPublicInputRecorded);
}
