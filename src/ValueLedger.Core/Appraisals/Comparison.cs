using ValueLedger.Core.Problems;

namespace ValueLedger.Core.Appraisals;

/// <summary>Options to compare; everything in them has been checked.</summary>
/// <param name="Options">In the order sent.</param>
/// <param name="BusinessAsUsual">The place of business as usual among them.</param>
public sealed record Comparison(IReadOnlyList<Appraisal> Options, int BusinessAsUsual)
{
    /// <summary>The most values that are looked for: each assumption of an option against each other option.</summary>
    private const int MostTurns = 20_000;

    /// <summary>Whether too many values would have to be looked for.</summary>
    public IEnumerable<Problem> SizeProblems()
    {
        var turns = (long)Options.Sum(AssumptionsOf) * (Options.Count - 1);
        if (turns > MostTurns)
        {
            yield return ComparisonProblems.ComparisonIsTooLarge.At(
                "/options",
                $"The assumptions of these options, each against every other option, are about {turns}; at most {MostTurns} are looked at."
            );
        }
    }

    /// <summary>Compares the options. Each reported figure is rounded once, also a difference.</summary>
    public ComparisonResult Compare()
    {
        List<ValuedAppraisal> valued = [.. Options.Select(option => new ValuedAppraisal(option))];
        var usual = valued[BusinessAsUsual];
        return new ComparisonResult
        {
            Currency = usual.Appraisal.Currency,
            BaseYear = usual.Appraisal.Prices.BaseYear,
            Schedule = usual.Appraisal.Schedule.Name,
            BusinessAsUsual = BusinessAsUsual,
            Options =
            [
                .. valued.Select(option => new ComparedOption
                {
                    Title = option.Appraisal.Title,
                    Figures = ComparedFigures.Of(option, null),
                    Ratios = Merit.Of(option),
                    LessBusinessAsUsual = option == usual ? null : ComparedFigures.Of(option, usual),
                    NotInMoney = option.Appraisal.NotInMoney,
                }),
            ],
            Turns =
            [
                .. from option in valued.Index()
                from other in valued.Index()
                where option.Index != other.Index
                from value in Switching.Of(new ValuedAppraisal(option.Item.Appraisal) { Target = other.Item.PresentValues.Npsv })
                where value.Value is not null
                select new OrderTurn(option.Index, other.Index, value.Line, value.Assumption, value.Base, value.Value!.Value),
            ],
        };
    }

    private static int AssumptionsOf(Appraisal option) =>
        option.Costs.Sum(cost => 1 + cost.Amounts.Count) + (option.Benefits.Count * (QuantityAssumption.All.Count + 3));
}
