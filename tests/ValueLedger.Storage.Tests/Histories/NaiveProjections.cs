using System.Globalization;
using NodaTime;

namespace ValueLedger.Storage.Tests.Histories;

/// <summary>The rows that cells, marks and sets of people should have, as text, made from a plain list of records.</summary>
internal sealed class NaiveProjections(IReadOnlyList<NaiveRecord> records, IReadOnlyDictionary<string, int> contributors)
{
    private readonly IReadOnlyList<EntryMade> _standing = new NaiveKnowledge(records, Instant.MaxValue).Standing;

    public List<string> Cells() =>
        Rows(
            _standing
                .GroupBy(made =>
                    Line(
                        made.Entry.Programme.Number,
                        SpanOf(made),
                        made.Entry.Measure.Number,
                        Party(made),
                        Team(made),
                        (int)made.Entry.Evidence.Grade
                    )
                )
                .Select(cell => Line(cell.Key, cell.Sum(made => made.Entry.Quantity.Micros), cell.Count()))
        );

    public List<string> Marks() =>
        Rows(
            Given()
                .GroupBy(made =>
                    Line(
                        made.Entry.Programme.Number,
                        MonthOf(made),
                        contributors[made.Entry.Contributor!],
                        Team(made),
                        made.Entry.Measure.Number,
                        Party(made)
                    )
                )
                .Select(mark =>
                    Line(mark.Key, mark.Count(), mark.Where(made => made.Entry.Unit == "hour").Sum(made => made.Entry.Quantity.Micros))
                )
        );

    public List<string> People() =>
        Rows(
            Given()
                .SelectMany(made =>
                    new[] { -1, Team(made) }.Select(team =>
                        (Set: Line(made.Entry.Programme.Number, team, MonthOf(made)), Contributor: contributors[made.Entry.Contributor!])
                    )
                )
                .Distinct()
                .Select(member => Line(member.Set, member.Contributor))
        );

    private IEnumerable<EntryMade> Given() => _standing.Where(made => made.Entry.Contributor is not null);

    /// <summary>The last day until the entry's own on which its month begins or any rate of its measure ever recorded starts, ends, or is
    /// no longer known to be the newest.</summary>
    private int SpanOf(EntryMade made) =>
        records
            .OfType<RateStated>()
            .Where(rate => rate.Rate.Measure == made.Entry.Measure.Code)
            .SelectMany(rate =>
                new[]
                {
                    rate.Rate.EffectiveFrom,
                    rate.Rate.EffectiveTo ?? rate.Rate.EffectiveFrom,
                    rate.Rate.Source.CompleteUntil?.PlusDays(1) ?? rate.Rate.EffectiveFrom,
                }
            )
            .Where(day => day <= made.Entry.Date)
            .Select(DayNumber)
            .Append(MonthOf(made))
            .Max();

    private static int MonthOf(EntryMade made) => DayNumber(new LocalDate(made.Entry.Date.Year, made.Entry.Date.Month, 1));

    private static int Party(EntryMade made) => made.Entry.Party?.Number ?? 0;

    private static int Team(EntryMade made) => made.Entry.Team?.Number ?? 0;

    private static int DayNumber(LocalDate date) => Period.DaysBetween(new LocalDate(1970, 1, 1), date);

    private static List<string> Rows(IEnumerable<string> rows) => [.. rows.Order(StringComparer.Ordinal)];

    internal static string Line(params object[] values) =>
        string.Join(' ', values.Select(value => Convert.ToString(value, CultureInfo.InvariantCulture)));
}
