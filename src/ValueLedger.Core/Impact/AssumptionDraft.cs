using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using ValueLedger.Core.Problems;
using ValueLedger.Core.Wire;

namespace ValueLedger.Core.Impact;

/// <summary>One of the shares between gross and net as sent: <c>value</c> with <c>source</c>, or <c>notApplied</c> with the
/// reason.</summary>
public sealed record AssumptionDraft
{
    private const int LongestText = 500;

    [Description("The share, 0 to 1.")]
    public FigureDraft? Value { get; init; }

    /// <summary>Where the share comes from; required with the share.</summary>
    [MultiLine]
    [StringLength(LongestText, MinimumLength = 1)]
    public string? Source { get; init; }

    /// <summary>Why the deduction is not applied.</summary>
    [MultiLine]
    [StringLength(LongestText, MinimumLength = 1)]
    public string? NotApplied { get; init; }

    internal void Check(Checks checks, string pointer)
    {
        if (Value is not null)
        {
            Value.Check(checks, pointer + "/value", FigureRule.Share);
        }

        if (Value is not null || Source is not null)
        {
            checks.RequiredText(Source, pointer + "/source", LongestText);
        }

        if (NotApplied is null)
        {
            return;
        }

        checks.RequiredText(NotApplied, pointer + "/notApplied", LongestText);
        checks.Require(
            Value is null,
            ImpactProblems.AssumptionIsSetAndNotApplied,
            pointer + "/notApplied",
            "An assumption is either set or not applied."
        );
    }

    internal Assumption ToAssumption(string name) =>
        Value is not null ? Assumption.Set(Value.ToFigure(name), Source!)
        : NotApplied is not null ? Assumption.NotAppliedBecause(NotApplied)
        : Assumption.Silent;
}
