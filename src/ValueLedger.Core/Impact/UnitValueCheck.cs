using ValueLedger.Core.Problems;
using ValueLedger.Core.Rates;

namespace ValueLedger.Core.Impact;

/// <summary>The rules of a unit value.</summary>
/// <param name="pointer">To the unit value.</param>
/// <param name="unit">The unit of the line's quantity; null when not stated.</param>
internal sealed class UnitValueCheck(Checks checks, UnitValueDraft draft, string pointer, LineTerms terms, string? unit)
{
    public const int MostComponents = 50;
    private const int LongestUnit = 40;

    public void Run()
    {
        if (draft.Rate is null)
        {
            CheckStated();
        }
        else
        {
            CheckRate(draft.Rate);
        }
    }

    private void CheckRate(string id)
    {
        var rate = terms.FindRate(id)?.Rate;
        var statesMore =
            draft.Amount is not null
            || draft.PriceYear is not null
            || draft.Source is not null
            || draft.Bound is not null
            || draft.Components is not null
            || draft.RoundingTolerance is not null;
        checks.Require(
            !statesMore,
            ImpactProblems.UnitValueIsGivenTwice,
            pointer + "/rate",
            "A unit value either names a rate or states what a unit is worth; with a rate, only the unit may be repeated."
        );
        checks.Require(
            rate is not null,
            ImpactProblems.UnitValueNamesAnUnknownRate,
            pointer + "/rate",
            $"No rate has the id '{id}', or the rate was withdrawn."
        );
        checks.Require(
            rate is null || unit is null || rate.Unit == unit,
            RateProblems.UnitsDoNotMatch,
            pointer + "/rate",
            $"The quantity counts '{unit}', but the rate is per '{rate?.Unit}'."
        );
        checks.PriceYear(rate?.PriceYear, pointer + "/rate", terms.Prices);
        checks.Require(
            rate is null || draft.Unit is null || draft.Unit == rate.Unit,
            RateProblems.UnitsDoNotMatch,
            pointer + "/unit",
            $"The rate is per '{rate?.Unit}', not per '{draft.Unit}'."
        );
    }

    private void CheckStated()
    {
        if (draft.Amount is not null)
        {
            draft.Amount.Check(checks, pointer + "/amount", FigureRule.UnitAmount);
        }
        else if (draft.Components is null)
        {
            checks.Present(draft.Amount, pointer + "/amount");
        }

        checks.OptionalText(draft.Unit, pointer + "/unit", LongestUnit);
        checks.Require(
            unit is null || draft.Unit is null || draft.Unit == unit,
            RateProblems.UnitsDoNotMatch,
            pointer + "/unit",
            $"The quantity counts '{unit}', but the value is per '{draft.Unit}'."
        );
        checks.PriceYear(draft.PriceYear, pointer + "/priceYear", terms.Prices);
        checks.RequiredText(draft.Source, pointer + "/source", 500);
        CheckComponents();
        CheckTolerance();
    }

    private void CheckComponents()
    {
        if (draft.Components is not { } components)
        {
            return;
        }

        checks.Require(
            components.Count > 0,
            MemberProblems.ListIsEmpty,
            pointer + "/components",
            "A unit value with a list of components needs at least one."
        );
        checks.Require(
            components.Count <= MostComponents,
            MemberProblems.ListIsTooLong,
            pointer + "/components",
            $"A unit value has at most {MostComponents} components."
        );
        for (var index = 0; index < Math.Min(components.Count, MostComponents); index++)
        {
            // JSON can put null into a list, whatever its type says.
            (components[index] ?? new UnitValueComponentDraft()).Check(checks, $"{pointer}/components/{index}");
        }

        CheckSum(components);
    }

    private void CheckTolerance()
    {
        if (draft.RoundingTolerance is not { } tolerance)
        {
            return;
        }

        FigureRule.UnitAmount.Check(checks, tolerance, pointer + "/roundingTolerance");
        checks.Require(
            draft.Components is not null,
            RateProblems.RoundingToleranceNeedsComponents,
            pointer + "/roundingTolerance",
            "A tolerance is how much the components' sum may differ from the amount, so components are needed."
        );
    }

    private void CheckSum(IReadOnlyList<UnitValueComponentDraft> components)
    {
        var amounts = components.Take(MostComponents).Select(component => component?.Amount?.Central).ToList();
        if (
            draft.Amount?.Central is not { } whole
            || !FigureRule.UnitAmount.Allows(whole)
            || !amounts.TrueForAll(amount => amount is { } stated && FigureRule.UnitAmount.Allows(stated))
        )
        {
            return;
        }

        var sum = amounts.Sum(amount => amount!.Value);
        checks.Require(
            Math.Abs(sum - whole) <= (draft.RoundingTolerance ?? 0m),
            RateProblems.ComponentsDoNotSumToTheWhole,
            pointer + "/components",
            $"The components add up to {sum}, but the amount is {whole}."
        );
    }
}
