using NodaTime;
using NodaTime.Text;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Problems;

namespace ValueLedger.Core.Timebanks;

/// <summary>The rules of an exchange, in whichever way it is sent: the rules of an entry, and those of its two ends.</summary>
/// <param name="draft">The exchange as sent, with its ends.</param>
/// <param name="catalogue">The catalogue as known now.</param>
/// <param name="named">The members that the draft names.</param>
/// <param name="today">The organisation's current day.</param>
/// <param name="isNew">False for an exchange that may have been recorded before: then rules that apply only to new exchanges are not
/// checked.</param>
internal sealed class ExchangeCheck(EntryDraft draft, CatalogueView catalogue, NamedMembers named, LocalDate today, bool isNew)
{
    private const string Ends = "/exchange";

    private readonly Checks _checks = new();
    private readonly ExchangeEndsDraft _ends = draft.Exchange!;
    private readonly Registered<Programme>? _other = catalogue.Programmes.Find(draft.Exchange!.OtherProgramme(draft.Programme));

    private bool IsBetweenBanks => _ends.OtherProgramme(draft.Programme) is not null;

    public Checked<Entry> Decide()
    {
        var isGivenByAMember = named.Giver is { Number: not MemberNumber.Community };
        var entry = new EntryCheck(
            draft with
            {
                Contributor = GiversContributor(),
            },
            catalogue,
            named.Contributor,
            today,
            isNew,
            isExchange: true,
            isGivenByAMember
        ).Decide();
        _checks.AddAll(entry.Problems);
        _checks.Require(
            draft.Measure is null or Measure.ExchangedHours,
            TimebankProblems.OnlyExchangedHoursHaveEnds,
            Ends,
            $"An entry of '{draft.Measure}' has no giver and receiver; use the measure '{Measure.ExchangedHours}' for hours between members."
        );
        if (catalogue.Programmes.Find(draft.Programme) is not null)
        {
            CheckMember(_ends.Giver, named.Giver, draft.Programme, $"{Ends}/giver");
            if (HasReceiversBank())
            {
                CheckMember(_ends.Receiver, named.Receiver, _ends.ReceiverProgramme ?? draft.Programme, $"{Ends}/receiver");
            }
        }

        CheckTwoBanks();
        _checks.Require(
            IsBetweenBanks || _ends.Giver is null || _ends.Giver != _ends.Receiver,
            TimebankProblems.GiverAndReceiverAreTheSame,
            $"{Ends}/receiver",
            $"Giver and receiver must differ; for hours given to the time bank itself, use '{Member.CommunityCode}'."
        );
        _checks.OptionalText(_ends.Service, $"{Ends}/service", 4000);
        return _checks.Passed
            ? entry.Value! with
            {
                Exchange = new ExchangeEnds(Coded(named.Giver!), Coded(named.Receiver!), OtherProgramme()),
                Service = _ends.Service,
            }
            : _checks.Problems;
    }

    /// <summary>The hours belong to the contributor linked to the giver; a file may repeat this contributor but must not name
    /// another.</summary>
    private string? GiversContributor()
    {
        var linked = named.Giver?.Item.Contributor;
        _checks.Require(
            !isNew || draft.Contributor is null || linked is null || draft.Contributor == linked,
            TimebankProblems.ContributorIsNotTheGivers,
            "/contributor",
            $"The giver '{_ends.Giver}' is linked to the contributor '{linked}'."
        );
        return draft.Contributor ?? linked;
    }

    /// <summary>Whether there is a time bank in which the receiver can be looked for; says why not.</summary>
    private bool HasReceiversBank()
    {
        const string Pointer = $"{Ends}/receiverProgramme";
        _checks.Require(
            !IsBetweenBanks || _other is not null,
            CatalogueProblems.UnknownProgramme,
            Pointer,
            $"No programme has the code '{_ends.ReceiverProgramme}'."
        );
        _checks.Require(
            _other is null || named.ReceiversBankHasMembers,
            TimebankProblems.ProgrammeIsNoTimeBank,
            Pointer,
            $"The programme '{_ends.ReceiverProgramme}' has no members, so it has no time bank."
        );
        _checks.Require(
            !isNew || _other?.Item.Archived != true,
            EntryProblems.ProgrammeIsArchived,
            Pointer,
            $"The programme '{_ends.ReceiverProgramme}' is archived."
        );
        _checks.Require(
            !isNew || draft.Date is not { } day || day > today || _other?.Item.Runs(day) != false,
            EntryProblems.DateIsOutsideTheProgramme,
            Pointer,
            $"The programme '{_ends.ReceiverProgramme}' runs from {Iso(_other?.Item.StartDate)} to {Iso(_other?.Item.EndDate)}."
        );
        return named.ReceiversBankHasMembers && (!IsBetweenBanks || _other is not null);
    }

    /// <summary>What holds only between two banks. Codes of members say nothing about people there: one person may be a member of
    /// both.</summary>
    private void CheckTwoBanks()
    {
        if (!IsBetweenBanks)
        {
            return;
        }

        foreach (var (code, end) in (ValueTuple<string?, string>[])[(_ends.Giver, "giver"), (_ends.Receiver, "receiver")])
        {
            _checks.Require(
                code != Member.CommunityCode,
                TimebankProblems.CommunityStandsForTheOtherBank,
                $"{Ends}/{end}",
                "Between two banks hours go from a member to a member; the community of each bank stands for the other bank."
            );
        }

        _checks.Require(
            !isNew || named.Receiver?.Item.Contributor is not { } person || person != (draft.Contributor ?? named.Giver?.Item.Contributor),
            TimebankProblems.GiverAndReceiverAreTheSame,
            $"{Ends}/receiver",
            $"Giver and receiver are both linked to the contributor '{named.Receiver?.Item.Contributor}'."
        );
    }

    private Coded? OtherProgramme() => _other is null ? null : new Coded(_other.Number, _other.Code);

    private void CheckMember(string? code, Registered<Member>? member, string? bank, string pointer)
    {
        if (code is null)
        {
            _checks.Add(MemberProblems.MemberIsRequired, pointer, $"'{pointer[(pointer.LastIndexOf('/') + 1)..]}' is required.");
            return;
        }

        _checks.Require(member is not null, TimebankProblems.UnknownMember, pointer, $"No member of '{bank}' has the code '{code}'.");
        _checks.Require(
            !isNew || member?.Item.Archived != true,
            TimebankProblems.MemberIsArchived,
            pointer,
            $"The member '{code}' is archived."
        );
        _checks.Require(
            !isNew || draft.Date is not { } day || member?.Item.HasJoined(day) != false,
            TimebankProblems.MemberHadNotJoined,
            pointer,
            $"The member '{code}' joined on {Iso(member?.Item.Joined)}."
        );
    }

    private static string Iso(LocalDate? day) => day is { } stated ? LocalDatePattern.Iso.Format(stated) : "any day";

    private static Coded Coded(Registered<Member> member) => new(member.Number, member.Code);
}
