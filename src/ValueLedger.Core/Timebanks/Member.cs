using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using NodaTime;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Problems;

namespace ValueLedger.Core.Timebanks;

/// <summary>Somebody who gives and receives hours in the time bank of a programme, known by a code.</summary>
public sealed record Member : ICatalogueItem
{
    /// <summary>The code of the community, which represents the time bank itself.</summary>
    public const string CommunityCode = "community";

    /// <summary>The member that every time bank has from the beginning, without registration. Its number is 0.</summary>
    public static readonly Registered<Member> Community = new(0, 0, new Member { Code = CommunityCode });

    /// <summary>Chosen by the client, unique in the time bank; never changes.</summary>
    public required string Code { get; init; }

    /// <summary>Code of the contributor to whom the member's hours belong; null when not stated.</summary>
    public string? Contributor { get; init; }

    /// <summary>First day of membership, inclusive; null only for the community, which has always been a member.</summary>
    public LocalDate? Joined { get; init; }

    /// <summary>Whether new exchanges may no longer name it.</summary>
    public bool Archived { get; init; }

    /// <summary>How many hours the member may owe; null where the time bank's limit applies.</summary>
    public DebitLimit? DebitLimit { get; init; }

    public bool HasJoined(LocalDate day) => Joined is null || day >= Joined;
}

/// <summary>A member of a time bank as sent, before it is checked.</summary>
public sealed record MemberDraft : IDraft
{
    public static IReadOnlyList<ProblemCode> ProblemCodes { get; } =
    [MemberProblems.CodeIsNotValid, TimebankProblems.CommunityIsTheBankItself];

    /// <summary>Pseudonymous code of the contributor to whom the member's hours belong, registered at first use. Never a name.</summary>
    [RegularExpression(Codes.Pattern)]
    public string? Contributor { get; init; }

    /// <summary>First day of membership, inclusive; earlier exchanges are refused.</summary>
    [Required]
    public LocalDate? Joined { get; init; }

    /// <summary>Whether new exchanges may no longer name it.</summary>
    public bool? Archived { get; init; }

    [Description("How many hours the member may owe; null or left out where the time bank's limit applies.")]
    public DebitLimitDraft? DebitLimit { get; init; }

    /// <summary>The member under its code, or all its problems.</summary>
    public Checked<Member> Validate(string code)
    {
        var checks = new Checks();
        checks.Require(
            code != Member.CommunityCode,
            TimebankProblems.CommunityIsTheBankItself,
            "",
            "The code 'community' is reserved for the time bank itself; choose another code."
        );
        checks.Code(Contributor, "/contributor");
        checks.Present(Joined, "/joined");
        var limit = DebitLimit?.Check(checks, "/debitLimit");
        return checks.Passed
            ? new Member
            {
                Code = code,
                Contributor = Contributor,
                Joined = Joined,
                Archived = Archived ?? false,
                DebitLimit = limit,
            }
            : checks.Problems;
    }
}
