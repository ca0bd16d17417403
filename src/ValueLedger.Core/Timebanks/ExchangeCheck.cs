using NodaTime;
using NodaTime.Text;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Problems;

namespace ValueLedger.Core.Timebanks;

/// <summary>The rules of an exchange: those of its two ends, and those of the entry that it is.</summary>
/// <param name="draft">As sent.</param>
/// <param name="programme">Code of the programme that runs the time bank.</param>
/// <param name="catalogue">As known now.</param>
/// <param name="named">Those whom the draft names.</param>
/// <param name="today">The organisation's day.</param>
/// <param name="isNew">False for what may have been recorded before: then what is refused to new exchanges only is let through.</param>
internal sealed class ExchangeCheck(ExchangeDraft draft, string programme, CatalogueView catalogue, NamedMembers named, LocalDate today, bool isNew)
{
    private readonly Checks _checks = new();

    public Decision<Entry> Decide()
    {
        CheckMember(draft.Giver, named.Giver, "/giver");
        CheckMember(draft.Receiver, named.Receiver, "/receiver");
        _checks.Require(draft.Giver is null || draft.Giver != draft.Receiver, TimebankProblems.GiverAndReceiverAreTheSame, "/receiver", "An exchange goes from one member to another; hours for the bank itself go to 'community'.");
        var entry = new EntryCheck(AsEntry(), catalogue, named.Contributor, today, isNew, isExchange: true).Decide();
        // The measure is made with the first member: where it is missing there are no members, which is told of them.
        _checks.AddAll(entry.Problems.Where(problem => problem.Code != CatalogueProblems.UnknownMeasure).Select(OfTheExchange));
        _checks.OptionalText(draft.Service, "/service", 4000);
        return _checks.Passed
            ? entry.Value! with { Exchange = new ExchangeEnds(Coded(named.Giver!), Coded(named.Receiver!)), Service = draft.Service }
            : _checks.Problems;
    }

    private EntryDraft AsEntry() => new()
    {
        Programme = programme,
        Measure = Measure.ExchangedHours,
        Quantity = draft.Hours,
        Date = draft.Date,
        Contributor = named.Giver?.Item.Contributor,
        Reference = draft.Reference,
    };

    private void CheckMember(string? code, Registered<Member>? member, string pointer)
    {
        if (!_checks.Present(code, pointer))
        {
            return;
        }

        _checks.Require(member is not null, TimebankProblems.UnknownMember, pointer, $"No member has the code '{code}'.");
        _checks.Require(!isNew || member?.Item.Archived != true, TimebankProblems.MemberIsArchived, pointer, $"The member '{code}' is archived.");
        _checks.Require(!isNew || draft.Date is not { } day || member?.Item.HasJoined(day) != false, TimebankProblems.MemberHadNotJoined, pointer, $"The member '{code}' joined on {Iso(member?.Item.Joined)}.");
    }

    private static string Iso(LocalDate? day) => day is { } stated ? LocalDatePattern.Iso.Format(stated) : "";

    private static Coded Coded(Registered<Member> member) => new(member.Number, member.Code);

    /// <summary>A problem of the entry as one of the member that was sent for it.</summary>
    private static Problem OfTheExchange(Problem problem) => problem.Pointer switch
    {
        "/quantity" when problem.Code == MemberProblems.MemberIsRequired => problem.Code.At("/hours", "'hours' is required."),
        "/quantity" => problem with { Pointer = "/hours" },
        "/contributor" => problem with { Pointer = "/giver" },
        "/programme" or "/measure" => problem with { Pointer = "" },
        _ => problem,
    };
}
