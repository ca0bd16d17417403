using ValueLedger.Api.Access;
using ValueLedger.Api.Catalogue;
using ValueLedger.Api.Http.Answers;
using ValueLedger.Api.Http.Bodies;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Problems;
using ValueLedger.Core.Timebanks;
using ValueLedger.Storage.Catalogue;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Storage.Timebanks;
using ValueLedger.Storage.Writing;

namespace ValueLedger.Api.Timebanks;

/// <summary>Registers a member under its code, or records another version of it. The first member also registers the measure of exchanged
/// hours.</summary>
internal static class PutMember
{
    public static async Task<PutAnswer<MemberAnswer>> RunAsync(
        string programme,
        string code,
        Body<MemberDraft> body,
        Caller caller,
        HttpRequest request,
        LedgerWriter writer
    )
    {
        if (body.IsUnreadable)
        {
            return PutAnswer<MemberAnswer>.Refused(body.Problems);
        }

        return Codes.IsValid(code)
            ? await writer.WriteAsync(
                caller.Organisation,
                ledger => Take(ledger, programme, code, body, caller, request),
                request.HttpContext.RequestAborted
            )
            : PutAnswer<MemberAnswer>.Refused(MemberProblems.CodeIsNotValid.At("", $"'{code}' in the path: {Codes.Rule}"));
    }

    private static TurnResult<PutAnswer<MemberAnswer>> Take(
        LedgerTurn ledger,
        string programme,
        string code,
        Body<MemberDraft> body,
        Caller caller,
        HttpRequest request
    )
    {
        if (ledger.Known(caller.Organisation).Catalogue.Programmes.Find(programme) is not { } found)
        {
            return Refused(AskTimebank.NoProgramme(programme));
        }

        var bank = new TimebankView(ledger, caller.Organisation, found, ledger.Head(caller.Organisation).Size);
        var current = MemberStore.Find(bank, code);
        var balance = current is null ? default : ExchangeStore.Balances(bank, [current.Number]).GetValueOrDefault(current.Number);
        var before = current is null ? null : MemberAnswer.Of(current, balance, DebitLimits.Of(bank, current));
        if (Preconditions.OfWrite(request, before is null ? null : TagOf(caller, before)) is { } lost)
        {
            return Refused(lost);
        }

        var decision = body.Value.Validate(code);
        var problems = body.With(decision.Problems);
        if (!decision.IsAccepted || problems.Count > 0)
        {
            return Refused(problems);
        }

        if (WhyNot(bank, current, decision.Value) is { } refusal)
        {
            return Refused(refusal);
        }

        if (decision.Value == current?.Item)
        {
            return TurnResult.Discarded(PutAnswer<MemberAnswer>.Of(before!, TagOf(caller, before!), isNew: false));
        }

        RegisterMeasure(ledger, caller);
        var registered = MemberStore.Put(ledger, caller.Organisation, caller.KeySequence, found, decision.Value);
        var put = MemberAnswer.Of(registered, balance, DebitLimits.Of(bank, registered));
        return TurnResult.Kept(PutAnswer<MemberAnswer>.Of(put, TagOf(caller, put), isNew: current is null));
    }

    private static Problem? WhyNot(TimebankView bank, Registered<Member>? current, Member member)
    {
        var measure = bank.Ledger.Known(bank.Organisation).Catalogue.Measures.Find(Measure.ExchangedHours);
        return measure is not null && !measure.Item.CountsTheSameAs(Measure.OfExchanges)
                ? CatalogueProblems.ExchangedHoursAreCitizensHours.At("", Measure.ExchangedHoursRule)
            : current is not null
            && (
                ExchangeStore.HasExchangeBefore(bank, current.Number, member.Joined!.Value)
                || OpeningStore.HasOpeningBefore(bank, current.Number, member.Joined.Value)
            )
                ? TimebankProblems.MemberHasEarlierExchanges.At(
                    "/joined",
                    "The member has an exchange or an opening balance before that day. Reverse it first, or choose an earlier joining day."
                )
            : null;
    }

    private static void RegisterMeasure(LedgerTurn ledger, Caller caller)
    {
        if (ledger.Known(caller.Organisation).Catalogue.Measures.Find(Measure.ExchangedHours) is null)
        {
            CatalogueStore.Put(ledger, caller.Organisation, caller.KeySequence, Measure.OfExchanges);
        }
    }

    private static TurnResult<PutAnswer<MemberAnswer>> Refused(params IReadOnlyList<Problem> problems) =>
        TurnResult.Discarded(PutAnswer<MemberAnswer>.Refused(problems));

    /// <summary>The same tag as for a read: of the member and the balance.</summary>
    private static string TagOf(Caller caller, MemberAnswer member) => EntityTags.OfJson(caller.OrganisationName, member);
}
