using Dapper;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Records;
using ValueLedger.Core.Timebanks;
using ValueLedger.Storage.Engines;
using ValueLedger.Storage.Ledgers;

namespace ValueLedger.Storage.Timebanks;

/// <summary>What a time bank has decided for all of its members, and how many hours each of them may owe.</summary>
public static class DebitLimits
{
    private static readonly SqlFile Sql = SqlFile.Load("Timebanks/Openings.sql");

    /// <summary>The last decision and its record; null while there is none.</summary>
    public static (long Sequence, Timebank Timebank)? Find(TimebankView bank) =>
        bank.Ledger.Connection.QuerySingleOrDefault<VersionRow>(
            Sql["version"],
            new
            {
                organisation = bank.Organisation,
                programme = bank.Programme.Number,
                known = bank.Known,
            }
        )
            is { } row
            ? (row.Sequence, CanonicalRecord.Content<Timebank>(row.Canonical))
            : null;

    public static void Put(LedgerTurn ledger, TimebankView bank, long? actorKey, Timebank timebank)
    {
        var sequence = ledger.Append(bank.Organisation, actorKey, RecordType.Timebank, timebank);
        ledger.Connection.Execute(
            Sql["add-version"],
            new
            {
                organisation = bank.Organisation,
                programme = bank.Programme.Number,
                sequence,
            }
        );
    }

    /// <summary>
    /// How many hours a member may owe: by its own limit, otherwise by the bank's; null for no limit. The community is the bank itself and
    /// has no limit.
    /// </summary>
    public static DebitLimit? Of(TimebankView bank, Registered<Member> member) =>
        member.Number == Member.Community.Number ? null : member.Item.DebitLimit ?? Find(bank)?.Timebank.DebitLimit;

    /// <summary>
    /// The limit that a member would exceed if it owed this many more hours; null when there is none or it would not be exceeded.
    /// </summary>
    public static DebitLimit? Exceeded(TimebankView bank, string code, decimal moreHours) =>
        MemberStore.Find(bank, code) is { } member
        && Of(bank, member) is { } limit
        && limit.IsExceededBy(ExchangeStore.Balances(bank, [member.Number]).GetValueOrDefault(member.Number).Credits - moreHours)
            ? limit
            : null;

    [method: ExplicitConstructor]
    private sealed record VersionRow(long Sequence, string Canonical);
}
