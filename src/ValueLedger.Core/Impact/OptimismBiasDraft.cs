using System.Text.Json.Serialization;

namespace ValueLedger.Core.Impact;

/// <summary>Optimism bias as sent: a plain number, or its parts.</summary>
[JsonConverter(typeof(OptimismBiasDraftConverter))]
public sealed record OptimismBiasDraft : OptimismBiasParts
{
    public OptimismBiasDraft()
    {
    }

    internal OptimismBiasDraft(OptimismBiasParts parts)
        : base(parts)
    {
    }

    public static implicit operator OptimismBiasDraft(decimal rate) => new() { Central = rate };

    public static OptimismBiasDraft FromDecimal(decimal rate) => rate;
}
