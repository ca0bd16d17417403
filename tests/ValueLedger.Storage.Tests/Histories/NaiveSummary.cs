using NodaTime;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Summaries;
using ValueLedger.Core.Wire;

namespace ValueLedger.Storage.Tests.Histories;

/// <summary>A summary made the slow and obvious way, from a list of everything that was ever recorded.</summary>
internal sealed class NaiveSummary(IReadOnlyList<NaiveRecord> records, SummaryRequest request)
{
    private readonly NaiveKnowledge _known = new(records, request.KnownAt);
    private readonly NaivePlans _plans = new(new NaiveKnowledge(records, request.KnownAt), request);

    public Summary Make()
    {
        var entries = _known.Standing.Where(IsAsked).ToList();
        var later = _known.Standing.Where(EndsLater).ToList();
        var shared = new NaiveShared(_known, request);
        var total = Figures(entries, [], _ => request.Period.From, later.Count > 0, _plans.Inside, PartsAsked);
        return new Summary
        {
            From = request.Period.From,
            To = request.Period.To,
            KnownAt = request.KnownAt,
            LogSize = _known.Size,
            Currency = _known.Organisation.Currency,
            Basis = request.Basis,
            Flags = total.Flags,
            Suspended = Suspended([.. _known.Suspended.Where(IsAsked)]),
            Plans = request.Plans,
            PlansBeyondThePeriod = _plans.Beyond,
            Costs = request.Costs,
            SuppressBelow = null,
            EconomiesOfScope = shared.Economies(),
            Total = total,
            Rows =
                request.GroupBy.Count == 0
                    ? []
                    : Rows(entries, later, [.. shared.Parts(FirstDayOfARow).Where(part => IsOfTheScope(EntryOf(part)))]),
        };
    }

    /// <summary>The entry as if the programme had recorded it, without a team where it takes a part.</summary>
    private EntryMade EntryOf(NaivePart part)
    {
        var programme = _known.Registered<Programme>(part.Programme);
        var entry = part.Cost.Made.Entry;
        return part.Cost.Made with
        {
            Entry = entry with { Programme = new Coded(programme.Number, programme.Code), Team = part.IsGiven ? entry.Team : null },
        };
    }

    private static SuspendedFigures Suspended(List<EntryMade> entries) =>
        new()
        {
            Entries = entries.Count,
            Quantities =
            [
                .. entries
                    .GroupBy(made => (made.Entry.Measure.Code, made.Entry.Unit))
                    .OrderBy(same => same.Key.Code, StringComparer.Ordinal)
                    .Select(same => new SuspendedMeasure(
                        same.Key.Code,
                        same.Key.Unit,
                        same.First().Entry.Details?.Of is null ? same.Sum(made => made.Entry.Quantity.ToDecimal()) : null
                    )),
            ],
        };

    private bool IsAsked(EntryMade made) =>
        made.Entry.Date >= request.Period.From && made.Entry.Date <= request.Period.To && IsOfTheScope(made);

    private bool EndsLater(EntryMade made) =>
        made.Entry.StartDate <= request.Period.To && made.Entry.Date > request.Period.To && IsOfTheScope(made);

    private bool IsOfTheScope(EntryMade made) =>
        (request.Scope.Programme ?? made.Entry.Programme.Number) == made.Entry.Programme.Number
        && (request.Scope.Measure ?? made.Entry.Measure.Number) == made.Entry.Measure.Number
        && (request.Scope.Party is null || request.Scope.Party == made.Entry.Party?.Number)
        && (request.Scope.Team is null || request.Scope.Team == made.Entry.Team?.Number)
        && (request.Scope.Area is null || request.Scope.Area == _known.AreaOf(made.Entry));

    private List<SummaryRow> Rows(List<EntryMade> entries, List<EntryMade> later, List<NaivePart> parts)
    {
        var groups = new Dictionary<string, NaiveRow>();
        foreach (var made in entries)
        {
            foreach (var key in KeysOf(made.Entry, made.Entry.Date))
            {
                GroupOf(key).Entries.Add(made);
            }
        }

        foreach (var plan in _plans.Inside.Where(plan => !_plans.AreDivided(isRow: true) && plan.From >= FirstDayOfARow(plan.To)))
        {
            foreach (var key in KeysOf(EntryFor(plan), plan.To))
            {
                GroupOf(key).Plans.Add(plan);
            }
        }

        foreach (var part in parts)
        {
            foreach (var key in KeysOf(EntryOf(part).Entry, part.Cost.Made.Entry.Date))
            {
                GroupOf(key).Parts.Add(part);
            }
        }

        var told = later.SelectMany(made => KeysOf(made.Entry, request.Period.To)).Select(TextOf).ToHashSet(StringComparer.Ordinal);
        var rows = groups.Values.Where(row => row.Entries.Count > 0 || row.Plans.Count > 0 || row.BearsAnything).ToList();
        rows.Sort((one, other) => Compare(one.Key, other.Key));
        return [.. rows.Select(row => Figures(row.Entries, row.Key, FirstDayOfARow, told.Contains(TextOf(row.Key)), row.Plans, row.Parts))];

        NaiveRow GroupOf(List<string?> key) =>
            groups.TryGetValue(TextOf(key), out var group) ? group : groups[TextOf(key)] = new NaiveRow(key, [], [], []);
    }

    private sealed record NaiveRow(List<string?> Key, List<EntryMade> Entries, List<Plan> Plans, List<NaivePart> Parts)
    {
        /// <summary>By programme and by who bears the cost.</summary>
        public bool BearsAnything =>
            Parts.Exists(part => !part.IsGiven && !part.Cost.IsValued)
            || Parts
                .GroupBy(part => (part.Programme, part.Measure.IsPublic(), part.Measure.IsPartners()))
                .Any(same => NaivePart.Sum(same) != 0);
    }

    /// <summary>An entry that would stand where the plan does.</summary>
    private Entry EntryFor(Plan plan) =>
        Samples.Entry(_known.Registered<Programme>(plan.Programme), _known.Registered<Measure>(plan.Measure), 1, plan.To);

    private static string TextOf(List<string?> key) => string.Join('|', key.Select(value => value is null ? "none" : "=" + value));

    private static int Compare(List<string?> one, List<string?> other) =>
        one.Zip(
                other,
                (mine, theirs) =>
                    mine == theirs ? 0
                    : mine is null ? 1
                    : theirs is null ? -1
                    : string.CompareOrdinal(mine, theirs)
            )
            .FirstOrDefault(order => order != 0);

    private List<List<string?>> KeysOf(Entry entry, LocalDate day)
    {
        List<List<string?>> keys =
        [
            [],
        ];
        foreach (var by in request.GroupBy)
        {
            keys = [.. keys.SelectMany(key => ValuesOf(by, entry, day).Select(value => key.Append(value).ToList()))];
        }

        return keys;
    }

    private IEnumerable<string?> ValuesOf(GroupBy by, Entry entry, LocalDate day)
    {
        var programme = _known.Item<Programme>(entry.Programme.Code);
        var begin = _known.Organisation.FinancialYearStart;
        var startOfFinancialYear = day.Month >= begin ? day.Year : day.Year - 1;
        return by switch
        {
            GroupBy.Programme => [programme.Code],
            GroupBy.Area => [_known.AreaOf(entry)],
            GroupBy.ServiceArea => [programme.ServiceArea],
            GroupBy.CoProduction => programme.CoProduction.DefaultIfEmpty<string?>(null),
            GroupBy.Co => programme.CoProduction.Select(kind => kind[..(kind + "/").IndexOf('/')]).Distinct().DefaultIfEmpty<string?>(null),
            GroupBy.Star => new[] { ("map", programme.Star?.Map), ("grow", programme.Star?.Grow) }
                .Where(step => step.Item2 is not null && step.Item2.Since <= request.Period.To)
                .Select(step => step.Item1)
                .DefaultIfEmpty<string?>(null),
            GroupBy.BenefitReach => [programme.BenefitReach is { } reach ? WireEnum.Word(reach) : null],
            GroupBy.Measure => [entry.Measure.Code],
            GroupBy.Stage => [WireEnum.Word(entry.Stage)],
            GroupBy.Party => [entry.Party?.Code],
            GroupBy.Team => [entry.Team?.Code],
            GroupBy.Contributor => [entry.Contributor],
            GroupBy.DeprivationQuintile => [entry.Contributor is null ? null : "not-stated"],
            GroupBy.DecidedBy => [entry.Details?.DecidedBy],
            GroupBy.Asset => [entry.Details?.Asset],
            GroupBy.Month => [$"{day.Year}-{day.Month:D2}"],
            GroupBy.Quarter => [$"{day.Year}-Q{(day.Month + 2) / 3}"],
            GroupBy.Year => [$"{day.Year}"],
            _ when begin == 1 => [$"{day.Year}"],
            _ => [$"{startOfFinancialYear}-{(startOfFinancialYear + 1) % 100:D2}"],
        };
    }

    /// <summary>The first day of the period and of every span of time that the row stands for.</summary>
    private LocalDate FirstDayOfARow(LocalDate day)
    {
        var first = request.Period.From;
        foreach (var by in request.GroupBy)
        {
            LocalDate? start = by switch
            {
                GroupBy.Month => new LocalDate(day.Year, day.Month, 1),
                GroupBy.Quarter => new LocalDate(day.Year, day.Month - ((day.Month - 1) % 3), 1),
                GroupBy.Year => new LocalDate(day.Year, 1, 1),
                GroupBy.FinancialYear => new LocalDate(
                    day.Month >= _known.Organisation.FinancialYearStart ? day.Year : day.Year - 1,
                    _known.Organisation.FinancialYearStart,
                    1
                ),
                _ => null,
            };
            first = start > first ? start.Value : first;
        }

        return first;
    }

    private SummaryRow Figures(
        List<EntryMade> entries,
        List<string?> key,
        Func<LocalDate, LocalDate> firstDayOf,
        bool endsLater,
        List<Plan> plans,
        List<NaivePart> parts
    ) =>
        new NaiveFigures(_known, request, [.. _known.Standing.Where(IsAsked)], PartsAsked).Of(
            entries,
            key,
            firstDayOf,
            endsLater,
            plans,
            parts
        );

    private List<NaivePart> PartsAsked =>
        field ??= [.. new NaiveShared(_known, request).Parts(_ => request.Period.From).Where(part => IsOfTheScope(EntryOf(part)))];
}
