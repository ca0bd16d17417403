using ValueLedger.Api.Http.Answers;
using ValueLedger.Core.Summaries;
using ValueLedger.Core.Wire;

namespace ValueLedger.Api.Summaries;

/// <summary>
/// Writes a summary as one of two tables, each with rows of one kind: a row for each measure of a group, or a row for each group with its
/// totals. The whole is never a row among groups, so that a column adds up, except by coProduction, where a programme may be in several
/// rows. Without groupBy the whole is the only group. The columns from 'from' on describe the whole summary and are the same in every row.
/// </summary>
/// <param name="prepared">The summary.</param>
/// <param name="isOfTotals">Whether the table has the totals of groups.</param>
internal sealed class SummaryCsv(PreparedSummary prepared, bool isOfTotals) : IResult
{
    private static readonly string[] OfTheWhole = ["from", "to", "currency", "basis", "knownAt", "suspendedEntries"];

    private static readonly string[] OfAMeasure =
    [
        "quantity",
        "undefinedReason",
        "bound",
        "share",
        "mean",
        "of",
        "low",
        "high",
        "intervalUndefinedReason",
        "unit",
        "financedByOthers",
        "value",
        "unvaluedReason",
        "unvaluedQuantity",
        "agencyCostPerUnit",
        "agencyCostUndefinedReason",
        "directAgencyCostPerUnit",
        "agencyCostPartial",
        "agencyCostBound",
        "fullCostPerUnit",
        "fullCostUndefinedReason",
        "directFullCostPerUnit",
        "fullCostPartial",
        "fullCostBound",
        "planned",
        "difference",
        "differenceShare",
        "plannedUndefinedReason",
        "partial",
        "flags",
        "suppressed",
    ];

    private readonly SummaryTotalsCells _totals = new(prepared.Catalogue);

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        await using var csv = CsvAnswer.Begin(httpContext, isOfTotals ? "summary-totals.csv" : "summaries.csv");
        string[] figures = isOfTotals ? SummaryTotalsCells.Columns : [.. MeasureColumns(), .. OfAMeasure];
        csv.WriteHeader([.. prepared.GroupBy.SelectMany(ColumnsOf), .. figures, .. OfTheWhole]);
        var summary = prepared.Summary;
        if (prepared.GroupBy.Count == 0)
        {
            Write(csv, [], summary.Total);
        }

        foreach (var row in summary.Rows)
        {
            Write(csv, [.. row.Group.Values], row);
        }
    }

    private void Write(CsvAnswer csv, IReadOnlyList<string?> group, SummaryFigures figures)
    {
        if (isOfTotals)
        {
            WriteGroup(csv, group);
            _totals.Write(csv, figures);
            WriteEnd(csv);
            return;
        }

        foreach (var measure in figures.Measures)
        {
            WriteGroup(csv, group);
            Write(csv, measure, figures.Flags);
            csv.Plain(figures.Suppressed);
            WriteEnd(csv);
        }

        if (figures.Measures.Count == 0 && prepared.Summary.SuppressBelow is not null)
        {
            WriteGroup(csv, group);
            WriteNothing(csv);
            csv.Plain(figures.Suppressed);
            WriteEnd(csv);
        }
    }

    private void Write(CsvAnswer csv, MeasureFigures measure, IReadOnlyList<SummaryFlag> flags)
    {
        if (!IsGroupedBy(GroupBy.Measure))
        {
            csv.Plain(measure.Measure).Text(TitleOf(GroupBy.Measure, measure.Measure));
        }

        if (!IsGroupedBy(GroupBy.Stage))
        {
            csv.Plain(measure.Stage);
        }

        csv.Plain(measure.Quantity).Plain(measure.UndefinedReason).Plain(measure.Bound);
        csv.Plain(measure.Share).Plain(measure.Mean).Plain(measure.Of).Plain(measure.Low).Plain(measure.High);
        csv.Plain(measure.IntervalUndefinedReason).Text(measure.Unit).Plain(measure.FinancedByOthers);
        csv.Plain(measure.Value).Plain(measure.UnvaluedReason).Plain(measure.UnvaluedQuantity);
        csv.Plain(measure.AgencyCostPerUnit)
            .Plain(measure.AgencyCostUndefinedReason)
            .Plain(measure.DirectAgencyCostPerUnit)
            .Plain(measure.AgencyCostPartial)
            .Plain(measure.AgencyCostBound);
        csv.Plain(measure.FullCostPerUnit)
            .Plain(measure.FullCostUndefinedReason)
            .Plain(measure.DirectFullCostPerUnit)
            .Plain(measure.FullCostPartial)
            .Plain(measure.FullCostBound);
        csv.Plain(measure.Planned).Plain(measure.Difference).Plain(measure.DifferenceShare).Plain(measure.PlannedUndefinedReason);
        csv.Plain(measure.Partial).Plain(string.Join(' ', flags.Select(WireEnum.Word)));
    }

    /// <summary>The empty cells of a group of which no measure may be shown.</summary>
    private void WriteNothing(CsvAnswer csv)
    {
        foreach (var _ in MeasureColumns().Concat(OfAMeasure.SkipLast(1)))
        {
            csv.Plain<string?>(null);
        }
    }

    private void WriteGroup(CsvAnswer csv, IReadOnlyList<string?> group)
    {
        foreach (var (by, value) in prepared.GroupBy.Zip(group))
        {
            csv = by == GroupBy.Area ? csv.Text(value) : csv.Plain(value);
            if (TitleColumnOf(by) is not null)
            {
                csv.Text(TitleOf(by, value));
            }
        }
    }

    private void WriteEnd(CsvAnswer csv)
    {
        var summary = prepared.Summary;
        csv.Plain(summary.From).Plain(summary.To).Plain(summary.Currency).Plain(summary.Basis).Plain(summary.KnownAt);
        csv.Plain(summary.Suspended.Entries).EndRow();
    }

    /// <summary>The columns that name a measure, unless the groups do.</summary>
    private IEnumerable<string> MeasureColumns() => new[] { GroupBy.Measure, GroupBy.Stage }.Except(prepared.GroupBy).SelectMany(ColumnsOf);

    private bool IsGroupedBy(GroupBy by) => prepared.GroupBy.Contains(by);

    private static IEnumerable<string> ColumnsOf(GroupBy by) =>
        TitleColumnOf(by) is { } title ? [WireEnum.Word(by), title] : [WireEnum.Word(by)];

    private static string? TitleColumnOf(GroupBy by) =>
        by switch
        {
            GroupBy.Programme => "programmeTitle",
            GroupBy.Measure => "measureTitle",
            GroupBy.Team => "teamName",
            GroupBy.Party => "partyName",
            GroupBy.DecidedBy => "decidedByName",
            _ => null,
        };

    private string? TitleOf(GroupBy by, string? code) =>
        by switch
        {
            GroupBy.Programme => prepared.Catalogue.Programmes.Find(code)?.Item.Title,
            GroupBy.Measure => prepared.Catalogue.Measures.Find(code)?.Item.Title,
            GroupBy.Team => prepared.Catalogue.Teams.Find(code)?.Item.Name,
            _ => prepared.Catalogue.Parties.Find(code)?.Item.Name,
        };
}
