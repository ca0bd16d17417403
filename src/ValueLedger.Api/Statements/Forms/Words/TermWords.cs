using System.Diagnostics;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Impact;
using ValueLedger.Core.Rates;
using ValueLedger.Core.Statements.Sections;

namespace ValueLedger.Api.Statements.Forms.Words;

/// <summary>Names of the terms of a statement in running text.</summary>
internal static class TermWords
{
    public static string Of(Basis basis) =>
        basis switch
        {
            Basis.ReplacementCost => "replacement cost",
            Basis.OpportunityCost => "opportunity cost",
            Basis.MinimumWage => "minimum wage",
            Basis.LivingWage => "living wage",
            Basis.Own => "the organisation’s own rate",
            Basis.MarketPrice => "market price",
            Basis.ActualCost => "actual cost",
            Basis.UnitCost => "unit cost to the public purse",
            Basis.WillingnessToPay => "willingness to pay",
            Basis.Wellbeing => "wellbeing value",
            _ => throw new UnreachableException(),
        };

    public static string Of(MeasureClass measureClass) =>
        measureClass switch
        {
            MeasureClass.CitizenTime => "citizens’ time",
            MeasureClass.CitizenMoney => "citizens’ money",
            MeasureClass.CitizenGoods => "citizens’ goods",
            MeasureClass.PublicStaffTime => "public staff time",
            MeasureClass.PublicSpend => "public spend",
            MeasureClass.PublicOverhead => "public overhead",
            MeasureClass.PartnerTime => "partners’ time",
            MeasureClass.PartnerSpend => "partners’ spend",
            MeasureClass.PartnerGoods => "partners’ goods",
            MeasureClass.Output => "output",
            MeasureClass.Outcome => "outcome",
            _ => throw new UnreachableException(),
        };

    public static string Of(MeasureStage stage) =>
        stage switch
        {
            MeasureStage.Input => "input",
            MeasureStage.Output => "output",
            MeasureStage.Outcome => "outcome",
            _ => throw new UnreachableException(),
        };

    /// <summary>The heading of a text of the preparer.</summary>
    public static string OfText(string name) =>
        name switch
        {
            "objectives" => "Objectives",
            "caseForChange" => "Case for change",
            "notInMoney" => "What matters but is not in money",
            "risks" => "Risks",
            "responseToFindings" => "Response to findings",
            "signedOffBy" => "Signed off by",
            _ => throw new UnreachableException(),
        };

    public static string Of(PlanKind kind) =>
        kind switch
        {
            PlanKind.Budget => "budget",
            PlanKind.Target => "target",
            PlanKind.Forecast => "forecast",
            _ => throw new UnreachableException(),
        };

    public static string Of(Sector sector) =>
        sector switch
        {
            Sector.Citizen => "citizens",
            Sector.Public => "public",
            Sector.Third => "third sector",
            Sector.Private => "private",
            _ => throw new UnreachableException(),
        };

    public static string Of(Direction direction) =>
        direction switch
        {
            Direction.Increase => "more is better",
            Direction.Decrease => "less is better",
            _ => throw new UnreachableException(),
        };

    public static string Of(Aggregation aggregation) =>
        aggregation switch
        {
            Aggregation.Sum => "added up",
            Aggregation.Level => "a stock: the last reading counts",
            Aggregation.Share => "a share: the numbers of all entries, divided by all who were asked or followed",
            Aggregation.Mean => "a mean: every answer counts the same",
            _ => throw new UnreachableException(),
        };

    public static string Of(InputGroup group) =>
        group switch
        {
            InputGroup.Public => "Public bodies",
            InputGroup.Partner => "Partners",
            InputGroup.Citizen => "Citizens",
            _ => throw new UnreachableException(),
        };

    public static string Of(EvidenceGrade grade) =>
        grade switch
        {
            EvidenceGrade.SelfReported => "self-reported",
            EvidenceGrade.SupervisorConfirmed => "confirmed by a supervisor",
            EvidenceGrade.SystemRecorded => "recorded by a system",
            EvidenceGrade.IndependentlyVerified => "independently verified",
            _ => throw new UnreachableException(),
        };

    public static string Of(DeprivationQuintile quintile) =>
        quintile switch
        {
            DeprivationQuintile.First => "Most deprived fifth (1)",
            DeprivationQuintile.Second => "Second fifth (2)",
            DeprivationQuintile.Third => "Middle fifth (3)",
            DeprivationQuintile.Fourth => "Fourth fifth (4)",
            DeprivationQuintile.Fifth => "Least deprived fifth (5)",
            DeprivationQuintile.NotStated => "Not stated",
            DeprivationQuintile.Erased => "Erased since",
            DeprivationQuintile.NobodyNamed => "No contributor named",
            _ => throw new UnreachableException(),
        };

    /// <summary>The quintile of those who gain.</summary>
    public static string OfBeneficiaries(int? quintile) =>
        quintile is { } known ? Of((DeprivationQuintile)(known - 1)) : "Lines that do not say who gains";

    public static string Of(BenefitCategory category) =>
        category switch
        {
            BenefitCategory.Fiscal => "fiscal",
            BenefitCategory.Economic => "economic",
            BenefitCategory.Social => "social",
            BenefitCategory.Environmental => "environmental",
            _ => throw new UnreachableException(),
        };

    public static string Of(Deductions deductions) =>
        deductions switch
        {
            Deductions.Multiplicative => "Each deduction is taken from what the previous one left.",
            Deductions.Additive => "All deductions are taken from the gross change.",
            _ => throw new UnreachableException(),
        };

    public static string Of(GrossToNetStep step) =>
        step switch
        {
            GrossToNetStep.Gross => "Gross change",
            GrossToNetStep.Deadweight => "Would have happened anyway",
            GrossToNetStep.Leakage => "Went to people or places outside the target",
            GrossToNetStep.Displacement => "Happened in place of the same outcome elsewhere",
            GrossToNetStep.Substitution => "Only replaced something similar",
            GrossToNetStep.AttributionToOthers => "Attributed to others",
            GrossToNetStep.Rounding => "Rounding",
            _ => throw new UnreachableException(),
        };

    public static string Of(AssumptionStatus status) =>
        status switch
        {
            AssumptionStatus.Set => "Set",
            AssumptionStatus.NotApplied => "Not applied",
            AssumptionStatus.Silent => "Not stated",
            _ => throw new UnreachableException(),
        };

    public static string Of(ReferenceStatus status) =>
        status switch
        {
            ReferenceStatus.Verified => "checked in the publisher’s own text",
            ReferenceStatus.Secondary => "checked only in a copy",
            ReferenceStatus.Given => "as given by the organisation",
            _ => throw new UnreachableException(),
        };

    public static string Of(SourceStatus status) =>
        status switch
        {
            SourceStatus.Verified => "checked in the publisher’s own text",
            SourceStatus.Secondary => "checked only in a copy",
            _ => throw new UnreachableException(),
        };

    /// <summary>Comes before the figure; empty where it is exact.</summary>
    public static string Of(StudyDesign design) =>
        design switch
        {
            StudyDesign.Opinion => "the opinion of participants",
            StudyDesign.BeforeAndAfter => "a comparison of before and after",
            StudyDesign.Comparison => "a comparison group",
            StudyDesign.MatchedComparison => "a matched comparison group",
            StudyDesign.Randomised => "random allocation",
            _ => throw new UnreachableException(),
        };

    public static string Of(ChangeAgainst against) =>
        against switch
        {
            ChangeAgainst.Baseline => "against the baseline",
            ChangeAgainst.Comparator => "against the comparator",
            _ => throw new UnreachableException(),
        };

    public static string Of(Bound bound) =>
        bound switch
        {
            Bound.Exact => "",
            Bound.LessThan => "at most",
            Bound.MoreThan => "at least",
            Bound.About => "about",
            _ => throw new UnreachableException(),
        };

    public static string Of(Distribution distribution) =>
        distribution switch
        {
            Distribution.Triangular => "triangular",
            Distribution.Pert => "PERT",
            Distribution.Normal => "normal",
            Distribution.Uniform => "uniform",
            _ => throw new UnreachableException(),
        };
}
