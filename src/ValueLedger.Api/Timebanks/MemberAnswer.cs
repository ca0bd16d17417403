using System.ComponentModel;
using NodaTime;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Timebanks;

namespace ValueLedger.Api.Timebanks;

/// <summary>A member of a time bank, with the hours given and received. Credits are not money and have no price.</summary>
public sealed record MemberAnswer
{
    /// <summary>Chosen by the client; 'community' is the time bank itself.</summary>
    public required string Code { get; init; }

    /// <summary>Pseudonymous code of the contributor to whom the member's hours belong; null when not stated.</summary>
    public required string? Contributor { get; init; }

    /// <summary>First day of membership, inclusive; null only for the community, which has always been a member.</summary>
    public required LocalDate? Joined { get; init; }

    /// <summary>Whether new exchanges may no longer name it.</summary>
    public required bool Archived { get; init; }

    [Description("How many hours the member may owe; null where the time bank's limit applies.")]
    public required DebitLimit? DebitLimit { get; init; }

    /// <summary>Hours given.</summary>
    public required decimal Given { get; init; }

    /// <summary>Hours received.</summary>
    public required decimal Received { get; init; }

    /// <summary>Hours brought from an older system; negative where the member owed them.</summary>
    public required decimal BroughtAlong { get; init; }

    /// <summary>Hours brought along and given, less hours received; negative for a member who owes hours.</summary>
    public required decimal Balance { get; init; }

    [Description("'debit_limit_is_exceeded' where the member owes more than their limit; otherwise empty.")]
    public required IReadOnlyList<string> Flags { get; init; }

    /// <param name="member">The member.</param>
    /// <param name="balance">Hours given, received and brought along.</param>
    /// <param name="limit">The limit that applies; null for none.</param>
    public static MemberAnswer Of(Registered<Member> member, Balance balance, DebitLimit? limit) =>
        new()
        {
            Code = member.Code,
            Contributor = member.Item.Contributor,
            Joined = member.Item.Joined,
            Archived = member.Item.Archived,
            DebitLimit = member.Item.DebitLimit,
            Given = balance.Given,
            Received = balance.Received,
            BroughtAlong = balance.BroughtAlong,
            Balance = balance.Credits,
            Flags = limit?.IsExceededBy(balance.Credits) == true ? [DebitLimit.Flag] : [],
        };
}
