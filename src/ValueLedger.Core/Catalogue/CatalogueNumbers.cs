using ValueLedger.Core.Problems;

namespace ValueLedger.Core.Catalogue;

/// <summary>Converts the codes in a request to numbers.</summary>
public static class CatalogueNumbers
{
    /// <summary>The number of a code; null when no code is given, or when it is unknown, which is a problem.</summary>
    public static int? Find<T>(CatalogueOf<T> items, string? code, ProblemCode unknown, string pointer, Checks checks)
        where T : ICatalogueItem
    {
        var found = items.Find(code);
        checks.Require(code is null || found is not null, unknown, pointer, $"No {pointer[1..]} has the code '{code}'.");
        return found?.Number;
    }
}
