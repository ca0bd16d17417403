using System.Globalization;
using ValueLedger.Api.Statements.Forms.Words;
using ValueLedger.Core.Amounts;

namespace ValueLedger.Api.Statements.Forms.Page;

/// <summary>Writes figures as people read them: thousands separated, a real minus sign, money with its currency sign.</summary>
/// <param name="currency">ISO 4217 code of the statement.</param>
public sealed class PrintedFigures(string currency)
{
    /// <summary>Shown where there is no figure.</summary>
    public const string None = "–";

    private const string Units = "#,##0.############";
    private const string Exactly = "0.############################";

    private readonly string _currency = currency;
    private readonly string _sign = SignOf(currency);
    private readonly string _amounts = "#,##0." + new string('0', Currency.DigitsOf(currency)) + "############";

    /// <summary>With at least as many decimals as the currency has, and all that the figure has.</summary>
    public string Money(decimal? amount) => amount is { } given ? Written(given, _sign, _amounts) : None;

    public static string Quantity(decimal? quantity) => quantity is { } given ? Written(given, "", Units) : None;

    /// <summary>With its unit after it; a quantity in the currency is shown as money.</summary>
    public string Quantity(decimal? quantity, string unit) =>
        unit == _currency ? Money(quantity)
        : quantity is { } given ? $"{Quantity(given)}\u00A0{UnitWords.Of(unit, given)}"
        : None;

    /// <summary>0.9 is 90%.</summary>
    public static string Share(decimal? share) => share is { } given ? Written(given * 100m, "", Units) + "%" : None;

    /// <summary>As a percentage with one decimal, or with as many as it needs close to zero.</summary>
    public static string Percent(decimal? share) =>
        share is { } given
            ? Written(
                Math.Abs(given) is > 0 and < 0.001m ? given * 100m : decimal.Round(given * 100m, 1, MidpointRounding.AwayFromZero),
                "",
                "#,##0.######"
            ) + "%"
            : None;

    /// <summary>A difference of shares in points of 100, with one decimal.</summary>
    public static string Points(decimal? difference) =>
        difference is { } given ? Written(decimal.Round(given * 100m, 1, MidpointRounding.AwayFromZero), "", "#,##0.#") : None;

    /// <summary>Two decimals, or as many as a ratio close to zero needs.</summary>
    public static string Ratio(decimal? ratio) =>
        ratio switch
        {
            null => None,
            { } given when given != 0 && Math.Abs(given) < 0.01m => Written(given, "", Units),
            { } given => Written(decimal.Round(given, 2, MidpointRounding.AwayFromZero), "", "#,##0.00"),
        };

    /// <summary>Six decimals are enough for readers.</summary>
    public static string Factor(decimal factor) => Written(decimal.Round(factor, 6, MidpointRounding.AwayFromZero), "", "0.000000");

    /// <summary>In the form for machines.</summary>
    public static string Exact(decimal figure) => figure.ToString(Exactly, CultureInfo.InvariantCulture);

    private static string Written(decimal figure, string sign, string format) =>
        (figure < 0 ? "−" : "") + sign + Math.Abs(figure).ToString(format, CultureInfo.InvariantCulture);

    internal static string SignOf(string currency) =>
        currency switch
        {
            "GBP" => "£",
            "EUR" => "€",
            "USD" => "$",
            _ => currency + "\u00A0",
        };
}
