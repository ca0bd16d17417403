using System.Globalization;
using NodaTime;
using NodaTime.Text;
using ValueLedger.Api.Http.Answers;
using ValueLedger.Api.Keys;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Wire;
using ValueLedger.Storage.Access;

namespace ValueLedger.Api.Links;

/// <summary>What a link shows.</summary>
public sealed record LinkViewAnswer
{
    /// <summary>Which page the link opens.</summary>
    public required LinkedPage Page { get; init; }

    /// <summary>The id of the statement; null for other pages.</summary>
    public required string? Statement { get; init; }

    /// <summary>The code of the programme; null where all programmes are shown, and for a statement.</summary>
    public required string? Programme { get; init; }

    /// <summary>The area; null where all areas are shown.</summary>
    public required string? Area { get; init; }

    /// <summary>First day; null for a statement.</summary>
    public required LocalDate? From { get; init; }

    /// <summary>Last day; null for a statement.</summary>
    public required LocalDate? To { get; init; }

    /// <summary>The basis that values citizens' time; null for the standard basis, and for a statement.</summary>
    public required Basis? Basis { get; init; }

    /// <summary>The moment up to which records are known; null where the figures are those of the moment at which somebody looks.</summary>
    public required Instant? KnownAt { get; init; }

    internal static LinkViewAnswer Of(LinkView view) =>
        new()
        {
            Page = view.Page,
            Statement = view.Statement,
            Programme = view.Programme,
            Area = view.Area,
            From = view.From,
            To = view.To,
            Basis = view.Basis,
            KnownAt = view.KnownAt,
        };

    /// <summary>The path and query of the page that shows the view.</summary>
    internal static string PathOf(LinkView view)
    {
        if (view.Page == LinkedPage.Statement)
        {
            return $"/statements/{view.Statement}";
        }

        var isOfOne = view.Page == LinkedPage.Programme;
        (string Name, string? Value)[] scope =
        [
            ("from", Day(view.From)),
            ("to", Day(view.To)),
            ("programme", isOfOne ? null : view.Programme),
            ("area", view.Area),
            ("basis", view.Basis is { } basis ? WireEnum.Word(basis) : null),
            ("known", view.KnownAt is { } known ? InstantPattern.ExtendedIso.Format(known) : null),
        ];
        return (isOfOne ? $"/programmes/{view.Programme}" : "/")
            + QueryString.Create(scope.Where(one => one.Value is not null).Select(one => KeyValuePair.Create(one.Name, one.Value)));
    }

    private static string? Day(LocalDate? day) => day?.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
}

/// <summary>A link without its token, which only those have who were sent it.</summary>
public sealed record LinkAnswer
{
    /// <summary>The id of the link.</summary>
    public required string Id { get; init; }

    /// <summary>For whom or what the link is.</summary>
    public required string Name { get; init; }

    /// <summary>What the link shows.</summary>
    public required LinkViewAnswer View { get; init; }

    /// <summary>When the link was made.</summary>
    public required Instant CreatedAt { get; init; }

    /// <summary>When the link stops working.</summary>
    public required Instant ExpiresAt { get; init; }

    /// <summary>When the link was revoked; null if it was not.</summary>
    public required Instant? RevokedAt { get; init; }

    /// <summary>How often somebody opened the page with the link.</summary>
    public required long Opened { get; init; }

    /// <summary>How many requests were sent with the token of the link; opening a page sends several.</summary>
    public required long Requests { get; init; }

    /// <summary>When the link was last used; null if it was not.</summary>
    public required Instant? LastUsedAt { get; init; }

    internal static LinkAnswer Of(StoredKey key, LinkUses? uses) =>
        new()
        {
            Id = key.Content.KeyId,
            Name = key.Content.Name,
            View = LinkViewAnswer.Of(key.Content.View!),
            CreatedAt = key.CreatedAt,
            ExpiresAt = key.Content.ExpiresAt!.Value,
            RevokedAt = key.Revocation?.At,
            Opened = uses?.Opened ?? 0,
            Requests = uses?.Requests ?? 0,
            LastUsedAt = uses?.Last,
        };
}

/// <summary>A link that was just made.</summary>
public sealed record NewLinkAnswer
{
    /// <summary>The address to send. Whoever has it sees the view until the link expires or is revoked. The token is its fragment, which browsers
    /// send to no server. It is shown only once; null when the same answer is sent again, and in the answer to a dry run.</summary>
    public required string? Address { get; init; }

    /// <summary>The token alone, sent as a key is: <c>Authorization: Bearer ...</c>. Null where the address is.</summary>
    public required string? Token { get; init; }

    /// <summary>The id of the link.</summary>
    [NullInADryRun]
    public required string? Id { get; init; }

    /// <summary>For whom or what the link is.</summary>
    public required string Name { get; init; }

    /// <summary>What the link shows.</summary>
    public required LinkViewAnswer View { get; init; }

    /// <summary>When the link was made.</summary>
    [NullInADryRun]
    public required Instant? CreatedAt { get; init; }

    /// <summary>When the link stops working.</summary>
    public required Instant ExpiresAt { get; init; }

    internal static NewLinkAnswer Of(IssuedKey issued, bool isDryRun, HttpRequest request)
    {
        var token = isDryRun ? null : issued.Text;
        var content = issued.Key.Content;
        return new NewLinkAnswer
        {
            Address = token is null
                ? null
                : $"{request.Scheme}://{request.Host}{request.PathBase}{LinkViewAnswer.PathOf(content.View!)}#{token}",
            Token = token,
            Id = isDryRun ? null : content.KeyId,
            Name = content.Name,
            View = LinkViewAnswer.Of(content.View!),
            CreatedAt = isDryRun ? null : issued.Key.CreatedAt,
            ExpiresAt = content.ExpiresAt!.Value,
        };
    }
}

/// <summary>What somebody who was sent a link may know of it.</summary>
public sealed record LinkInUseAnswer
{
    /// <summary>What the link shows.</summary>
    public required LinkViewAnswer View { get; init; }

    /// <summary>The path and query of the page that shows it.</summary>
    public required string Path { get; init; }

    /// <summary>When the link stops working.</summary>
    public required Instant ExpiresAt { get; init; }
}
