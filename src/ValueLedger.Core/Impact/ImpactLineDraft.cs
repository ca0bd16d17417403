using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Problems;
using ValueLedger.Core.Rates;

namespace ValueLedger.Core.Impact;

/// <summary>A line of an impact map as sent: what an outcome is worth, and how much of it the programme may claim.</summary>
public sealed record ImpactLineDraft : OutcomeLineDraft
{
    /// <summary>Code of the measure; an outcome, never an input or output.</summary>
    [Required]
    [JsonPropertyOrder(-1)]
    [RegularExpression(Codes.Pattern)]
    public string? Measure { get; init; }

    /// <summary>How well it is shown that the programme is the cause; not stated when left out.</summary>
    public StudyDesign? Design { get; init; }

    /// <summary>Checks who gains, and the category of the gain: the line's own party and category, or those of its components.</summary>
    internal IEnumerable<(string? Party, BenefitCategory? Category)> Gains() =>
        UnitValue?.Components is { } components
            ? components.Select(component => (component?.Party, component?.Category))
            : [(Party, Category)];

    internal void Check(Checks checks, string pointer, CatalogueView catalogue, LineTerms terms)
    {
        var measure = catalogue.Measures.Find(Measure)?.Item;
        var line = new OutcomeLineCheck(checks, this, pointer, terms);
        line.CheckNames();
        CheckMeasure(checks, measure, pointer + "/measure");
        CheckParties(checks, catalogue, pointer);
        line.CheckTerms(measure?.Unit);
        CheckAnswers(checks, measure, pointer);
        if (measure?.Aggregation == Aggregation.Sum && Baseline is { Months: null } && !IsNone(Baseline.Quantity))
        {
            checks.Add(
                MemberProblems.MemberIsRequired,
                pointer + "/baseline/months",
                "A baseline needs the number of months it covers: a statement counts it in proportion to the months of its period."
            );
        }
    }

    /// <summary>What only a share or mean states of its baseline and comparator, and what it must state.</summary>
    private void CheckAnswers(Checks checks, Measure? measure, string pointer)
    {
        var (isShare, scale) = (measure?.Aggregation == Aggregation.Share, measure?.Scale);
        CheckAsked(checks, measure, Baseline?.Of, Baseline is not null && isShare, pointer + "/baseline/of");
        CheckAsked(checks, measure, Comparator?.Of, Comparator?.Quantity is not null && isShare, pointer + "/comparator/of");
        checks.Require(
            measure is null || measure.IsOfAnswers() || Comparator?.Quantity is null,
            ImpactProblems.ComparatorIsOfAnotherKind,
            pointer + "/comparator/quantity",
            "Only the share or mean of others can stand beside a share or mean; for this measure give the change."
        );
        CheckAnswer(checks, Baseline?.Quantity?.Central, Baseline?.Of, isShare, scale, pointer + "/baseline/quantity");
        CheckAnswer(checks, Comparator?.Quantity, Comparator?.Of, isShare, scale, pointer + "/comparator/quantity");
    }

    private static void CheckAsked(Checks checks, Measure? measure, decimal? of, bool isRequired, string pointer)
    {
        if (of is null)
        {
            if (isRequired)
            {
                checks.Present(null, pointer);
            }

            return;
        }

        checks.Require(
            measure is null || measure.IsOfAnswers(),
            EntryProblems.NumberAskedIsNotOfThisMeasure,
            pointer,
            "Only shares and means state how many were asked; this measure counts."
        );
        checks.Require(of > 0, EntryProblems.NumberAskedMustBePositive, pointer, "The number asked or followed must be above zero.");
    }

    private static void CheckAnswer(Checks checks, decimal? quantity, decimal? of, bool isShare, MeasureScale? scale, string pointer)
    {
        checks.Require(
            !isShare || quantity is null || of is null || (quantity >= 0 && quantity <= of),
            EntryProblems.ShareIsAboveItsWhole,
            pointer,
            "The number is more than the whole, or below zero."
        );
        checks.Require(
            scale is null || quantity is null || (quantity >= scale.From && quantity <= scale.To),
            EntryProblems.MeanIsOutsideItsScale,
            pointer,
            "The mean is outside the scale of the measure."
        );
    }

    /// <summary>A quantity of zero is zero over any span.</summary>
    private static bool IsNone(FigureDraft? quantity) => quantity is null or { Central: 0m, Low: null or 0m, High: null or 0m };

    /// <summary>The same line with defaults filled in, so that stating a default does not make a different line.</summary>
    internal ImpactLineDraft WithDefaults() => this with { Transfer = Transfer ?? false, Deductions = Deductions ?? default(Deductions) };

    private void CheckMeasure(Checks checks, Measure? measure, string pointer)
    {
        if (!checks.Present(Measure, pointer))
        {
            return;
        }

        checks.Require(measure is not null, CatalogueProblems.UnknownMeasure, pointer, $"No measure has the code '{Measure}'.");
        checks.Require(
            measure?.Stage != MeasureStage.Output,
            RateProblems.OutputCannotCarryABenefit,
            pointer,
            "An output has a cost per unit, never a monetised benefit; name the outcome that it leads to."
        );
        checks.Require(
            measure?.Stage != MeasureStage.Input,
            ImpactMapProblems.InputCannotCarryABenefit,
            pointer,
            "An input is a cost. If those who give it gain something, record that as an outcome of its own."
        );
    }

    private void CheckParties(Checks checks, CatalogueView catalogue, string pointer)
    {
        var components = UnitValue?.Components;
        if (components is null)
        {
            checks.Present(Party, pointer + "/party");
        }

        CheckParty(checks, catalogue, Party, pointer + "/party");
        for (var index = 0; index < components?.Count; index++)
        {
            CheckParty(checks, catalogue, components[index]?.Party, $"{pointer}/unitValue/components/{index}/party");
        }
    }

    private static void CheckParty(Checks checks, CatalogueView catalogue, string? party, string pointer) =>
        checks.Require(
            party is null || catalogue.Parties.Find(party) is not null,
            CatalogueProblems.UnknownParty,
            pointer,
            $"No party has the code '{party}'."
        );
}
