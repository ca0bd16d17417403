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

    /// <summary>Hours given.</summary>
    public required decimal Given { get; init; }

    /// <summary>Hours received.</summary>
    public required decimal Received { get; init; }

    /// <summary>Hours given less hours received; negative for whoever has received more.</summary>
    public required decimal Balance { get; init; }

    public static MemberAnswer Of(Registered<Member> member, Balance balance) => new()
    {
        Code = member.Code,
        Contributor = member.Item.Contributor,
        Joined = member.Item.Joined,
        Archived = member.Item.Archived,
        Given = balance.Given,
        Received = balance.Received,
        Balance = balance.Credits,
    };
}
