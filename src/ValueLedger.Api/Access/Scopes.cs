using System.Collections.Frozen;

namespace ValueLedger.Api.Access;

/// <summary>What an API key may be allowed to do.</summary>
public static class Scopes
{
    public const string CatalogueWrite = "catalogue:write";
    public const string EntriesWrite = "entries:write";
    public const string EntriesRead = "entries:read";

    /// <summary>Release or reject suspended entries.</summary>
    public const string EntriesRelease = "entries:release";

    public const string SummariesRead = "summaries:read";
    public const string StatementsWrite = "statements:write";
    public const string StatementsRead = "statements:read";
    public const string AuditRead = "audit:read";

    /// <summary>Draw samples, and record findings and opinions.</summary>
    public const string AuditWrite = "audit:write";

    public const string KeysManage = "keys:manage";

    public const string WebhooksManage = "webhooks:manage";

    /// <summary>Make links that show one view to whoever has them, and revoke them.</summary>
    public const string LinksManage = "links:manage";

    /// <summary>Means every scope when a key is made.</summary>
    public const string Everything = "all";

    public static readonly IReadOnlyList<string> All =
    [
        CatalogueWrite,
        EntriesWrite,
        EntriesRead,
        EntriesRelease,
        SummariesRead,
        StatementsWrite,
        StatementsRead,
        AuditRead,
        AuditWrite,
        KeysManage,
        WebhooksManage,
        LinksManage,
    ];

    private static readonly FrozenSet<string> Known = All.ToFrozenSet();

    public static bool IsKnown(string scope) => Known.Contains(scope);
}
