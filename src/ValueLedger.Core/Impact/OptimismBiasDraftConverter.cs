namespace ValueLedger.Core.Impact;

/// <summary>Optimism bias on the wire: <c>0.15</c>, or <c>{ "grade": 3, "table": "gmca-2014" }</c>, or <c>{ "upperBound": 0.51, "mitigatedShare": 0.92 }</c>.</summary>
public sealed class OptimismBiasDraftConverter : NumberOrPartsConverter<OptimismBiasDraft, OptimismBiasParts>
{
    protected override OptimismBiasDraft FromNumber(decimal number) => number;

    protected override OptimismBiasDraft FromParts(OptimismBiasParts parts) => new(parts);

    protected override decimal? NumberOf(OptimismBiasDraft value) => value == new OptimismBiasDraft { Central = value.Central } ? value.Central : null;
}
