using ValueLedger.Core.Problems;

namespace ValueLedger.Core.Catalogue;

/// <summary>Turns the codes of a question into numbers.</summary>
public static class CatalogueNumbers
{
    /// <summary>The number of a code; null when none is named, or when it is unknown, which is then a problem.</summary>
    public static int? Find<T>(CatalogueOf<T> items, string? code, ProblemCode unknown, string pointer, Checks checks)
        where T : ICatalogueItem
    {
        var found = items.Find(code);
        checks.Require(code is null || found is not null, unknown, pointer, $"No {pointer[1..]} has the code '{code}'.");
        return found?.Number;
    }
}
