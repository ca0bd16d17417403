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

    /// <summary>An area that no programme and no team has would be a typing error, and its figures nil.</summary>
    public static void KnownArea(this Checks checks, string? area, CatalogueView catalogue, string pointer = "/area") =>
        checks.Require(
            area is null
                || catalogue.Programmes.Any(programme => programme.Item.Area == area)
                || catalogue.Teams.Any(team => team.Item.Area == area),
            CatalogueProblems.UnknownArea,
            pointer,
            $"No programme and no team has the area '{area}'."
        );
}
