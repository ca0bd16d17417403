using System.ComponentModel;
using ValueLedger.Core.Entries;

namespace ValueLedger.Core.Statements;

/// <summary>What the figures rest on.</summary>
public sealed record EvidenceSection
{
    /// <summary>What entries of each grade are worth, in prices of the base year, from the weakest up.</summary>
    public required IReadOnlyList<GradeLine> Lines { get; init; }

    [Description("What makes the rounded lines add up to the rounded total.")]
    public required GradeAmounts Rounding { get; init; }

    [Description("The figures of the statement.")]
    public required GradeAmounts Total { get; init; }

    /// <summary>
    /// The figures if only entries of a grade and better counted, from the weakest up. A level whose last reading is of a weaker grade is left out,
    /// and so is a benefit of whose outcome nothing better is recorded.
    /// </summary>
    public required IReadOnlyList<GradeFigures> AndBetter { get; init; }
}

/// <summary>A rounding line or a total of what entries are worth.</summary>
public record GradeAmounts
{
    /// <summary>Names the line in the statement.</summary>
    public required string Line { get; init; }

    /// <summary>Number of entries; of levels how many readings count.</summary>
    public required long Entries { get; init; }

    /// <summary>Hours of citizens' time.</summary>
    public required decimal CitizenHours { get; init; }

    /// <summary>Public inputs.</summary>
    public required decimal AgencyCost { get; init; }

    /// <summary>Partner inputs.</summary>
    public required decimal PartnerInputs { get; init; }

    /// <summary>Citizens' inputs.</summary>
    public required decimal CitizenInputs { get; init; }

    /// <summary>All inputs.</summary>
    public required decimal FullSocialCost { get; init; }
}

/// <summary>What entries of one grade are worth.</summary>
public sealed record GradeLine : GradeAmounts
{
    /// <summary>How well they are attested.</summary>
    public required EvidenceGrade Grade { get; init; }
}

/// <summary>The figures if only entries of a grade and better counted.</summary>
/// <param name="Grade">The weakest that counts.</param>
/// <param name="Figures">What is left.</param>
public sealed record GradeFigures(EvidenceGrade Grade, KeyFigures Figures);
