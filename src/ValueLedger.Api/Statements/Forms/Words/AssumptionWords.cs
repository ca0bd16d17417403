namespace ValueLedger.Api.Statements.Forms.Words;

/// <summary>What the assumptions of impact maps are called in running text.</summary>
internal static class AssumptionWords
{
    private static readonly Dictionary<string, string> Known = new(StringComparer.Ordinal)
    {
        ["observed"] = "observed quantity",
        ["baseline"] = "baseline",
        ["comparator"] = "change of the comparator",
        ["deadweight"] = "deadweight",
        ["displacement"] = "displacement",
        ["attributionToOthers"] = "attribution to others",
        ["dropOff"] = "drop-off a year",
        ["unitValue"] = "unit value",
        ["cashability"] = "cashability",
        ["optimismBias"] = "optimism bias",
        ["mitigatedShare"] = "mitigated share of optimism bias",
        ["quantity"] = "quantity",
        ["amount"] = "amount",
    };

    private static readonly HashSet<string> Shares =
        new(StringComparer.Ordinal) { "comparator", "deadweight", "displacement", "attributionToOthers", "dropOff", "cashability", "optimismBias", "mitigatedShare" };

    /// <summary>Whether its figure is money: what an input came to, or what one unit of an outcome is worth.</summary>
    public static bool IsMoney(string assumption) => assumption.Split('/') is ["amounts", ..] or ["unitValue"] or ["unitValue", "components", _] or [.., "amount"];

    /// <summary>Whether its figure is a share of one.</summary>
    public static bool IsShare(string assumption) => Shares.Contains(assumption.Split('/')[^1]);

    /// <summary>An assumption that has no words here is called as the document calls it.</summary>
    public static string Of(string assumption)
    {
        var parts = assumption.Split('/');
        return parts is ["amounts", ..] ? "value of the input"
            : parts is ["unitValue", "components", var index, ..] && int.TryParse(index, out var number)
            ? $"{(parts.Length > 3 ? Known.GetValueOrDefault(parts[3], parts[3]) : "unit value")}, part {number + 1}"
            : Known.GetValueOrDefault(assumption, assumption);
    }
}
