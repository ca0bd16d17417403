using ValueLedger.Core.Problems;
using ValueLedger.Core.Rates;

namespace ValueLedger.Core.Impact;

/// <summary>An uncertain figure as sent, before it is checked.</summary>
public record FigureParts
{
    private const int LongestDraw = 200;

    /// <summary>The value that every figure outside a simulation is made of.</summary>
    public decimal? Central { get; init; }

    /// <summary>The least it may be; of a normal distribution the 5th percentile.</summary>
    public decimal? Low { get; init; }

    /// <summary>The most it may be; of a normal distribution the 95th percentile.</summary>
    public decimal? High { get; init; }

    /// <summary>How it lies between low and high; triangular when left out.</summary>
    public Distribution? Distribution { get; init; }

    /// <summary>Figures of one name are drawn together; the rate's id, else line and assumption, when left out.</summary>
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
    /// <param name="name">Under which name it is drawn when none is stated.</param>
    internal Figure ToFigure(string name) => new(Central!.Value)
    {
        Range = Low is null ? null : new FigureRange(Low.Value, High!.Value, Distribution ?? Rates.Distribution.Triangular, Draw ?? name),
    };

    private void CheckRange(Checks checks, string pointer, FigureRule rule)
    {
        if (HasNoRange)
        {
            return;
        }

        CheckEnd(checks, Low, pointer + "/low", rule);
        checks.Require(Central is null || !(Low > Central || Central > High || Low > High), RateProblems.RangeDoesNotContainTheAmount, pointer + "/low", "The central value lies between low and high.");
        CheckEnd(checks, High, pointer + "/high", rule);
        if (Draw is not null)
        {
            checks.RequiredText(Draw, pointer + "/draw", LongestDraw);
        }
    }

    private static void CheckEnd(Checks checks, decimal? end, string pointer, FigureRule rule)
    {
        checks.Require(end is not null, RateProblems.RangeIsIncomplete, pointer, "A range has both a low and a high.");
        if (end is { } stated)
        {
            rule.Check(checks, stated, pointer);
        }
    }
}
