using System.ComponentModel;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Impact;

namespace ValueLedger.Core.Statements.Sections;

/// <summary>The evidence behind the figures.</summary>
public sealed record EvidenceSection
{
    /// <summary>Number of entries of all stages by grade, and what their inputs are worth in prices of the base year; weakest grade
    /// first.</summary>
    public required IReadOnlyList<GradeLine> Lines { get; init; }

    [Description("The difference between the rounded lines and the rounded total.")]
    public required GradeAmounts Rounding { get; init; }

    [Description("The figures of the statement.")]
    public required GradeAmounts Total { get; init; }

    /// <summary>
    /// The figures if only benefits of a grade or better counted, weakest grade first. All costs count in each of them, because stricter
    /// evidence must not make the result look better. Left out, and listed as too weak, are: a level whose last reading has a weaker grade;
    /// a benefit whose outcome has only weaker entries; and, where less is better or a baseline is deducted, a benefit with any weaker
    /// entry, because the missing part would count as avoided.
    /// </summary>
    public required IReadOnlyList<GradeFigures> AndBetter { get; init; }

    /// <summary>
    /// The figures if only benefits counted whose map says that cause is shown by a design or a better one, weakest design first; empty
    /// where no line of a map says so. A line that says nothing counts in none of them, and all costs count in each.
    /// </summary>
    public IReadOnlyList<DesignFigures> DesignAndBetter { get; init; } = [];

    internal static EvidenceSection Of(StatementTerms terms, PeriodFigures period)
    {
        var grades = Enum.GetValues<EvidenceGrade>();
        List<GradeLine> lines = [.. grades.Select((grade, index) => LineOf(terms, period, grade, $"grade-{index + 1}"))];
        var total = LineOf(terms, period, null, "grade-total");
        return new EvidenceSection
        {
            Lines = lines,
            Rounding = total.Less(lines, "grade-rounding"),
            Total = total.Less([], "grade-total"),
            AndBetter = [.. grades.Select(grade => new GradeFigures(grade, KeyFigures.Of(terms, period, grade)))],
            DesignAndBetter = period.MapLines.Any(line => line.Design is not null)
                ?
                [
                    .. Enum.GetValues<StudyDesign>()
                        .Select(design => new DesignFigures(design, KeyFigures.Of(terms, period, design: design))),
                ]
                : [],
        };
    }

    /// <param name="grade">Null for all grades.</param>
    private static GradeLine LineOf(StatementTerms terms, PeriodFigures period, EvidenceGrade? grade, string name)
    {
        var inputs = period
            .Inputs.Select(input => grade is null ? input : input with { Grades = [.. input.Grades.Where(part => part.Grade == grade)] })
            .ToList();
        return new GradeLine
        {
            Line = name,
            Grade = grade ?? default,
            Entries = period
                .Counted.Where(quantity => quantity.Financier == 0 && (grade is null || quantity.Grade == grade))
                .Sum(quantity => quantity.Entries),
            CitizenHours = inputs.Where(input => input.Measure.IsCitizenHours()).Sum(input => input.Quantity),
            AgencyCost = Of(InputGroup.Public),
            PartnerInputs = Of(InputGroup.Partner),
            CitizenInputs = Of(InputGroup.Citizen),
            FullSocialCost = Real(_ => true),
        };

        // Part of an unknown figure is unknown, too.
        decimal? Of(InputGroup group) => period.Real(group) is null ? null : Real(input => input.Group == group);

        decimal Real(Func<ValuedInput, bool> counts) => terms.Money(inputs.Where(counts).Sum(input => input.Real(terms.Prices)));
    }
}

/// <summary>The figures if only benefits counted whose cause is shown by a design or a better one.</summary>
/// <param name="Design">The weakest design that counts.</param>
/// <param name="Figures">The figures.</param>
public sealed record DesignFigures(StudyDesign Design, KeyFigures Figures);
