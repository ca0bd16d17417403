using ValueLedger.Core.Appraisals;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Statements.Sections;
using Document = ValueLedger.Core.Statements.Statement;

namespace ValueLedger.Storage.Tests.Statements;

/// <summary>A line of a statement with how many entries it should lead to, and what these add up to in whatever units they are.</summary>
internal sealed record ShownLine(string Line, long Entries, decimal? Quantity)
{
    /// <summary>The party that paid the amount; null for an ordinary line.</summary>
    public string? FinancedBy { get; init; }

    /// <summary>Every line but those of rounding and of quintiles.</summary>
    public static IReadOnlyList<ShownLine> Of(Document statement)
    {
        IReadOnlyList<InputSection> sections = [statement.PublicCosts, statement.PartnerInputs, statement.CitizenInputs];
        return
        [
            .. sections.Concat(OtherSections(statement)).SelectMany(OfInputs),
            .. statement.Outputs.Concat(statement.Comparatives?.Outputs ?? []).Select(Of),
            .. statement.Plans!.Lines.Select(line => new ShownLine(
                line.Line,
                line.Entries,
                line.Aggregation is Aggregation.Share or Aggregation.Mean ? null : line.Actual ?? 0m
            )),
            .. statement.Timebanks!.Select(line => new ShownLine(line.Line, line.Exchanges, line.Hours)),
            .. statement.Decisions!.Lines.Select(line => new ShownLine(line.Line, line.Entries, null)),
            .. OfOutcomes(statement.Outcomes),
            .. statement.Comparatives is { } prior ? OfOutcomes(prior.Outcomes) : [],
            .. statement.Costs.Lines.Zip(sections, (cost, section) => Sum(cost.Line, Ordinary(section.Lines).Select(Of))),
            Sum(statement.Costs.Total.Line, sections.SelectMany(section => Ordinary(section.Lines)).Select(Of)),
            .. OfParties(statement, [.. sections.SelectMany(section => Ordinary(section.Lines))]),
            .. OfEvidence(statement, [.. sections.SelectMany(section => Ordinary(section.Lines))]),
            .. statement
                .Notes.Reversed.Concat(statement.Notes.Suspended)
                .Select(note => new ShownLine(note.Line, note.Entries, note.Quantity)),
            .. statement.ControlTotal.Lines.Select(line => new ShownLine(line.Line, line.Entries, line.Quantity)),
        ];
    }

    private static IEnumerable<InputSection> OtherSections(Document statement) =>
        [
            statement.Results.VolunteerInvestmentAndValue.CitizenTime,
            .. statement.Bases.Select(column => column.CitizenInputs),
            .. statement.Comparatives is { } prior ? (InputSection[])[prior.PublicCosts, prior.PartnerInputs, prior.CitizenInputs] : [],
        ];

    private static IEnumerable<ShownLine> OfInputs(InputSection section) =>
        [.. section.Lines.Select(Of), Sum(section.Total.Line, Ordinary(section.Lines).Select(Of))];

    /// <summary>Lines whose entries are in no other line.</summary>
    private static IEnumerable<InputLine> Ordinary(IEnumerable<InputLine> lines) => lines.Where(line => line.FinancedBy is null);

    private static IEnumerable<ShownLine> OfOutcomes(OutcomeSection section)
    {
        IReadOnlyList<BenefitSection> valued = [section.Benefits, section.Transfers];
        return
        [
            .. section.Recorded.Select(Of),
            .. valued
                .SelectMany(benefits => benefits.Lines)
                .Select(line =>
                    Sum(
                        line.Line,
                        section.Recorded.Where(outcome => (outcome.Programme, outcome.Measure) == (line.Programme, line.Measure)).Select(Of)
                    )
                ),
            .. valued.Select(benefits =>
                Sum(
                    benefits.Total.Line,
                    section.Recorded.Where(outcome => benefits.Lines.Any(line => outcome.ValuedBy.Contains(line.Line))).Select(Of)
                )
            ),
        ];
    }

    private static IEnumerable<ShownLine> OfParties(Document statement, IReadOnlyList<InputLine> inputs)
    {
        var gainers = statement
            .Outcomes.Benefits.Lines.Concat(statement.Outcomes.Transfers.Lines)
            .Where(line => line.UnitValue is not null)
            .ToDictionary(
                line => line.Line,
                line => line.UnitValue!.Components.Select(part => part.Party ?? PayerGainerRow.NotNamed).ToHashSet()
            );
        foreach (var line in statement.PayerGainer.Lines)
        {
            var borne = inputs.Where(input => (input.Party ?? PayerGainerRow.NotNamed) == line.Party).Select(Of);
            yield return Sum(
                line.Line,
                borne.Concat(
                    statement
                        .Outcomes.Recorded.Where(outcome => outcome.ValuedBy.Any(name => gainers[name].Contains(line.Party)))
                        .Select(Of)
                )
            );
        }

        yield return Sum(
            statement.PayerGainer.Total.Line,
            inputs.Select(Of).Concat(statement.Outcomes.Recorded.Where(outcome => outcome.ValuedBy.Count > 0).Select(Of))
        );
    }

    private static IEnumerable<ShownLine> OfEvidence(Document statement, IReadOnlyList<InputLine> inputs)
    {
        var parts = inputs
            .SelectMany(line => line.Grades)
            .Concat(statement.Outputs.SelectMany(line => line.Grades))
            .Concat(statement.Outcomes.Recorded.SelectMany(line => line.Grades))
            .ToList();
        return statement
            .Evidence.Lines.Select(line => new ShownLine(
                line.Line,
                line.Entries,
                parts.Where(part => part.Grade == line.Grade).Sum(part => part.Quantity)
            ))
            .Append(new ShownLine(statement.Evidence.Total.Line, statement.Evidence.Total.Entries, parts.Sum(part => part.Quantity)));
    }

    private static ShownLine Of(InputLine line) =>
        new(line.Line, line.Entries, line.Grades.Sum(grade => grade.Quantity)) { FinancedBy = line.FinancedBy };

    private static ShownLine Of(OutputLine line) => new(line.Line, line.Entries, line.Grades.Sum(grade => grade.Quantity));

    private static ShownLine Of(RecordedOutcome line) => new(line.Line, line.Entries, line.Grades.Sum(grade => grade.Quantity));

    private static ShownLine Sum(string name, IEnumerable<ShownLine> parts) =>
        parts.Aggregate(
            new ShownLine(name, 0, 0m),
            (sum, part) => sum with { Entries = sum.Entries + part.Entries, Quantity = sum.Quantity + part.Quantity }
        );
}
