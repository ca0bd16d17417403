using ValueLedger.Core.Catalogue;

namespace ValueLedger.Core.Appraisals;

/// <summary>
/// The single rule for what is unknown because a ledger has no entries for it, or none with a value: it is null with a reason, never zero.
/// An appraisal is complete as stated, so what it leaves out is zero.
/// </summary>
/// <param name="Benefits">Why benefits, and npsv and ratios with them, are not known; null where they are.</param>
/// <param name="FiscalBenefits">The same for fiscal benefits, including transfers.</param>
/// <param name="BesideAgencyCost">The same for benefits that may be compared with agency cost.</param>
/// <param name="FiscalBesideAgencyCost">The same for the fiscal part of these, with transfers.</param>
/// <param name="AgencyCost">Why agency cost is not known; null where it is.</param>
internal readonly record struct Unrecorded(
    UndefinedReason? Benefits,
    UndefinedReason? FiscalBenefits,
    UndefinedReason? BesideAgencyCost,
    UndefinedReason? FiscalBesideAgencyCost,
    UndefinedReason? AgencyCost
)
{
    public static Unrecorded Of(Appraisal appraisal)
    {
        if (!appraisal.IsOfALedger)
        {
            return default;
        }

        var valued = appraisal.Benefits.Where(benefit => benefit.UnitValue is not null).ToList();
        var agencyCost = WhyNoAgencyCost(appraisal.Costs.Where(cost => cost.Class.IsPublic()).Select(cost => cost.IsUnvalued));
        var beside = valued.FindAll(benefit => appraisal.IsBesideAgencyCost(benefit.Programme));
        return new Unrecorded(
            WhyNone(valued.FindAll(IsGain)),
            WhyNoneIsFiscal(appraisal, _ => true),
            WhyNone(beside.FindAll(IsGain)),
            WhyNoneIsFiscal(appraisal, appraisal.IsBesideAgencyCost),
            agencyCost
        );
    }

    /// <summary>Why the sum of a ledger's public inputs is not known.</summary>
    /// <param name="areUnvalued">For each public input, whether it has no value.</param>
    public static UndefinedReason? WhyNoAgencyCost(IEnumerable<bool> areUnvalued)
    {
        var any = false;
        foreach (var isUnvalued in areUnvalued)
        {
            any = true;
            if (!isUnvalued)
            {
                return null;
            }
        }

        return any ? UndefinedReason.NoPublicInputIsValued : UndefinedReason.NoPublicInputRecorded;
    }

    private static UndefinedReason? WhyNone(List<Benefit> valued) => valued.Count > 0 ? null : UndefinedReason.NoBenefitIsValued;

    /// <summary>Zero is certain only where something has a value and nothing left out may be a fiscal gain.</summary>
    private static UndefinedReason? WhyNoneIsFiscal(Appraisal appraisal, Func<string?, bool> isAsked)
    {
        var asked = appraisal.Benefits.Where(benefit => isAsked(benefit.Programme)).ToLookup(benefit => benefit.UnitValue is not null);
        var isLeftOut =
            asked[false].Any(benefit => benefit.Line.MayBeFiscal)
            || appraisal.NotRecorded.Any(missing => isAsked(missing.Programme) && missing.MayBeFiscal);
        return asked[true].Any(benefit => benefit.Line.MayBeFiscal) || (asked[true].Any() && !isLeftOut)
            ? null
            : UndefinedReason.NoBenefitIsValued;
    }

    private static bool IsGain(Benefit benefit) => !benefit.Line.Transfer;
}
