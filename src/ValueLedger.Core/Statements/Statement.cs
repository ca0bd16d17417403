using System.ComponentModel;
using ValueLedger.Core.Appraisals.Simulation;
using ValueLedger.Core.Statements.Notes;
using ValueLedger.Core.Statements.Sections;

namespace ValueLedger.Core.Statements;

/// <summary>
/// A cost-benefit statement: inputs, outputs and outcomes of a period, as known at a moment, with everything that the figures are computed
/// from.
/// Money is rounded once, to the currency's minor unit; the line "rounding" makes every column of money add up. A statement contains
/// neither its own id nor the time it was made.
/// </summary>
public sealed record Statement
{
    [Description("The scope of the statement, and the state of the log.")]
    public required StatementHeader Header { get; init; }

    [Description("What the preparer says in words; null when nothing is said.")]
    public PreparersTexts? Texts { get; init; }

    /// <summary>What to know before relying on the figures.</summary>
    public required IReadOnlyList<StatementFlag> Flags { get; init; }

    [Description("Citizens' time, money and goods; time is valued on the basis of the statement.")]
    public required InputSection CitizenInputs { get; init; }

    [Description("What an annual report says of volunteers; not in a statement of method 1 or 2.")]
    public VolunteerSection? Volunteers { get; init; }

    [Description("Exchanges of the programmes' time banks in the period; null in a statement of methods 1 to 3.")]
    public IReadOnlyList<TimebankLine>? Timebanks { get; init; }

    [Description("What public bodies put in: staff time, spend and overhead, including mobilisation.")]
    public required InputSection PublicCosts { get; init; }

    [Description("Who decided about what public bodies put in; not in a statement of methods 1 to 3.")]
    public DecisionSection? Decisions { get; init; }

    [Description("What partners put in: time, spend and goods.")]
    public required InputSection PartnerInputs { get; init; }

    [Description("Agency cost and full social cost, side by side.")]
    public required CostSection Costs { get; init; }

    /// <summary>What the programmes did, with the cost per unit in both perspectives; sorted by measure.</summary>
    public required IReadOnlyList<OutputLine> Outputs { get; init; }

    [Description("Budgets, targets and forecasts beside what was recorded; not in a statement of method 1 or 2.")]
    public PlanSection? Plans { get; init; }

    [Description("What changed, from gross to net and from net to money.")]
    public required OutcomeSection Outcomes { get; init; }

    [Description("Every measure of merit, each with its own numerator and denominator.")]
    public required StatementResults Results { get; init; }

    [Description("The share of a burden that must be avoided to recover the cost; null when the request states no burden.")]
    public BreakEvenSection? BreakEven { get; init; }

    [Description("Who pays and who gains, as present values.")]
    public required PayerGainerSection PayerGainer { get; init; }

    [Description("Who gave, by deprivation quintile.")]
    public required FairnessSection Fairness { get; init; }

    [Description("The grades of evidence, and the figures if only better evidence counted.")]
    public required EvidenceSection Evidence { get; init; }

    /// <summary>The figures with citizens' time on several bases, the statement's basis first.</summary>
    public required IReadOnlyList<BasisColumn> Bases { get; init; }

    [Description("Results of drawing the uncertain figures; null when no simulation was asked for.")]
    public required SimulationResult? Uncertainty { get; init; }

    [Description(
        "The prior period: the same number of whole months when the period is whole months, otherwise the same number of days. Null with a reason where there is none to compare with."
    )]
    public required Comparatives? Comparatives { get; init; }

    /// <summary>Why there are no figures for a prior period; null where there are.</summary>
    public required ComparativesGap? ComparativesUndefinedReason { get; init; }

    [Description("Every rate and assumption with its source, and what the figures leave out.")]
    public required StatementNotes Notes { get; init; }

    [Description("Entries and quantities of the statement, beside those of the journal itself.")]
    public required ControlTotal ControlTotal { get; init; }

    /// <summary>Codes of the measures that it names, each once, including those of the prior period.</summary>
    public IEnumerable<string> Measures() =>
        ControlTotal
            .Lines.Select(line => line.Measure)
            .Concat(InputLines.Select(line => line.Measure))
            .Concat(BenefitLines.Select(line => line.Measure))
            .Concat(Plans?.Lines.Select(line => line.Measure) ?? [])
            .Concat(Plans?.Beyond.Select(plan => plan.Measure) ?? [])
            .Concat(Comparatives?.Outputs.Select(line => line.Measure) ?? [])
            .Concat(Comparatives?.Outcomes.Recorded.Select(line => line.Measure) ?? [])
            .Distinct();

    /// <summary>Codes of the parties that it names, each once, and "not named" where costs or benefits name no party; that is not a
    /// registered party.</summary>
    public IEnumerable<string> Parties() =>
        PayerGainer
            .Lines.Select(line => line.Party)
            .Concat(InputLines.Select(line => line.Party).OfType<string>())
            .Concat(Decisions?.Parties.Select(share => share.Party).OfType<string>() ?? [])
            .Distinct();

    internal InputSection SectionOf(InputGroup group) =>
        group switch
        {
            InputGroup.Public => PublicCosts,
            InputGroup.Partner => PartnerInputs,
            _ => CitizenInputs,
        };

    /// <summary>Every input line of the period, on the basis of the statement.</summary>
    internal IReadOnlyList<InputLine> OwnInputs => [.. PublicCosts.Lines, .. PartnerInputs.Lines, .. CitizenInputs.Lines];

    /// <summary>Every input line of the period, on every basis shown.</summary>
    internal IEnumerable<InputLine> ShownInputs =>
        OwnInputs
            .Concat(Results.VolunteerInvestmentAndValue.CitizenTime.Lines)
            .Concat(Bases.SelectMany(column => column.CitizenInputs.Lines));

    /// <summary>Every benefit line of the period, including transfers.</summary>
    internal IReadOnlyList<BenefitLine> OwnBenefits => [.. Outcomes.Benefits.Lines, .. Outcomes.Transfers.Lines];

    /// <summary>Every input line of every section.</summary>
    internal IReadOnlyList<InputLine> InputLines =>
        [
            .. CitizenInputs.Lines,
            .. PublicCosts.Lines,
            .. PartnerInputs.Lines,
            .. Results.VolunteerInvestmentAndValue.CitizenTime.Lines,
            .. Bases.SelectMany(column => column.CitizenInputs.Lines),
            .. Comparatives?.CitizenInputs.Lines ?? [],
            .. Comparatives?.PublicCosts.Lines ?? [],
            .. Comparatives?.PartnerInputs.Lines ?? [],
        ];

    /// <summary>Every benefit line of every section.</summary>
    internal IReadOnlyList<BenefitLine> BenefitLines =>
        [.. OwnBenefits, .. Comparatives?.Outcomes.Benefits.Lines ?? [], .. Comparatives?.Outcomes.Transfers.Lines ?? []];
}
