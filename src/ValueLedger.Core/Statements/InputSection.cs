using System.ComponentModel;

namespace ValueLedger.Core.Statements;

/// <summary>What one part of society put in.</summary>
public sealed record InputSection
{
    /// <summary>Sorted by measure, party, programme and rate.</summary>
    public required IReadOnlyList<InputLine> Lines { get; init; }

    [Description("What makes the rounded lines add up to the rounded total.")]
    public required InputAmounts Rounding { get; init; }

    [Description("The sum of the lines before they were rounded.")]
    public required InputAmounts Total { get; init; }

    /// <param name="terms">By which it is rounded.</param>
    /// <param name="inputs">Of one part of society.</param>
    /// <param name="name">Of the section, before "rounding" and "total".</param>
    /// <param name="group">Of whom; where nothing was recorded, agency cost is not known.</param>
    internal static InputSection Of(StatementTerms terms, IEnumerable<ValuedInput> inputs, string name, InputGroup group = InputGroup.Citizen)
    {
        var exact = inputs.ToList();
        var lines = exact.ConvertAll(input => input.ToLine(terms));
        var isKnown = group.IsKnownBy(exact);
        var total = new InputAmounts($"{name}-total", Sum(input => input.Value), Sum(input => input.Real(terms.Prices)));
        return new InputSection
        {
            Lines = lines,
            Rounding = new InputAmounts($"{name}-rounding", total.Value - lines.Sum(line => line.Value ?? 0m), total.Real - lines.Sum(line => line.Real ?? 0m)),
            Total = total,
        };

        decimal? Sum(Func<ValuedInput, decimal> amount) => isKnown ? terms.Money(exact.Sum(amount)) : null;
    }

    internal static InputSection Of(StatementTerms terms, PeriodFigures period, InputGroup group) =>
        Of(terms, period.Inputs.Where(input => input.Group == group), PeriodFigures.NameOf(group, period.Prefix), group);
}

/// <summary>
/// A rounding line or a total of inputs. Both are null where nothing of them has a value in money, and of what public bodies put in also where nothing
/// was recorded: that is not known, and not nil.
/// </summary>
/// <param name="Line">Names the line in the statement.</param>
/// <param name="Value">In the prices in which inputs were valued.</param>
/// <param name="Real">In prices of the base year; the same as the value without one.</param>
public sealed record InputAmounts(string Line, decimal? Value, decimal? Real);
