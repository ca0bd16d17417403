using ValueLedger.Core.Entries;

namespace ValueLedger.Api.Imports.Reading;

/// <summary>Reads and writes the parties that financed a cost in one cell: "donors:25000; lottery:100".</summary>
public static class FinancedCell
{
    private const char BetweenParts = ';';
    private const char BeforeTheAmount = ':';

    public static string Write(IEnumerable<FinancedPart> parts) =>
        string.Join(
            $"{BetweenParts} ",
            parts.Select(part => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{part.Party}{BeforeTheAmount}{part.Amount}"))
        );

    /// <summary>Null if the text is not written so.</summary>
    public static IReadOnlyList<FinancedPartDraft>? Read(string text, NumberForm numbers)
    {
        var parts = new List<FinancedPartDraft>();
        foreach (var part in text.Split(BetweenParts, StringSplitOptions.TrimEntries))
        {
            if (
                part.Split(BeforeTheAmount, StringSplitOptions.TrimEntries) is not [{ Length: > 0 } party, var amount]
                || !numbers.TryRead(amount, out var read)
            )
            {
                return null;
            }

            parts.Add(new FinancedPartDraft { Party = party, Amount = read });
        }

        return parts;
    }
}
