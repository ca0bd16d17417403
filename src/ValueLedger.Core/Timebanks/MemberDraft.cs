using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using NodaTime;
using ValueLedger.Core.Problems;

namespace ValueLedger.Core.Timebanks;

/// <summary>A member of a time bank as sent, before it is checked.</summary>
public sealed record MemberDraft
{
    /// <summary>Pseudonymous code of the contributor whose hours the member's gifts are, registered when first seen. Never a name.</summary>
    public string? Contributor { get; init; }

    /// <summary>First day of membership, inclusive; earlier exchanges are refused.</summary>
    [Required]
    public LocalDate? Joined { get; init; }

    /// <summary>Whether new exchanges may no longer name it.</summary>
    public bool? Archived { get; init; }

    [Description("How many hours it may owe; null or left out where the time bank's limit holds.")]
    public DebitLimitDraft? DebitLimit { get; init; }

    /// <summary>The member under its code, or everything that is wrong with it.</summary>
    public Decision<Member> Validate(string code)
    {
        var checks = new Checks();
        checks.Require(code != Member.CommunityCode, TimebankProblems.CommunityIsTheBankItself, "", "The community is a member of every time bank and always was; choose another code.");
        checks.Code(Contributor, "/contributor");
        checks.Present(Joined, "/joined");
        var limit = DebitLimit?.Check(checks, "/debitLimit");
        return checks.Passed
            ? new Member { Code = code, Contributor = Contributor, Joined = Joined, Archived = Archived ?? false, DebitLimit = limit }
            : checks.Problems;
    }
}
