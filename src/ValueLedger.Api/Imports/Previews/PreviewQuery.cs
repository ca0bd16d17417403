using System.Globalization;
using System.Text;
using ValueLedger.Core.Wire;

namespace ValueLedger.Api.Imports.Previews;

/// <summary>Writes settings as a query string that reads as it is meant.</summary>
internal static class PreviewQuery
{
    public static string Of(ImportQuery query)
    {
        (string Name, string? Value)[] parameters =
        [
            ("sheet", query.Sheet),
            ("headerRow", query.HeaderRow?.ToString(CultureInfo.InvariantCulture)),
            ("dateFormat", query.DateFormat),
            ("timestamps", query.Timestamps is { } timestamps ? WireEnum.Word(timestamps) : null),
            ("quantityFormat", query.QuantityFormat),
            ("quantity", query.Quantity is { } source ? WireEnum.Word(source) : null),
            ("decimal", query.Decimal is { } mark ? WireEnum.Word(mark) : null),
            ("thousands", query.Thousands is { } thousands ? WireEnum.Word(thousands) : null),
            ("round", query.Round?.ToString(CultureInfo.InvariantCulture)),
            ("totals", query.Totals is { } totals ? WireEnum.Word(totals) : null),
            ("titles", query.Titles is true ? "true" : null),
            ("map", List(query.Map)),
            ("ignore", List(query.Ignore)),
            ("set", List(query.Set)),
        ];
        var stated = parameters.Where(parameter => parameter.Value is not null).ToList();
        return stated.Count == 0 ? "" : "?" + string.Join('&', stated.Select(parameter => $"{parameter.Name}={Escaped(parameter.Value!)}"));
    }

    /// <summary>One record of CSV.</summary>
    private static string? List(IReadOnlyList<string>? parts) =>
        parts is null
            ? null
            : string.Join(
                ',',
                parts.Select(part =>
                    part.AsSpan().ContainsAny(",\"\r\n") ? $"\"{part.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : part
                )
            );

    /// <summary>Colons, commas, slashes and stars stay as they are, so that people can read the query.</summary>
    private static string Escaped(string value)
    {
        var text = new StringBuilder();
        foreach (var letter in value.EnumerateRunes())
        {
            var written = letter.ToString();
            text.Append(written is ":" or "," or "/" or "*" ? written : Uri.EscapeDataString(written));
        }

        return text.ToString();
    }
}
