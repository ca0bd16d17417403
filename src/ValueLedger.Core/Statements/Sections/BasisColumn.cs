using System.ComponentModel;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Wire;

namespace ValueLedger.Core.Statements.Sections;

/// <summary>The statement with citizens' time valued on one basis; everything else is the same.</summary>
public sealed record BasisColumn
{
    /// <summary>The basis that values citizens' time.</summary>
    public required Basis Basis { get; init; }

    [Description("Citizens' inputs on this basis.")]
    public required InputSection CitizenInputs { get; init; }

    [Description("The results on this basis.")]
    public required KeyFigures Figures { get; init; }

    internal static BasisColumn Of(StatementTerms terms, PeriodFigures own, Basis basis)
    {
        var period = Period(terms, own, basis);
        return new BasisColumn
        {
            Basis = basis,
            CitizenInputs = InputSection.Of(
                terms,
                period.Inputs.Where(input => input.Group == InputGroup.Citizen),
                PeriodFigures.NameOf(InputGroup.Citizen, PrefixOf(basis))
            ),
            Figures = KeyFigures.Of(terms, period),
        };
    }

    /// <summary>The figures of the period on a basis.</summary>
    internal static PeriodFigures Period(StatementTerms terms, PeriodFigures own, Basis basis) =>
        new(terms, own.Days, own.Counted, basis, "", PrefixOf(basis));

    private static string PrefixOf(Basis basis) => WireEnum.Word(basis) + "-";
}
