using System.ComponentModel;
using System.Text.Json.Serialization;
using NodaTime;
using ValueLedger.Core.Appraisals;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Dates;

namespace ValueLedger.Core.Statements.Sections;

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

    internal static Comparatives Of(StatementTerms terms, DateRange prior, PeriodFigures period) =>
        new()
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

/// <summary>A programme that ran in only part of a period.</summary>
/// <param name="Programme">Code of the programme.</param>
/// <param name="Months">Number of calendar months of the period in which it ran on at least one day.</param>
/// <param name="OfMonths">Number of calendar months that the period touches.</param>
public sealed record PartOfAPeriod(string Programme, int Months, int OfMonths)
{
    /// <summary>Null where it ran on every day. A programme runs from its stated start, or else from its first record, until its
    /// end.</summary>
    internal static PartOfAPeriod? Of(StatementTerms terms, DateRange period, Registered<Programme> programme)
    {
        var begins = programme.Item.StartDate ?? FirstRecord(terms, programme.Number);
        if ((begins ?? LocalDate.MaxIsoValue) <= period.From && (programme.Item.EndDate ?? LocalDate.MaxIsoValue) >= period.To)
        {
            return null;
        }

        var first = LocalDate.Max(begins ?? LocalDate.MaxIsoValue, period.From);
        var last = LocalDate.Min(programme.Item.EndDate ?? LocalDate.MaxIsoValue, period.To);
        return new PartOfAPeriod(programme.Code, first > last ? 0 : new DateRange(first, last).CalendarMonths, period.CalendarMonths);
    }

    private static LocalDate? FirstRecord(StatementTerms terms, int programme)
    {
        var days = terms.Sources.FirstRecords.Where(record => record.Key.Programme == programme).Select(record => record.Value).ToList();
        return days.Count == 0 ? null : days.Min();
    }
}
