using Dapper;
using NodaTime;
using ValueLedger.Storage.Engines;
using ValueLedger.Storage.Ledgers;

namespace ValueLedger.Storage.Access;

/// <summary>How often links were used. It is not in the log: whoever opens a link records nothing.</summary>
public static class LinkUseStore
{
    private static readonly SqlFile Sql = SqlFile.Load("Access/Links.sql");

    /// <summary>Adds uses of a link to those before.</summary>
    public static void Add(LedgerTurn ledger, int organisation, long sequence, LinkUses uses) =>
        ledger.Connection.Execute(
            Sql["add-uses"],
            new
            {
                organisation,
                sequence,
                opened = uses.Opened,
                requests = uses.Requests,
                last = uses.Last.ToMicros(),
            }
        );

    /// <summary>The uses of the links that were used at all, by the records that made them.</summary>
    public static IReadOnlyDictionary<long, LinkUses> All(LedgerView ledger, int organisation) =>
        ledger.Connection.Query<Row>(Sql["all-uses"], new { organisation }).ToDictionary(row => row.Sequence, row => row.ToUses());

    /// <summary>The uses of one link; null if it was not used.</summary>
    public static LinkUses? Of(LedgerView ledger, int organisation, long sequence) =>
        ledger.Connection.QuerySingleOrDefault<Row>(Sql["uses"], new { organisation, sequence })?.ToUses();

    [method: ExplicitConstructor]
    private sealed record Row(long Sequence, long Opened, long Requests, long LastMicros)
    {
        public LinkUses ToUses() => new(Opened, Requests, LastMicros.ToInstant());
    }
}

/// <summary>How often a link was used.</summary>
/// <param name="Opened">How often somebody opened it.</param>
/// <param name="Requests">How many requests were sent with its token.</param>
/// <param name="Last">When the last of them was sent.</param>
public sealed record LinkUses(long Opened, long Requests, Instant Last)
{
    public LinkUses And(LinkUses later) => new(Opened + later.Opened, Requests + later.Requests, Instant.Max(Last, later.Last));
}
