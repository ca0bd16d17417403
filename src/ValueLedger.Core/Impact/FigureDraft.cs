using System.Text.Json.Serialization;

namespace ValueLedger.Core.Impact;

/// <summary>A figure as sent: a plain number, or the parts of an uncertain one.</summary>
[JsonConverter(typeof(FigureDraftConverter))]
public sealed record FigureDraft : FigureParts
{
    public FigureDraft()
    {
    }

    internal FigureDraft(FigureParts parts)
        : base(parts)
    {
    }

    public static implicit operator FigureDraft(decimal central) => new() { Central = central };

    public static FigureDraft FromDecimal(decimal central) => central;
}
