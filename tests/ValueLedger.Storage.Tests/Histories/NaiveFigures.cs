using NodaTime;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Rates;
using ValueLedger.Core.Summaries;
using ValueLedger.Core.Wire;

namespace ValueLedger.Storage.Tests.Histories;

/// <summary>The figures of some standing entries, by the rules of the method and by nothing of the product.</summary>
internal sealed class NaiveFigures(NaiveKnowledge known, SummaryRequest request, List<EntryMade> asked)
{
    private List<NaivePart> _parts = [];

    private List<NaivePart> EveryPart => field ??= new NaiveShared(known, request).Parts(_ => request.Period.From);

    /// <summary>The inputs of some entries, measure by measure.</summary>
    public List<NaiveLine> CostsOf(List<EntryMade> entries) =>
        [
            .. entries
                .Where(made => made.Entry.Stage == MeasureStage.Input)
                .GroupBy(made => made.Entry.Measure.Code)
                .Select(same => Line(same.Key, [.. same])),
        ];

    private bool FiltersCosts => request.Scope.Measure is not null || request.Scope.Party is not null;

    private bool TellsEveryTeam => request.Scope.Team is not null || request.GroupBy.Contains(GroupBy.Team);

    private bool TellsTeams => TellsEveryTeam || request.GroupBy.Contains(GroupBy.Area);

    private bool SplitsCosts =>
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
        _parts = parts;
        var lines = entries
            .GroupBy(made => made.Entry.Measure.Code)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => Line(group.Key, [.. group]))
            .ToList();
        var planned = plans.Select(plan => plan.Measure).Except(lines.Select(line => line.Measure.Code)).Select(code => Line(code, []));
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
                .. Flags(entries, firstDayOf, missing.Count > 0, inputs.Any(line => line.IsOutdated), endsLater, key.Count == 0),
                .. FlagsOfPlans(figures, entries, plans),
            ],
        };
    }

    private NaiveLine Line(string code, List<EntryMade> entries)
    {
        var measure = known.Item<Measure>(code);
        var counting =
            measure.Aggregation != Aggregation.Level
                ? entries
                :
                [
                    .. entries
                        .GroupBy(made => (made.Entry.Programme, made.Entry.Party, made.Entry.Team))
                        .Select(same => same.OrderBy(made => made.Entry.Date).ThenBy(made => made.Sequence).Last()),
                ];
        var line = new NaiveLine(measure);
        foreach (var made in counting)
        {
            var quantity = made.Entry.Quantity.Micros / 1_000_000m;
            var worth = known.UnitValue(measure, request.Basis, made.Entry.Date);
            line.Quantity += quantity;
            line.Value += quantity * (worth ?? 0);
            line.Unvalued += worth is null && measure.Stage == MeasureStage.Input ? quantity : 0;
            line.IsValued |= worth is not null;
            line.Financed += made.Entry.Details?.FinancedBy?.Sum(part => part.Amount) ?? 0m;
            line.Bounds.Add(made.Entry.Details?.Bound ?? Bound.Exact);
            line.ValuedBounds.AddRange(worth is null ? [] : [line.Bounds[^1]]);
            if (made.Entry.Details?.Of is { } of)
            {
                line.Of += of;
                line.Answers += measure.Aggregation == Aggregation.Mean ? quantity * of : quantity;
                line.Freedom += of - 1;
                line.Squares += (of - 1) * (made.Entry.Details.StandardDeviation ?? 0m) * (made.Entry.Details.StandardDeviation ?? 0m);
                line.LacksDeviation |= made.Entry.Details.StandardDeviation is null;
            }

            line.IsOutdated |= known.IsOutdated(measure, request.Basis, made.Entry.Date);
        }

        return line;
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
            .Select(group => Line(group.Key, [.. group]))
            .ToList();
        var publics = inputs.Where(input => IsPublic(input.Measure)).ToList();
        var ofOthersHere = _parts.Where(part => programmes.Contains(known.Registered<Programme>(part.Programme).Number)).ToList();
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
        var measure = line.Measure;
        var isInput = measure.Stage == MeasureStage.Input;
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
                measure.IsOfAnswers() && line.Of > 0 ? line.Answers / line.Of : line.Quantity,
                new NaivePlans(known, request).AreDivided(isRow) || (isRow && programmes.Exists(IsElsewhere))
            );
        var isRecorded = programmes.Count > 0;
        return new MeasureFigures
        {
            Measure = measure.Code,
            Stage = measure.Stage,
            Quantity = measure.IsOfAnswers() || !isRecorded ? null : line.Quantity,
            Bound = Together(line.Bounds),
            Share = measure.Aggregation == Aggregation.Share && isRecorded ? Six(line.Answers / line.Of) : null,
            Mean = measure.Aggregation == Aggregation.Mean && isRecorded ? Six(line.Answers / line.Of) : null,
            Of = measure.IsOfAnswers() && isRecorded ? line.Of : null,
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
            FullCostPerUnit = hasUnitCost ? PerUnit(full, line.Quantity) : null,
            AgencyCostUndefinedReason = WhyNone(
                line,
                nameNone,
                agency,
                publics.Count > 0 || publicOfOthers.Exists(part => !part.IsGiven)
                    ? UnitCostGap.NoPublicInputIsValued
                    : UnitCostGap.NoPublicInputRecorded
            ),
            FullCostUndefinedReason = WhyNone(line, nameNone, full, UnitCostGap.NoInputIsValued),
            Partial = isInput ? line.Unvalued > 0 : agencyPartial || fullPartial,
            AgencyCostPartial = agencyPartial,
            FullCostPartial = fullPartial,
            AgencyCostBound = hasUnitCost
                ? Together([
                    .. publics.SelectMany(input => input.ValuedBounds),
                    .. publicOfOthers.Select(part => part.Bound),
                    Mirrored(Together(line.Bounds)),
                ])
                : Bound.Exact,
            FullCostBound = hasUnitCost
                ? Together([
                    .. inputs.SelectMany(input => input.ValuedBounds),
                    .. ofOthersHere.Select(part => part.Bound),
                    Mirrored(Together(line.Bounds)),
                ])
                : Bound.Exact,
            Planned = ofThePlans.Planned,
            Difference = ofThePlans.Difference,
            DifferenceShare = ofThePlans.Share,
            PlannedUndefinedReason = ofThePlans.Gap,
        };

        bool IsUntold(EntryMade made) => divided.Contains(made.Entry.Programme.Number) && !IsTold(made);

        bool IsElsewhere(int programme) =>
            request.GroupBy.Contains(GroupBy.Area)
            && EverythingAsked.Exists(made => made.Entry.Measure.Code == measure.Code && IsOf(made, programme) && WorksElsewhere(made));
    }

    private static bool IsMissing(NaivePart part) => !part.IsGiven && !part.Cost.IsValued;

    /// <summary>Whether a programme bears more of some costs than nothing, by who has them.</summary>
    private bool Bears(int programme, Func<NaivePart, bool> which) =>
        EveryPart
            .Where(which)
            .Where(part => known.Registered<Programme>(part.Programme).Number == programme)
            .GroupBy(part => (IsPublic(part.Measure), IsCitizens(part.Measure)))
            .Any(same => NaivePart.Sum(same) > 0);

    private static IEnumerable<string> ProgrammesOf(List<EntryMade> entries, Measure measure) =>
        entries.Where(made => made.Entry.Measure.Code == measure.Code).Select(made => made.Entry.Programme.Code).Distinct();

    private IEnumerable<SummaryFlag> FlagsOfPlans(List<MeasureFigures> figures, List<EntryMade> entries, List<Plan> plans)
    {
        if (figures.Exists(figure => figure.PlannedUndefinedReason == PlanGap.PlansAreMissing))
        {
            yield return SummaryFlag.PlansAreMissing;
        }

        if (
            figures.Exists(figure =>
                figure.Planned is not null
                && plans
                    .Where(plan => plan.Measure == figure.Measure)
                    .Select(plan => plan.Programme)
                    .Except(ProgrammesOf(entries, known.Item<Measure>(figure.Measure)))
                    .Any()
            )
        )
        {
            yield return SummaryFlag.PlanWithoutEntries;
        }
    }

    private static bool IsOf(EntryMade made, int programme) => made.Entry.Programme.Number == programme;

    private bool WorksElsewhere(EntryMade made) => known.AreaOf(made.Entry) != known.Item<Programme>(made.Entry.Programme.Code).Area;

    /// <summary>Whether the entry is in rows of its team.</summary>
    private bool IsTold(EntryMade made) => TellsEveryTeam ? made.Entry.Team is not null : WorksElsewhere(made);

    /// <summary>Why a measure has no cost per unit; null where it has one.</summary>
    private UnitCostGap? WhyNone(NaiveLine line, bool nameNone, decimal? cost, UnitCostGap withoutCost)
    {
        List<(UnitCostGap Gap, bool Holds)> gaps =
        [
            (UnitCostGap.MeasureIsAnInput, line.Measure.Stage == MeasureStage.Input),
            (UnitCostGap.QuantityDoesNotAddUp, line.Measure.IsOfAnswers()),
            (UnitCostGap.MeasureIsALevel, line.Measure.Aggregation == Aggregation.Level),
            (UnitCostGap.LessOfItIsBetter, line.Measure.Direction == Direction.Decrease),
            (UnitCostGap.CostsAreLeftOut, SplitsCosts),
            (UnitCostGap.CostsNameNoTeam, nameNone),
            (UnitCostGap.QuantityIsZeroOrLess, line.Quantity == 0),
            (withoutCost, cost is null),
        ];
        return gaps.Where(gap => gap.Holds).Select(gap => (UnitCostGap?)gap.Gap).FirstOrDefault();
    }

    private List<SummaryFlag> Flags(
        List<EntryMade> entries,
        Func<LocalDate, LocalDate> firstDayOf,
        bool partial,
        bool isOutdated,
        bool endsLater,
        bool isTotal
    )
    {
        var spans = entries.Where(made => made.Entry.StartDate is not null).Select(made => made.Entry).ToList();
        var flags = new List<SummaryFlag>();
        var where = TellsTeams || SplitsCosts ? Everything : entries;
        var borne =
            SplitsCosts && !TellsTeams
                ?
                [
                    .. EveryPart.Where(part =>
                        part.Programme
                        == (
                            request.Scope.Programme is { } number
                                ? known.Items<Programme>().First(item => known.Registered<Programme>(item.Code).Number == number).Code
                                : part.Programme
                        )
                    ),
                ]
                : _parts;
        Add(
            SummaryFlag.NoPublicInputRecorded,
            !FiltersCosts
                && entries.Any(made =>
                    !(
                        TellsTeams
                            ? Bears(made.Entry.Programme.Number, part => IsPublic(part.Measure))
                            : borne.Exists(part => !part.IsGiven && IsPublic(part.Measure) && part.Programme == made.Entry.Programme.Code)
                    )
                    && !where.Exists(other =>
                        other.Entry.Programme == made.Entry.Programme && IsPublic(known.Item<Measure>(other.Entry.Measure.Code))
                    )
                )
        );
        Add(SummaryFlag.UnvaluedQuantityLeftOut, partial);
        Add(
            SummaryFlag.SpansARateChange,
            spans.Any(span =>
                known.RateChangesWithin(known.Item<Measure>(span.Measure.Code), request.Basis, span.StartDate!.Value, span.Date)
            )
        );
        Add(SummaryFlag.EndsAfterThePeriod, endsLater);
        Add(SummaryFlag.BeginsBeforeThePeriod, spans.Any(span => span.StartDate < firstDayOf(span.Date)));
        Add(SummaryFlag.RateIsOlderThanItsPack, isOutdated);
        Add(SummaryFlag.FinancedPartExceedsGifts, isTotal && !FiltersCosts && MoreIsFinancedThanGiven(entries));
        return flags;

        void Add(SummaryFlag flag, bool holds)
        {
            if (holds)
            {
                flags.Add(flag);
            }
        }
    }

    /// <summary>What the period has of every team, whichever is asked for.</summary>
    private List<EntryMade> Everything =>
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

    private static bool IsPublic(Measure measure) =>
        measure.Class is MeasureClass.PublicStaffTime or MeasureClass.PublicSpend or MeasureClass.PublicOverhead;

    private static decimal Sum(IEnumerable<NaiveLine> lines, params MeasureClass[] classes) =>
        lines.Where(line => classes.Contains(line.Measure.Class)).Sum(line => line.Cost);

    private static bool IsCitizens(Measure measure) =>
        measure.Class is MeasureClass.CitizenTime or MeasureClass.CitizenMoney or MeasureClass.CitizenGoods;

    /// <summary>Party by party, what it paid of costs and what citizens and partners gave in its name.</summary>
    private bool MoreIsFinancedThanGiven(List<EntryMade> entries) =>
        entries
            .SelectMany(made => made.Entry.Details?.FinancedBy ?? [])
            .GroupBy(part => part.Party)
            .Any(party =>
                party.Sum(part => part.Amount)
                > entries
                    .Where(made => made.Entry.Stage == MeasureStage.Input && made.Entry.Party?.Code == party.Key)
                    .GroupBy(made => made.Entry.Measure.Code)
                    .Where(same => !IsPublic(known.Item<Measure>(same.Key)))
                    .SelectMany(same => same.Select(made => (Measure: known.Item<Measure>(same.Key), made.Entry)))
                    .Sum(gift => gift.Entry.Quantity.ToDecimal() * (known.UnitValue(gift.Measure, request.Basis, gift.Entry.Date) ?? 0m))
            );

    private decimal HoursOf(List<EntryMade> entries) =>
        entries
            .GroupBy(made => made.Entry.Measure.Code)
            .Select(group => Line(group.Key, [.. group]))
            .Where(line => line.Measure.Class == MeasureClass.CitizenTime && line.Measure.Unit == "hour")
            .Sum(line => line.Quantity);

    private static int People(List<EntryMade> entries) =>
        entries.Select(made => made.Entry.Contributor).OfType<string>().Distinct().Count();

    private static decimal? Share(decimal part, decimal whole) => whole == 0 ? null : Six(part / whole);

    private static decimal Six(decimal figure) => Math.Round(figure, 6, MidpointRounding.AwayFromZero);

    /// <summary>At least and at most cancel each other out.</summary>
    private static Bound Together(IReadOnlyCollection<Bound> bounds)
    {
        var stated = bounds.Where(bound => bound != Bound.Exact).Distinct().ToList();
        return stated.Count switch
        {
            0 => Bound.Exact,
            1 => stated[0],
            _ => Bound.About,
        };
    }

    private static Bound Mirrored(Bound bound) =>
        bound switch
        {
            Bound.LessThan => Bound.MoreThan,
            Bound.MoreThan => Bound.LessThan,
            _ => bound,
        };

    private decimal Money(decimal amount) =>
        Math.Round(amount, known.Organisation.Currency == "JPY" ? 0 : 2, MidpointRounding.AwayFromZero);

    private static decimal? PerUnit(decimal? cost, decimal units) =>
        cost is null || units == 0 ? null : Math.Round(cost.Value / units, 4, MidpointRounding.AwayFromZero);

    internal sealed class NaiveLine(Measure measure)
    {
        public Measure Measure => measure;

        public decimal Quantity { get; set; }

        public decimal Value { get; set; }

        public decimal Unvalued { get; set; }

        public bool IsValued { get; set; }

        public bool IsOutdated { get; set; }

        public decimal Financed { get; set; }

        public decimal Cost => Value - Financed;

        public List<Bound> Bounds { get; } = [];

        public List<Bound> ValuedBounds { get; } = [];

        public decimal Of { get; set; }

        public decimal Answers { get; set; }

        public decimal Squares { get; set; }

        public decimal Freedom { get; set; }

        public bool LacksDeviation { get; set; }

        public IntervalGap? WhyNoInterval =>
            measure.Aggregation switch
            {
                Aggregation.Share when measure.Unit == "GBP" => IntervalGap.ShareIsOfMoney,
                Aggregation.Mean when LacksDeviation => IntervalGap.DeviationIsMissing,
                Aggregation.Mean when Freedom == 0 => IntervalGap.OneAnswerOnly,
                _ => null,
            };

        /// <summary>In floating point, which is exact enough for six decimals.</summary>
        public (decimal Low, decimal High)? Interval
        {
            get
            {
                if (!measure.IsOfAnswers() || Of == 0 || WhyNoInterval is not null)
                {
                    return null;
                }

                const double z = 1.959964;
                var (n, value) = ((double)Of, (double)(Answers / Of));
                var (middle, half) =
                    measure.Aggregation == Aggregation.Mean
                        ? (value, z * Math.Sqrt((double)(Squares / Freedom) / n))
                        : (
                            ((2 * n * value) + (z * z)) / (2 * (n + (z * z))),
                            z * Math.Sqrt((z * z) + (4 * n * value * (1 - value))) / (2 * (n + (z * z)))
                        );
                return (Six((decimal)(middle - half)), Six((decimal)(middle + half)));
            }
        }
    }
}
