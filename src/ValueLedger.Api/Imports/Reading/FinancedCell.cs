using ValueLedger.Api.Entries;
using ValueLedger.Core.Entries;

namespace ValueLedger.Api.Imports.Reading;

/// <summary>Reads what <see cref="FinancedText"/> writes.</summary>
public static class FinancedCell
{
    public static string Expected(NumberForm numbers) =>
        $"Write each party with a colon and its amount, and a semicolon between two: donors:25000; lottery:{numbers.Example}.";

    /// <summary>Null if the text is not written so.</summary>
    public static IReadOnlyList<FinancedPartDraft>? Read(string text, NumberForm numbers)
    {
        var parts = new List<FinancedPartDraft>();
        foreach (var part in text.Split(FinancedText.BetweenParts, StringSplitOptions.TrimEntries))
        {
            if (
                part.Split(FinancedText.BeforeTheAmount, StringSplitOptions.TrimEntries) is not [{ Length: > 0 } party, var amount]
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
