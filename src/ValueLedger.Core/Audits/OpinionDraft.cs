using System.ComponentModel.DataAnnotations;
using NodaTime;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Dates;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Problems;
using ValueLedger.Core.Wire;

namespace ValueLedger.Core.Audits;

/// <summary>A practitioner's opinion on a statement, before it is checked.</summary>
public sealed record OpinionDraft : IDraft
{
    public static IReadOnlyList<ProblemCode> ProblemCodes { get; } =
    [AuditProblems.AnotherKeyMustAudit, AuditProblems.StatementIsNotPublished, EntryProblems.DateIsInTheFuture];

    private const int LongestName = 200;
    private const int LongestText = 4000;

    /// <summary>The practitioner or the firm that concludes. It stays in the log for good.</summary>
    [Required]
    [StringLength(LongestName, MinimumLength = 1)]
    public string? Name { get; init; }

    /// <summary>The standard that was followed, such as ISAE 3000 (Revised).</summary>
    [Required]
    [StringLength(LongestName, MinimumLength = 1)]
    public string? Standard { get; init; }

    /// <summary>Whether the assurance is limited or reasonable.</summary>
    [Required]
    public AssuranceLevel? Level { get; init; }

    /// <summary>The criteria that the statement was measured against.</summary>
    [Required]
    [MultiLine]
    [StringLength(LongestText, MinimumLength = 1)]
    public string? Criteria { get; init; }

    /// <summary>The amount from which an error would matter, in the organisation's currency.</summary>
    [Required]
    [Range(0, Quantity.Largest)]
    public decimal? Materiality { get; init; }

    /// <summary>The date of the opinion.</summary>
    [Required]
    public LocalDate? Date { get; init; }

    /// <summary>What the practitioner concludes.</summary>
    [Required]
    public OpinionConclusion? Conclusion { get; init; }

    /// <summary>The conclusion in the practitioner's words; required unless it is unmodified.</summary>
    [MultiLine]
    [StringLength(LongestText)]
    public string? Wording { get; init; }

    /// <summary>The opinion, or everything that is wrong with it.</summary>
    /// <param name="statement">The number that the statement was given when it was prepared.</param>
    /// <param name="today">The organisation's current day.</param>
    public Checked<Opinion> Validate(long statement, LocalDate today)
    {
        var checks = new Checks();
        checks.RequiredText(Name, "/name", LongestName);
        checks.OneLine(Name, "/name");
        checks.RequiredText(Standard, "/standard", LongestName);
        checks.OneLine(Standard, "/standard");
        checks.Present(Level, "/level");
        checks.RequiredText(Criteria, "/criteria", LongestText);
        checks.Require(
            !checks.Present(Materiality, "/materiality") || Materiality is >= 0 and <= Quantity.Largest,
            MemberProblems.NumberIsOutOfRange,
            "/materiality",
            $"Materiality is an amount of 0 to {Quantity.Largest}."
        );
        checks.Require(
            !checks.Present(Date, "/date") || Date <= today,
            EntryProblems.DateIsInTheFuture,
            "/date",
            $"In the organisation's time zone, today is {IsoJson.Write(today)}."
        );
        if (checks.Present(Conclusion, "/conclusion") && Conclusion != OpinionConclusion.Unmodified)
        {
            checks.RequiredText(Wording, "/wording", LongestText);
        }
        else
        {
            checks.OptionalText(Wording, "/wording", LongestText);
        }

        return checks.Passed
            ? new Opinion(statement, Name!, Standard!, Level!.Value, Criteria!, Materiality!.Value, Date!.Value, Conclusion!.Value, Wording)
            : checks.Problems;
    }
}

/// <summary>A practitioner's opinion on a statement, as the log states it.</summary>
/// <param name="Statement">The number that the statement was given when it was prepared.</param>
/// <param name="Name">The practitioner or the firm.</param>
/// <param name="Standard">The standard that was followed.</param>
/// <param name="Level">Whether the assurance is limited or reasonable.</param>
/// <param name="Criteria">What the statement was measured against.</param>
/// <param name="Materiality">The amount from which an error would matter.</param>
/// <param name="Date">The date of the opinion.</param>
/// <param name="Conclusion">What the practitioner concludes.</param>
/// <param name="Wording">The conclusion in the practitioner's words.</param>
public sealed record Opinion(
    long Statement,
    string Name,
    string Standard,
    AssuranceLevel Level,
    string Criteria,
    decimal Materiality,
    LocalDate Date,
    OpinionConclusion Conclusion,
    string? Wording
)
{
    /// <summary>Whether a statement may be called assured because of it.</summary>
    private bool Assures => Conclusion is OpinionConclusion.Unmodified or OpinionConclusion.Qualified;

    /// <summary>Whether a statement may be called assured: there is an opinion, and the last of each practitioner says so.</summary>
    /// <param name="opinions">In the order of recording.</param>
    public static bool Assure(IEnumerable<Opinion> opinions) =>
        opinions.GroupBy(opinion => opinion.Name, StringComparer.Ordinal).Select(own => own.Last()).ToList() is { Count: > 0 } last
        && last.TrueForAll(opinion => opinion.Assures);
}

/// <summary>How much assurance an opinion gives.</summary>
public enum AssuranceLevel
{
    /// <summary>Nothing came to the practitioner's attention that speaks against the statement.</summary>
    Limited,

    /// <summary>The practitioner obtained enough evidence to say that the statement is right.</summary>
    Reasonable,
}

/// <summary>What a practitioner concludes.</summary>
public enum OpinionConclusion
{
    /// <summary>The statement is right in all material respects.</summary>
    Unmodified,

    /// <summary>It is right except for what the wording says.</summary>
    Qualified,

    /// <summary>It is not right.</summary>
    Adverse,

    /// <summary>The practitioner could not come to a conclusion.</summary>
    Disclaimer,
}
