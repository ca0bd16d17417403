using ValueLedger.Core.Amounts;
using ValueLedger.Core.Catalogue;

namespace ValueLedger.Core.Statements.Sections;

/// <summary>
/// What an annual report says of volunteers: how many, how much time, and at what. The Charities SORP (FRS 102, module 6) asks for their
/// contribution to be described, and not to be counted as income.
/// </summary>
public sealed record VolunteerSection
{
    /// <summary>Registered people whom entries of the period name, whatever they gave, each counted once; null where no entry names
    /// one.</summary>
    public required int? Contributors { get; init; }

    /// <summary>Citizens' hours without compulsory ones, but with hours that name nobody; null where no entry is in hours.</summary>
    public required decimal? Hours { get; init; }

    /// <summary>Hours of compulsory citizens' time, for example ordered by a court, which are in no other figure here; null where no entry is
    /// of such time in hours.</summary>
    public decimal? CompulsoryHours { get; init; }

    /// <summary>What compulsory citizens' time is worth on the basis of the statement, in prices of the base year; null where there is none,
    /// and where some of it has no rate.</summary>
    public decimal? CompulsoryValue { get; init; }

    /// <summary>Hours of one full-time post in the same period, as the request states them; null when not stated.</summary>
    public required decimal? FullTimeHours { get; init; }

    /// <summary>Citizens' hours by the hours of one full-time post, two decimals; null where one of them is not known.</summary>
    public required decimal? FullTimeEquivalents { get; init; }

    /// <summary>Citizens' time by programme and measure, sorted by them, without compulsory time; time in other units than hours is in no
    /// figure above.</summary>
    public required IReadOnlyList<VolunteerActivity> Activities { get; init; }

    internal static VolunteerSection Of(StatementTerms terms, PeriodFigures period)
    {
        var time = period.Inputs.Where(input => input.Measure is { Class: MeasureClass.CitizenTime, Compulsory: false }).ToList();
        var inHours = time.FindAll(input => input.Measure.IsCitizenHours());
        decimal? hours = inHours.Count > 0 ? inHours.Sum(input => input.Quantity) : null;
        var people = terms.Sources.Givers.Sum(group => group.Contributors);
        var fullTime = terms.Request.FullTimeHours;
        var compulsory = period.Inputs.Where(input => input.Measure is { Class: MeasureClass.CitizenTime, Compulsory: true }).ToList();
        var compulsoryHours = compulsory.FindAll(input => input.Measure.IsCitizenHours());
        return new VolunteerSection
        {
            Contributors = people == 0 ? null : people,
            Hours = hours,
            CompulsoryHours = compulsoryHours.Count > 0 ? compulsoryHours.Sum(input => input.Quantity) : null,
            CompulsoryValue =
                compulsory.Count > 0 && !compulsory.Exists(input => input.IsUnvalued)
                    ? terms.Money(compulsory.Sum(input => input.Real(terms.Prices)))
                    : null,
            FullTimeHours = fullTime,
            FullTimeEquivalents = hours is { } given && fullTime is { } post ? Rounding.Money(given / post, 2) : null,
            Activities =
            [
                .. time.GroupBy(input => (input.Programme, input.Measure))
                    .OrderBy(same => same.Key.Programme, StringComparer.Ordinal)
                    .ThenBy(same => same.Key.Measure.Code, StringComparer.Ordinal)
                    .Select(same => VolunteerActivity.Of(same.Key.Programme, same.Key.Measure, [.. same])),
            ],
        };
    }
}

/// <summary>Citizens' time of one measure for a programme.</summary>
/// <param name="Programme">Code of the programme.</param>
/// <param name="Measure">Code of the measure.</param>
/// <param name="Title">Title of the measure at that time.</param>
/// <param name="Quantity">Null where readings do not add up.</param>
/// <param name="Unit">The unit of the measure.</param>
public sealed record VolunteerActivity(string Programme, string Measure, string Title, decimal? Quantity, string Unit)
{
    internal static VolunteerActivity Of(string programme, Measure measure, IReadOnlyList<ValuedInput> inputs) =>
        new(
            programme,
            measure.Code,
            measure.Title,
            inputs.Any(input => input.Told is null) ? null : inputs.Sum(input => input.Quantity),
            measure.Unit
        );
}
