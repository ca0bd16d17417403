using Microsoft.AspNetCore.Http.HttpResults;
using ValueLedger.Api.Access;
using ValueLedger.Api.Http;
using ValueLedger.Api.Http.Answers;
using ValueLedger.Api.Http.Bodies;
using ValueLedger.Api.Http.Queries;
using ValueLedger.Api.OpenApi;
using ValueLedger.Api.Recording;
using ValueLedger.Core.Problems;
using ValueLedger.Storage.Access;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Storage.Writing;

namespace ValueLedger.Api.Keys;

/// <summary>Making, listing, rotating and revoking keys of the caller's own organisation. The operator of the server can do the same for
/// any organisation.</summary>
internal static class KeyEndpoints
{
    private const string Route = "/v1/keys";

    public static void MapKeys(this RouteGroupBuilder v1)
    {
        var keys = v1.MapGroup("/keys")
            .RequireScope(Scopes.KeysManage)
            .InChapter("Keys", "API keys of the organisation: what each may do, and until when.");
        keys.MapPost("", CreateAsync)
            .Describes(
                "CreateKey",
                "Make a key",
                "Makes an API key. Its text is shown only once: if the request is sent again with the same idempotency key, the answer is the same key without its text. A key never has more scopes than the key that makes it."
            )
            .WithMetadata(new HoldsSecret())
            .Refuses(
                MemberProblems.MemberIsRequired,
                MemberProblems.ListIsEmpty,
                AccessProblems.UnknownScope,
                AccessProblems.ExpiryIsInThePast,
                AccessProblems.ScopeCannotBeGranted
            );
        keys.MapGet("/{id}", Get)
            .Describes("GetKey", "Read a key", "Shows what a key may do and until when, but never its text.")
            .Refuses(AccessProblems.UnknownKey);
        keys.MapGet("", List)
            .Describes("ListKeys", "List keys", "Lists keys in the order in which they were made, including those that no longer work.")
            .Refuses(HttpProblemCodes.CursorIsNotValid, Paging.LimitIsOutOfRange);
        keys.MapPost("/{id}/revocation", RevokeAsync)
            .Describes(
                "RevokeKey",
                "Revoke a key",
                "Stops a key for good, at once or at a future moment. A key that has already stopped stays as it is. The body may be left out."
            )
            .WithMetadata(new BodyMayBeEmpty())
            .Refuses(AccessProblems.UnknownKey, AccessProblems.ExpiryIsInThePast);
        keys.MapPost("/{id}/rotation", RotateAsync)
            .WithMetadata(new HoldsSecret())
            .Describes(
                "RotateKey",
                "Replace a key with a new one",
                "Makes a key with a new id and secret and the same name and scopes. The old key continues to work until the moment in the request, or until it expires or is revoked. The body may be left out."
            )
            .WithMetadata(new BodyMayBeEmpty())
            .Refuses(AccessProblems.UnknownKey, AccessProblems.ExpiryIsInThePast, AccessProblems.ScopeCannotBeGranted);
    }

    private static Task<RecordedAnswer<NewKeyAnswer>> CreateAsync(
        Body<KeyDraft> body,
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
            Issuing<KeyDraft>(caller, (ledger, draft) => CreateKey.Decide(ledger, caller, draft, context.User.HasScope))
        );

    private static async Task<RecordedAnswer<NewKeyAnswer>> RotateAsync(
        string id,
        Body<KeyRotationDraft> body,
        Query<RecordingQuery> query,
        Caller caller,
        HttpContext context,
        Recorder recorder,
        KeyRing ring
    )
    {
        var act = Issuing<KeyRotationDraft>(caller, (ledger, draft) => RotateKey.Decide(ledger, caller, id, draft, context.User.HasScope));
        var answer = await recorder.RecordAsync(context, caller, body, query, act);
        ring.Forget(id);
        return answer;
    }

    private static async Task<RecordedAnswer<KeyAnswer>> RevokeAsync(
        string id,
        Body<KeyRevocationDraft> body,
        Query<RecordingQuery> query,
        Caller caller,
        HttpContext context,
        Recorder recorder,
        KeyRing ring
    )
    {
        var act = new RecordingAct<KeyRevocationDraft, StoredKey, KeyAnswer>(
            (ledger, draft) => RevokeKey.Decide(ledger, caller, id, draft),
            (ledger, _, _) => RevokeKey.Find(ledger, caller, id)!,
            (_, key, _) => KeyAnswer.Of(key),
            answer => $"{Route}/{answer.KeyId}"
        );
        var answer = await recorder.RecordAsync(context, caller, body, query, act);
        ring.Forget(id);
        return answer;
    }

    private static RecordingAct<TDraft, IssuedKey, NewKeyAnswer> Issuing<TDraft>(
        Caller caller,
        Func<LedgerTurn, TDraft, Checked<IssuedKey>> decide
    )
        where TDraft : class =>
        new(
            decide,
            (ledger, _, request) =>
                new IssuedKey(KeyStore.All(ledger, caller.Organisation).Single(key => key.Sequence == request.First), null),
            (_, issued, outcome) => NewKeyAnswer.Of(issued, outcome.IsDryRun),
            answer => $"{Route}/{answer.KeyId}"
        );

    private static Results<Tagged<KeyAnswer>, Refused> Get(string id, Caller caller, LedgerReader reader)
    {
        if (reader.Read(caller.Organisation, ledger => RevokeKey.Find(ledger, caller, id)) is not { } key)
        {
            return new Refused(RevokeKey.Unknown(id));
        }

        var answer = KeyAnswer.Of(key);
        return Tagged.OfJson(caller.OrganisationName, answer);
    }

    private static Results<Tagged<ListPage<KeyAnswer>>, Refused> List(
        Query<KeyListQuery> query,
        Caller caller,
        LedgerReader reader,
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
        var found = reader
            .Read(caller.Organisation, ledger => KeyStore.All(ledger, caller.Organisation))
            .Where(key => key.Content.View is null && key.Sequence > page.From.After)
            .Take(page.ToRead)
            .ToList();
        return Tagged.OfJson(caller.OrganisationName, page.Of(found, key => new KeyPosition(key.Sequence), KeyAnswer.Of));
    }
}
