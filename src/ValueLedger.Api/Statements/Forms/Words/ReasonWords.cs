using System.Diagnostics;
using ValueLedger.Core.Appraisals;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Rates;
using ValueLedger.Core.Statements;

namespace ValueLedger.Api.Statements.Forms.Words;

/// <summary>Why a figure is not given, as sentences.</summary>
internal static class ReasonWords
{
    /// <summary>Why there is no quantity.</summary>
    public const string DoesNotAddUp = "Several shares, percentages, ratings or scores do not add up.";

    public static string Of(UndefinedReason reason) => reason switch
    {
        UndefinedReason.DenominatorIsZeroOrLess => "Not defined: there is no cost to compare with.",
        UndefinedReason.DenominatorIsTooSmall => "Not defined: the cost is so near to nothing that a ratio would say nothing.",
        UndefinedReason.AnInputIsUnvalued => "Not defined: something that was put in has no value in money.",
        UndefinedReason.NoBenefitIsValued => "Not known: no benefit that counts here has a value in money, which is not the same as no benefit.",
        UndefinedReason.NoPublicInputRecorded => "Not known: no public input was recorded, which is not the same as nil.",
        UndefinedReason.NoPublicInputIsValued => "Not known: what public bodies put in has no value in money.",
        UndefinedReason.NoCitizenTimeRecorded => "Not known: no citizens’ time was recorded.",
        UndefinedReason.NoMobilisationRecorded => "Not known: nothing was recorded as spent to make citizens’ contribution possible, which is not the same as nil.",
        UndefinedReason.NoMobilisationIsValued => "Not known: what was spent to make citizens’ contribution possible has no value in money.",
        UndefinedReason.CostIsNeverRecovered => "The cost is never recovered for good within the years that the benefits last.",
        UndefinedReason.NpsvDoesNotDependOnIt => "The net present social value does not depend on it.",
        UndefinedReason.OutsideItsRange => "No value that it may have makes the net present social value nil.",
        _ => throw new UnreachableException(),
    };

    public static string Of(QuantityGap reason) => reason switch
    {
        QuantityGap.DoesNotAddUp => DoesNotAddUp,
        _ => throw new UnreachableException(),
    };

    public static string Of(UnitCostGap reason) => reason switch
    {
        UnitCostGap.NoInputIsValued => "No input has a value in money.",
        UnitCostGap.NoPublicInputRecorded => "No public input was recorded. What it cost public bodies is not known, which is not the same as nil.",
        UnitCostGap.NoPublicInputIsValued => "No public input has a value in money. What it cost public bodies is not known, which is not the same as nil.",
        UnitCostGap.MeasureIsALevel => "A stock has no cost a unit.",
        UnitCostGap.LessOfItIsBetter => "Less of it is better, so that a cost a unit would reward more of it.",
        UnitCostGap.QuantityDoesNotAddUp => DoesNotAddUp,
        UnitCostGap.QuantityIsZeroOrLess => "There are no units to divide by, or things got worse.",
        _ => throw new UnreachableException(),
    };

    public static string Of(UnvaluedReason reason) => reason switch
    {
        UnvaluedReason.NoRateInForce => "No rate on the basis was in force on the day.",
        UnvaluedReason.SeveralBases => "There are rates on several bases, and none of them is actual cost.",
        UnvaluedReason.NoRate => "There is no rate on any basis.",
        UnvaluedReason.OutputCarriesNoValue => "An output has a unit cost, never a value.",
        UnvaluedReason.OutcomeIsValuedNet => "No impact map gives it a value in money.",
        UnvaluedReason.DoesNotAddUp => DoesNotAddUp,
        UnvaluedReason.PriceYearNotInSeries => "Its rate is in prices of a year that cannot be stated in those of the base year.",
        _ => throw new UnreachableException(),
    };

    public static string Of(ComparativesGap reason) => reason switch
    {
        ComparativesGap.NothingRecordedThen => "Nothing was recorded of the programmes until after the prior period: what went on then is not known, which is not the same as nothing.",
        ComparativesGap.PriceYearNotInSeries => "What was recorded in the prior period cannot be stated in prices of the base year.",
        ComparativesGap.CalendarHasNoPriorPeriod => "The calendar has no period before this one.",
        _ => throw new UnreachableException(),
    };

    /// <summary>On which side of the truth a partial ratio lies, as the end of a sentence.</summary>
    public static string Of(Side side) => side switch
    {
        Side.TooHigh => "partial: with what is left out it would be lower",
        Side.TooLow => "partial: with what is left out it would be higher",
        Side.Either => "partial: what is left out could raise or lower it",
        _ => throw new UnreachableException(),
    };

    /// <summary>The same in a few words; empty where the ratio leaves nothing out.</summary>
    public static string OfPartial(Ratio ratio) => ratio.Errs switch
    {
        Side.TooHigh => "partial, too high if anything",
        Side.TooLow => "partial, too low if anything",
        Side.Either => "partial",
        _ => "",
    };

    /// <summary>Whether a full social cost is more than that nothing has a value.</summary>
    internal static bool IsFullCostKnown(decimal? agency, decimal full) => agency is not null || full != 0;

    /// <summary>Whether something is unknown because it was not recorded or has no value, and not because it cannot be.</summary>
    internal static bool IsUnknown(UndefinedReason reason) =>
        reason is UndefinedReason.NoBenefitIsValued or UndefinedReason.NoPublicInputRecorded or UndefinedReason.NoPublicInputIsValued or UndefinedReason.NoCitizenTimeRecorded
            or UndefinedReason.NoMobilisationRecorded or UndefinedReason.NoMobilisationIsValued;

    public static string Of(FairnessGap reason) => reason switch
    {
        FairnessGap.ThoseWhoGainHaveNoQuintile => "Benefits are neither shown by quintile nor weighted: nothing is known of the deprivation or income of those who gain.",
        _ => throw new UnreachableException(),
    };
}
