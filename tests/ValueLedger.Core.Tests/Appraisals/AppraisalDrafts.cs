using ValueLedger.Core.Appraisals;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Impact;
using ValueLedger.Core.Rates;

namespace ValueLedger.Core.Tests.Appraisals;

/// <summary>Right costs, benefits and appraisals to go on from, and how they are appraised.</summary>
internal static class AppraisalDrafts
{
    public static readonly AssumptionDraft NotApplied = new() { NotApplied = "not part of the case" };

    public static readonly AppraisalDraft Right = Of([Cost(1000m)], [Benefit("outcome", 10m, 150m)]);

    public static AppraisalDraft Of(IReadOnlyList<CostDraft> costs, IReadOnlyList<BenefitDraft> benefits) =>
        new()
        {
            Title = "made",
            Currency = "GBP",
            BaseYear = "2024",
            Costs = costs,
            Benefits = benefits,
        };

    public static CostDraft Cost(decimal amount, int year = 0, MeasureClass kind = MeasureClass.PublicSpend, string? party = "council") =>
        new()
        {
            Title = "programme",
            Party = party,
            Class = kind,
            Amounts = [new CostAmountDraft { Year = year, Amount = amount }],
        };

    /// <summary>Nothing is deducted; it falls in year 0 alone.</summary>
    public static BenefitDraft Benefit(
        string code,
        decimal quantity,
        decimal amount,
        BenefitCategory category = BenefitCategory.Social,
        string? party = "residents"
    ) =>
        new()
        {
            Code = code,
            Title = code,
            Party = party,
            Category = category,
            Cashability = 1m,
            Quantity = quantity,
            UnitValue = Worth(amount),
            FirstBenefitYear = 0,
            DurationYears = 1,
            Deadweight = NotApplied,
            Displacement = NotApplied,
            AttributionToOthers = NotApplied,
            DropOff = NotApplied,
        };

    public static UnitValueDraft Worth(decimal amount) => new() { Amount = amount, Source = "made" };

    public static AssumptionDraft Set(decimal share) => new() { Value = share, Source = "made" };

    public static Appraisal Accepted(this AppraisalDraft draft)
    {
        var decision = draft.Validate(_ => null);
        Assert.Empty(decision.Problems);
        return decision.Value!;
    }

    public static AppraisalResult Appraised(this AppraisalDraft draft) => Appraise.Of(draft.Accepted());

    public static AppraisalDraft With(Func<BenefitDraft, BenefitDraft> change) =>
        Right with
        {
            Benefits = [change(Benefit("outcome", 10m, 150m))],
        };

    public static AppraisalDraft WithCost(Func<CostDraft, CostDraft> change) => Right with { Costs = [change(Cost(1000m))] };

    public static ScheduleDraft Own =>
        new()
        {
            Title = "mine",
            Source = "me",
            Steps =
            [
                new ScheduleStepDraft
                {
                    FromYear = 1,
                    ToYear = 5,
                    Rate = 0.1m,
                },
            ],
        };
}
