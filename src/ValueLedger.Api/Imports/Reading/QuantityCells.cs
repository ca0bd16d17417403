using System.Diagnostics.CodeAnalysis;
using System.Text;
using NodaTime;
using ValueLedger.Api.Entries;
using ValueLedger.Api.Http;
using ValueLedger.Core.Problems;

namespace ValueLedger.Api.Imports.Reading;

/// <summary>Reads the quantities of a table in the form that its sender states, and counts what was rounded.</summary>
internal sealed class QuantityCells(ImportOptions options)
{
    /// <summary>How many quantities were rounded.</summary>
    public long Rounded { get; private set; }

    /// <summary>By how much rounding changed all quantities together.</summary>
    public decimal RoundedBy { get; private set; }

    /// <param name="cell">The text of the cell.</param>
    /// <param name="number">The quantity.</param>
    /// <param name="fault">Why it cannot be read.</param>
    public bool TryRead(ReadOnlySpan<byte> cell, out decimal number, [NotNullWhen(false)] out Fault? fault)
    {
        fault = null;
        if (options.Quantities != QuantityForm.HoursAndMinutes && options.Numbers.IsPlain && PlainValues.TryReadNumber(cell, out number))
        {
            return true;
        }

        var text = Encoding.UTF8.GetString(cell);
        var isRead =
            options.Quantities == QuantityForm.HoursAndMinutes
                ? HoursAndMinutes.TryRead(text, options.Numbers.HasDecimalComma, out number)
                : options.Numbers.TryRead(text, out number);
        if (isRead)
        {
            number = Round(number);
            return true;
        }

        fault = FaultOf(text);
        return false;
    }

    /// <summary>The hours from one time to another.</summary>
    public decimal Between(LocalTime start, LocalTime end) => Round(HoursAndMinutes.Between(start, end));

    private decimal Round(decimal number)
    {
        if (!options.Numbers.IsRounded)
        {
            return number;
        }

        var rounded = NumberForm.Round(number);
        if (rounded != number)
        {
            Rounded++;
            RoundedBy += rounded - number;
        }

        return rounded;
    }

    private Fault FaultOf(string text) =>
        options.Quantities == QuantityForm.HoursAndMinutes
            ? new Fault(
                ReadingProblems.NumberIsNotValid,
                "Write hours and minutes like 1:30, 1h 30m or 1.5h. A number with decimals needs an h behind it, because 1.30 may mean one and a half hours."
            )
        : options.Numbers.IsNumber(text)
            ? new Fault(MemberProblems.NumberIsOutOfRange, "The number is too large, or has more digits than can be kept exactly (28).")
        : new Fault(ReadingProblems.NumberIsNotValid, $"Write a number like {options.Numbers.Example}, without a unit.{Setting(text)}");

    /// <summary>The setting that reads the cell as it is.</summary>
    private string Setting(string text)
    {
        var numbers = options.Numbers;
        return options.Quantities == QuantityForm.Number && HoursAndMinutes.TryRead(text, false, out _)
                ? " Hours and minutes are read with quantityFormat=h:mm."
            : !numbers.HasThousands && (numbers with { HasThousands = true, HasDecimalComma = false }).IsNumber(text)
                ? " A comma between thousands and a currency sign are read with thousands=comma."
            : !numbers.HasDecimalComma && (numbers with { HasThousands = false, HasDecimalComma = true }).IsNumber(text)
                ? " A decimal comma is read with decimal=comma."
            : "";
    }
}
