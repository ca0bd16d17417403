using ValueLedger.Core.Amounts;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Wire;

namespace ValueLedger.Core.Summaries;

/// <summary>Turns exact sums into reported figures, each rounded once.</summary>
/// <param name="request">The request.</param>
/// <param name="whole">Everything together.</param>
/// <param name="minorUnitDigits">Decimals of a figure of money.</param>
/// <param name="ofTheWhole">Costs of programmes over the whole request.</param>
/// <param name="ofTeams">Whether costs name teams; null where teams are not distinguished.</param>
/// <param name="elsewhere">Whether teams of another area than their programme recorded a measure for some programmes.</param>
/// <param name="merged">Which contributors are one person.</param>
internal sealed class FiguresOfATally(
    SummaryRequest request,
    GroupTally whole,
    int minorUnitDigits,
    CostsOfProgrammes ofTheWhole,
    CostsOfTeams? ofTeams,
    Func<Measure, IReadOnlyList<int>, bool> elsewhere,
    MergedContributors merged
)
{
    private readonly int _contributors = whole.People.Count(merged);
    private readonly decimal _hours = HoursOf(whole);
    private readonly decimal _agency = AgencyOf(whole);

    public SummaryFigures OfTheWhole() => Fill(whole, new OrderedDictionary<string, string?>());

    public SummaryRow Row(IReadOnlyList<GroupBy> groupBy, GroupKey key, GroupTally tally)
    {
        var names = groupBy.Zip(key.Values, (by, value) => KeyValuePair.Create(WireEnum.Word(by), value));
        return Fill(tally, new OrderedDictionary<string, string?>(names));
    }

    private SummaryRow Fill(GroupTally tally, OrderedDictionary<string, string?> group)
    {
        var inputs = tally.Measures.Where(measure => measure.Measure.Stage == MeasureStage.Input).ToList();
        var citizens = inputs.Where(input => input.Measure.IsCitizens()).Sum(input => input.Value) + tally.Shared.Of(SharedKind.Citizens);
        var partners = inputs.Where(input => input.Measure.IsPartners()).Sum(input => input.Cost) + tally.Shared.Of(SharedKind.Partners);
        var agency = AgencyOf(tally);
        var mobilisation =
            inputs.Where(input => input.Measure.Mobilisation).Sum(input => input.Cost) + tally.Shared.Of(SharedKind.Mobilisation);
        var hours = HoursOf(tally);
        var contributors = tally.People.Count(merged);
        var compulsory = inputs.Where(input => input.Measure.Compulsory).ToList();
        var missing = inputs
            .Where(input => input.LeavesOut)
            .Select(input => input.Measure.Code)
            .Union(tally.Shared.Missing)
            .Order(StringComparer.Ordinal)
            .ToList();
        var costs = new CostsOfProgrammes(inputs, tally.Shared);
        var unitCosts = new UnitCostsOfATally(request, costs, ofTeams);
        var direct =
            request.Costs == CostSharing.Shared
                ? new UnitCostsOfATally(request, new CostsOfProgrammes(inputs, new SharedTally()), ofTeams)
                : null;
        var measures = tally.RecordedOrPlanned.Select(measure => FiguresOf(measure, unitCosts, direct, group.Count > 0)).ToList();
        return new SummaryRow
        {
            Group = group,
            Suppressed = null,
            Entries = tally.Entries,
            CitizenHours = hours,
            HoursWithoutContributor = hours - tally.NamedHours,
            ShareOfCitizenHours = Share(hours, _hours),
            Contributors = contributors,
            ShareOfContributors = Share(contributors, _contributors),
            ContributorsWithoutEntries = tally.WithoutEntries,
            Teams = tally.Teams,
            CitizenInputValue = Money(citizens),
            PartnerInputValue = Money(partners),
            PublicCost = Money(agency),
            ShareOfPublicCost = _agency > 0 ? Share(agency, _agency) : null,
            MobilisationCost = Money(mobilisation),
            SharedCost = request.Costs == CostSharing.Shared ? Money(tally.Shared.Full) : null,
            FinancedByOthers = Money(inputs.Sum(input => input.Financed)),
            CompulsoryHours = compulsory.Where(input => input.Measure.IsCitizenHours()).Sum(input => input.Quantity),
            CompulsoryValue = Money(compulsory.Sum(input => input.Value)),
            FullSocialCost = Money(agency + partners + citizens),
            Partial = missing.Count > 0,
            Missing = missing,
            Measures = measures.ConvertAll(measure => measure.Figures),
            Flags = FlagsOf(tally, inputs, costs, missing.Count > 0, group.Count > 0, measures.SelectMany(measure => measure.Flags)),
        };
    }

    private (MeasureFigures Figures, IEnumerable<SummaryFlag> Flags) FiguresOf(
        MeasureTally tally,
        UnitCostsOfATally unitCosts,
        UnitCostsOfATally? directCosts,
        bool isRow
    )
    {
        var planned = request.Plans is null ? default : PlannedOf(tally, isRow);
        var measure = tally.Measure;
        var unitCost = unitCosts.Of(tally);
        var direct = directCosts?.Of(tally);
        var isInput = measure.Stage == MeasureStage.Input;
        var answers = measure.IsOfAnswers() && tally.Entries > 0 ? tally.Answers.Figures() : default;
        var figures = new MeasureFigures
        {
            Measure = measure.Code,
            Stage = measure.Stage,
            Quantity = tally.WhyNoQuantity is null ? tally.Quantity : null,
            UndefinedReason = tally.WhyNoQuantity,
            Bound = tally.Bound,
            Share = answers.Share,
            Mean = answers.Mean,
            Of = answers.Of,
            Low = answers.Low,
            High = answers.High,
            IntervalUndefinedReason = answers.WhyNoInterval,
            Unit = measure.Unit,
            FinancedByOthers = measure.CanBeFinancedByOthers() ? Money(tally.Financed) : null,
            Value = tally.IsValued ? Money(tally.Value) : null,
            UnvaluedReason = tally.WhyUnvalued,
            UnvaluedQuantity = tally.WhyNoQuantity is null ? tally.UnvaluedQuantity : null,
            AgencyCostPerUnit = unitCost.Agency,
            AgencyCostUndefinedReason = unitCost.WhyNoAgency,
            DirectAgencyCostPerUnit = direct?.Agency,
            FullCostPerUnit = unitCost.Full,
            FullCostUndefinedReason = unitCost.WhyNoFull,
            DirectFullCostPerUnit = direct?.Full,
            Partial = isInput ? tally.LeavesOut : unitCost.AgencyIsPartial || unitCost.FullIsPartial,
            AgencyCostPartial = unitCost.AgencyIsPartial,
            FullCostPartial = unitCost.FullIsPartial,
            AgencyCostBound = unitCost.AgencyBound,
            FullCostBound = unitCost.FullBound,
            Planned = planned.Planned,
            Difference = planned.Difference,
            DifferenceShare = planned.DifferenceShare,
            PlannedUndefinedReason = planned.Gap,
        };
        return (figures, planned.Flags());
    }

    private PlannedFigures PlannedOf(MeasureTally tally, bool isRow)
    {
        var programmes = tally.Parts.Select(part => part.Key).ToList();
        return PlannedFigures.Of(
            tally.Plans,
            programmes,
            tally.Measure.IsOfAnswers() ? tally.Answers.Value
                : tally.WhyNoQuantity is null ? tally.Quantity
                : null,
            request.DividesPlans(isRow)
                || ((isRow || request.Scope.Area is not null) && request.TellsAreas && elsewhere(tally.Measure, programmes))
        );
    }

    private List<SummaryFlag> FlagsOf(
        GroupTally tally,
        List<MeasureTally> inputs,
        CostsOfProgrammes costs,
        bool partial,
        bool isRow,
        IEnumerable<SummaryFlag> ofPlans
    )
    {
        var flags = new SortedSet<SummaryFlag>([.. tally.Flags, .. ofPlans]);
        if (CoversAProgrammeWithoutPublicInput(tally, costs))
        {
            flags.Add(SummaryFlag.NoPublicInputRecorded);
        }

        if (
            (isRow || request.Scope is not { Team: null, Area: null })
            && ofTeams is not null
            && tally.Programmes.Any(ofTeams.LeaveOutCosts)
        )
        {
            flags.Add(SummaryFlag.CostsWithoutTeam);
        }

        if (partial)
        {
            flags.Add(SummaryFlag.UnvaluedQuantityLeftOut);
        }

        if (tally.Measures.Any(measure => measure.WhyNoQuantity is not null && !measure.Measure.IsOfAnswers()))
        {
            flags.Add(SummaryFlag.DoesNotAddUp);
        }

        if (inputs.Any(input => input.HasOutdatedRate))
        {
            flags.Add(SummaryFlag.RateIsOlderThanItsPack);
        }

        return [.. flags];
    }

    /// <summary>
    /// Whether a programme with entries here has no public input here or, where a row holds only some of the costs, none anywhere. With a
    /// filter on measure or party this is unknown.
    /// </summary>
    private bool CoversAProgrammeWithoutPublicInput(GroupTally tally, CostsOfProgrammes here) =>
        !request.FiltersCosts
        && tally.Programmes.Any(programme =>
            !(
                ofTeams is not null ? ofTeams.HasPublicInput(programme)
                : request.SplitsCosts ? ofTheWhole.HasPublicInput(programme)
                : here.HasPublicInput(programme)
            )
        );

    private static decimal AgencyOf(GroupTally tally) =>
        tally.Measures.Where(tally => tally.Measure.IsPublic()).Sum(tally => tally.Cost) + tally.Shared.Of(SharedKind.Agency);

    private static decimal HoursOf(GroupTally tally) =>
        tally.Measures.Where(measure => measure.Measure.IsCitizenHours()).Sum(measure => measure.Quantity);

    private static decimal? Share(decimal part, decimal ofTheWhole) => ofTheWhole == 0 ? null : Rounding.Ratio(part / ofTheWhole);

    private decimal Money(decimal amount) => Rounding.Money(amount, minorUnitDigits);
}
