using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using NodaTime;
using ValueLedger.Core.Problems;

namespace ValueLedger.Core.Timebanks;

/// <summary>A member of a time bank as sent, before it is checked.</summary>
public sealed record MemberDraft
{
    /// <summary>Pseudonymous code of the contributor to whom the member's hours belong, registered at first use. Never a name.</summary>
    public string? Contributor { get; init; }

    /// <summary>First day of membership, inclusive; earlier exchanges are refused.</summary>
    [Required]
    public LocalDate? Joined { get; init; }

    /// <summary>Whether new exchanges may no longer name it.</summary>
    public bool? Archived { get; init; }

    [Description("How many hours the member may owe; null or left out where the time bank's limit applies.")]
    public DebitLimitDraft? DebitLimit { get; init; }

    /// <summary>The member under its code, or all its problems.</summary>
    public Decision<Member> Validate(string code)
    {
        var checks = new Checks();
        checks.Require(code != Member.CommunityCode, TimebankProblems.CommunityIsTheBankItself, "", "The code 'community' is reserved for the time bank itself; choose another code.");
        checks.Code(Contributor, "/contributor");
        checks.Present(Joined, "/joined");
        var limit = DebitLimit?.Check(checks, "/debitLimit");
        return checks.Passed
            ? new Member { Code = code, Contributor = Contributor, Joined = Joined, Archived = Archived ?? false, DebitLimit = limit }
            : checks.Problems;
    }
}
