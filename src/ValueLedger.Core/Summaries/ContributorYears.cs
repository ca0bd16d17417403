using NodaTime;

namespace ValueLedger.Core.Summaries;

/// <summary>What a contributor gave, year by year, as known at a moment.</summary>
public sealed record ContributorYears
{
    /// <summary>Pseudonymous code of the contributor; where the one asked for was merged into another, the code of that one.</summary>
    public required string Code { get; init; }

    /// <summary>Every code that counts as this contributor, in the order of the codes.</summary>
    public required IReadOnlyList<string> Codes { get; init; }

    /// <summary>The moment up to which records are known, inclusive.</summary>
    public required Instant KnownAt { get; init; }

    /// <summary>Each calendar year with a counted entry that names one of the codes, in order.</summary>
    public required IReadOnlyList<ContributorYear> Years { get; init; }

    /// <param name="codes">The codes of the contributor, first the one that counts.</param>
    /// <param name="knownAt">The moment.</param>
    /// <param name="days">What was counted on single days, in any order.</param>
    public static ContributorYears Of(IReadOnlyList<string> codes, Instant knownAt, IEnumerable<ContributorDay> days) =>
        new()
        {
            Code = codes[0],
            Codes = [.. codes.Order(StringComparer.Ordinal)],
            KnownAt = knownAt,
            Years =
            [
                .. days.GroupBy(day => day.Day.Year)
                    .OrderBy(year => year.Key)
                    .Select(year => new ContributorYear(
                        year.Key,
                        Amounts.Quantity.Units(year.Sum(day => day.HourMicros)),
                        year.Sum(day => day.Entries),
                        year.Min(day => day.Day),
                        year.Max(day => day.Day)
                    )),
            ],
        };
}

/// <summary>What a contributor gave in a calendar year. An entry belongs to the year of its date.</summary>
/// <param name="Year">The year.</param>
/// <param name="Hours">Hours of citizens' time.</param>
/// <param name="Entries">Number of counted entries of any measure; reversed entries and their reversals do not count.</param>
/// <param name="FirstDay">Date of the first of them.</param>
/// <param name="LastDay">Date of the last of them.</param>
public sealed record ContributorYear(int Year, decimal Hours, long Entries, LocalDate FirstDay, LocalDate LastDay);

/// <summary>Counted entries of a contributor on one day.</summary>
/// <param name="Day">Their date.</param>
/// <param name="HourMicros">Millionths of an hour of citizens' time in them.</param>
/// <param name="Entries">Their number.</param>
public readonly record struct ContributorDay(LocalDate Day, decimal HourMicros, long Entries);
