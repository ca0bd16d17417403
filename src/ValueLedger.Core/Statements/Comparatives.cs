using System.ComponentModel;
using System.Text.Json.Serialization;
using NodaTime;
using ValueLedger.Core.Appraisals;

namespace ValueLedger.Core.Statements;

/// <summary>Why there are no figures for a prior period.</summary>
public enum ComparativesGap
{
    /// <summary>Nothing was recorded for the programmes until after its last day: what happened then is unknown, not zero.</summary>
    [JsonStringEnumMemberName("nothing_recorded_then")]
    NothingRecordedThen,

    /// <summary>The calendar has no days before the period.</summary>
    [JsonStringEnumMemberName("calendar_has_no_prior_period")]
    CalendarHasNoPriorPeriod,

    /// <summary>What was recorded then cannot be stated in prices of the base year: the deflator lacks a year that is needed.</summary>
    [JsonStringEnumMemberName("price_year_not_in_series")]
    PriceYearNotInSeries,
}

/// <summary>The same figures for the prior period, as known at the same moment and by the same impact maps.</summary>
public sealed record Comparatives
{
    /// <summary>First day, inclusive.</summary>
    public required LocalDate From { get; init; }

    /// <summary>Last day, inclusive.</summary>
    public required LocalDate To { get; init; }

    /// <summary>Programmes that ran in only part of it, with the number of months in which they did; sorted by code.</summary>
    public required IReadOnlyList<PartOfAPeriod> NotWhole { get; init; }

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

    [Description("The results.")]
    public required KeyFigures Figures { get; init; }

    internal static Comparatives Of(StatementTerms terms, Dates.Period prior, PeriodFigures period) => new()
    {
        From = prior.From,
        To = prior.To,
        NotWhole = [.. terms.Request.Programmes.Select(programme => PartOfAPeriod.Of(terms, prior, programme)).OfType<PartOfAPeriod>()],
        CitizenInputs = InputSection.Of(terms, period, InputGroup.Citizen),
        PublicCosts = InputSection.Of(terms, period, InputGroup.Public),
        PartnerInputs = InputSection.Of(terms, period, InputGroup.Partner),
        Outputs = OutputLine.Of(terms, period),
        Outcomes = OutcomeSection.Of(terms, period, new ValuedAppraisal(period.ToAppraisal())),
        Figures = KeyFigures.Of(terms, period),
    };
}
