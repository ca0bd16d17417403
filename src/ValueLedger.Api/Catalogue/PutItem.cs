using ValueLedger.Api.Access;
using ValueLedger.Api.Http.Answers;
using ValueLedger.Api.Http.Bodies;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Dates;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Problems;
using ValueLedger.Storage.Catalogue;
using ValueLedger.Storage.Impact;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Storage.Writing;

namespace ValueLedger.Api.Catalogue;

/// <summary>Registers an item under its code, or records a new version of it. Sending the same again changes nothing.</summary>
internal static class PutItem
{
    public static async Task<PutAnswer<T>> RunAsync<T, TDraft>(
        Collection<T> collection,
        string code,
        Body<TDraft> body,
        Caller caller,
        HttpRequest request,
        LedgerWriter writer
    )
        where T : class, ICatalogueItem
        where TDraft : class, ICatalogueDraft<T>
    {
        if (body.IsUnreadable)
        {
            return PutAnswer<T>.Refused(body.Problems);
        }

        return Codes.IsValid(code)
            ? await writer.WriteAsync(
                caller.Organisation,
                ledger => Take(ledger, collection, code, body, caller, request),
                request.HttpContext.RequestAborted
            )
            : PutAnswer<T>.Refused(MemberProblems.CodeIsNotValid.At("", $"'{code}' in the path: {Codes.Rule}"));
    }

    private static TurnResult<PutAnswer<T>> Take<T, TDraft>(
        LedgerTurn ledger,
        Collection<T> collection,
        string code,
        Body<TDraft> body,
        Caller caller,
        HttpRequest request
    )
        where T : class, ICatalogueItem
        where TDraft : class, ICatalogueDraft<T>
    {
        var current = collection.Find(ledger, caller.Organisation, code);
        if (Preconditions.OfWrite(request, current is null ? null : collection.TagOf(caller, current)) is { } lost)
        {
            return TurnResult.Discarded(PutAnswer<T>.Refused(lost));
        }

        var decision = body.Value.Validate(code, ledger.Known(caller.Organisation).Catalogue);
        var problems = body.With([.. decision.Problems, .. ProblemsOf(ledger, caller, body.Value)]);
        if (!decision.IsAccepted || problems.Count > 0)
        {
            return TurnResult.Discarded(PutAnswer<T>.Refused(problems));
        }

        var item = collection.Completed(decision.Value, current?.Item);
        if (current is not null && WhyNot(ledger, caller, current, item) is { } refusal)
        {
            return TurnResult.Discarded(PutAnswer<T>.Refused(refusal));
        }

        if (item.Equals(current?.Item))
        {
            return TurnResult.Discarded(PutAnswer<T>.Of(current!.Item, collection.TagOf(caller, current), isNew: false));
        }

        var put = collection.Put(ledger, caller.Organisation, caller.KeySequence, item);
        return TurnResult.Kept(PutAnswer<T>.Of(put.Item, collection.TagOf(caller, put), isNew: current is null));
    }

    /// <summary>What an item cannot check by itself, because it needs the day or the contributors.</summary>
    private static IEnumerable<Problem> ProblemsOf<TDraft>(LedgerTurn ledger, Caller caller, TDraft draft)
    {
        var today = ledger.Known(caller.Organisation).Catalogue.Organisation.Today(ledger.Now);
        foreach (var (name, step) in (draft as ProgrammeDraft)?.Star?.Steps() ?? [])
        {
            if (step?.Since > today)
            {
                yield return EntryProblems.DateIsInTheFuture.At(
                    $"/star/{name}/since",
                    $"In the organisation's time zone, today is {IsoJson.Write(today)}."
                );
            }
        }

        if (draft is AssetDraft { Holder.Contributor: { } code } && ContributorStore.Find(ledger, caller.Organisation, code) is null)
        {
            yield return CatalogueProblems.UnknownContributor.At("/holder/contributor", $"No contributor has the code '{code}'.");
        }
    }

    private static Problem? WhyNot<T>(LedgerTurn ledger, Caller caller, Registered<T> current, T item)
        where T : ICatalogueItem =>
        (current.Item, item) switch
        {
            (Contributor { Erased: true }, _) => CatalogueProblems.ContributorIsErased.At(
                "",
                "What was known about the contributor was erased for good; entries may still name the code."
            ),
            (Measure before, Measure after)
                when !before.CountsTheSameAs(after) && CatalogueStore.HasEntries(ledger, caller.Organisation, current.Number) =>
                CatalogueProblems.MeasureHasEntries.At(
                    "",
                    "This measure has entries, so its stage, class, unit, direction and aggregation cannot change; register another measure."
                ),
            (Measure before, Measure after)
                when !before.CountsTheSameAs(after)
                    && ImpactMapStore.Latest(ledger, caller.Organisation).FirstOrDefault(map => map.Map.Names(after.Code)) is { } map =>
                CatalogueProblems.MeasureIsInAnImpactMap.At(
                    "",
                    $"The impact map of '{map.Map.Programme}' names this measure. Take it out of the map, or register another measure."
                ),
            (Measure before, Measure after)
                when !before.CountsTheSameAs(after)
                    && ledger
                        .Known(caller.Organisation)
                        .Catalogue.Plans.FirstOrDefault(plan => plan.Item.Measure == after.Code && !plan.Item.Archived)
                        is { } plan => CatalogueProblems.MeasureHasPlans.At(
                "",
                $"The plan '{plan.Code}' is for this measure. Take the plan back (archived), or register another measure."
            ),
            _ => null,
        };
}
