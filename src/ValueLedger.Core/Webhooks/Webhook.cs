using System.ComponentModel.DataAnnotations;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Problems;

namespace ValueLedger.Core.Webhooks;

/// <summary>Where an organisation is told of changes.</summary>
/// <param name="Code">Chosen by the client; never changes.</param>
/// <param name="Address">Where messages are sent.</param>
/// <param name="Events">The changes that are told; all if there are none here.</param>
public sealed record Webhook(string Code, string Address, IReadOnlyList<EntryChangeKind> Events)
{
    public bool Tells(EntryChangeKind change) => Events.Count == 0 || Events.Contains(change);

    public bool IsTheSameAs(Webhook other) => Code == other.Code && Address == other.Address && Events.SequenceEqual(other.Events);
}

/// <summary>A webhook as sent, before it is checked.</summary>
public sealed record WebhookDraft
{
    private const int MostEvents = 20;

    /// <summary>Where messages are sent: an https address. Put no password in it; it stands in the log.</summary>
    [Required]
    [StringLength(WebAddress.Longest, MinimumLength = 1)]
    [RegularExpression(WebAddress.Pattern)]
    public string? Address { get; init; }

    /// <summary>The changes to be told of; all of them when left out.</summary>
    [MaxLength(MostEvents)]
    public IReadOnlyList<EntryChangeKind>? Events { get; init; }

    /// <summary>
    /// The secret that signs messages: whsec_ and 24 to 64 bytes in base64. When left out, a new webhook gets one made by the server, and
    /// an existing one keeps its own. The secret before is used beside it for a day.
    /// </summary>
    public string? Secret { get; init; }

    /// <summary>The webhook with its new secret, if one was sent; or everything that is wrong with it.</summary>
    /// <param name="code">The code in the path.</param>
    /// <param name="mayBePrivate">Whether the operator allows private addresses, and http.</param>
    public Checked<CheckedWebhook> Validate(string code, bool mayBePrivate)
    {
        var checks = new Checks();
        if (string.IsNullOrWhiteSpace(Address))
        {
            checks.RequiredText(Address, "/address", WebAddress.Longest);
        }
        else
        {
            checks.OptionalAddress(Address, "/address");
        }

        if (checks.Passed)
        {
            checks.Require(
                mayBePrivate || WebhookAddress.MayBePublic(new Uri(Address!)),
                WebhookProblems.WebhookAddressIsNotAllowed,
                "/address",
                "The address must begin with https:// and must not be of this machine or of a private network."
            );
        }

        var secret = Secret is null ? null : WebhookSecret.Parse(Secret);
        checks.Require(
            Secret is null || secret is not null,
            WebhookProblems.WebhookSecretIsNotValid,
            "/secret",
            "A secret is whsec_ and 24 to 64 bytes in base64."
        );
        return checks.Passed
            ? new CheckedWebhook(new Webhook(code, Address!, [.. (Events ?? []).Distinct().Order()]), secret)
            : checks.Problems;
    }
}

/// <summary>A webhook that was checked.</summary>
/// <param name="Webhook">Its settings.</param>
/// <param name="Secret">The secret that was sent; null to keep the one it has, or to make one.</param>
public sealed record CheckedWebhook(Webhook Webhook, WebhookSecret? Secret);
