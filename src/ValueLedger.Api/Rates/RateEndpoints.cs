using Microsoft.AspNetCore.Http.HttpResults;
using ValueLedger.Api.Access;
using ValueLedger.Api.Http;
using ValueLedger.Api.Http.Answers;
using ValueLedger.Api.Http.Bodies;
using ValueLedger.Api.Http.Queries;
using ValueLedger.Api.OpenApi;
using ValueLedger.Api.Recording;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Problems;
using ValueLedger.Core.Rates;
using ValueLedger.Storage.Catalogue;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Storage.Rates;
using ValueLedger.Storage.Writing;

namespace ValueLedger.Api.Rates;

/// <summary>What one unit of a measure is worth, on which basis and from which day.</summary>
internal static class RateEndpoints
{
    public const string Chapter = "Rates";
    public const string About = "What one unit of a measure is worth, on which basis, from which day, and where the figure comes from.";

    private const string Route = "/v1/rates";

    public static void MapRates(this RouteGroupBuilder v1)
    {
        var rates = v1.MapGroup("/rates").InChapter(Chapter, About);
        rates
            .MapPost("", RecordAsync)
            .Describes(
                "RecordRate",
                "Record a rate",
                "A recorded rate never changes; a rate recorded later with the same measure, basis and first day replaces it. A rate may be split into components by party; a unit is then worth their sum."
            )
            .RequireScope(Scopes.CatalogueWrite)
            .Refuses(
                MemberProblems.MemberIsRequired,
                CatalogueProblems.UnknownMeasure,
                RateProblems.OutputCannotCarryABenefit,
                RateProblems.UnitsDoNotMatch,
                CatalogueProblems.UnknownParty,
                RateProblems.ComponentsDoNotSumToTheWhole
            );
        rates
            .MapGet("/{id}", Get)
            .Describes("GetRate", "Read a rate", "The rate with an id.")
            .RequireScope(Scopes.EntriesRead)
            .Refuses(RateProblems.UnknownRate);
        rates
            .MapGet("", List)
            .Describes("ListRates", "List rates", "Rates in the order of recording; with 'on', only those in force on that day.")
            .RequireScope(Scopes.EntriesRead)
            .Refuses(HttpProblemCodes.CursorIsNotValid, Paging.LimitIsOutOfRange, CatalogueProblems.UnknownMeasure);
        v1.MapGet("/rates.csv", Export)
            .InChapter(Chapter, About)
            .Describes(
                "ExportRates",
                "Rates as CSV",
                "Rates in the order of recording, one in a row, with the columns of a table of rates that is recorded and some more; with components=only one row for each component of a rate. RFC 4180 in UTF-8 with a header row."
            )
            .RequireScope(Scopes.EntriesRead)
            .AnswersCsv()
            .Refuses(CatalogueProblems.UnknownMeasure);
    }

    private static Task<RecordedAnswer<RateAnswer>> RecordAsync(
        Body<RateDraft> body,
        Query<RecordingQuery> query,
        Caller caller,
        HttpContext context,
        Recorder recorder
    ) =>
        recorder.RecordAsync(
            context,
            caller,
            body,
            query,
            new RecordingAct<RateDraft, RecordedRate, RateAnswer>(
                (ledger, draft) => Decide(ledger, caller, draft),
                (ledger, _, request) => ledger.Known(caller.Organisation).Rates.Recorded.Single(rate => rate.Sequence == request.Last),
                (_, rate, outcome) => RateAnswer.Of(rate, outcome.IsDryRun),
                answer => $"{Route}/{answer.Id}"
            )
        );

    private static Checked<RecordedRate> Decide(LedgerTurn ledger, Caller caller, RateDraft draft)
    {
        var catalogue = ledger.Known(caller.Organisation).Catalogue;
        var decision = draft.Validate(catalogue);
        return decision.IsAccepted
            ? RateStore.Append(
                ledger,
                caller.Organisation,
                caller.KeySequence,
                decision.Value,
                catalogue.Measures.Find(decision.Value.Measure)!.Number
            )
            : decision.Problems.ToList();
    }

    private static Results<Tagged<RateAnswer>, Refused> Get(string id, Caller caller, LedgerReader reader) =>
        reader.Read(caller.Organisation, ledger => ledger.Known(caller.Organisation).Rates.Find(id)) is not { } found
            ? new Refused(RateProblems.UnknownRate.At("", $"No rate has the id '{id}'."))
            : new Tagged<RateAnswer>(RateAnswer.Of(found), EntityTags.Of(caller.OrganisationName, Route, id));

    private static Results<Tagged<ListPage<RateAnswer>>, Refused> List(
        Query<RateListQuery> query,
        Caller caller,
        LedgerReader reader,
        Cursors cursors,
        HttpContext context
    )
    {
        var list = new PagedList(caller.OrganisationName, Route, cursors, context);
        var start = new RatePosition(query.Value with { Limit = null, Cursor = null }, 0);
        var asked = list.AskInTurn(query, start, position => Paging.AreTheSameFilters(start.Query, position.Query));
        if (!asked.IsAccepted)
        {
            return new Refused(asked.Problems);
        }

        var page = asked.Value;
        var known = reader.Read(caller.Organisation, ledger => ledger.Known(caller.Organisation));
        var rates = Find(page.From.Query, known);
        if (!rates.IsAccepted)
        {
            return new Refused(rates.Problems);
        }

        var found = rates.Value.Where(rate => rate.Sequence > page.From.After).Take(page.ToRead).ToList();
        return Tagged.OfJson(
            caller.OrganisationName,
            page.Of(found, rate => page.From with { After = rate.Sequence }, rate => RateAnswer.Of(rate))
        );
    }

    private static Results<ListCsv<RecordedRate>, ListCsv<ComponentRow>, Refused> Export(
        Query<RateTableQuery> query,
        Caller caller,
        LedgerReader reader
    )
    {
        var known = reader.Read(caller.Organisation, ledger => ledger.Known(caller.Organisation));
        var rates = Find(query.Value, known);
        var problems = query.With(rates.Problems);
        return problems.Count > 0 ? new Refused(problems)
            : query.Value.Components is RateComponents.Only ? RatesCsv.OfComponents(rates.Value!, known.Catalogue)
            : RatesCsv.OfRates(rates.Value!, known.Catalogue);
    }

    private static Checked<List<RecordedRate>> Find(RateQuery query, Known known) =>
        query.Measure is { } measure && known.Catalogue.Measures.Find(measure) is null
            ? CatalogueProblems.UnknownMeasure.At("/measure", $"No measure has the code '{measure}'.")
            : known.Rates.Recorded.Where(rate => Passes(rate, query, known.Rates)).ToList();

    private static bool Passes(RecordedRate rate, RateQuery query, RateCard card) =>
        (query.Measure is null || rate.Rate.Measure == query.Measure)
        && (query.Basis is null || rate.Rate.Basis == query.Basis)
        && (query.On is not { } day || card.InForce(rate.Rate.Measure, rate.Rate.Basis, day) == rate);
}
