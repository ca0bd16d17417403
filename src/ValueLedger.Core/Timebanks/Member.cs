using NodaTime;
using ValueLedger.Core.Catalogue;

namespace ValueLedger.Core.Timebanks;

/// <summary>Somebody who gives and receives hours in the time bank of a programme, known by a code.</summary>
public sealed record Member : ICatalogueItem
{
    /// <summary>The code of the community, which stands for the bank itself.</summary>
    public const string CommunityCode = "community";

    /// <summary>The member that every time bank has, from the beginning and without being registered. Its number is 0.</summary>
    public static readonly Registered<Member> Community = new(0, 0, new Member { Code = CommunityCode });

    /// <summary>Chosen by the client, unique in the time bank; never changes.</summary>
    public required string Code { get; init; }

    /// <summary>Code of the contributor whose hours the member's gifts are; null when not stated.</summary>
    public string? Contributor { get; init; }

    /// <summary>First day of membership, inclusive; null for the community alone, which was always there.</summary>
    public LocalDate? Joined { get; init; }

    /// <summary>Whether new exchanges may no longer name it.</summary>
    public bool Archived { get; init; }

    /// <summary>How many hours it may owe; null where the time bank's limit holds.</summary>
    public DebitLimit? DebitLimit { get; init; }

    public bool HasJoined(LocalDate day) => Joined is null || day >= Joined;
}
