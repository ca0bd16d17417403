using ValueLedger.Core.Entries;

namespace ValueLedger.Core.Statements.Sections;

/// <summary>A rounding line or a total of what entries are worth.</summary>
public record GradeAmounts
{
    /// <summary>Name of the line in the statement.</summary>
    public required string Line { get; init; }

    /// <summary>Number of entries of inputs, outputs and outcomes; for levels, the number of readings that count.</summary>
    public required long Entries { get; init; }

    /// <summary>Hours of citizens' time.</summary>
    public required decimal CitizenHours { get; init; }

    /// <summary>Public inputs; null where agency cost is not known.</summary>
    public required decimal? AgencyCost { get; init; }

    /// <summary>Partner inputs; null where some were recorded and none has a value.</summary>
    public required decimal? PartnerInputs { get; init; }

    /// <summary>Citizens' inputs; null where some were recorded and none has a value.</summary>
    public required decimal? CitizenInputs { get; init; }

    /// <summary>All inputs.</summary>
    public required decimal FullSocialCost { get; init; }

    /// <summary>These amounts less the given others.</summary>
    internal GradeAmounts Less(IReadOnlyList<GradeAmounts> others, string line) =>
        new()
        {
            Line = line,
            Entries = Entries - others.Sum(other => other.Entries),
            CitizenHours = CitizenHours - others.Sum(other => other.CitizenHours),
            AgencyCost = AgencyCost - others.Sum(other => other.AgencyCost ?? 0m),
            PartnerInputs = PartnerInputs - others.Sum(other => other.PartnerInputs ?? 0m),
            CitizenInputs = CitizenInputs - others.Sum(other => other.CitizenInputs ?? 0m),
            FullSocialCost = FullSocialCost - others.Sum(other => other.FullSocialCost),
        };
}

/// <summary>What entries of one grade are worth.</summary>
public sealed record GradeLine : GradeAmounts
{
    /// <summary>Grade of evidence.</summary>
    public required EvidenceGrade Grade { get; init; }
}

/// <summary>The figures if only benefits of a grade or better counted; all costs are included.</summary>
/// <param name="Grade">The weakest grade that counts.</param>
/// <param name="Figures">The figures that remain.</param>
public sealed record GradeFigures(EvidenceGrade Grade, KeyFigures Figures);
