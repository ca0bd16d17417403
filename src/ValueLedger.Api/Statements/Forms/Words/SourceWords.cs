using System.Globalization;
using ValueLedger.Core.Rates;

namespace ValueLedger.Api.Statements.Forms.Words;

/// <summary>The stated source of a figure.</summary>
internal static class SourceWords
{
    /// <summary>Title, publisher, year and address in one line, with where it was seen and until when it is known to be the
    /// newest.</summary>
    public static string Of(Source source) =>
        string.Join(", ", Parts(source, source.Url).Prepend(source.Title)) + (Rest(source) is { } rest ? $" ({rest})" : "");

    /// <summary>The parts between title and address: publisher and year.</summary>
    public static IEnumerable<string> Between(Source source) => Parts(source, null);

    /// <summary>Where it was seen and until when it is known to be the newest; null when neither is stated.</summary>
    public static string? Rest(Source source)
    {
        var rest = string.Join(
            "; ",
            new[]
            {
                source.SeenIn is { } seen ? $"seen in: {seen}" : null,
                source.CompleteUntil is { } last
                    ? $"known to be the newest until {last.ToString("d MMMM uuuu", CultureInfo.InvariantCulture)}"
                    : null,
            }.OfType<string>()
        );
        return rest.Length == 0 ? null : rest;
    }

    private static IEnumerable<string> Parts(Source source, string? url) =>
        new[] { source.Publisher, source.Year?.ToString(CultureInfo.InvariantCulture), url }.OfType<string>();
}
