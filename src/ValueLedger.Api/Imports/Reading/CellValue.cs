using System.Globalization;
using System.Text.Json.Nodes;
using ValueLedger.Api.Http;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Problems;

namespace ValueLedger.Api.Imports.Reading;

/// <summary>Converts the text of a cell to the JSON value that it means.</summary>
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
        : ExactDecimal.IsNumber(cell)
            ? (
                null,
                new Fault(MemberProblems.NumberIsOutOfRange, "The number is too large, or has more digits than can be kept exactly (28).")
            )
        : (
            null,
            new Fault(
                ReadingProblems.NumberIsNotValid,
                $"{Fault.Shown(cell)} is not a number such as 1234.5, with a decimal point, without thousands separators and without a unit."
            )
        );

    private static (JsonNode? Value, Fault? Fault) ReadWhole(string cell) =>
        int.TryParse(cell, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? (JsonValue.Create(number), null)
            : (null, new Fault(ReadingProblems.NumberIsNotValid, $"{Fault.Shown(cell)} is not a whole number such as 2015."));
}
