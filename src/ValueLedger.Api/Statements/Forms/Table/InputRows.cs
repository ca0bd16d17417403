using ValueLedger.Core.Rates;
using ValueLedger.Core.Statements.Sections;
using ValueLedger.Core.Wire;

namespace ValueLedger.Api.Statements.Forms.Table;

/// <summary>The inputs of one part of society: lines with their grades of evidence, then rounding and total.</summary>
internal static class InputRows
{
    public static IEnumerable<TableRow> Of(string section, InputSection inputs) =>
        inputs
            .Lines.SelectMany(line => OfGrades(section, line.Line, line.Unit, line.Grades).Prepend(Of(section, line)))
            .Append(Of(section, "rounding", inputs.Rounding))
            .Append(Of(section, "total", inputs.Total));

    /// <summary>The parts of a line by grade of evidence.</summary>
    public static IEnumerable<TableRow> OfGrades(string section, string line, string unit, IReadOnlyList<GradeQuantity> grades) =>
        grades.Select(grade => new TableRow
        {
            Section = section,
            Line = line,
            Item = "grade",
            Grade = grade.Grade,
            Quantity = grade.Quantity,
            Unit = unit,
            Entries = grade.Entries,
        });

    private static TableRow Of(string section, InputLine line) =>
        new()
        {
            Section = section,
            Line = line.Line,
            Item = "line",
            Measure = line.Measure,
            Title = line.Title,
            Programme = line.Programme,
            Party = line.Party,
            FinancedBy = line.FinancedBy,
            Class = line.Class,
            Mobilisation = line.Mobilisation,
            Basis = line.Basis,
            Quantity = line.Quantity,
            QuantityBound = line.Bound,
            Unit = line.Unit,
            Entries = line.Entries,
            Rate = line.Rate,
            RateAmount = line.RateAmount,
            PriceYear = line.PriceYear,
            Year = line.Year.ToString(System.Globalization.CultureInfo.InvariantCulture),
            Factor = line.Factor,
            Value = line.Value,
            Real = line.Real,
            Flags = line.RateIsOlderThanItsPack ? WireEnum.Word(ValuationFlag.RateIsOlderThanItsPack) : null,
            Reason = line.UnvaluedReason is { } reason ? WireEnum.Word(reason) : null,
        };

    private static TableRow Of(string section, string item, InputAmounts amounts) =>
        new()
        {
            Section = section,
            Line = amounts.Line,
            Item = item,
            Value = amounts.Value,
            Real = amounts.Real,
        };
}
