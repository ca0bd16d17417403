using System.ComponentModel;

namespace ValueLedger.Core.Statements.Sections;

/// <summary>The inputs of one part of society.</summary>
public sealed record InputSection
{
    /// <summary>Sorted by measure, party, programme and rate.</summary>
    public required IReadOnlyList<InputLine> Lines { get; init; }

    [Description("The difference between the rounded lines and the rounded total.")]
    public required InputAmounts Rounding { get; init; }

    [Description("The sum of the lines before rounding.")]
    public required InputAmounts Total { get; init; }

    /// <param name="terms">How figures are rounded.</param>
    /// <param name="inputs">The inputs of one part of society.</param>
    /// <param name="name">The name of the section, which comes before "rounding" and "total".</param>
    /// <param name="group">Whose inputs; where no public input was recorded, agency cost is not known.</param>
    internal static InputSection Of(
        StatementTerms terms,
        IEnumerable<ValuedInput> inputs,
        string name,
        InputGroup group = InputGroup.Citizen
    )
    {
        var exact = inputs.ToList();
        var lines = exact.ConvertAll(input => input.ToLine(terms));
        var isKnown = group.IsKnownBy(exact);
        var total = new InputAmounts($"{name}-total", Sum(input => input.Value), Sum(input => input.Real(terms.Prices)));
        return new InputSection
        {
            Lines = lines,
            Rounding = new InputAmounts(
                $"{name}-rounding",
                total.Value - lines.Sum(line => line.Value ?? 0m),
                total.Real - lines.Sum(line => line.Real ?? 0m)
            ),
            Total = total,
        };

        decimal? Sum(Func<ValuedInput, decimal> amount) => isKnown ? terms.Money(exact.Sum(amount)) : null;
    }

    internal static InputSection Of(StatementTerms terms, PeriodFigures period, InputGroup group) =>
        Of(terms, period.Inputs.Where(input => input.Group == group), PeriodFigures.NameOf(group, period.Prefix), group);
}

/// <summary>
/// A rounding line or a total of inputs. Both amounts are null where no input has a value in money and, for public inputs, also where
/// nothing was recorded: the sum is then unknown, not zero.
/// </summary>
/// <param name="Line">Name of the line in the statement.</param>
/// <param name="Value">In the prices in which inputs were valued.</param>
/// <param name="Real">In prices of the base year; without a base year, the same as the value.</param>
public sealed record InputAmounts(string Line, decimal? Value, decimal? Real);
