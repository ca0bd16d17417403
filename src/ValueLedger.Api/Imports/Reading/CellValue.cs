using System.Globalization;
using System.Text.Json.Nodes;
using ValueLedger.Api.Http;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Problems;

namespace ValueLedger.Api.Imports.Reading;

/// <summary>Turns the text of a cell into the JSON value that it stands for.</summary>
internal static class CellValue
{
    public static (JsonNode? Value, Fault? Fault) Read(string cell, Type type)
    {
        if (type == typeof(decimal))
        {
            return ReadNumber(cell);
        }

        if (type == typeof(int))
        {
            return ReadWhole(cell);
        }

        return TextFaults.Of(cell, type) is { } fault ? (null, fault) : (JsonValue.Create(cell), null);
    }

    private static (JsonNode? Value, Fault? Fault) ReadNumber(string cell) =>
        ExactDecimal.TryRead(cell, out var number) ? (JsonValue.Create(number), null)
        : ExactDecimal.IsNumber(cell) ? (null, new Fault(MemberProblems.NumberIsOutOfRange, "The number is too large, or has more digits than can be kept exactly (28)."))
        : (null, new Fault(ReadingProblems.NumberIsNotValid, $"{Fault.Shown(cell)} is no number as 1234.5 is: a point before the decimals, nothing between the thousands, and no unit."));

    private static (JsonNode? Value, Fault? Fault) ReadWhole(string cell) =>
        int.TryParse(cell, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? (JsonValue.Create(number), null)
            : (null, new Fault(ReadingProblems.NumberIsNotValid, $"{Fault.Shown(cell)} is not a whole number such as 2015."));
}
