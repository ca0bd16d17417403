using Microsoft.AspNetCore.Http.HttpResults;
using NodaTime;
using ValueLedger.Api.Access;
using ValueLedger.Api.Http;
using ValueLedger.Api.Http.Answers;
using ValueLedger.Api.Http.Bodies;
using ValueLedger.Api.Http.Queries;
using ValueLedger.Api.OpenApi;
using ValueLedger.Api.Recording;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Dates;
using ValueLedger.Core.Impact;
using ValueLedger.Core.Statements;
using ValueLedger.Storage.Access;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Storage.Statements;
using ValueLedger.Storage.Writing;

namespace ValueLedger.Api.Statements;

/// <summary>Preparing, reading and publishing statements. Their lines are <see cref="StatementLineEndpoints"/>.</summary>
internal static class StatementEndpoints
{
    public const string Route = "/v1/statements";
    public const string Chapter = "Statements";
    public const string About =
        "Cost-benefit statements for audit: inputs, outputs and outcomes of a period, as known at a moment. A statement never changes.";

    public static void MapStatements(this RouteGroupBuilder v1)
    {
        var statements = v1.MapGroup("/statements").InChapter(Chapter, About);
        statements
            .MapPost("", PrepareAsync)
            .Describes(
                "PrepareStatement",
                "Prepare a statement",
                "Makes a draft for any programmes and period. The answer is the document; the header Location gives its address. The same request with the same knownAt always makes the same document, except that contributors erased since then appear as erased among the quintiles."
            )
            .RequireScope(Scopes.StatementsWrite)
            .Refuses(
                CatalogueProblems.UnknownProgramme,
                PeriodProblems.PeriodEndsBeforeItStarts,
                PeriodProblems.KnownAtIsInTheFuture,
                StatementProblems.BasisHasNoRates,
                ImpactProblems.PriceYearNotInSeries,
                StatementProblems.StatementHasTooManyBenefitYears
            );
        statements
            .MapGet("", List)
            .Describes(
                "ListStatements",
                "List statements",
                "Drafts and published statements, in the order of preparation, without their documents."
            )
            .RequireScope(Scopes.StatementsRead)
            .Refuses(HttpProblemCodes.CursorIsNotValid, Paging.LimitIsOutOfRange);
        v1.MapStatementsTable();
        statements
            .MapGet("/{id}", Get)
            .Describes("GetStatement", "Read a statement", "The document, byte for byte as it was prepared.")
            .RequireScope(Scopes.StatementsRead)
            .Refuses(StatementProblems.UnknownStatement);
        statements
            .MapGet("/{id}/status", GetStatus)
            .Describes(
                "GetStatementStatus",
                "Read the status of a statement",
                "Whether it is published, under which number, which statement supersedes it, whether anything recorded since affects it, and what auditors did with it: samples and opinions."
            )
            .RequireScope(Scopes.StatementsRead)
            .Refuses(StatementProblems.UnknownStatement);
        statements
            .MapPost("/{id}/publication", PublishAsync)
            .Describes(
                "PublishStatement",
                "Publish a statement",
                "Gives a draft the next number and records its hash in the log. It supersedes the last published statement of the same programmes and period."
            )
            .RequireScope(Scopes.StatementsWrite)
            .WithMetadata(new BodyMayBeEmpty())
            .Refuses(
                StatementProblems.UnknownStatement,
                StatementProblems.AssumptionIsSilent,
                StatementProblems.StatementIsPublished,
                StatementProblems.AnotherKeyMustPublish,
                StatementProblems.ControlTotalDiffers,
                StatementProblems.StatementWasAltered,
                StatementProblems.StatementIsOfAnotherVersion,
                StatementProblems.StatementWouldBeAnother
            );
    }

    private static Task<PreparedStatement> PrepareAsync(
        Body<StatementDraft> body,
        Query<RecordingQuery> query,
        Caller caller,
        HttpContext context,
        PrepareStatement prepare
    ) => prepare.RunAsync(context, caller, body, query);

    private static Results<Tagged<Statement>, Refused> Get(string id, Caller caller, LedgerReader reader) =>
        reader.Read<Results<Tagged<Statement>, Refused>>(
            caller.Organisation,
            ledger =>
                ReadStatement.Find(ledger, caller, id) is { } stored
                    ? Tagged.OfBytes<Statement>(caller.OrganisationName, StatementStore.Document(ledger, caller.Organisation, stored))
                    : new Refused(ReadStatement.Unknown(id))
        );

    private static Results<Tagged<StatementStatusAnswer>, Refused> GetStatus(string id, Caller caller, LedgerReader reader) =>
        reader.Read<Results<Tagged<StatementStatusAnswer>, Refused>>(
            caller.Organisation,
            ledger =>
                ReadStatement.Find(ledger, caller, id) is { } stored
                    ? Tagged.OfJson(caller.OrganisationName, StatusOf(ledger, caller, stored))
                    : new Refused(ReadStatement.Unknown(id))
        );

    private static async Task<RecordedAnswer<StatementStatusAnswer>> PublishAsync(
        string id,
        Body<PublicationDraft> body,
        Query<RecordingQuery> query,
        Caller caller,
        HttpContext context,
        Recorder recorder,
        LedgerReader reader,
        IClock clock
    )
    {
        // Neither the document nor the journal up to its moment ever changes, so they can be compared while others write.
        var problems = PublishStatement.Check(reader, caller, id, clock.GetCurrentInstant());
        var published = await recorder.RecordAsync(
            context,
            caller,
            body,
            query,
            new RecordingAct<PublicationDraft, StoredStatement, StoredStatement>(
                (ledger, _) => PublishStatement.Decide(ledger, caller, id, problems),
                (ledger, _, _) => ReadStatement.Find(ledger, caller, id)!,
                (_, stored, _) => stored,
                stored => $"{Route}/{stored.Id}"
            )
        );
        return published.Told(stored => reader.Read(caller.Organisation, ledger => StatusOf(ledger, caller, stored)));
    }

    private static Results<Tagged<ListPage<StatementStatusAnswer>>, Refused> List(
        Query<StatementListQuery> query,
        Caller caller,
        LedgerReader reader,
        Cursors cursors,
        HttpContext context
    )
    {
        var list = new PagedList(caller.OrganisationName, Route, cursors, context);
        var start = new StatementPosition(query.Value with { Limit = null, Cursor = null }, 0);
        var asked = list.AskInTurn(query, start, position => Paging.AreTheSameFilters(start.Query, position.Query));
        if (!asked.IsAccepted)
        {
            return new Refused(asked.Problems);
        }

        var page = asked.Value;
        var (found, actors) = reader.Read(
            caller.Organisation,
            ledger =>
                (
                    StatementStore.Page(ledger, caller.Organisation, page.From.After, page.From.Query.AsksForPublished(), page.ToRead),
                    IdentityStore.ActorNames(ledger, caller.Organisation)
                )
        );
        var answer = page.Of(
            found,
            stored => page.From with { After = stored.Draft },
            stored => StatementStatusAnswer.Of(stored, actors, null, null)
        );
        return Tagged.OfJson(caller.OrganisationName, answer);
    }

    private static StatementStatusAnswer StatusOf(LedgerView ledger, Caller caller, StoredStatement stored)
    {
        var actors = IdentityStore.ActorNames(ledger, caller.Organisation);
        var document = ReadStatement.Document(ledger, caller, stored);
        return StatementStatusAnswer.Of(
            stored,
            actors,
            Restatements.Since(ledger, caller.Organisation, stored, document),
            StatementAudits.Of(ledger, caller.Organisation, stored, document, actors)
        );
    }
}
