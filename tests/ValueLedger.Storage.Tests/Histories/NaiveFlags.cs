using NodaTime;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Summaries;

namespace ValueLedger.Storage.Tests.Histories;

/// <summary>What to know before relying on the figures of a row.</summary>
internal sealed class NaiveFlags(NaiveKnowledge known, SummaryRequest request, NaiveFigures row)
{
    public List<SummaryFlag> Of(
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
        var where = row.TellsTeams || row.SplitsCosts ? row.Everything : entries;
        var borne =
            row.SplitsCosts && !row.TellsTeams
                ?
                [
                    .. row.EveryPart.Where(part =>
                        part.Programme
                        == (
                            request.Scope.Programme is { } number
                                ? known.Items<Programme>().First(item => known.Registered<Programme>(item.Code).Number == number).Code
                                : part.Programme
                        )
                    ),
                ]
                : row.Parts;
        Add(
            SummaryFlag.NoPublicInputRecorded,
            !row.FiltersCosts
                && entries.Any(made =>
                    !(
                        row.TellsTeams
                            ? row.Bears(made.Entry.Programme.Number, part => NaiveFigures.IsPublic(part.Measure))
                            : borne.Exists(part =>
                                !part.IsGiven && NaiveFigures.IsPublic(part.Measure) && part.Programme == made.Entry.Programme.Code
                            )
                    )
                    && !where.Exists(other =>
                        other.Entry.Programme == made.Entry.Programme
                        && NaiveFigures.IsPublic(known.Item<Measure>(other.Entry.Measure.Code))
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
        Add(SummaryFlag.FinancedPartExceedsGifts, isTotal && request.Scope == new SummaryScope() && MoreIsFinancedThanGiven(entries));
        var isDivided = row.TellsTeams && (!isTotal || request.Scope.Team is not null || request.Scope.Area is not null);
        Add(SummaryFlag.CostsWithoutTeam, isDivided && entries.Select(made => made.Entry.Programme.Number).Distinct().Any(LeavesOutCosts));
        return flags;

        bool LeavesOutCosts(int programme)
        {
            var all = row.Everything.Where(made => made.Entry.Programme.Number == programme).ToList();
            return (row.TellsEveryTeam || all.Exists(row.IsTold))
                && (
                    row.Bears(programme, part => !NaiveFigures.IsCitizens(part.Measure))
                    || all.Exists(made =>
                        made.Entry.Stage == MeasureStage.Input
                        && !NaiveFigures.IsCitizens(known.Item<Measure>(made.Entry.Measure.Code))
                        && !row.IsTold(made)
                    )
                );
        }

        void Add(SummaryFlag flag, bool holds)
        {
            if (holds)
            {
                flags.Add(flag);
            }
        }
    }

    public IEnumerable<SummaryFlag> OfPlans(List<MeasureFigures> figures, List<EntryMade> entries, List<Plan> plans)
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
                    .Except(NaiveFigures.ProgrammesOf(entries, known.Item<Measure>(figure.Measure)))
                    .Any()
            )
        )
        {
            yield return SummaryFlag.PlanWithoutEntries;
        }
    }

    /// <summary>Party by party, what it paid of costs and what money citizens and partners gave in its name.</summary>
    private bool MoreIsFinancedThanGiven(List<EntryMade> entries) =>
        entries
            .SelectMany(made => made.Entry.Details?.FinancedBy ?? [])
            .GroupBy(part => part.Party)
            .Any(party =>
                party.Sum(part => part.Amount)
                > entries
                    .Where(made => made.Entry.Stage == MeasureStage.Input && made.Entry.Party?.Code == party.Key)
                    .GroupBy(made => made.Entry.Measure.Code)
                    .Where(same => known.Item<Measure>(same.Key) is { Class: MeasureClass.CitizenMoney or MeasureClass.PartnerSpend })
                    .Where(same => known.Item<Measure>(same.Key).Aggregation == Aggregation.Sum)
                    .SelectMany(same => same.Select(made => (Measure: known.Item<Measure>(same.Key), made.Entry)))
                    .Sum(gift => gift.Entry.Quantity.ToDecimal() * (known.UnitValue(gift.Measure, request.Basis, gift.Entry.Date) ?? 0m))
            );
}
