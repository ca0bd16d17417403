using Microsoft.AspNetCore.Http.HttpResults;
using ValueLedger.Api.Access;
using ValueLedger.Api.Http;
using ValueLedger.Api.Http.Answers;
using ValueLedger.Api.Http.Bodies;
using ValueLedger.Api.OpenApi;
using ValueLedger.Api.Recording;
using ValueLedger.Core.Appraisals;
using ValueLedger.Core.Impact;
using ValueLedger.Core.Problems;
using ValueLedger.Core.Rates;
using ValueLedger.Storage.Catalogue;
using ValueLedger.Storage.Writing;

namespace ValueLedger.Api.Appraisals;

/// <summary>Business cases and what-ifs: computed from the figures in the request; nothing is recorded.</summary>
internal static class AppraisalEndpoints
{
    public static void MapAppraisals(this RouteGroupBuilder v1)
    {
        v1.MapPost("/appraisals", Run)
            .Describes(
                "Appraise",
                "Compute an appraisal",
                "Present values, ratios, payback, who pays and who gains. Every figure is either a number, or an object with a range for the figure. Currency and parties are only labels; rates, schedules and series are looked up."
            )
            .RecordsNothing();
        v1.MapPost("/appraisals/comparison", Compare)
            .Describes(
                "CompareOptions",
                "Compare options",
                "A summary table of appraisals of the same currency, base year and schedule, each also less business as usual, and the values at which the order of two options turns."
            )
            .RecordsNothing();
    }

    private static RouteHandlerBuilder RecordsNothing(this RouteHandlerBuilder endpoint) =>
        endpoint
            .InChapter(
                "Appraisals",
                "Business cases and what-ifs: costs and benefits, computed from the figures in the request. Nothing is recorded."
            )
            .WithMetadata(new RecordsNothing())
            .RequireScope(Scopes.SummariesRead)
            .Refuses(HttpProblemCodes.UnknownQueryParameter)
            .WithMetadata(RequestHeaderMetadata.IdempotencyKey)
            .Refuses(
                MemberProblems.MemberIsRequired,
                MemberProblems.ShareIsOutside0To1,
                RateProblems.UnitsDoNotMatch,
                ImpactProblems.PriceYearNotInSeries,
                RecordingProblems.IdempotencyKeyIsNotValid
            );

    private static Results<Ok<AppraisalResult>, Refused> Run(
        Body<AppraisalDraft> body,
        Caller caller,
        HttpContext context,
        LedgerReader reader
    ) =>
        Answer(
            body,
            caller,
            context,
            reader,
            (draft, findRate) => draft.Validate(findRate),
            appraisal => Core.Appraisals.Appraise.Of(appraisal, context.RequestAborted)
        );

    private static Results<Ok<ComparisonResult>, Refused> Compare(
        Body<ComparisonDraft> body,
        Caller caller,
        HttpContext context,
        LedgerReader reader
    ) => Answer(body, caller, context, reader, (draft, findRate) => draft.Validate(findRate), comparison => comparison.Compare());

    private static Results<Ok<TAnswer>, Refused> Answer<TDraft, TChecked, TAnswer>(
        Body<TDraft> body,
        Caller caller,
        HttpContext context,
        LedgerReader reader,
        Func<TDraft, Func<string, RecordedRate?>, Checked<TChecked>> validate,
        Func<TChecked, TAnswer> answer
    )
        where TDraft : class, IDraft
        where TChecked : class
    {
        // No idempotency key is needed: the same request has the same answer anyway.
        var key = RecordingRequest.KeyOf(context, caller);
        if (!key.IsAccepted || body.IsUnreadable)
        {
            return new Refused([.. key.Problems, .. body.Problems]);
        }

        var rates = reader.Read(caller.Organisation, ledger => ledger.Known(caller.Organisation).Rates);
        var decision = validate(body.Value, rates.FindUnlessWithdrawn);
        var problems = body.With(decision.Problems);
        return decision.IsAccepted && problems.Count == 0 ? TypedResults.Ok(answer(decision.Value)) : new Refused(problems);
    }
}
