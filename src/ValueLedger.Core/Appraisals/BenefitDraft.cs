using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Impact;
using ValueLedger.Core.Problems;

namespace ValueLedger.Core.Appraisals;

/// <summary>A benefit as sent, before it is checked: an outcome line with its quantity.</summary>
public sealed record BenefitDraft : OutcomeLineDraft
{
    [Description(
        "Gross, in units of the outcome, up to six decimals; negative where things got worse. Leave out when 'observed' is given."
    )]
    [JsonPropertyOrder(-1)]
    public FigureDraft? Quantity { get; init; }

    [Description("What was counted; the gross quantity is its difference from the baseline. Leave out when 'quantity' is given.")]
    [JsonPropertyOrder(-1)]
    public FigureDraft? Observed { get; init; }

    /// <summary>Whether more of what was observed is better: increase (the default) or decrease.</summary>
    [JsonPropertyOrder(-1)]
    public Direction? Direction { get; init; }

    /// <summary>The unit of the quantity, for example casualty; the unit value is per this unit.</summary>
    [JsonPropertyOrder(-1)]
    [StringLength(40)]
    public string? Unit { get; init; }

    internal void Check(Checks checks, string pointer, LineTerms terms)
    {
        var line = new OutcomeLineCheck(checks, this, pointer, terms);
        line.CheckNames();
        CheckQuantity(checks, pointer);
        checks.OptionalText(Unit, pointer + "/unit", 40);
        line.CheckTerms(Unit);
    }

    internal Benefit ToBenefit(LineTerms terms) =>
        new()
        {
            Line = ToLine(terms),
            Quantity = Quantity?.ToFigure($"{Code}/quantity"),
            Observed = Observed?.ToFigure($"{Code}/observed"),
            Direction = Direction ?? default,
        };

    private void CheckQuantity(Checks checks, string pointer)
    {
        if (Observed is null)
        {
            checks.Present(Quantity, pointer + "/quantity");
        }

        Quantity?.Check(checks, pointer + "/quantity", FigureRule.Count);
        checks.Require(
            Quantity is null || (Observed is null && Baseline is null && Comparator is null),
            AppraisalProblems.QuantityIsGivenTwice,
            pointer + "/quantity",
            "A benefit states either its gross quantity or what was observed, with baseline and comparator."
        );
        Observed?.Check(checks, pointer + "/observed", FigureRule.Count);
        checks.Require(
            Baseline?.Of is null,
            EntryProblems.NumberAskedIsNotOfThisMeasure,
            pointer + "/baseline/of",
            "Only in an impact map does a baseline state how many were asked; in an appraisal give the quantity itself."
        );
        checks.Require(
            Comparator is null or { Quantity: null, Of: null } or { Quantity: not null, Change: not null },
            ImpactProblems.ComparatorIsOfAnotherKind,
            pointer + "/comparator/quantity",
            "Only in an impact map is a share or mean compared with that of others; in an appraisal give the change."
        );
    }
}
