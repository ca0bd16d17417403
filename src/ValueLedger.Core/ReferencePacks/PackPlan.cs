using System.ComponentModel.DataAnnotations;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Problems;
using ValueLedger.Core.Rates;

namespace ValueLedger.Core.ReferencePacks;

/// <summary>The records needed so that an organisation has everything in a pack.</summary>
/// <param name="Pack">The pack to load.</param>
/// <param name="Measure">The measure of the organisation that receives its rates; null where the pack has measures of its own.</param>
/// <param name="Parties">Parties that are not yet registered.</param>
/// <param name="Measures">Measures that are not yet registered.</param>
/// <param name="Rates">Rates that are not already recorded in the same form.</param>
public sealed record PackPlan(
    ReferencePack Pack,
    string? Measure,
    IReadOnlyList<Party> Parties,
    IReadOnlyList<Measure> Measures,
    IReadOnlyList<Rate> Rates
)
{
    /// <summary>The plan, or everything that prevents it.</summary>
    public static Checked<PackPlan> Of(ReferencePack pack, PackLoadDraft draft, Known known)
    {
        var checks = new Checks();
        var currency = known.Catalogue.Organisation.Currency;
        checks.Require(
            pack.Currency is null || pack.Currency == currency,
            ReferencePackProblems.PackIsInAnotherCurrency,
            "",
            $"The pack is in {pack.Currency}, but the organisation's currency is {currency}."
        );
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
            checks.Require(
                draft.Measure is null,
                ReferencePackProblems.PackTakesNoMeasure,
                "/measure",
                $"The pack '{pack.Name}' has no rates for a measure of yours; leave 'measure' out."
            );
            return;
        }

        checks.Require(
            measure is not null,
            CatalogueProblems.UnknownMeasure,
            "/measure",
            $"No measure has the code '{pack.MeasureOf(draft)}'; name the measure of citizens' hours that is to receive the rates."
        );
        if (measure is not null)
        {
            checks.Require(
                measure.Class == MeasureClass.CitizenTime,
                ReferencePackProblems.MeasureIsNotOfCitizensTime,
                "/measure",
                $"The rates value citizens' time, but '{measure.Code}' counts something else."
            );
            checks.Require(
                pack.Rates.All(rate => rate.Unit == measure.Unit),
                RateProblems.UnitsDoNotMatch,
                "/measure",
                $"The measure counts in '{measure.Unit}', but the rates are per '{pack.Rates[0].Unit}'."
            );
        }
    }

    private static void CheckOwn(Checks checks, Measure own, Measure? registered) =>
        checks.Require(
            registered is null || registered.CountsTheSameAs(own),
            ReferencePackProblems.MeasureCountsSomethingElse,
            "",
            $"The pack's measure '{own.Code}' is an outcome in '{own.Unit}' where less is better; the organisation's measure with this code is not."
        );

    private static PackPlan Plan(ReferencePack pack, string? measure, Known known) =>
        new(
            pack,
            measure,
            [.. pack.Parties.Where(party => known.Catalogue.Parties.Find(party.Code) is null)],
            [.. pack.Measures.Where(own => known.Catalogue.Measures.Find(own.Code) is null)],
            [.. pack.RatesFor(measure).Where(rate => !rate.Equals(known.Rates.Standing(rate)?.Rate))]
        );
}

/// <summary>A request to load a pack, as sent.</summary>
public sealed record PackLoadDraft
{
    /// <summary>Code of the measure of citizens' hours that receives the rates of a pack of wages; the measure that the pack names when
    /// left out. Not allowed for other packs.</summary>
    [RegularExpression(Codes.Pattern)]
    public string? Measure { get; init; }
}
