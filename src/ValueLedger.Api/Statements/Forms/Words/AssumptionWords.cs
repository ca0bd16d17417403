namespace ValueLedger.Api.Statements.Forms.Words;

/// <summary>Names of the assumptions of impact maps in running text.</summary>
internal static class AssumptionWords
{
    private static readonly Dictionary<string, string> Known = new(StringComparer.Ordinal)
    {
        ["observed"] = "observed quantity",
        ["baseline"] = "baseline",
        ["comparator"] = "change without the programme",
        ["deadweight"] = "deadweight",
        ["leakage"] = "leakage",
        ["displacement"] = "displacement",
        ["substitution"] = "substitution",
        ["attributionToOthers"] = "attribution to others",
        ["dropOff"] = "drop-off per year",
        ["unitValue"] = "unit value",
        ["cashability"] = "cashability",
        ["valueGrowth"] = "growth of the unit value per year",
        ["optimismBias"] = "optimism bias",
        ["mitigatedShare"] = "mitigated share of optimism bias",
        ["quantity"] = "quantity",
        ["amount"] = "amount",
    };

    private static readonly HashSet<string> Shares = new(StringComparer.Ordinal)
    {
        "comparator",
        "deadweight",
        "leakage",
        "displacement",
        "substitution",
        "attributionToOthers",
        "dropOff",
        "cashability",
        "valueGrowth",
        "optimismBias",
        "mitigatedShare",
    };

    /// <summary>Whether its figure is money: the value of an input, or what one unit of an outcome is worth.</summary>
    public static bool IsMoney(string assumption) =>
        assumption.Split('/') is ["amounts", ..] or ["unitValue"] or ["unitValue", "components", _] or [.., "amount"];

    /// <summary>Whether its figure is a share.</summary>
    public static bool IsShare(string assumption) => Shares.Contains(assumption.Split('/')[^1]);

    /// <summary>An assumption without words here keeps its name in the document.</summary>
    public static string Of(string assumption)
    {
        var parts = assumption.Split('/');
        return parts is ["amounts", ..] ? "value of the input"
            : parts is ["unitValue", "components", var index, ..] && int.TryParse(index, out var number)
                ? $"{(parts.Length > 3 ? Known.GetValueOrDefault(parts[3], parts[3]) : "unit value")}, part {number + 1}"
            : Known.GetValueOrDefault(assumption, assumption);
    }
}
