using NodaTime;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Problems;
using ValueLedger.Core.Timebanks;

namespace ValueLedger.Core.Tests.Timebanks;

/// <summary>A time bank of a few members, and a right exchange to go wrong from.</summary>
internal static class Bank
{
    public static readonly LocalDate Today = A.Day("2024-06-15");

    public static readonly CatalogueView Catalogue = A.Catalogue(
        A.Programme("timebank", "2024-01-01", "2024-12-31"),
        A.Programme("closed") with
        {
            Archived = true,
        },
        Measure.OfExchanges
    );

    public static readonly ExchangeDraft Right = new()
    {
        Giver = "anna",
        Receiver = "ben",
        Hours = 1.5m,
        Date = A.Day("2024-03-01"),
        Service = "Mended a bicycle",
        Reference = "tb-17",
    };

    private static readonly List<Registered<Member>> Members =
    [
        Member.Community,
        Registered(
            1,
            new Member
            {
                Code = "anna",
                Joined = A.Day("2023-01-01"),
                Contributor = "v-1",
            }
        ),
        Registered(2, new Member { Code = "ben", Joined = A.Day("2024-02-01") }),
        Registered(
            3,
            new Member
            {
                Code = "gone",
                Joined = A.Day("2024-01-01"),
                Archived = true,
            }
        ),
    ];

    public static NamedMembers NamedIn(ExchangeDraft draft, Contributor? contributor = null) =>
        new(Members.Find(member => member.Code == draft.Giver), Members.Find(member => member.Code == draft.Receiver), contributor);

    public static Checked<Entry> Check(
        this ExchangeDraft draft,
        Contributor? contributor = null,
        string programme = "timebank",
        CatalogueView? catalogue = null
    )
    {
        var decision = NamedIn(draft, contributor).Validate(draft.AsEntry(programme), catalogue ?? Catalogue, Today);
        return decision.IsAccepted ? decision : ExchangeDraft.Told(decision.Problems);
    }

    public static Entry? RecordedBefore(this ExchangeDraft draft, CatalogueView catalogue) =>
        NamedIn(draft).AsRecordedBefore(draft.AsEntry("timebank"), catalogue, Today);

    private static Registered<Member> Registered(int number, Member member) => new(number, number, member);
}
