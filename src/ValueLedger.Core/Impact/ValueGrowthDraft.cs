using System.ComponentModel.DataAnnotations;
using ValueLedger.Core.Problems;
using ValueLedger.Core.Wire;

namespace ValueLedger.Core.Impact;

/// <summary>The growth of a unit value as sent: only the rate, or the rate with its source.</summary>
[ShortForm("rate")]
public sealed record ValueGrowthDraft
{
    /// <summary>Real growth per year as a share of the year before, -0.05 to 0.05. Year 0 has the value as stated, and year y that value
    /// times (1 + rate) to the power of y.</summary>
    [Required]
    [Range(-0.05, 0.05)]
    public decimal? Rate { get; init; }

    /// <summary>Where the rate comes from.</summary>
    [MultiLine]
    [StringLength(500, MinimumLength = 1)]
    public string? Source { get; init; }

    public static implicit operator ValueGrowthDraft(decimal rate) => new() { Rate = rate };

    public static ValueGrowthDraft FromDecimal(decimal rate) => rate;

    internal void Check(Checks checks, string pointer)
    {
        if (checks.Present(Rate, pointer + "/rate"))
        {
            FigureRule.ValueGrowth.Check(checks, Rate!.Value, pointer + "/rate");
        }

        if (Source is not null)
        {
            checks.RequiredText(Source, pointer + "/source", 500);
        }
    }

    internal ValueGrowth ToGrowth() => new(Rate!.Value, Source);
}
