using Microsoft.AspNetCore.Http.HttpResults;
using NodaTime;
using ValueLedger.Api.Access;
using ValueLedger.Api.Http;
using ValueLedger.Api.Http.Answers;
using ValueLedger.Api.Http.Bodies;
using ValueLedger.Api.Http.Queries;
using ValueLedger.Api.Keys;
using ValueLedger.Api.OpenApi;
using ValueLedger.Api.Recording;
using ValueLedger.Api.Statements;
using ValueLedger.Core.Appraisals.Simulation;
using ValueLedger.Core.Problems;
using ValueLedger.Core.Statements;
using ValueLedger.Storage.Access;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Storage.Writing;

namespace ValueLedger.Api.Links;

/// <summary>Links that show one view to whoever has them, without a key.</summary>
internal static class LinkEndpoints
{
    private const string Route = "/v1/links";
    private const string Chapter = "Links";
    private const string About = "Addresses that show one view of the page, or one published statement, to somebody who has no key.";

    public static void MapLinks(this RouteGroupBuilder v1)
    {
        var links = v1.MapGroup("/links").RequireScope(Scopes.LinksManage).InChapter(Chapter, About);
        links
            .MapPost("", CreateAsync)
            .WithMetadata(new HoldsSecret())
            .Describes(
                "CreateLink",
                "Make a link",
                "Makes an address that shows one view to whoever has it, read-only, until it expires or is revoked. Its token is shown only once. Nobody can show what they may not see themselves."
            );
        links
            .MapGet("/{id}", Get)
            .Describes("GetLink", "Read a link", "Shows what a link shows, until when, and how often it was used, but never its token.")
            .Refuses(AccessProblems.UnknownLink);
        links
            .MapGet("", List)
            .Describes("ListLinks", "List links", "Lists links in the order in which they were made, including those that no longer work.")
            .Refuses(HttpProblemCodes.CursorIsNotValid, Paging.LimitIsOutOfRange);
        links
            .MapPost("/{id}/revocation", RevokeAsync)
            .WithMetadata(new BodyMayBeEmpty())
            .Describes(
                "RevokeLink",
                "Revoke a link",
                "Stops a link for good, at once or at a future moment. A link that has already stopped stays as it is. The body may be left out."
            )
            .Refuses(AccessProblems.UnknownLink, AccessProblems.ExpiryIsInThePast);
        v1.MapGet("/links/current", GetInUse)
            .RequireScope(Scopes.EntriesRead)
            .InChapter(Chapter, About)
            .Describes(
                LinksShowOneView.InUse,
                "Read the link in use",
                "What the link shows with whose token the request is sent, and until when. The page asks for this whenever it is opened with a link, and each time counts."
            )
            .Refuses(AccessProblems.UnknownLink);
        v1.MapGet("/links/current/account", GetAccountAsync)
            .RequireScope(Scopes.StatementsRead)
            .InChapter(Chapter, About)
            .Describes(
                LinksShowOneView.Account,
                "Read the account of the programme that the link in use shows",
                "The figures of the programme over the days of the link as a statement that is counted now and not kept, with a simulation of 1,000 runs."
            )
            .Refuses(AccessProblems.UnknownLink)
            .Refuses([.. StatementDraft.ProblemCodes]);
    }

    private static Task<RecordedAnswer<NewLinkAnswer>> CreateAsync(
        Body<LinkDraft> body,
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
            new RecordingAct<LinkDraft, IssuedKey, NewLinkAnswer>(
                (ledger, draft) => MakeLink.Decide(ledger, caller, draft, context.User.HasScope),
                (ledger, _, request) =>
                    new IssuedKey(KeyStore.All(ledger, caller.Organisation).Single(key => key.Sequence == request.First), null),
                (_, issued, outcome) => NewLinkAnswer.Of(issued, outcome.IsDryRun, context.Request),
                answer => $"{Route}/{answer.Id}"
            )
        );

    private static Results<Tagged<LinkAnswer>, Refused> Get(string id, Caller caller, LedgerReader reader, CountedUses uses) =>
        reader.Read<Results<Tagged<LinkAnswer>, Refused>>(
            caller.Organisation,
            ledger =>
                Find(ledger, caller, id) is { } key
                    ? Tagged.OfJson(caller.OrganisationName, AnswerOf(ledger, key, uses))
                    : new Refused(Unknown(id))
        );

    private static Results<Tagged<ListPage<LinkAnswer>>, Refused> List(
        Query<KeyListQuery> query,
        Caller caller,
        LedgerReader reader,
        CountedUses uses,
        Cursors cursors,
        HttpContext context
    )
    {
        var list = new PagedList(caller.OrganisationName, Route, cursors, context);
        var asked = list.Ask(query, new KeyPosition(0));
        if (!asked.IsAccepted)
        {
            return new Refused(asked.Problems);
        }

        var page = asked.Value;
        var (found, written) = reader.Read(
            caller.Organisation,
            ledger => (KeyStore.All(ledger, caller.Organisation), LinkUseStore.All(ledger, caller.Organisation))
        );
        var items = found.Where(key => key.Content.View is not null && key.Sequence > page.From.After).Take(page.ToRead).ToList();
        return Tagged.OfJson(
            caller.OrganisationName,
            page.Of(
                items,
                key => new KeyPosition(key.Sequence),
                key => LinkAnswer.Of(key, UsesOf(key, written.GetValueOrDefault(key.Sequence), uses))
            )
        );
    }

    private static async Task<RecordedAnswer<LinkAnswer>> RevokeAsync(
        string id,
        Body<KeyRevocationDraft> body,
        Query<RecordingQuery> query,
        Caller caller,
        HttpContext context,
        Recorder recorder,
        KeyRing ring,
        CountedUses uses
    )
    {
        var act = new RecordingAct<KeyRevocationDraft, StoredKey, LinkAnswer>(
            (ledger, draft) => Revoke(ledger, caller, id, draft),
            (ledger, _, _) => Find(ledger, caller, id)!,
            (ledger, key, _) => AnswerOf(ledger, key, uses),
            answer => $"{Route}/{answer.Id}"
        );
        var answer = await recorder.RecordAsync(context, caller, body, query, act);
        ring.Forget(id);
        return answer;
    }

    private static Checked<StoredKey> Revoke(LedgerTurn ledger, Caller caller, string id, KeyRevocationDraft draft) =>
        Find(ledger, caller, id) is null ? Unknown(id)
        : draft.At <= ledger.Now
            ? AccessProblems.ExpiryIsInThePast.At("/at", "The moment has passed; leave it out to stop the link at once.")
        : Revoked(ledger, caller, id, draft.At);

    private static StoredKey Revoked(LedgerTurn ledger, Caller caller, string id, Instant? at)
    {
        KeyStore.Revoke(ledger, caller.Organisation, caller.KeySequence, id, at);
        return Find(ledger, caller, id)!;
    }

    private static Results<Tagged<LinkInUseAnswer>, Refused> GetInUse(Caller caller, HttpContext context) =>
        context.Features.Get<UsedLink>() is { } link
            ? Tagged.OfJson(
                caller.OrganisationName,
                new LinkInUseAnswer
                {
                    View = LinkViewAnswer.Of(link.View),
                    Path = LinkViewAnswer.PathOf(link.View),
                    ExpiresAt = link.Key.Content.ExpiresAt!.Value,
                }
            )
            : new Refused(NotOfALink());

    private static async Task<Results<Tagged<Statement>, Refused>> GetAccountAsync(
        HttpContext context,
        Caller caller,
        LedgerReader reader,
        LedgerWriter writer,
        IClock clock
    )
    {
        if (context.Features.Get<UsedLink>() is not { View: { Page: LinkedPage.Programme } view })
        {
            return new Refused(NotOfALink());
        }

        var draft = new StatementDraft
        {
            Programmes = [view.Programme!],
            From = view.From,
            To = view.To,
            Basis = view.Basis,
            KnownAt = view.KnownAt,
            Simulation = new SimulationDraft { Runs = 1000, Seed = 1 },
        };
        var now = clock.GetCurrentInstant();
        await writer.SettleKnownAsync(caller.Organisation, view.KnownAt, now, context.RequestAborted);
        var made = PrepareStatement.Make(reader, caller.Organisation, draft, now, context.RequestAborted);
        return made.IsAccepted ? Tagged.OfBytes<Statement>(caller.OrganisationName, made.Value.Document) : new Refused(made.Problems);
    }

    private static LinkAnswer AnswerOf(LedgerView ledger, StoredKey key, CountedUses uses) =>
        LinkAnswer.Of(key, UsesOf(key, LinkUseStore.Of(ledger, key.Organisation, key.Sequence), uses));

    private static LinkUses? UsesOf(StoredKey key, LinkUses? written, CountedUses uses)
    {
        var waiting = uses.Waiting(key.Organisation, key.Sequence);
        return written is null ? waiting
            : waiting is null ? written
            : written.And(waiting);
    }

    /// <summary>Null also for a link of another organisation, and for a key that is no link.</summary>
    private static StoredKey? Find(LedgerView ledger, Caller caller, string id) =>
        KeyStore.Find(ledger, id) is { Content.View: not null } key && key.Organisation == caller.Organisation ? key : null;

    private static Problem Unknown(string id) => AccessProblems.UnknownLink.At("", $"No link has the id '{id}'.");

    private static Problem NotOfALink() =>
        AccessProblems.UnknownLink.At("", "The request was sent with a key, and not with the token of a link.");
}
