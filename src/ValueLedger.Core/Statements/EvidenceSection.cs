using System.ComponentModel;
using ValueLedger.Core.Entries;

namespace ValueLedger.Core.Statements;

/// <summary>What the figures rest on.</summary>
public sealed record EvidenceSection
{
    /// <summary>How many entries of every stage there are of each grade, and what the inputs among them are worth, in prices of the base year; from the weakest up.</summary>
    public required IReadOnlyList<GradeLine> Lines { get; init; }

    [Description("What makes the rounded lines add up to the rounded total.")]
    public required GradeAmounts Rounding { get; init; }

    [Description("The figures of the statement.")]
    public required GradeAmounts Total { get; init; }

    /// <summary>
    /// The figures if only benefits attested by a grade and better counted, from the weakest up; every cost counts in each of them, since stricter evidence
    /// must not flatter. A level whose last reading is of a weaker grade is left out, and so is a benefit of whose outcome nothing better is recorded, or of
    /// which only a part is where less is better or a baseline is taken off: the missing part would count as avoided. What is left out is named as too weak.
    /// </summary>
    public required IReadOnlyList<GradeFigures> AndBetter { get; init; }

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
        };
    }

    /// <param name="grade">Null for all of them.</param>
    private static GradeLine LineOf(StatementTerms terms, PeriodFigures period, EvidenceGrade? grade, string name)
    {
        var inputs = period.Inputs.Select(input => grade is null ? input : input with { Grades = [.. input.Grades.Where(part => part.Grade == grade)] }).ToList();
        return new GradeLine
        {
            Line = name,
            Grade = grade ?? default,
            Entries = period.Counted.Where(quantity => grade is null || quantity.Grade == grade).Sum(quantity => quantity.Entries),
            CitizenHours = inputs.Where(input => input.Measure.IsCitizenHours()).Sum(input => input.Quantity),
            AgencyCost = Of(InputGroup.Public),
            PartnerInputs = Of(InputGroup.Partner),
            CitizenInputs = Of(InputGroup.Citizen),
            FullSocialCost = Real(_ => true),
        };

        // A part of what is not known is not known, either.
        decimal? Of(InputGroup group) => period.Real(group) is null ? null : Real(input => input.Group == group);

        decimal Real(Func<ValuedInput, bool> counts) => terms.Money(inputs.Where(counts).Sum(input => input.Real(terms.Prices)));
    }
}
