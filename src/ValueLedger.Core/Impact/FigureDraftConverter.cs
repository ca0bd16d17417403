namespace ValueLedger.Core.Impact;

/// <summary>A figure on the wire: <c>0.2</c>, or <c>{ "central": 0.2, "low": 0.1, "high": 0.4 }</c>.</summary>
public sealed class FigureDraftConverter : NumberOrPartsConverter<FigureDraft, FigureParts>
{
    protected override FigureDraft FromNumber(decimal number) => number;

    protected override FigureDraft FromParts(FigureParts parts) => new(parts);

    protected override decimal? NumberOf(FigureDraft value) => value == new FigureDraft { Central = value.Central } ? value.Central : null;
}
