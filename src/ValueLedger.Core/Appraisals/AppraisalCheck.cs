using ValueLedger.Core.Appraisals.Simulation;
using ValueLedger.Core.Impact;
using ValueLedger.Core.Problems;
using ValueLedger.Core.Rates;

namespace ValueLedger.Core.Appraisals;

/// <summary>Checks an appraisal, member by member.</summary>
internal sealed class AppraisalCheck(AppraisalDraft draft, Func<string, RecordedRate?> findRate)
{
    public const int MostLines = 200;
    public const int MostTexts = 20;
    private const int LongestText = 4000;

    private readonly Checks _checks = new();

    public Checked<Appraisal> Decide()
    {
        _checks.RequiredText(draft.Title, "/title", 300);
        _checks.RequiredText(draft.Currency, "/currency", 20);
        var prices = CheckPrices();
        var tables = ConfidenceTableList.Check(_checks, draft.ConfidenceTables, "/confidenceTables");
        var terms = new LineTerms(prices, tables, findRate);
        CheckCosts(terms);
        CheckBenefits(terms);
        foreach (var (index, text) in Limited(draft.NotInMoney, "/notInMoney", MostTexts).Index())
        {
            _checks.RequiredText(text, $"/notInMoney/{index}", LongestText);
        }

        draft.Burden?.Check(_checks, "/burden", prices);
        draft.DistributionalWeights?.Check(_checks, "/distributionalWeights");
        draft.Simulation?.Check(_checks, "/simulation");
        if (!_checks.Passed)
        {
            return _checks.Problems;
        }

        var appraisal = ToAppraisal(terms);
        _checks.AddAll(HorizonCheck.Of(appraisal));
        _checks.AddAll(MagnitudeCheck.Of(appraisal));
        if (_checks.Passed)
        {
            _checks.AddAll(SimulationCheck.Of(appraisal, "/simulation"));
        }

        return _checks.Passed ? appraisal : _checks.Problems;
    }

    /// <summary>Prices of the day where base year or deflator are refused, so that no further problem follows from that.</summary>
    private Prices CheckPrices()
    {
        var isYear = draft.BaseYear is null || PriceYear.IsValid(draft.BaseYear);
        _checks.Require(
            isYear,
            RateProblems.PriceYearIsNotValid,
            "/baseYear",
            "A price year is a calendar year (2013) or a financial year (2013-14)."
        );
        draft.Schedule?.Check(_checks, "/schedule");
        var before = _checks.Problems.Count;
        draft.Deflator?.Check(_checks, "/deflator");
        return isYear && _checks.Problems.Count == before ? new Prices(draft.BaseYear, draft.Deflator?.ToSeries()) : Prices.OfTheDay;
    }

    private void CheckCosts(LineTerms terms)
    {
        var costs = Limited(draft.Costs, "/costs", MostLines);
        for (var index = 0; index < costs.Count; index++)
        {
            (costs[index] ?? new CostDraft()).Check(_checks, $"/costs/{index}", terms);
        }
    }

    private void CheckBenefits(LineTerms terms)
    {
        _checks.Require(
            draft.Costs?.Count > 0 || draft.Benefits?.Count > 0,
            MemberProblems.ListIsEmpty,
            "/benefits",
            "An appraisal needs a cost or a benefit."
        );
        var benefits = Limited(draft.Benefits, "/benefits", MostLines);
        var together = new LineListCheck(_checks);
        for (var index = 0; index < benefits.Count; index++)
        {
            var (pointer, benefit) = ($"/benefits/{index}", benefits[index] ?? new BenefitDraft());
            benefit.Check(_checks, pointer, terms);
            together.Add(benefit, pointer);
        }
    }

    /// <summary>The list up to its limit. JSON can put null into it, whatever its type says.</summary>
    private IReadOnlyList<T> Limited<T>(IReadOnlyList<T>? list, string pointer, int most)
    {
        _checks.Require(list is null || list.Count <= most, MemberProblems.ListIsTooLong, pointer, $"At most {most} are allowed.");
        return list is null ? []
            : list.Count <= most ? list
            : [.. list.Take(most)];
    }

    private Appraisal ToAppraisal(LineTerms terms) =>
        new()
        {
            Title = draft.Title!,
            Currency = draft.Currency!,
            Prices = terms.Prices,
            Schedule = (draft.Schedule ?? DiscountSchedules.Default).ToSchedule(),
            AsOf = terms.Prices.BaseYear is { } year ? PriceYear.FirstDay(year) : null,
            Costs = [.. Named(draft.Costs ?? []).Select(named => named.Cost.ToCost(named.Name, terms))],
            Benefits = [.. (draft.Benefits ?? []).Select(benefit => benefit.ToBenefit(terms))],
            NotInMoney = draft.NotInMoney ?? [],
            Burden = draft.Burden?.ToBurden(),
            Weights = draft.DistributionalWeights?.ToWeights(),
            Simulation = draft.Simulation?.ToTerms(),
        };

    /// <summary>Costs have no codes; where several have the same title, the later ones get a number.</summary>
    private static IEnumerable<(string Name, CostDraft Cost)> Named(IReadOnlyList<CostDraft> costs)
    {
        var met = new HashSet<string>(StringComparer.Ordinal);
        foreach (var cost in costs)
        {
            var name = cost.Title!;
            for (var number = 2; !met.Add(name); number++)
            {
                name = $"{cost.Title} ({number})";
            }

            yield return (name, cost);
        }
    }
}
