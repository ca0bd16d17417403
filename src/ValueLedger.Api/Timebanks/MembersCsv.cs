using ValueLedger.Api.Http.Answers;
using ValueLedger.Storage.Timebanks;
using ValueLedger.Storage.Writing;

namespace ValueLedger.Api.Timebanks;

/// <summary>The members of a time bank as a table.</summary>
internal static class MembersCsv
{
    private static readonly string[] Columns =
    [
        "code",
        "contributor",
        "joined",
        "archived",
        "given",
        "received",
        "broughtAlong",
        "balance",
        "debitLimitHours",
        "debitLimitAction",
        "flags",
    ];

    public static ListCsv<MemberAnswer> Of(TimebankView bank, LedgerReader reader) =>
        new(
            "members.csv",
            Columns,
            ListPages.Read<MemberAnswer>(
                (last, limit) =>
                    reader.Read(
                        bank.Organisation,
                        ledger =>
                        {
                            var now = bank with { Ledger = ledger };
                            return MemberEndpoints.WithBalances(now, MemberStore.Page(now, last?.Code ?? "", limit));
                        }
                    )
            ),
            Write
        );

    private static void Write(CsvAnswer csv, MemberAnswer member)
    {
        csv.Plain(member.Code).Plain(member.Contributor).Plain(member.Joined).Plain(member.Archived);
        csv.Plain(member.Given).Plain(member.Received).Plain(member.BroughtAlong).Plain(member.Balance);
        csv.Plain(member.DebitLimit?.Hours).Plain(member.DebitLimit?.Action).Plain(string.Join(' ', member.Flags));
    }
}
