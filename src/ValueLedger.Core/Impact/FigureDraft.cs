using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using ValueLedger.Core.Problems;
using ValueLedger.Core.Rates;
using ValueLedger.Core.Wire;

namespace ValueLedger.Core.Impact;

/// <summary>A figure as sent: a plain number, or the parts of an uncertain one.</summary>
[ShortForm("central")]
public sealed record FigureDraft : FigureParts
{
    /// <summary>The value used for every figure outside a simulation.</summary>
    [Required]
    [JsonPropertyOrder(-1)]
    public override decimal? Central { get; init; }

    public static implicit operator FigureDraft(decimal central) => new() { Central = central };

    public static FigureDraft FromDecimal(decimal central) => central;
}

/// <summary>An uncertain figure as sent, before it is checked.</summary>
public abstract record FigureParts
{
    private const int LongestDraw = 200;

    /// <summary>The value used for every figure outside a simulation.</summary>
    [JsonPropertyOrder(-1)]
    public abstract decimal? Central { get; init; }

    /// <summary>The lowest value it may have; for a normal distribution, the 5th percentile.</summary>
    public decimal? Low { get; init; }

    /// <summary>The highest value it may have; for a normal distribution, the 95th percentile.</summary>
    public decimal? High { get; init; }

    /// <summary>How it is distributed between low and high; triangular when left out.</summary>
    public Distribution? Distribution { get; init; }

    /// <summary>Figures with the same name are drawn together. When left out, the name is the id of the rate, or else line and
    /// assumption.</summary>
    [StringLength(LongestDraw, MinimumLength = 1)]
    public string? Draw { get; init; }

    private bool HasNoRange => Low is null && High is null && Distribution is null && Draw is null;

    internal void Check(Checks checks, string pointer, FigureRule rule)
    {
        if (HasNoRange && Central is { } central)
        {
            rule.Check(checks, central, pointer);
            return;
        }

        if (checks.Present(Central, pointer + "/central"))
        {
            rule.Check(checks, Central!.Value, pointer + "/central");
        }

        CheckRange(checks, pointer, rule);
    }

    /// <summary>The figure of a draft that passed.</summary>
    /// <param name="name">The name under which it is drawn when none is stated.</param>
    internal Figure ToFigure(string name) =>
        new(Central!.Value)
        {
            Range = Low is null
                ? null
                : new FigureRange(Low.Value, High!.Value, Distribution ?? Rates.Distribution.Triangular, Draw ?? name),
        };

    private void CheckRange(Checks checks, string pointer, FigureRule rule)
    {
        if (HasNoRange)
        {
            return;
        }

        CheckEnd(checks, Low, pointer + "/low", rule);
        checks.Require(
            Central is null || !(Low > Central || Central > High || Low > High),
            RateProblems.RangeDoesNotContainTheAmount,
            pointer + "/low",
            "The central value must lie between low and high."
        );
        CheckEnd(checks, High, pointer + "/high", rule);
        if (Draw is not null)
        {
            checks.RequiredText(Draw, pointer + "/draw", LongestDraw);
        }
    }

    private static void CheckEnd(Checks checks, decimal? end, string pointer, FigureRule rule)
    {
        checks.Require(end is not null, RateProblems.RangeIsIncomplete, pointer, "A range needs both a low and a high.");
        if (end is { } stated)
        {
            rule.Check(checks, stated, pointer);
        }
    }
}
