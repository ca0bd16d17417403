using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Problems;
using ValueLedger.Core.Rates;

namespace ValueLedger.Core.ReferencePacks;

/// <summary>What is to be recorded so that an organisation has all that a pack holds.</summary>
/// <param name="Pack">What is loaded.</param>
/// <param name="Measure">The measure of the organisation that takes its rates; null where the pack has measures of its own.</param>
/// <param name="Parties">Those that are not registered.</param>
/// <param name="Measures">Those that are not registered.</param>
/// <param name="Rates">Those that do not stand already as they are.</param>
public sealed record PackPlan(ReferencePack Pack, string? Measure, IReadOnlyList<Party> Parties, IReadOnlyList<Measure> Measures, IReadOnlyList<Rate> Rates)
{
    /// <summary>The plan, or everything that is in its way.</summary>
    public static Decision<PackPlan> Of(ReferencePack pack, PackLoadDraft draft, Known known)
    {
        var checks = new Checks();
        var currency = known.Catalogue.Organisation.Currency;
        checks.Require(pack.Currency is null || pack.Currency == currency, ReferencePackProblems.PackIsInAnotherCurrency, "", $"The pack is in {pack.Currency}, the organisation in {currency}.");
        var measure = pack.MeasureOf(draft);
        CheckMeasure(checks, pack, draft, known.Catalogue.Measures.Find(measure)?.Item);
        foreach (var own in pack.Measures)
        {
            CheckOwn(checks, own, known.Catalogue.Measures.Find(own.Code)?.Item);
        }

        return checks.Passed ? Plan(pack, measure, known) : checks.Problems;
    }

    private static void CheckMeasure(Checks checks, ReferencePack pack, PackLoadDraft draft, Measure? measure)
    {
        if (!pack.TakesAMeasure)
        {
            checks.Require(draft.Measure is null, ReferencePackProblems.PackTakesNoMeasure, "/measure", $"The pack '{pack.Name}' has no rates for a measure of yours.");
            return;
        }

        checks.Require(measure is not null, CatalogueProblems.UnknownMeasure, "/measure", $"No measure has the code '{pack.MeasureOf(draft)}'; name the measure of citizens' hours that takes the rates.");
        if (measure is not null)
        {
            checks.Require(measure.Class == MeasureClass.CitizenTime, ReferencePackProblems.MeasureIsNotOfCitizensTime, "/measure", $"The rates value citizens' time, and '{measure.Code}' counts something else.");
            checks.Require(pack.Rates.All(rate => rate.Unit == measure.Unit), RateProblems.UnitsDoNotMatch, "/measure", $"The measure counts in '{measure.Unit}', the rates are per '{pack.Rates[0].Unit}'.");
        }
    }

    private static void CheckOwn(Checks checks, Measure own, Measure? registered) => checks.Require(
        registered is null || registered.CountsTheSameAs(own),
        ReferencePackProblems.MeasureCountsSomethingElse,
        "",
        $"The measure '{own.Code}' of the organisation is not an outcome in '{own.Unit}' of which less is better, as the pack's is.");

    private static PackPlan Plan(ReferencePack pack, string? measure, Known known) => new(
        pack,
        measure,
        [.. pack.Parties.Where(party => known.Catalogue.Parties.Find(party.Code) is null)],
        [.. pack.Measures.Where(own => known.Catalogue.Measures.Find(own.Code) is null)],
        [.. pack.RatesFor(measure).Where(rate => !rate.Equals(known.Rates.Standing(rate)?.Rate))]);
}
