using NodaTime;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Rates;
using ValueLedger.Core.Summaries;
using ValueLedger.Core.Wire;

namespace ValueLedger.Storage.Tests.Histories;

/// <summary>The figures of some standing entries, by the rules of the method and by nothing of the product.</summary>
internal sealed class NaiveFigures(NaiveKnowledge known, SummaryRequest request, List<EntryMade> asked, List<NaivePart> askedParts)
{
    internal List<NaivePart> Parts { get; private set; } = [];

    internal List<NaivePart> EveryPart => field ??= new NaiveShared(known, request).Parts(_ => request.Period.From);

    /// <summary>The inputs of some entries, measure by measure.</summary>
    public List<NaiveLine> CostsOf(List<EntryMade> entries) =>
        [
            .. entries
                .Where(made => made.Entry.Stage == MeasureStage.Input)
                .GroupBy(made => made.Entry.Measure.Code)
                .Select(same => NaiveLine.Of(known, request, same.Key, [.. same])),
        ];

    internal bool FiltersCosts => request.Scope.Measure is not null || request.Scope.Party is not null;

    internal bool TellsEveryTeam => request.Scope.Team is not null || request.GroupBy.Contains(GroupBy.Team);

    internal bool TellsTeams => TellsEveryTeam || TellsAreas;

    private bool TellsAreas => request.Scope.Area is not null || request.GroupBy.Contains(GroupBy.Area);

    internal bool SplitsCosts =>
        FiltersCosts
        || request
            .GroupBy.Intersect([
                GroupBy.Measure,
                GroupBy.Stage,
                GroupBy.Party,
                GroupBy.Contributor,
                GroupBy.DeprivationQuintile,
                GroupBy.DecidedBy,
                GroupBy.Asset,
            ])
            .Any();

    public SummaryRow Of(
        List<EntryMade> entries,
        List<string?> key,
        Func<LocalDate, LocalDate> firstDayOf,
        bool endsLater,
        List<Plan> plans,
        List<NaivePart> parts
    )
    {
        Parts = parts;
        var lines = entries
            .GroupBy(made => made.Entry.Measure.Code)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => NaiveLine.Of(known, request, group.Key, [.. group]))
            .ToList();
        var planned = plans
            .Select(plan => plan.Measure)
            .Except(lines.Select(line => line.Measure.Code))
            .Select(code => NaiveLine.Of(known, request, code, []));
        var figures = lines
            .Concat(planned)
            .OrderBy(line => line.Measure.Code, StringComparer.Ordinal)
            .Select(line => Figures(line, entries, plans, key.Count > 0))
            .ToList();
        var inputs = lines.Where(line => line.Measure.Stage == MeasureStage.Input).ToList();
        var agency = Sum(inputs, MeasureClass.PublicStaffTime, MeasureClass.PublicSpend, MeasureClass.PublicOverhead);
        agency += NaivePart.Sum(parts.Where(part => IsPublic(part.Measure)));
        var partners = Sum(inputs, MeasureClass.PartnerTime, MeasureClass.PartnerSpend, MeasureClass.PartnerGoods);
        partners += NaivePart.Sum(parts.Where(part => !IsPublic(part.Measure) && !IsCitizens(part.Measure)));
        var citizens = Sum(inputs, MeasureClass.CitizenTime, MeasureClass.CitizenMoney, MeasureClass.CitizenGoods);
        citizens += NaivePart.Sum(parts.Where(part => IsCitizens(part.Measure)));
        var missing = inputs
            .Where(line => line.Unvalued > 0)
            .Select(line => line.Measure.Code)
            .Union(parts.Where(IsMissing).Select(part => part.Measure.Code))
            .Order(StringComparer.Ordinal)
            .ToList();
        var hours = inputs.Where(line => line.Measure.Class == MeasureClass.CitizenTime && line.Measure.Unit == "hour").ToList();
        var named = entries.Where(made =>
            made.Entry.Contributor is not null
            && hours.Any(line => line.Measure.Code == made.Entry.Measure.Code && line.Measure.Aggregation == Aggregation.Sum)
        );
        return new SummaryRow
        {
            Group = new OrderedDictionary<string, string?>(
                request.GroupBy.Take(key.Count).Select((by, index) => KeyValuePair.Create(WireEnum.Word(by), key[index]))
            ),
            Suppressed = null,
            Entries = entries.Count,
            CitizenHours = hours.Sum(line => line.Quantity),
            HoursWithoutContributor = hours.Sum(line => line.Quantity) - named.Sum(made => made.Entry.Quantity.ToDecimal()),
            ShareOfCitizenHours = Share(hours.Sum(line => line.Quantity), HoursOf(asked)),
            Contributors = People(entries),
            ShareOfContributors = Share(People(entries), People(asked)),
            ContributorsWithoutEntries = request.GroupBy is [GroupBy.DeprivationQuintile] ? 0 : null,
            Teams = entries.Where(made => made.Entry.Team is not null).Select(made => made.Entry.Team!.Value.Code).Distinct().Count(),
            CitizenInputValue = Money(citizens),
            PartnerInputValue = Money(partners),
            PublicCost = Money(agency),
            ShareOfPublicCost = AgencyOfAll is > 0m and var all ? Share(agency, all) : null,
            MobilisationCost = Money(
                inputs.Where(line => line.Measure.Mobilisation).Sum(line => line.Cost)
                    + NaivePart.Sum(parts.Where(part => part.Measure.Mobilisation))
            ),
            SharedCost = request.Costs == CostSharing.Shared ? Money(NaivePart.Sum(parts)) : null,
            FinancedByOthers = Money(inputs.Sum(line => line.Financed)),
            CompulsoryHours = hours.Where(line => line.Measure.Compulsory).Sum(line => line.Quantity),
            CompulsoryValue = Money(inputs.Where(line => line.Measure.Compulsory).Sum(line => line.Value)),
            FullSocialCost = Money(agency + partners + citizens),
            Partial = missing.Count > 0,
            Missing = missing,
            Measures = figures,
            Flags =
            [
                .. new NaiveFlags(known, request, this).Of(
                    entries,
                    firstDayOf,
                    missing.Count > 0,
                    inputs.Any(line => line.IsOutdated),
                    endsLater,
                    key.Count == 0
                ),
                .. new NaiveFlags(known, request, this).OfPlans(figures, entries, plans),
            ],
        };
    }

    /// <summary>A unit is divided into the costs of the programmes that recorded it.</summary>
    private MeasureFigures Figures(NaiveLine line, List<EntryMade> entries, List<Plan> plans, bool isRow)
    {
        var programmes = entries
            .Where(made => made.Entry.Measure.Code == line.Measure.Code)
            .Select(made => made.Entry.Programme.Number)
            .Distinct()
            .ToList();
        var inputs = entries
            .Where(made => programmes.Contains(made.Entry.Programme.Number) && made.Entry.Stage == MeasureStage.Input)
            .GroupBy(made => made.Entry.Measure.Code)
            .Select(group => NaiveLine.Of(known, request, group.Key, [.. group]))
            .ToList();
        var publics = inputs.Where(input => IsPublic(input.Measure)).ToList();
        var ofOthersHere = Parts.Where(part => programmes.Contains(known.Registered<Programme>(part.Programme).Number)).ToList();
        var publicOfOthers = ofOthersHere.Where(part => IsPublic(part.Measure)).ToList();
        var withPublicInput = programmes.Count(programme =>
            publicOfOthers.Exists(part => !part.IsGiven && known.Registered<Programme>(part.Programme).Number == programme)
            || entries.Any(made => made.Entry.Programme.Number == programme && IsPublic(known.Item<Measure>(made.Entry.Measure.Code)))
        );
        var inPart = withPublicInput > 0 && withPublicInput < programmes.Count;
        var agency =
            publics.Any(input => input.IsValued) || publicOfOthers.Exists(part => part.Cost.IsValued)
                ? publics.Sum(input => input.Cost) + NaivePart.Sum(publicOfOthers)
                : (decimal?)null;
        var full =
            inputs.Any(input => input.IsValued) || ofOthersHere.Exists(part => part.Cost.IsValued)
                ? inputs.Sum(input => input.Cost) + NaivePart.Sum(ofOthersHere)
                : (decimal?)null;
        var costs = TellsTeams
            ? Everything.Where(made => programmes.Contains(made.Entry.Programme.Number) && made.Entry.Stage == MeasureStage.Input).ToList()
            : [];
        var ofOthers = costs
            .Where(made =>
                known.Item<Measure>(made.Entry.Measure.Code).Class
                    is not (MeasureClass.CitizenTime or MeasureClass.CitizenMoney or MeasureClass.CitizenGoods)
            )
            .ToList();
        var divided = programmes
            .Where(programme => TellsEveryTeam || Everything.Exists(made => IsOf(made, programme) && IsTold(made)))
            .ToList();
        var nameNone = divided.Exists(programme =>
            (ofOthers.Exists(made => IsOf(made, programme)) || (TellsTeams && Bears(programme, part => !IsCitizens(part.Measure))))
            && !ofOthers.Exists(made => IsOf(made, programme) && IsTold(made))
        );
        var (measure, isInput) = (line.Measure, line.Measure.Stage == MeasureStage.Input);
        var hasUnitCost =
            !isInput && measure.Aggregation == Aggregation.Sum && measure.Direction == Direction.Increase && !SplitsCosts && !nameNone;
        var agencyPartial =
            hasUnitCost
            && (
                inPart
                || publics.Any(input => input.Unvalued > 0)
                || publicOfOthers.Exists(IsMissing)
                || ofOthers.Exists(IsUntold)
                || (TellsTeams && divided.Exists(programme => Bears(programme, part => !IsCitizens(part.Measure))))
            );
        var fullPartial =
            hasUnitCost
            && (
                inPart
                || inputs.Any(input => input.Unvalued > 0)
                || ofOthersHere.Exists(IsMissing)
                || costs.Exists(IsUntold)
                || (TellsTeams && divided.Exists(programme => Bears(programme, _ => true)))
            );
        var ofThePlans = request.Plans is null
            ? default
            : NaivePlans.Figures(
                [.. plans.Where(plan => plan.Measure == measure.Code)],
                measure,
                [.. ProgrammesOf(entries, measure)],
                measure.IsOfAnswers() && line.Asked > 0 ? line.Answers / line.Asked : line.Quantity,
                new NaivePlans(known, request).AreDivided(isRow)
                    || ((isRow || request.Scope.Area is not null) && programmes.Exists(IsElsewhere))
            );
        var isRecorded = programmes.Count > 0;
        return new MeasureFigures
        {
            Measure = measure.Code,
            Stage = measure.Stage,
            Quantity = measure.IsOfAnswers() || !isRecorded ? null : line.Quantity,
            Bound = NaiveLine.Together(line.Bounds),
            Share = measure.Aggregation == Aggregation.Share && isRecorded ? NaiveLine.Six(line.Answers / line.Asked) : null,
            Mean = measure.Aggregation == Aggregation.Mean && isRecorded ? NaiveLine.Six(line.Answers / line.Asked) : null,
            Of = measure.IsOfAnswers() && isRecorded ? line.Asked : null,
            Low = isRecorded ? line.Interval?.Low : null,
            High = isRecorded ? line.Interval?.High : null,
            IntervalUndefinedReason = isRecorded ? line.WhyNoInterval : null,
            FinancedByOthers = measure.Unit == "GBP" && isInput && !IsCitizens(measure) ? Money(line.Financed) : null,
            Unit = measure.Unit,
            Value = line.IsValued ? Money(line.Value) : null,
            UnvaluedReason =
                line.IsValued ? null
                : isInput && !isRecorded ? UnvaluedReason.NothingRecorded
                : known.WhyUnvalued(measure, request.Basis),
            UndefinedReason =
                !isRecorded ? QuantityGap.NothingRecorded
                : measure.IsOfAnswers() ? QuantityGap.DoesNotAddUp
                : null,
            UnvaluedQuantity = measure.IsOfAnswers() || !isRecorded ? null : line.Unvalued,
            AgencyCostPerUnit = hasUnitCost ? PerUnit(agency, line.Quantity) : null,
            DirectAgencyCostPerUnit =
                request.Costs == CostSharing.Shared && hasUnitCost && publics.Any(input => input.IsValued)
                    ? PerUnit(publics.Sum(input => input.Cost), line.Quantity)
                    : null,
            FullCostPerUnit = hasUnitCost ? PerUnit(full, line.Quantity) : null,
            DirectFullCostPerUnit =
                request.Costs == CostSharing.Shared && hasUnitCost && inputs.Any(input => input.IsValued)
                    ? PerUnit(inputs.Sum(input => input.Cost), line.Quantity)
                    : null,
            AgencyCostUndefinedReason = NaiveUnitCosts.WhyNone(
                line,
                SplitsCosts,
                nameNone,
                agency,
                publics.Count > 0 || publicOfOthers.Exists(part => !part.IsGiven)
                    ? UnitCostGap.NoPublicInputIsValued
                    : UnitCostGap.NoPublicInputRecorded
            ),
            FullCostUndefinedReason = NaiveUnitCosts.WhyNone(line, SplitsCosts, nameNone, full, UnitCostGap.NoInputIsValued),
            Partial = isInput ? line.Unvalued > 0 : agencyPartial || fullPartial,
            AgencyCostPartial = agencyPartial,
            FullCostPartial = fullPartial,
            AgencyCostBound = hasUnitCost
                ? NaiveLine.Together([
                    .. publics.SelectMany(input => input.ValuedBounds),
                    .. publicOfOthers.Select(part => part.Bound),
                    NaiveLine.Mirrored(NaiveLine.Together(line.Bounds)),
                ])
                : Bound.Exact,
            FullCostBound = hasUnitCost
                ? NaiveLine.Together([
                    .. inputs.SelectMany(input => input.ValuedBounds),
                    .. ofOthersHere.Select(part => part.Bound),
                    NaiveLine.Mirrored(NaiveLine.Together(line.Bounds)),
                ])
                : Bound.Exact,
            Planned = ofThePlans.Planned,
            Difference = ofThePlans.Difference,
            DifferenceShare = ofThePlans.Share,
            PlannedUndefinedReason = ofThePlans.Gap,
        };

        bool IsUntold(EntryMade made) => divided.Contains(made.Entry.Programme.Number) && !IsTold(made);

        bool IsElsewhere(int programme) =>
            TellsAreas
            && EverythingAsked.Exists(made => made.Entry.Measure.Code == measure.Code && IsOf(made, programme) && WorksElsewhere(made));
    }

    private static bool IsMissing(NaivePart part) => !part.IsGiven && !part.Cost.IsValued;

    /// <summary>Whether a programme bears more of some costs than nothing, by who has them.</summary>
    internal bool Bears(int programme, Func<NaivePart, bool> which) =>
        EveryPart
            .Where(which)
            .Where(part => known.Registered<Programme>(part.Programme).Number == programme)
            .GroupBy(part => (IsPublic(part.Measure), IsCitizens(part.Measure)))
            .Any(same => NaivePart.Sum(same) > 0);

    internal static IEnumerable<string> ProgrammesOf(List<EntryMade> entries, Measure measure) =>
        entries.Where(made => made.Entry.Measure.Code == measure.Code).Select(made => made.Entry.Programme.Code).Distinct();

    private static bool IsOf(EntryMade made, int programme) => made.Entry.Programme.Number == programme;

    private bool WorksElsewhere(EntryMade made) => known.AreaOf(made.Entry) != known.Item<Programme>(made.Entry.Programme.Code).Area;

    /// <summary>Whether the entry is in rows of its team.</summary>
    internal bool IsTold(EntryMade made) => TellsEveryTeam ? made.Entry.Team is not null : WorksElsewhere(made);

    /// <summary>What the period has of every team, whichever is asked for.</summary>
    internal List<EntryMade> Everything =>
        [
            .. known.Standing.Where(made =>
                made.Entry.Date >= request.Period.From
                && made.Entry.Date <= request.Period.To
                && (request.Scope.Programme ?? made.Entry.Programme.Number) == made.Entry.Programme.Number
                && (request.Scope.Measure ?? made.Entry.Measure.Number) == made.Entry.Measure.Number
                && (request.Scope.Party is null || request.Scope.Party == made.Entry.Party?.Number)
            ),
        ];

    private List<EntryMade> EverythingAsked =>
        [.. Everything.Where(made => request.Scope.Team is null || request.Scope.Team == made.Entry.Team?.Number)];

    internal static bool IsPublic(Measure measure) =>
        measure.Class is MeasureClass.PublicStaffTime or MeasureClass.PublicSpend or MeasureClass.PublicOverhead;

    private static decimal Sum(IEnumerable<NaiveLine> lines, params MeasureClass[] classes) =>
        lines.Where(line => classes.Contains(line.Measure.Class)).Sum(line => line.Cost);

    internal static bool IsCitizens(Measure measure) =>
        measure.Class is MeasureClass.CitizenTime or MeasureClass.CitizenMoney or MeasureClass.CitizenGoods;

    private decimal AgencyOfAll =>
        CostsOf(asked).Where(line => IsPublic(line.Measure)).Sum(line => line.Cost)
        + NaivePart.Sum(askedParts.Where(part => IsPublic(part.Measure)));

    private decimal HoursOf(List<EntryMade> entries) =>
        entries
            .GroupBy(made => made.Entry.Measure.Code)
            .Select(group => NaiveLine.Of(known, request, group.Key, [.. group]))
            .Where(line => line.Measure.Class == MeasureClass.CitizenTime && line.Measure.Unit == "hour")
            .Sum(line => line.Quantity);

    private static int People(List<EntryMade> entries) =>
        entries.Select(made => made.Entry.Contributor).OfType<string>().Distinct().Count();

    private static decimal? Share(decimal part, decimal whole) => whole == 0 ? null : NaiveLine.Six(part / whole);

    private decimal Money(decimal amount) =>
        Math.Round(amount, known.Organisation.Currency == "JPY" ? 0 : 2, MidpointRounding.AwayFromZero);

    private static decimal? PerUnit(decimal? cost, decimal units) =>
        cost is null || units == 0 ? null : Math.Round(cost.Value / units, 4, MidpointRounding.AwayFromZero);
}
