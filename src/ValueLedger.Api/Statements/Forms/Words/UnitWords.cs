namespace ValueLedger.Api.Statements.Forms.Words;

/// <summary>Puts the unit of a measure after a quantity. Units are the organisation's own words, so only a single plain English word is
/// made plural.</summary>
internal static class UnitWords
{
    private static readonly Dictionary<string, string> Irregular = new(StringComparer.Ordinal)
    {
        ["person"] = "people",
        ["child"] = "children",
        ["man"] = "men",
        ["woman"] = "women",
    };

    private static readonly string[] Hissing = ["s", "x", "z", "ch", "sh"];

    /// <summary>The form of the unit after this quantity.</summary>
    public static string Of(string unit, decimal quantity) =>
        Math.Abs(quantity) == 1 || !unit.All(char.IsAsciiLetterLower) ? unit
        : Irregular.TryGetValue(unit, out var plural) ? plural
        : Array.Exists(Hissing, ending => unit.EndsWith(ending, StringComparison.Ordinal)) ? unit + "es"
        : unit is [.., not ('a' or 'e' or 'i' or 'o' or 'u'), 'y'] ? unit[..^1] + "ies"
        : unit + "s";
}
