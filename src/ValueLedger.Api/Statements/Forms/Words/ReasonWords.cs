using System.Diagnostics;
using ValueLedger.Core.Appraisals;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Rates;
using ValueLedger.Core.Statements.Notes;
using ValueLedger.Core.Statements.Sections;
using ValueLedger.Core.Summaries;

namespace ValueLedger.Api.Statements.Forms.Words;

/// <summary>Why a figure is missing, as sentences.</summary>
internal static class ReasonWords
{
    /// <summary>Why there is no quantity.</summary>
    public const string DoesNotAddUp = "Several readings of a share, percentage, rating or score cannot be added up.";

    public static string Of(UndefinedReason reason) =>
        reason switch
        {
            UndefinedReason.DenominatorIsZeroOrLess => "Not defined: there is no cost to compare with.",
            UndefinedReason.DenominatorIsTooSmall => "Not defined: the cost is so close to zero that a ratio would have no meaning.",
            UndefinedReason.AnInputIsUnvalued => "Not defined: an input has no value in money.",
            UndefinedReason.NoBenefitIsValued =>
                "Not known: no benefit that counts here has a value in money, which is not the same as no benefit.",
            UndefinedReason.NoPublicInputRecorded => "Not known: no public input was recorded, which is not the same as zero.",
            UndefinedReason.NoPublicInputIsValued => "Not known: none of the public inputs has a value in money.",
            UndefinedReason.NoCitizenTimeRecorded => "Not known: no citizens’ time was recorded.",
            UndefinedReason.NoMobilisationRecorded =>
                "Not known: no spending to make citizens’ contribution possible was recorded, which is not the same as zero.",
            UndefinedReason.NoMobilisationIsValued =>
                "Not known: the spending to make citizens’ contribution possible has no value in money.",
            UndefinedReason.CostIsNeverRecovered => "The cost is never recovered for good within the years that the benefits last.",
            UndefinedReason.NpsvDoesNotDependOnIt => "The net present social value does not depend on it.",
            UndefinedReason.OutsideItsRange => "No permitted value makes the net present social value zero.",
            UndefinedReason.MethodDoesNotComputeIt => "The method of this statement does not compute this figure.",
            _ => throw new UnreachableException(),
        };

    public static string Of(QuantityGap reason) =>
        reason switch
        {
            QuantityGap.DoesNotAddUp => DoesNotAddUp,
            QuantityGap.NothingRecorded => "Nothing was recorded.",
            _ => throw new UnreachableException(),
        };

    public static string Of(ChangeGap reason) =>
        reason switch
        {
            ChangeGap.NothingObserved => "Nothing was recorded, or what was recorded does not add up.",
            ChangeGap.NothingToCompareWith => "Neither a baseline nor a comparator is stated.",
            ChangeGap.BaselineIsZero => "The baseline or comparator is 0, so there is no relative change.",
            ChangeGap.OnlySharesHaveAnInterval => "Only shares of people have an interval.",
            ChangeGap.ShareIsZero => "No interval: one of the shares is 0, or the interval of their ratio is too wide to mean anything.",
            _ => throw new UnreachableException(),
        };

    public static string Of(IntervalGap reason) =>
        reason switch
        {
            IntervalGap.DeviationIsMissing => "No interval: an entry states no standard deviation.",
            IntervalGap.OneAnswerOnly => "No interval: one answer alone has no standard deviation.",
            IntervalGap.ShareIsOfMoney => "No interval: a share of money is not a sample of people.",
            _ => throw new UnreachableException(),
        };

    public static string Of(UnitCostGap reason) =>
        reason switch
        {
            UnitCostGap.NoInputIsValued => "No input has a value in money.",
            UnitCostGap.NoPublicInputRecorded =>
                "No public input was recorded. The cost to public bodies is not known, which is not the same as zero.",
            UnitCostGap.NoPublicInputIsValued =>
                "No public input has a value in money. The cost to public bodies is not known, which is not the same as zero.",
            UnitCostGap.MeasureIsALevel => "A stock has no cost per unit.",
            UnitCostGap.LessOfItIsBetter => "Less of it is better, so a cost per unit would look better the more there is.",
            UnitCostGap.QuantityDoesNotAddUp => DoesNotAddUp,
            UnitCostGap.MeasureIsAnInput => "An input is a cost itself.",
            UnitCostGap.CostsAreLeftOut => "Some of its costs are not counted here.",
            UnitCostGap.CostsNameNoTeam => "No public or partners' cost names a team.",
            UnitCostGap.NothingRecorded => "Nothing was recorded, which is not the same as no units.",
            UnitCostGap.QuantityIsZeroOrLess => "There are no units to divide by, or things got worse.",
            _ => throw new UnreachableException(),
        };

    public static string Of(PlanGap reason) =>
        reason switch
        {
            PlanGap.PlansAreMissing => "A programme that recorded it has no plan for it within the period.",
            PlanGap.DoesNotAddUp => "Several shares, means, ratings or scores cannot be added up.",
            PlanGap.PlansAreNotDivided => "Plans are not divided by party, team or contributor.",
            PlanGap.NothingRecorded => "Nothing was recorded, which is not the same as zero.",
            _ => throw new UnreachableException(),
        };

    public static string Of(PlannedCostGap reason) =>
        reason switch
        {
            PlannedCostGap.BudgetIsMissing =>
                "A public input has no registered budget within the period, so the planned cost per unit is not known.",
            PlannedCostGap.BudgetIsForOtherDays => "A budget is for other days than the target.",
            PlannedCostGap.BudgetHasNoValue =>
                "A budget is for a measure that has no rate or does not add up, so it has no value in money.",
            PlannedCostGap.QuantityIsZeroOrLess => "Too few units are planned to divide by.",
            _ => throw new UnreachableException(),
        };

    public static string Of(UnvaluedReason reason) =>
        reason switch
        {
            UnvaluedReason.NoRateInForce => "No rate on the basis was in force on the day.",
            UnvaluedReason.SeveralBases => "There are rates on several bases, but none on actual cost.",
            UnvaluedReason.NoRate => "There is no rate on any basis.",
            UnvaluedReason.OutputCarriesNoValue => "An output has a cost per unit, never a value.",
            UnvaluedReason.OutcomeIsValuedNet => "No impact map gives it a value in money.",
            UnvaluedReason.DoesNotAddUp => DoesNotAddUp,
            UnvaluedReason.NothingRecorded => "Nothing was recorded.",
            UnvaluedReason.PriceYearNotInSeries => "Its rate is in prices of a year that cannot be converted to the base year.",
            _ => throw new UnreachableException(),
        };

    public static string Of(ComparativesGap reason) =>
        reason switch
        {
            ComparativesGap.NothingRecordedThen =>
                "Nothing was recorded for the programmes until after the prior period: what happened then is not known, which is not the same as nothing.",
            ComparativesGap.PriceYearNotInSeries => "What was recorded in the prior period cannot be stated in prices of the base year.",
            ComparativesGap.CalendarHasNoPriorPeriod => "The calendar has no period before this one.",
            _ => throw new UnreachableException(),
        };

    /// <summary>Whether a partial ratio is too high or too low, as the end of a sentence.</summary>
    public static string Of(Side side) =>
        side switch
        {
            Side.TooHigh => "partial: it would be lower with what is left out",
            Side.TooLow => "partial: it would be higher with what is left out",
            Side.Either => "partial: it could be higher or lower with what is left out",
            _ => throw new UnreachableException(),
        };

    /// <summary>The same in a few words; empty where the ratio leaves nothing out.</summary>
    public static string OfPartial(Ratio ratio) =>
        ratio.Errs switch
        {
            Side.TooHigh => "partial, if anything too high",
            Side.TooLow => "partial, if anything too low",
            Side.Either => "partial",
            _ => "",
        };

    /// <summary>Whether a full social cost has a meaning: it has none where no input has a value.</summary>
    internal static bool IsFullCostKnown(decimal? agency, decimal full) => agency is not null || full != 0;

    /// <summary>Whether a figure is unknown because something was not recorded or has no value, and not because it cannot be
    /// defined.</summary>
    internal static bool IsUnknown(UndefinedReason reason) =>
        reason
            is UndefinedReason.NoBenefitIsValued
                or UndefinedReason.NoPublicInputRecorded
                or UndefinedReason.NoPublicInputIsValued
                or UndefinedReason.NoCitizenTimeRecorded
                or UndefinedReason.NoMobilisationRecorded
                or UndefinedReason.NoMobilisationIsValued;

    /// <summary>Why a quantity has no value, with the convention by which it has none.</summary>
    public static string Of(UnvaluedNote note) =>
        note.Convention is { } convention ? $"{Of(note.Reason)} By convention: {convention}" : Of(note.Reason);

    public static string Of(FairnessGap reason) =>
        reason switch
        {
            FairnessGap.ThoseWhoGainHaveNoQuintile =>
                "Benefits are not shown by quintile: no impact map names the quintiles of those who gain.",
            FairnessGap.NoBenefitIsValued => "Benefits are not shown by quintile: none of them has a value in money.",
            _ => throw new UnreachableException(),
        };
}
