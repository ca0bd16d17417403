using System.Globalization;
using ValueLedger.Core.Entries;

namespace ValueLedger.Api.Entries;

/// <summary>The parties that financed a cost in one cell: "donors:25000; lottery:100".</summary>
public static class FinancedText
{
    public const char BetweenParts = ';';
    public const char BeforeTheAmount = ':';

    public static string Of(IEnumerable<FinancedPart> parts) =>
        string.Join(
            $"{BetweenParts} ",
            parts.Select(part => string.Create(CultureInfo.InvariantCulture, $"{part.Party}{BeforeTheAmount}{part.Amount}"))
        );
}
