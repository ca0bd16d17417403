using System.Globalization;
using Spectre.Console;

namespace ValueLedger.Cli.Printing;

/// <summary>Makes tables in which data is shown as it is, whatever it contains.</summary>
internal static class Tables
{
    /// <summary>A table with a heading for each column; a heading that ends with # is of numbers.</summary>
    public static Table Of(params string[] headings)
    {
        var table = new Table().Border(TableBorder.Simple);
        foreach (var heading in headings)
        {
            var column = new TableColumn(Markup.Escape(heading.TrimEnd('#')));
            table.AddColumn(heading.EndsWith('#') ? column.RightAligned().NoWrap() : column);
        }

        return table;
    }

    public static Table Row(this Table table, params string?[] cells) =>
        table.AddRow([.. cells.Select(cell => new Text(Visible.Line(cell ?? "")))]);

    /// <summary>A line of a name and its value.</summary>
    public static Table Facts(IEnumerable<(string Name, string? Value)> facts)
    {
        var table = new Table().Border(TableBorder.None).HideHeaders().AddColumn("").AddColumn("");
        foreach (var (name, value) in facts)
        {
            table.Row(name, value);
        }

        return table;
    }

    public static string Number(decimal number) => number.ToString("#,##0.############################", CultureInfo.InvariantCulture);

    /// <summary>An unknown figure is not zero.</summary>
    public static string Number(decimal? number, string otherwise = "not known") => number is { } known ? Number(known) : otherwise;

    public static string Money(decimal amount) => amount.ToString("#,##0.00", CultureInfo.InvariantCulture);

    public static string Money(decimal? amount, string otherwise = "not known") => amount is { } known ? Money(known) : otherwise;

    public static string Count(long count) => count.ToString("#,##0", CultureInfo.InvariantCulture);

    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Moment(DateTimeOffset moment) =>
        moment
            .ToUniversalTime()
            .ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", CultureInfo.InvariantCulture)
            .Replace("+00:00", "Z", StringComparison.Ordinal);

    /// <summary>A code of the API as words.</summary>
    public static string Words(string code) => code.Replace('_', ' ');
}
