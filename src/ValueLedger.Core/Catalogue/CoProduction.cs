using System.Collections.Frozen;

namespace ValueLedger.Core.Catalogue;

/// <summary>The kinds of co-production (Loeffler and Bovaird). There are four main kinds; each can be named alone or with one of its own kinds.</summary>
public static class CoProduction
{
    public static readonly IReadOnlyList<string> Kinds =
    [
        "co-commissioning", "co-commissioning/co-planning", "co-commissioning/co-prioritising", "co-commissioning/co-financing",
        "co-design", "co-design/user-forum", "co-design/prototype-testing",
        "co-delivery", "co-delivery/co-managing", "co-delivery/mutual-achievement", "co-delivery/co-performing",
        "co-assessment", "co-assessment/co-monitoring", "co-assessment/co-evaluation",
    ];

    private static readonly FrozenSet<string> Known = Kinds.ToFrozenSet();

    public static bool IsKnown(string kind) => Known.Contains(kind);
}
