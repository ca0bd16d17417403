using ValueLedger.Api.Access;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Problems;
using ValueLedger.Core.Timebanks;
using ValueLedger.Storage.Catalogue;
using ValueLedger.Storage.Entries;
using ValueLedger.Storage.Imports;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Storage.Timebanks;

namespace ValueLedger.Api.Entries;

/// <summary>Records one entry: reads what it names, decides, appends. The same reference with the same content is the same entry.</summary>
internal static class RecordEntry
{
    public static Checked<RecordedEntry> Decide(LedgerTurn ledger, Caller caller, EntryDraft draft) =>
        Decide(
            ledger,
            caller,
            draft.Reference,
            standing => AsRecordedBefore(ledger, caller, draft, standing),
            () => Validate(ledger, caller, draft)
        );

    /// <param name="ledger">Where it is recorded.</param>
    /// <param name="caller">Who records.</param>
    /// <param name="reference">The sender's own id.</param>
    /// <param name="asRecordedBefore">What was sent, as it would have been recorded at the time of the existing entry with this
    /// reference.</param>
    /// <param name="validate">What was sent, as it would be recorded now.</param>
    public static Checked<RecordedEntry> Decide(
        LedgerTurn ledger,
        Caller caller,
        string? reference,
        Func<RecordedEntry, Entry?> asRecordedBefore,
        Func<Checked<Entry>> validate
    )
    {
        var standing = reference is null ? null : Journal.FindReference(ledger, caller.Organisation, reference);
        if (
            standing is not null
            && asRecordedBefore(standing) is { } sent
            && standing.AsRecorded.HasSameContentAs(sent, standing.TextsWereErased)
        )
        {
            return standing.ReversedBy is null && standing.Suspense != SuspenseStatus.Rejected ? standing
                : standing.Suspense == SuspenseStatus.Rejected
                    ? EntryProblems.ReferenceWasRejected.At(
                        "/reference",
                        $"The entry {standing.Id} with the reference '{reference}' was rejected; record it again under another reference."
                    )
                : EntryProblems.ReferenceWasReversed.At(
                    "/reference",
                    $"The entry {standing.Id} with the reference '{reference}' was reversed; record it again under another reference."
                );
        }

        if (standing is null && reference is not null && ReservedReferences.Hold(ledger, caller.Organisation, reference))
        {
            return EntryProblems.ReferenceIsBeingImported.At(
                "/reference",
                $"An import is recording the reference '{reference}'; send the entry again when it is over."
            );
        }

        var decision = validate();
        if (!decision.IsAccepted)
        {
            return decision.Problems.ToList();
        }

        if (standing is null && ExchangeLimit.WhyNot(ledger, caller, decision.Value) is { } beyond)
        {
            return beyond;
        }

        return standing is null
            ? Append(ledger, caller, decision.Value)
            : EntryProblems.ReferenceRecordedWithOtherContent.At(
                "/reference",
                $"The reference '{reference}' belongs to the entry {standing.Id}, which has other content; correct that entry, or use another reference."
            );
    }

    public static Checked<Entry> Validate(LedgerTurn ledger, Caller caller, EntryDraft draft)
    {
        var catalogue = ledger.Known(caller.Organisation).Catalogue;
        if (draft.Exchange is not null)
        {
            return Named(ledger, caller, draft).Validate(draft, catalogue, catalogue.Organisation.Today(ledger.Now));
        }

        var contributor = draft.Contributor is null ? null : ContributorStore.OfAnEntry(ledger, caller.Organisation, draft.Contributor);
        return draft.Validate(catalogue, contributor, catalogue.Organisation.Today(ledger.Now));
    }

    /// <summary>Appends a checked entry; an entry that breaks a soft rule is recorded too, in suspense until somebody decides.</summary>
    public static RecordedEntry Append(LedgerTurn ledger, Caller caller, Entry entry, RecordedEntry? replaces = null)
    {
        var judged = entry with { Doubts = DoubtCheck.Judge(ledger, caller.Organisation, entry) };
        return EntryStore.Append(ledger, caller.Organisation, caller.KeySequence, judged, replaces);
    }

    /// <summary>If the same is sent again, it stays the same entry, even if what it names no longer takes new entries.</summary>
    private static Entry? AsRecordedBefore(LedgerTurn ledger, Caller caller, EntryDraft draft, RecordedEntry standing)
    {
        var catalogue = ledger.Known(caller.Organisation).Catalogue;
        var today = catalogue.Organisation.Today(ledger.Now);
        if (draft.Exchange is null)
        {
            return draft.AsRecordedBefore(catalogue, today);
        }

        // The hours belong to the contributor that the giver was linked to at that time.
        return Named(ledger, caller, draft).AsRecordedBefore(draft, catalogue, today) is { } entry
            ? entry with
            {
                Contributor = standing.Entry.Contributor,
            }
            : null;
    }

    private static NamedMembers Named(LedgerTurn ledger, Caller caller, EntryDraft draft) =>
        ledger.Known(caller.Organisation).Catalogue.Programmes.Find(draft.Programme) is { } programme
            ? MemberStore.Named(new TimebankView(ledger, caller.Organisation, programme, ledger.Head(caller.Organisation).Size), draft)
            : new NamedMembers(null, null, null);
}
