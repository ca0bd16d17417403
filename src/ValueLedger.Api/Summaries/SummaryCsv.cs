using ValueLedger.Api.Http.Answers;
using ValueLedger.Core.Summaries;
using ValueLedger.Core.Wire;

namespace ValueLedger.Api.Summaries;

/// <summary>
/// Writes a summary as CSV with one kind of figure in each column: a line without a measure has the figures of a group, and the lines after
/// it those of its measures. Without groupBy the only group is the total. Grouped summaries leave the total out, so that money and hours
/// add up, except by coProduction, where a programme may be in several rows. People and teams cannot be added up. The columns from 'from'
/// on are the same on every line: they describe the whole summary.
/// </summary>
internal sealed class SummaryCsv(Summary summary, IReadOnlyList<GroupBy> groupBy) : IResult
{
    private static readonly string[] Figures =
    [
        "measure",
        "stage",
        "quantity",
        "unit",
        "value",
        "unvaluedQuantity",
        "agencyCostPerUnit",
        "fullCostPerUnit",
        "agencyCostPartial",
        "fullCostPartial",
        "agencyCostBound",
        "fullCostBound",
        "entries",
        "citizenHours",
        "hoursWithoutContributor",
        "contributors",
        "teams",
        "citizenInputValue",
        "partnerInputValue",
        "publicCost",
        "mobilisationCost",
        "fullSocialCost",
        "partial",
        "flags",
        "from",
        "to",
        "currency",
        "basis",
        "knownAt",
        "suspendedEntries",
    ];

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        await using var csv = CsvAnswer.Begin(httpContext, "summaries.csv");
        if (groupBy.Count == 0)
        {
            csv.WriteHeader(Figures);
            Write(csv, [], summary.Total);
            return;
        }

        csv.WriteHeader([.. groupBy.Select(WireEnum.Word), .. Figures]);
        foreach (var row in summary.Rows)
        {
            Write(csv, [.. row.Group.Values], row);
        }
    }

    private void Write(CsvAnswer csv, IReadOnlyList<string?> group, SummaryFigures figures)
    {
        WriteGroup(csv, group);
        csv.Blank(12);
        csv.Plain(figures.Entries)
            .Plain(figures.CitizenHours)
            .Plain(figures.HoursWithoutContributor)
            .Plain(figures.Contributors)
            .Plain(figures.Teams);
        csv.Plain(figures.CitizenInputValue)
            .Plain(figures.PartnerInputValue)
            .Plain(figures.PublicCost)
            .Plain(figures.MobilisationCost)
            .Plain(figures.FullSocialCost);
        WriteEnd(csv, figures.Partial, string.Join(' ', figures.Flags.Select(WireEnum.Word)));
        foreach (var measure in figures.Measures)
        {
            WriteGroup(csv, group);
            csv.Plain(measure.Measure)
                .Plain(measure.Stage)
                .Plain(measure.Quantity)
                .Text(measure.Unit)
                .Plain(measure.Value)
                .Plain(measure.UnvaluedQuantity);
            csv.Plain(measure.AgencyCostPerUnit)
                .Plain(measure.FullCostPerUnit)
                .Plain(measure.AgencyCostPartial)
                .Plain(measure.FullCostPartial);
            csv.Plain(WireEnum.Word(measure.AgencyCostBound)).Plain(WireEnum.Word(measure.FullCostBound));
            csv.Blank(10);
            WriteEnd(csv, measure.Partial, measure.UndefinedReason is { } reason ? WireEnum.Word(reason) : "");
        }
    }

    private static void WriteGroup(CsvAnswer csv, IReadOnlyList<string?> group)
    {
        foreach (var value in group)
        {
            csv.Plain(value);
        }
    }

    private void WriteEnd(CsvAnswer csv, bool partial, string flags)
    {
        csv.Plain(partial)
            .Plain(flags)
            .Plain(summary.From)
            .Plain(summary.To)
            .Plain(summary.Currency)
            .Plain(summary.Basis)
            .Plain(summary.KnownAt);
        csv.Plain(summary.Suspended.Entries);
        csv.EndRow();
    }
}
