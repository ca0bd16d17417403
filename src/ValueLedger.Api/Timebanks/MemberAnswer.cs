using System.ComponentModel;
using NodaTime;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Timebanks;

namespace ValueLedger.Api.Timebanks;

/// <summary>A member of a time bank, and what it has given and received. Credits are no money and have no price.</summary>
public sealed record MemberAnswer
{
    /// <summary>Chosen by the client; 'community' is the bank itself.</summary>
    public required string Code { get; init; }

    /// <summary>Pseudonymous code of the contributor whose hours the member's gifts are; null when not stated.</summary>
    public required string? Contributor { get; init; }

    /// <summary>First day of membership, inclusive; null for the community alone, which was always there.</summary>
    public required LocalDate? Joined { get; init; }

    /// <summary>Whether new exchanges may no longer name it.</summary>
    public required bool Archived { get; init; }

    [Description("How many hours it may owe by a limit of its own; null where the time bank's limit holds.")]
    public required DebitLimit? DebitLimit { get; init; }

    /// <summary>Hours given.</summary>
    public required decimal Given { get; init; }

    /// <summary>Hours received.</summary>
    public required decimal Received { get; init; }

    /// <summary>Hours that it brought along from an older system; negative where it owed them.</summary>
    public required decimal BroughtAlong { get; init; }

    /// <summary>Hours brought along and given, less hours received; negative for whoever owes hours.</summary>
    public required decimal Balance { get; init; }

    [Description("'debit_limit_is_exceeded' where it owes more than the limit that holds for it; otherwise empty.")]
    public required IReadOnlyList<string> Flags { get; init; }

    /// <param name="member">Who it is.</param>
    /// <param name="balance">What it has given, received and brought along.</param>
    /// <param name="limit">Which holds for it; null for none.</param>
    public static MemberAnswer Of(Registered<Member> member, Balance balance, DebitLimit? limit) => new()
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
