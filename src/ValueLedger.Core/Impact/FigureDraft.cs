using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
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
