using System.ComponentModel;
using NodaTime;
using ValueLedger.Core.Appraisals;

namespace ValueLedger.Core.Statements;

/// <summary>The same for the prior period, as known at the same moment and by the same impact maps.</summary>
public sealed record Comparatives
{
    /// <summary>First day, inclusive.</summary>
    public required LocalDate From { get; init; }

    /// <summary>Last day, inclusive.</summary>
    public required LocalDate To { get; init; }

    [Description("Citizens' time, money and goods.")]
    public required InputSection CitizenInputs { get; init; }

    [Description("What public bodies put in.")]
    public required InputSection PublicCosts { get; init; }

    [Description("What partners put in.")]
    public required InputSection PartnerInputs { get; init; }

    /// <summary>What the programmes did; sorted by measure.</summary>
    public required IReadOnlyList<OutputLine> Outputs { get; init; }

    [Description("What changed.")]
    public required OutcomeSection Outcomes { get; init; }

    [Description("What comes of it.")]
    public required KeyFigures Figures { get; init; }

    internal static Comparatives Of(StatementTerms terms, Dates.Period prior, PeriodFigures period) => new()
    {
        From = prior.From,
        To = prior.To,
        CitizenInputs = InputSection.Of(terms, period, InputGroup.Citizen),
        PublicCosts = InputSection.Of(terms, period, InputGroup.Public),
        PartnerInputs = InputSection.Of(terms, period, InputGroup.Partner),
        Outputs = OutputLine.Of(terms, period),
        Outcomes = OutcomeSection.Of(terms, period, new ValuedAppraisal(period.ToAppraisal())),
        Figures = KeyFigures.Of(terms, period),
    };
}
