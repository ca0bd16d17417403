using ValueLedger.Core.Impact;
using ValueLedger.Core.Rates;
using ValueLedger.Core.Statements.Sections;

namespace ValueLedger.Core.Statements.Notes;

/// <summary>An assumption of an impact map.</summary>
public sealed record AssumptionNote
{
    /// <summary>The benefit line that rests on it.</summary>
    public required string Line { get; init; }

    /// <summary>The member of the map's line that states it, for example deadweight.</summary>
    public required string Assumption { get; init; }

    /// <summary>Set, declared not applied, or silent.</summary>
    public required AssumptionStatus Status { get; init; }

    /// <summary>The figure; null unless set.</summary>
    public required decimal? Value { get; init; }

    /// <summary>The lowest value it may have; null without a range.</summary>
    public required decimal? Low { get; init; }

    /// <summary>The highest value it may have; null without a range.</summary>
    public required decimal? High { get; init; }

    /// <summary>How it is distributed between low and high; null without a range.</summary>
    public required Distribution? Distribution { get; init; }

    /// <summary>The name under which it is drawn: figures with the same name vary together. Null without a range.</summary>
    public required string? Draw { get; init; }

    /// <summary>Where the figure comes from; null where no source is stated.</summary>
    public required string? Source { get; init; }

    /// <summary>Why it is not applied; null unless declared so.</summary>
    public required string? Reason { get; init; }

    /// <summary>Everything that a line of a map states, and the deductions it does not mention.</summary>
    internal static IEnumerable<AssumptionNote> Of(MapLine line)
    {
        var outcome = line.Outcome;
        AssumptionNote?[] notes =
        [
            Stated(line, "baseline", outcome.Baseline?.Quantity, outcome.Baseline?.Source),
            Stated(line, "comparator", outcome.Comparator?.Change, outcome.Comparator?.Source),
            Of(line, "deadweight", outcome.Deadweight, AssumptionFigure.OfDeadweight(outcome)),
            outcome.Leakage is { } leakage ? Of(line, "leakage", leakage, AssumptionFigure.Of(leakage)) : null,
            Of(line, "displacement", outcome.Displacement, AssumptionFigure.Of(outcome.Displacement)),
            outcome.Substitution is { } substitution ? Of(line, "substitution", substitution, AssumptionFigure.Of(substitution)) : null,
            Of(line, "attributionToOthers", outcome.AttributionToOthers, AssumptionFigure.Of(outcome.AttributionToOthers)),
            Of(line, "dropOff", outcome.DropOff, AssumptionFigure.Of(outcome.DropOff)),
            .. Parts(line, outcome.UnitValue),
            outcome.ValueGrowth is { } growth ? Stated(line, "valueGrowth", growth.Rate, growth.Source) : null,
            Stated(line, "optimismBias", outcome.OptimismBias?.Rate, line.BiasSource),
            Stated(line, "mitigatedShare", outcome.OptimismBias?.Mitigated, null),
        ];
        return notes.OfType<AssumptionNote>();
    }

    /// <summary>A value that is not split is the unit value itself. A cashability that is not stated counts as the whole and raises a
    /// flag.</summary>
    private static IEnumerable<AssumptionNote?> Parts(MapLine line, UnitValue? value)
    {
        foreach (var (index, part) in (value?.Components ?? []).Index())
        {
            var name = value!.Components.Count == 1 ? "unitValue" : $"unitValue/components/{index}";
            yield return Stated(line, name, part.Amount, value.Source);
            yield return Stated(line, value.Components.Count == 1 ? "cashability" : $"{name}/cashability", part.Cashability, null);
        }
    }

    private static AssumptionNote? Stated(MapLine line, string assumption, Figure? figure, string? source) =>
        figure is null ? null : Of(line, assumption, figure, new AssumptionFigure(AssumptionStatus.Set, figure.Central, source, null));

    private static AssumptionNote Of(MapLine line, string assumption, Assumption stated, AssumptionFigure said) =>
        Of(line, assumption, stated.Value, said);

    private static AssumptionNote Of(MapLine line, string assumption, Figure? figure, AssumptionFigure said) =>
        new()
        {
            Line = line.Line,
            Assumption = assumption,
            Status = said.Status,
            Value = figure?.Central,
            Low = figure?.Range?.Low,
            High = figure?.Range?.High,
            Distribution = figure?.Range?.Distribution,
            Draw = figure?.Range?.Draw,
            Source = said.Source,
            Reason = said.Reason,
        };
}
