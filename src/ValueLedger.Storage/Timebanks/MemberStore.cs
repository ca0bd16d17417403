using Dapper;
using NodaTime;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Dates;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Records;
using ValueLedger.Core.Timebanks;
using ValueLedger.Storage.Catalogue;
using ValueLedger.Storage.Engines;
using ValueLedger.Storage.Ledgers;

namespace ValueLedger.Storage.Timebanks;

/// <summary>Members of time banks. Each time bank has its community as a member, which is not stored.</summary>
public static class MemberStore
{
    private static readonly SqlFile Sql = SqlFile.Load("Timebanks/Members.sql");

    public static Registered<Member>? Find(TimebankView bank, string code) =>
        code == Member.CommunityCode
            ? Member.Community
            : bank
                .Ledger.Connection.Query<Row>(
                    Sql["member"],
                    new
                    {
                        organisation = bank.Organisation,
                        programme = bank.Programme.Number,
                        code,
                        known = bank.Known,
                    }
                )
                .Select(ToMember)
                .SingleOrDefault();

    /// <summary>The members that an exchange names.</summary>
    public static NamedMembers Named(TimebankView bank, EntryDraft draft)
    {
        var giver = draft.Exchange?.Giver is { } from ? Find(bank, from) : null;
        var other = draft.Exchange?.OtherProgramme(draft.Programme);
        var receivers = other is null ? bank : TimebankView.Of(bank.Ledger, bank.Organisation, other, bank.Known);
        var receiver = receivers is not null && draft.Exchange?.Receiver is { } to ? Find(receivers, to) : null;
        var contributor = draft.Contributor ?? giver?.Item.Contributor;
        return new NamedMembers(
            giver,
            receiver,
            contributor is null ? null : ContributorStore.OfAnEntry(bank.Ledger, bank.Organisation, contributor),
            other is null || receivers is null || HasMembers(receivers)
        );
    }

    /// <summary>Whether anybody but the community is a member, so that there is a time bank.</summary>
    public static bool HasMembers(TimebankView bank) =>
        bank.Ledger.Connection.QuerySingle<bool>(
            Sql["has-members"],
            new
            {
                organisation = bank.Organisation,
                programme = bank.Programme.Number,
                known = bank.Known,
            }
        );

    /// <summary>The time banks, in the order of their programmes' codes.</summary>
    public static IReadOnlyList<TimebankView> Banks(LedgerView ledger, int organisation)
    {
        var known = ledger.Head(organisation).Size;
        return
        [
            .. ledger
                .Known(organisation)
                .Catalogue.Programmes.OrderBy(programme => programme.Code, StringComparer.Ordinal)
                .Select(programme => new TimebankView(ledger, organisation, programme, known))
                .Where(HasMembers),
        ];
    }

    /// <summary>Members in the order of their codes, after a code.</summary>
    public static IReadOnlyList<Registered<Member>> Page(TimebankView bank, string after, int limit)
    {
        var kept = bank
            .Ledger.Connection.Query<Row>(
                Sql["members"],
                new
                {
                    organisation = bank.Organisation,
                    programme = bank.Programme.Number,
                    after,
                    limit,
                    known = bank.Known,
                }
            )
            .Select(ToMember);
        return
        [
            .. kept.Append(Member.Community)
                .Where(member => string.CompareOrdinal(member.Code, after) > 0)
                .OrderBy(member => member.Code, StringComparer.Ordinal)
                .Take(limit),
        ];
    }

    /// <summary>How many had joined by a day, including the community.</summary>
    public static long CountJoined(TimebankView bank, LocalDate day) =>
        bank.Ledger.Connection.QuerySingle<long>(
            Sql["members-joined"],
            new
            {
                organisation = bank.Organisation,
                programme = bank.Programme.Number,
                known = bank.Known,
                day = IsoJson.Write(day),
            }
        ) + 1;

    /// <summary>
    /// Records a version of a member under its code; registers the code when it is new, and also the contributor that the member names.
    /// </summary>
    public static Registered<Member> Put(
        LedgerTurn ledger,
        int organisation,
        long? actorKey,
        Registered<Programme> programme,
        Member member
    )
    {
        var content = new
        {
            programme = programme.Code,
            member.Code,
            member.Contributor,
            member.Joined,
            member.Archived,
            member.DebitLimit,
        };
        var sequence = ledger.Append(organisation, actorKey, RecordType.TimebankMember, content);
        var contributor = member.Contributor is null ? 0 : ContributorStore.Register(ledger, organisation, member.Contributor, sequence);
        var number = Register(ledger, organisation, programme.Number, member.Code, sequence);
        ledger.Connection.Execute(
            Sql["set-contributor"],
            new
            {
                organisation,
                programme = programme.Number,
                number,
                contributor,
            }
        );
        ledger.Connection.Execute(
            Sql["add-member-version"],
            new
            {
                organisation,
                programme = programme.Number,
                number,
                sequence,
            }
        );
        return new Registered<Member>(number, sequence, member);
    }

    private static int Register(LedgerTurn ledger, int organisation, int programme, string code, long sequence)
    {
        if (
            ledger.Connection.QuerySingleOrDefault<int?>(
                Sql["member-number"],
                new
                {
                    organisation,
                    programme,
                    code,
                }
            ) is
            { } number
        )
        {
            return number;
        }

        var next = ledger.Connection.QuerySingle<int>(Sql["next-member-number"], new { organisation, programme });
        ledger.Connection.Execute(
            Sql["add-member"],
            new
            {
                organisation,
                programme,
                number = next,
                code,
                sequence,
            }
        );
        return next;
    }

    private static Registered<Member> ToMember(Row row) =>
        new((int)row.Number, row.Sequence, CanonicalRecord.Content<Member>(row.Canonical));

    [method: ExplicitConstructor]
    private sealed record Row(long Number, long Sequence, string Canonical);
}
