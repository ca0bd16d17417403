using ValueLedger.Core.Problems;

namespace ValueLedger.Core.Webhooks;

public static class WebhookProblems
{
    public static readonly ProblemCode UnknownWebhook = new("unknown_webhook", 404, "There is no such webhook");

    public static readonly ProblemCode WebhookAddressIsNotAllowed = new(
        "webhook_address_is_not_allowed",
        400,
        "Messages are not sent to this address"
    );

    public static readonly ProblemCode WebhookSecretIsNotValid = new(
        "webhook_secret_is_not_valid",
        400,
        "The secret of a webhook has another form"
    );

    public static readonly ProblemCode TooManyWebhooks = new("too_many_webhooks", 409, "The organisation has too many webhooks");

    public static readonly ProblemCode WebhookIsSwitchedOff = new("webhook_is_switched_off", 409, "The webhook is switched off");
}
