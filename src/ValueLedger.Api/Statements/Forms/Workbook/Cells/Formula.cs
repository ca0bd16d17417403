using System.Globalization;
using ValueLedger.Core.Amounts;

namespace ValueLedger.Api.Statements.Forms.Workbook.Cells;

/// <summary>A spreadsheet formula, and its result in decimal arithmetic, for viewers that do not recalculate.</summary>
/// <param name="Text">Without the equals sign; addresses of other cells include the sheet.</param>
/// <param name="Value">Its result.</param>
/// <param name="Rank">Where it needs brackets.</param>
internal readonly record struct Formula(string Text, decimal Value, FormulaRank Rank = FormulaRank.Whole)
{
    /// <summary>
    /// Rounding first to this many more decimals than are reported removes the noise of binary arithmetic, so that halves are rounded as in
    /// decimal arithmetic;
    /// it changes a figure only if that lies within half a millionth of the last decimal from a half.
    /// </summary>
    private const int DecimalsWithoutNoise = 6;

    public static readonly Formula Zero = 0m;

    public static readonly Formula One = 1m;

    public static implicit operator Formula(decimal constant) => new(constant.ToString(CultureInfo.InvariantCulture), constant);

    public static Formula operator +(Formula one, Formula other) =>
        new($"{one.Text}+{other.Text}", one.Value + other.Value, FormulaRank.Sum);

    public static Formula operator -(Formula one, Formula other) =>
        new($"{one.Text}-{other.Within(FormulaRank.Product)}", one.Value - other.Value, FormulaRank.Sum);

    public static Formula operator *(Formula one, Formula other) =>
        new($"{one.Within(FormulaRank.Product)}*{other.Within(FormulaRank.Product)}", one.Value * other.Value, FormulaRank.Product);

    public static Formula operator /(Formula one, Formula other) =>
        new(
            $"{one.Within(FormulaRank.Product)}/{other.Within(FormulaRank.Whole)}",
            Quotient.Of(one.Value, other.Value) ?? 0m,
            FormulaRank.Product
        );

    /// <summary>Rounded to a number of decimals, half away from zero.</summary>
    public Formula Rounded(int places) =>
        new(
            $"ROUND(ROUND({Text},{places + DecimalsWithoutNoise}),{places})",
            decimal.Round(
                decimal.Round(Value, places + DecimalsWithoutNoise, MidpointRounding.AwayFromZero),
                places,
                MidpointRounding.AwayFromZero
            )
        );

    /// <summary>One formula where this one is below zero, and another where it is not.</summary>
    public Formula IfBelowZero(Formula then, Formula otherwise) =>
        new($"IF({Text}<0,{then.Text},{otherwise.Text})", Value < 0 ? then.Value : otherwise.Value);

    /// <summary>Raised to a power of one or more.</summary>
    public Formula Power(int times) =>
        new($"({Text})^{times}", Enumerable.Repeat(Value, times).Aggregate((product, factor) => product * factor));

    private string Within(FormulaRank rank) => Rank > rank ? $"({Text})" : Text;
}

/// <summary>Precedence of a formula's outermost operator, the highest first.</summary>
internal enum FormulaRank
{
    Whole,
    Product,
    Sum,
}
