using System.ComponentModel;
using ValueLedger.Core.Appraisals;
using ValueLedger.Core.Wire;

namespace ValueLedger.Core.Statements.Sections;

/// <summary>The costs in both perspectives, in prices of the base year.</summary>
public sealed record CostSection
{
    /// <summary>Public, partner and citizen inputs, in this order.</summary>
    public required IReadOnlyList<CostLine> Lines { get; init; }

    [Description("The difference between the rounded lines and the rounded total.")]
    public required CostAmounts Rounding { get; init; }

    [Description("Agency cost and full social cost.")]
    public required CostAmounts Total { get; init; }

    /// <summary>The part of public and partner inputs spent to make citizens' contribution possible; null with a reason where it is
    /// unknown, which is not zero.</summary>
    public required decimal? Mobilisation { get; init; }

    /// <summary>Why mobilisation is not known; null where it is.</summary>
    public required UndefinedReason? MobilisationUndefinedReason { get; init; }

    /// <summary>Hours of citizens' time.</summary>
    public required decimal CitizenHours { get; init; }

    /// <summary>Whether the costs leave out a quantity that has no rate.</summary>
    public required bool Partial { get; init; }

    /// <summary>The lines whose quantities are left out.</summary>
    public required IReadOnlyList<string> Missing { get; init; }

    internal static CostSection Of(StatementTerms terms, PeriodFigures period)
    {
        var exact = Enum.GetValues<InputGroup>().Select(group => (Group: group, Real: period.Real(group))).ToList();
        var lines = exact.ConvertAll(side => LineOf(terms, side.Group, terms.Money(side.Real)));
        var total = new CostAmounts(
            "cost-total",
            terms.Money(period.Real(InputGroup.Public)),
            terms.Money(exact.Sum(side => side.Real ?? 0m))
        );
        var missing = period.Inputs.Where(input => input.IsUnvalued).Select(input => input.Line).ToList();
        var whyNoMobilisation = period.WhyNoMobilisation;
        return new CostSection
        {
            Lines = lines,
            Rounding = new CostAmounts(
                "cost-rounding",
                total.Agency - lines.Sum(line => line.Agency ?? 0m),
                total.FullSocial - lines.Sum(line => line.FullSocial ?? 0m)
            ),
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

/// <summary>The inputs of one part of society in both perspectives; null where they are not known: none of them has a value, or no public
/// input was recorded.</summary>
/// <param name="Line">Name of the line in the statement.</param>
/// <param name="Inputs">Whose inputs.</param>
/// <param name="Agency">The part that counts in agency cost.</param>
/// <param name="FullSocial">The part that counts in full social cost.</param>
public sealed record CostLine(string Line, InputGroup Inputs, decimal? Agency, decimal? FullSocial);

/// <summary>A rounding line or a total of costs.</summary>
/// <param name="Line">Name of the line in the statement.</param>
/// <param name="Agency">In agency cost; null where it is unknown, which is not zero.</param>
/// <param name="FullSocial">In full social cost: the sum of the inputs that have a value.</param>
public sealed record CostAmounts(string Line, decimal? Agency, decimal FullSocial);

/// <summary>The part of society that contributes.</summary>
public enum InputGroup
{
    Public,
    Partner,
    Citizen,
}

/// <summary>When the sum of one part's inputs is known.</summary>
internal static class KnownInputs
{
    /// <summary>It is known where some input has a value. If partners or citizens contributed nothing, the sum is zero; public bodies
    /// always contribute something, so theirs is unknown.</summary>
    public static bool IsKnownBy(this InputGroup group, IReadOnlyCollection<ValuedInput> inputs) =>
        inputs.Any(input => !input.IsUnvalued) || (inputs.Count == 0 && group != InputGroup.Public);
}
