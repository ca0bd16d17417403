using System.ComponentModel.DataAnnotations;
using ValueLedger.Core.Problems;
using ValueLedger.Core.Wire;

namespace ValueLedger.Core.Statements.Sections;

/// <summary>What the preparer says in words. The texts are kept with the statement, its hash attests them, and they cannot be erased: they
/// should name no private person.</summary>
public sealed record PreparersTexts
{
    /// <summary>The longest text.</summary>
    public const int Longest = 5000;

    /// <summary>The most groups of stakeholders.</summary>
    public const int MostGroups = 100;

    /// <summary>What the programmes are meant to achieve.</summary>
    [MultiLine]
    [StringLength(Longest, MinimumLength = 1)]
    public string? Objectives { get; init; }

    /// <summary>Why something had to change.</summary>
    [MultiLine]
    [StringLength(Longest, MinimumLength = 1)]
    public string? CaseForChange { get; init; }

    /// <summary>The stakeholders who were consulted; at most 100 groups.</summary>
    [MaxLength(MostGroups)]
    public IReadOnlyList<ConsultedGroup>? Consulted { get; init; }

    /// <summary>What matters but is not in money.</summary>
    [MultiLine]
    [StringLength(Longest, MinimumLength = 1)]
    public string? NotInMoney { get; init; }

    /// <summary>Risks to the results, and to relying on them.</summary>
    [MultiLine]
    [StringLength(Longest, MinimumLength = 1)]
    public string? Risks { get; init; }

    /// <summary>What is done about the findings.</summary>
    [MultiLine]
    [StringLength(Longest, MinimumLength = 1)]
    public string? ResponseToFindings { get; init; }

    /// <summary>Who answers for the statement, for example a role and an office.</summary>
    [StringLength(300, MinimumLength = 1)]
    public string? SignedOffBy { get; init; }

    /// <summary>The texts under their names, in order; null where one is not given.</summary>
    public IEnumerable<(string Name, string? Text)> Texts() =>
        [
            ("objectives", Objectives),
            ("caseForChange", CaseForChange),
            ("notInMoney", NotInMoney),
            ("risks", Risks),
            ("responseToFindings", ResponseToFindings),
            ("signedOffBy", SignedOffBy),
        ];

    internal void Check(Checks checks, string pointer)
    {
        foreach (var (name, text) in Texts().Where(given => given.Text is not null))
        {
            checks.RequiredText(text, $"{pointer}/{name}", name == "signedOffBy" ? 300 : Longest);
        }

        var groups = Consulted ?? [];
        checks.Require(
            groups.Count <= MostGroups,
            MemberProblems.ListIsTooLong,
            $"{pointer}/consulted",
            $"At most {MostGroups} groups are allowed."
        );
        foreach (var (index, group) in groups.Take(MostGroups).Index())
        {
            // JSON can put null into a list, whatever its type says.
            (group ?? new ConsultedGroup()).Check(checks, $"{pointer}/consulted/{index}");
        }
    }

    /// <summary>Null where nothing is said.</summary>
    internal PreparersTexts? OrNull() =>
        Texts().All(given => given.Text is null) && Consulted is null or { Count: 0 } ? null : this with { Consulted = Consulted ?? [] };
}

/// <summary>A group of stakeholders who were consulted.</summary>
public sealed record ConsultedGroup
{
    /// <summary>Who they are, for example members of the choir.</summary>
    [Required]
    [StringLength(300, MinimumLength = 1)]
    public string? Stakeholders { get; init; }

    /// <summary>How many people were consulted; null when not counted.</summary>
    [Range(1, 1_000_000_000)]
    public int? People { get; init; }

    /// <summary>How they were consulted, and what they said.</summary>
    [MultiLine]
    [StringLength(PreparersTexts.Longest, MinimumLength = 1)]
    public string? How { get; init; }

    internal void Check(Checks checks, string pointer)
    {
        checks.RequiredText(Stakeholders, pointer + "/stakeholders", 300);
        checks.Require(
            People is null or (>= 1 and <= 1_000_000_000),
            MemberProblems.NumberIsOutOfRange,
            pointer + "/people",
            "At least one person was consulted; leave the number out where nobody counted."
        );
        if (How is not null)
        {
            checks.RequiredText(How, pointer + "/how", PreparersTexts.Longest);
        }
    }
}
