using ValueLedger.Core.Statements.Sections;
using ValueLedger.Core.Wire;

namespace ValueLedger.Api.Statements.Forms.Table;

/// <summary>What was done, with the cost per unit.</summary>
internal static class OutputRows
{
    public static IEnumerable<TableRow> Of(string section, IReadOnlyList<OutputLine> outputs) =>
        outputs.SelectMany(line =>
            InputRows
                .OfGrades(section, line.Line, line.Unit, line.Grades)
                .Prepend(Of(section, line))
                .Concat(
                    line.Programmes.Select(programme => new TableRow
                    {
                        Section = section,
                        Line = line.Line,
                        Item = "programme",
                        Programme = programme,
                    })
                )
        );

    private static TableRow Of(string section, OutputLine line) =>
        new()
        {
            Section = section,
            Line = line.Line,
            Item = "line",
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
            AgencyCostPerUnit = line.AgencyCostPerUnit,
            FullCostPerUnit = line.FullCostPerUnit,
            Partial = line.Partial,
            AgencyCostPartial = line.AgencyCostPartial,
            FullCostPartial = line.FullCostPartial,
            AgencyCostBound = line.AgencyCostBound,
            FullCostBound = line.FullCostBound,
            Reason = line.UndefinedReason is { } reason ? WireEnum.Word(reason) : null,
        };
}
