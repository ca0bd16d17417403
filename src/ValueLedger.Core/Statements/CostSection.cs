using System.ComponentModel;
using ValueLedger.Core.Appraisals;
using ValueLedger.Core.Wire;

namespace ValueLedger.Core.Statements;

/// <summary>What it cost, in both perspectives, in prices of the base year.</summary>
public sealed record CostSection
{
    /// <summary>Public, partner and citizen inputs, in this order.</summary>
    public required IReadOnlyList<CostLine> Lines { get; init; }

    [Description("What makes the rounded lines add up to the rounded total.")]
    public required CostAmounts Rounding { get; init; }

    [Description("Agency cost and full social cost.")]
    public required CostAmounts Total { get; init; }

    /// <summary>The part of public and partner inputs spent to make citizens' contribution possible; null with a reason where that is not known, which is not nil.</summary>
    public required decimal? Mobilisation { get; init; }

    /// <summary>Why it is not known; null where it is.</summary>
    public required UndefinedReason? MobilisationUndefinedReason { get; init; }

    /// <summary>Hours of citizens' time.</summary>
    public required decimal CitizenHours { get; init; }

    /// <summary>Whether the costs leave out a quantity that has no rate.</summary>
    public required bool Partial { get; init; }

    /// <summary>Lines of the quantities that are left out.</summary>
    public required IReadOnlyList<string> Missing { get; init; }

    internal static CostSection Of(StatementTerms terms, PeriodFigures period)
    {
        var exact = Enum.GetValues<InputGroup>().Select(group => (Group: group, Real: period.Real(group))).ToList();
        var lines = exact.ConvertAll(side => LineOf(terms, side.Group, terms.Money(side.Real)));
        var total = new CostAmounts("cost-total", terms.Money(period.Real(InputGroup.Public)), terms.Money(exact.Sum(side => side.Real ?? 0m)));
        var missing = period.Inputs.Where(input => input.IsUnvalued).Select(input => input.Line).ToList();
        var whyNoMobilisation = period.WhyNoMobilisation;
        return new CostSection
        {
            Lines = lines,
            Rounding = new CostAmounts("cost-rounding", total.Agency - lines.Sum(line => line.Agency ?? 0m), total.FullSocial - lines.Sum(line => line.FullSocial ?? 0m)),
            Total = total,
            Mobilisation = whyNoMobilisation is null ? terms.Money(period.Mobilisation.Sum(input => input.Real(terms.Prices))) : null,
            MobilisationUndefinedReason = whyNoMobilisation,
            CitizenHours = period.CitizenHours(),
            Partial = missing.Count > 0,
            Missing = missing,
        };
    }

    private static CostLine LineOf(StatementTerms terms, InputGroup group, decimal? real) =>
        new($"cost-{WireEnum.Word(group)}", group, group == InputGroup.Public ? real : terms.Money(0m), real);
}

/// <summary>The inputs of one part of society in both perspectives; null where they are not known: nothing of them has a value, or no public input was recorded.</summary>
/// <param name="Line">Names the line in the statement.</param>
/// <param name="Inputs">Whose inputs.</param>
/// <param name="Agency">What counts in agency cost.</param>
/// <param name="FullSocial">What counts in full social cost.</param>
public sealed record CostLine(string Line, InputGroup Inputs, decimal? Agency, decimal? FullSocial);

/// <summary>A rounding line or a total of costs.</summary>
/// <param name="Line">Names the line in the statement.</param>
/// <param name="Agency">In agency cost; null where that is not known, which is not nil.</param>
/// <param name="FullSocial">In full social cost: the sum of what has a value.</param>
public sealed record CostAmounts(string Line, decimal? Agency, decimal FullSocial);

/// <summary>The part of society that puts something in.</summary>
public enum InputGroup
{
    Public,
    Partner,
    Citizen,
}

/// <summary>When the sum of what one part of society put in is known.</summary>
internal static class KnownInputs
{
    /// <summary>Where something has a value; and where partners or citizens put in nothing, that is nil. Public bodies always put in something.</summary>
    public static bool IsKnownBy(this InputGroup group, IReadOnlyCollection<ValuedInput> inputs) =>
        inputs.Any(input => !input.IsUnvalued) || (inputs.Count == 0 && group != InputGroup.Public);
}
