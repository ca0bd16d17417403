using Microsoft.AspNetCore.Http.HttpResults;
using ValueLedger.Api.Access;
using ValueLedger.Api.Catalogue;
using ValueLedger.Api.Http;
using ValueLedger.Api.Http.Answers;
using ValueLedger.Api.Http.Bodies;
using ValueLedger.Api.OpenApi;
using ValueLedger.Api.Recording;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Problems;
using ValueLedger.Core.Webhooks;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Storage.Webhooks;
using ValueLedger.Storage.Writing;

namespace ValueLedger.Api.Webhooks;

/// <summary>Where the organisation's other systems are told that entries changed.</summary>
internal static class WebhookEndpoints
{
    /// <summary>How many an organisation may have.</summary>
    private const int Most = 20;

    public static void MapWebhooks(this RouteGroupBuilder v1)
    {
        var webhooks = v1.MapGroup("/webhooks")
            .RequireScope(Scopes.WebhooksManage)
            .InChapter("Webhooks", "Addresses that are told when entries change, with signed messages (Standard Webhooks).");
        webhooks
            .MapPut("/{code}", PutAsync)
            .WithMetadata(new HoldsSecret())
            .Describes(
                "PutWebhook",
                "Register or replace a webhook",
                "Sends messages about changes of entries from now on to an address, or changes the webhook with this code and switches it on again. A new secret is shown only in this answer."
            )
            .Refuses(
                MemberProblems.UrlIsNotValid,
                WebhookProblems.WebhookAddressIsNotAllowed,
                WebhookProblems.WebhookSecretIsNotValid,
                WebhookProblems.TooManyWebhooks
            );
        webhooks
            .MapGet("", List)
            .Describes("ListWebhooks", "List webhooks", "Lists the webhooks in the order of their codes, without secrets.");
        webhooks
            .MapGet("/{code}", Get)
            .Describes("GetWebhook", "Read a webhook", "Shows where messages are sent and whether some wait, but never the secret.")
            .Refuses(WebhookProblems.UnknownWebhook);
        webhooks
            .MapDelete("/{code}", DeleteAsync)
            .Describes(
                "DeleteWebhook",
                "Remove a webhook",
                "Nothing more is sent, and secrets and deliveries are deleted. The log keeps the record of the address."
            )
            .Refuses(WebhookProblems.UnknownWebhook);
        webhooks
            .MapGet("/{code}/deliveries", Deliveries)
            .Describes(
                "ListWebhookDeliveries",
                "List deliveries",
                "Lists the newest 100 messages, the newest first, with what became of each. A message that was not taken within a day stands as failed."
            )
            .Refuses(WebhookProblems.UnknownWebhook);
        webhooks
            .MapPost("/{code}/test", TestAsync)
            .WithMetadata(RequestHeaderMetadata.IdempotencyKey, new RecordsNothing())
            .Describes(
                "TestWebhook",
                "Send a test message",
                "Sends a message of the type webhook.test after those that wait. Ask for the deliveries to see what became of it."
            )
            .Refuses(WebhookProblems.UnknownWebhook, WebhookProblems.WebhookIsSwitchedOff, RecordingProblems.IdempotencyKeyIsNotValid);
    }

    private static async Task<PutAnswer<WebhookAnswer>> PutAsync(
        string code,
        Body<WebhookDraft> body,
        Caller caller,
        HttpRequest request,
        LedgerWriter writer,
        WebhookSender sender
    )
    {
        if (body.IsUnreadable)
        {
            return PutAnswer<WebhookAnswer>.Refused(body.Problems);
        }

        return Codes.IsValid(code)
            ? await writer.WriteAsync(
                caller.Organisation,
                ledger => Put(ledger, code, body, caller, request, sender.MayBePrivate),
                request.HttpContext.RequestAborted
            )
            : PutAnswer<WebhookAnswer>.Refused(MemberProblems.CodeIsNotValid.At("", $"'{code}' in the path: {Codes.Rule}"));
    }

    private static TurnResult<PutAnswer<WebhookAnswer>> Put(
        LedgerTurn ledger,
        string code,
        Body<WebhookDraft> body,
        Caller caller,
        HttpRequest request,
        bool mayBePrivate
    )
    {
        var all = WebhookStore.All(ledger, caller.Organisation);
        var current = all.FirstOrDefault(webhook => webhook.Webhook.Code == code);
        if (Preconditions.OfWrite(request, current is null ? null : TagOf(caller, current)) is { } lost)
        {
            return TurnResult.Discarded(PutAnswer<WebhookAnswer>.Refused(lost));
        }

        var decision = body.Value.Validate(code, mayBePrivate);
        var problems = body.With(decision.Problems);
        if (!decision.IsAccepted || problems.Count > 0)
        {
            return TurnResult.Discarded(PutAnswer<WebhookAnswer>.Refused(problems));
        }

        if (current is null && all.Count >= Most)
        {
            return TurnResult.Discarded(
                PutAnswer<WebhookAnswer>.Refused(
                    WebhookProblems.TooManyWebhooks.At("", $"The organisation has {Most} webhooks already; remove one first.")
                )
            );
        }

        if (
            current is { SwitchedOffAt: null }
            && current.Webhook.IsTheSameAs(decision.Value.Webhook)
            && (decision.Value.Secret is not { } secret || secret.Bytes.Span.SequenceEqual(current.Secret.Bytes.Span))
        )
        {
            return TurnResult.Discarded(PutAnswer<WebhookAnswer>.Of(WebhookAnswer.Of(current, null), TagOf(caller, current), isNew: false));
        }

        var (put, newSecret) = WebhookStore.Put(ledger, caller.Organisation, caller.KeySequence, decision.Value);
        return TurnResult.Kept(PutAnswer<WebhookAnswer>.Of(WebhookAnswer.Of(put, newSecret), TagOf(caller, put), isNew: current is null));
    }

    private static Tagged<WebhookList> List(Caller caller, LedgerReader reader) =>
        Tagged.OfJson(
            caller.OrganisationName,
            new WebhookList([
                .. reader
                    .Read(caller.Organisation, ledger => WebhookStore.All(ledger, caller.Organisation))
                    .Select(webhook => WebhookAnswer.Of(webhook, null)),
            ])
        );

    private static Results<Tagged<WebhookAnswer>, Refused> Get(string code, Caller caller, LedgerReader reader) =>
        reader.Read(caller.Organisation, ledger => WebhookStore.Find(ledger, caller.Organisation, code)) is { } webhook
            ? new Tagged<WebhookAnswer>(WebhookAnswer.Of(webhook, null), TagOf(caller, webhook))
            : new Refused(Unknown(code));

    private static async Task<Erased> DeleteAsync(string code, Caller caller, LedgerWriter writer) =>
        await writer.WriteAsync(
            caller.Organisation,
            ledger =>
            {
                if (WebhookStore.Find(ledger, caller.Organisation, code) is null)
                {
                    return TurnResult.Discarded(new Erased(Unknown(code)));
                }

                WebhookStore.Remove(ledger, caller.Organisation, caller.KeySequence, code);
                return TurnResult.Kept(new Erased(null));
            }
        );

    private static Results<Tagged<WebhookDeliveryList>, Refused> Deliveries(string code, Caller caller, LedgerReader reader) =>
        reader.Read(
            caller.Organisation,
            ledger =>
                WebhookStore.Find(ledger, caller.Organisation, code) is null
                    ? null
                    : DeliveryStore.Newest(ledger, caller.Organisation, code)
        )
            is { } newest
            ? Tagged.OfJson(caller.OrganisationName, new WebhookDeliveryList([.. newest.Select(WebhookDeliveryAnswer.Of)]))
            : new Refused(Unknown(code));

    private static async Task<Results<Ok<WebhookDeliveryAnswer>, Refused>> TestAsync(
        string code,
        Caller caller,
        HttpContext context,
        LedgerWriter writer
    )
    {
        // No idempotency key is needed: a second test message does no harm.
        var key = RecordingRequest.KeyOf(context, caller);
        if (!key.IsAccepted)
        {
            return new Refused(key.Problems);
        }

        var added = await writer.WriteAsync(
            caller.Organisation,
            ledger =>
                WebhookStore.Find(ledger, caller.Organisation, code) switch
                {
                    null => TurnResult.Discarded<Checked<Delivery>>(Unknown(code)),
                    { SwitchedOffAt: { } since } => TurnResult.Discarded<Checked<Delivery>>(
                        WebhookProblems.WebhookIsSwitchedOff.At("", $"It is switched off since {since}; PUT it again to switch it on.")
                    ),
                    _ => TurnResult.Kept<Checked<Delivery>>(
                        DeliveryStore.Add(ledger, caller.Organisation, code, WebhookMessages.OfATest(ledger, caller.Organisation))
                    ),
                },
            context.RequestAborted
        );
        return added.IsAccepted ? TypedResults.Ok(WebhookDeliveryAnswer.Of(added.Value)) : new Refused(added.Problems);
    }

    private static string TagOf(Caller caller, StoredWebhook webhook) =>
        EntityTags.OfJson(caller.OrganisationName, WebhookAnswer.Of(webhook, null));

    private static Problem Unknown(string code) => WebhookProblems.UnknownWebhook.At("", $"There is no webhook '{code}'.");
}
