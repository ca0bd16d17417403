using NodaTime;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Dates;
using ValueLedger.Core.Wire;

namespace ValueLedger.Core.Summaries;

/// <summary>Determines the groups of a flow on a day.</summary>
/// <param name="groupBy">In the order of the values of a group.</param>
/// <param name="sources">What is known at the moment of the summary.</param>
/// <param name="lastDay">Of the period.</param>
internal sealed class Grouping(IReadOnlyList<GroupBy> groupBy, SummarySources sources, LocalDate lastDay)
{
    private readonly CatalogueView _catalogue = sources.Known.Catalogue;
    private readonly Dictionary<(Flow, LocalDate), IReadOnlyList<GroupKey>> _remembered = [];

    /// <summary>One group, or several where a programme has several kinds of co-production.</summary>
    public IReadOnlyList<GroupKey> GroupsOf(Flow flow, LocalDate day)
    {
        var month = day.FirstOfMonth();
        if (!_remembered.TryGetValue((flow, month), out var groups))
        {
            _remembered[(flow, month)] = groups = Find(flow, month);
        }

        return groups;
    }

    /// <summary>Whether the team works in another area than the programme, so that a row by area has only a part of the programme.</summary>
    public bool IsElsewhere(Flow flow) => _catalogue.AreaOf(flow.Programme, flow.Team) != ProgrammeOf(flow).Area;

    /// <summary>The first day of the time span of the group's rows on this day; null when not grouped by time.</summary>
    public LocalDate? FirstDayOfTheGroup(LocalDate day) =>
        groupBy
            .Select(
                LocalDate? (by) =>
                    by switch
                    {
                        GroupBy.Month => day.FirstOfMonth(),
                        GroupBy.Quarter => day.FirstOfQuarter(),
                        GroupBy.Year => day.FirstOfYear(),
                        GroupBy.FinancialYear => day.FirstOfFinancialYear(_catalogue.Organisation.FinancialYearStart),
                        _ => null,
                    }
            )
            .Max();

    private List<GroupKey> Find(Flow flow, LocalDate day)
    {
        List<GroupKey> groups = [GroupKey.Empty];
        foreach (var by in groupBy)
        {
            groups = [.. groups.SelectMany(group => Values(by, flow, day).Select(group.With))];
        }

        return groups;
    }

    private IReadOnlyList<string?> Values(GroupBy by, Flow flow, LocalDate day) =>
        by switch
        {
            GroupBy.Programme => One(ProgrammeOf(flow).Code),
            GroupBy.Area => One(_catalogue.AreaOf(flow.Programme, flow.Team)),
            GroupBy.ServiceArea => One(ProgrammeOf(flow).ServiceArea),
            GroupBy.CoProduction => ProgrammeOf(flow).CoProduction is { Count: > 0 } kinds ? kinds : One(null),
            GroupBy.Co => [.. ProgrammeOf(flow).Cos()],
            GroupBy.Star => [.. ProgrammeOf(flow).StepsOn(lastDay)],
            GroupBy.BenefitReach => One(ProgrammeOf(flow).BenefitReach is { } reach ? WireEnum.Word(reach) : null),
            GroupBy.Measure => One(_catalogue.Measures[flow.Measure].Code),
            GroupBy.Stage => One(WireEnum.Word(_catalogue.Measures[flow.Measure].Item.Stage)),
            GroupBy.Party => One(flow.Party == 0 ? null : _catalogue.Parties[flow.Party].Code),
            GroupBy.Team => One(flow.Team == 0 ? null : _catalogue.Teams[flow.Team].Code),
            GroupBy.Contributor => One(flow.Contributor == 0 ? null : sources.Contributors[sources.Merged.Of(flow.Contributor)]),
            GroupBy.DeprivationQuintile => One(flow.Contributor == 0 ? null : QuintileOf(flow.Contributor)),
            GroupBy.DecidedBy => One(flow.DecidedBy == 0 ? null : _catalogue.Parties[flow.DecidedBy].Code),
            GroupBy.Asset => One(flow.Asset),
            GroupBy.Month => One(day.MonthName()),
            GroupBy.Quarter => One(day.QuarterName()),
            GroupBy.Year => One(day.YearName()),
            _ => One(day.FinancialYearName(_catalogue.Organisation.FinancialYearStart)),
        };

    private string QuintileOf(int contributor) =>
        NameOf(sources.Quintiles.GetValueOrDefault(sources.Merged.Of(contributor), DeprivationQuintile.NotStated));

    /// <summary>1 to 5, or why it is not known.</summary>
    public static string NameOf(DeprivationQuintile quintile) =>
        quintile <= DeprivationQuintile.Fifth
            ? ((int)quintile + 1).ToString(System.Globalization.CultureInfo.InvariantCulture)
            : WireEnum.Word(quintile);

    private static IReadOnlyList<string?> One(string? value) => [value];

    private Programme ProgrammeOf(Flow flow) => _catalogue.Programmes[flow.Programme].Item;
}
